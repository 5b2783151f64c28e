export { addComparisonRoutes } from "./comparison.routes.js";
