export {
  type AccessibilityStatement,
  accessibilityStatement,
  assessmentMethods,
  type ComplaintRegime,
  regimeOf,
  type StatementRefusal,
  type StatementStanding,
  statementRefusals,
  statementStanding,
  statementStatuses,
} from "./accessibility.js";
export {
  assessmentMethodTexts,
  statementRefusalTexts,
  statementStandingTexts,
  statementStatusTexts,
} from "./accessibility-texts.data.js";
