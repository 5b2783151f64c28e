export { pointOf } from "./geometry.js";
export { BelgiumMap, LocatorMap, type MapPin } from "./map.js";
