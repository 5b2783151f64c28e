export type { CompetenceOfColumn, Government } from "./competence-of-government.js";
export {
  type AnswerForGaps,
  type GapCell,
  type GapMatrix,
  type GapState,
  gapMatrix,
  gapStates,
  type MeasureForGaps,
} from "./gap-matrix.js";
export { answersForGaps, measuresForGaps } from "./gap-sources.js";
export { gapBecauseTexts, gapStateTexts } from "./gap-texts.data.js";
