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
export { gapBecauseTexts, gapStateTexts } from "./gap-texts.data.js";
