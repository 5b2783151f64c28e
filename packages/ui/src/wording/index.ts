export { wordDate, wordSpan } from "./dates.js";
export { plural, wordList, wordNumber } from "./numbers.js";
