export {
  type Correction,
  type CorrectionAbout,
  type CorrectionCommand,
  type CorrectionDecision,
  type CorrectionRefusal,
  type CorrectionReport,
  type CorrectionState,
  correctionAbout,
  correctionDecision,
  correctionReport,
  correctionStates,
  correctionSubjects,
  decideCorrection,
} from "./correction.js";
export { correctionRefusalTexts, correctionStateNames } from "./correction-texts.data.js";
