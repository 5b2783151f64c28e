export { editDistance, foldText, nearestTo } from "./suggestion.js";
export { excerptOf, hitsIn, type SoughtWord, type TextPart } from "./word-hits.js";
