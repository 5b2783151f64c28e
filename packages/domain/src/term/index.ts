export { successionRules } from "./succession-rules.data.js";
export {
  type Commitment,
  type CommitmentBasis,
  type CommitmentStanding,
  commitmentBases,
  commitmentStanding,
  endReasons,
  type Government,
  governmentOn,
  holderOf,
  nameOfPortfolio,
  type Portfolio,
  type SuccessionRule,
  successionRule,
  type Tenure,
  type Term,
  type TermState,
} from "./term.js";
export { type TermEvent, termCommands, termPart } from "./term-part.js";
export { commitmentStateTexts, termRefusalTexts, termSummaries } from "./term-texts.data.js";
