export { editDistance, foldText, nearestTo } from "./suggestion.js";
