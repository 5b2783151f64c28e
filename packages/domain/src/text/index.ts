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
