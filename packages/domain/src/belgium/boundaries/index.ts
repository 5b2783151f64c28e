export { type BelgianTopology, type BoundaryCollection, belgianBoundaries } from "./boundaries.js";
