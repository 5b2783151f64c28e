export {
  longestSentence,
  mostSummaryCharacters,
  mostWordsOfSentence,
  type PlainSummary,
  type SummaryRemark,
  summaryRemarks,
  summaryText,
} from "./summary.js";
