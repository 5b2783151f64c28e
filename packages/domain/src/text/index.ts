export { editedText, withEditedTexts, withTextsAsTheyAre } from "./edited-text.js";
export { expectationOf } from "./expectation.js";
export { expectationTexts } from "./expectation-texts.data.js";
export { type Facts, filledText, fillSentence, plainFact, type WordOfFact } from "./filled-text.js";
export {
  type FullText,
  fullText,
  type Language,
  type LocalizedText,
  language,
  languages,
  localizedText,
  type ReadText,
  readText,
} from "./text.js";
