/**
 * Words in four languages for what the domain answers with ids and facts. No React: the command line uses them too.
 */
export { wordDate, wordSpan } from "./dates.js";
export { lookupsFor, type NamedRows, nameOr, readCitation, type WordingLookups } from "./lookups.js";
export { plural, wordList, wordNumber } from "./numbers.js";
export { type WordableRefusal, wordPermissionReason, wordRefusal } from "./refusal.js";
export { type Sentence, type WordedStep, wordStep } from "./step.js";
export {
  wordCheckResult,
  wordConfidence,
  wordConfidenceLong,
  wordCooperation,
  wordCooperationLong,
  wordExclusivity,
  wordInstitutionLanguage,
  wordInstrument,
  wordMay,
  wordPlaceGroup,
  wordProcedure,
  wordSeverity,
  wordVerdict,
  wordVerification,
} from "./vocabulary.js";
