export { foldText, nearestTo } from "./suggestion.js";
