export {
  type BudgetAmount,
  type BudgetKind,
  type BudgetLine,
  type BudgetStage,
  budgetAmount,
  budgetKind,
  budgetKinds,
  budgetLine,
  budgetStage,
  budgetStages,
  maxEuroCents,
} from "./budget-line.js";
export type { BudgetRefusal } from "./budget-part.js";
export {
  type BudgetBook,
  type BudgetCommand,
  type BudgetCommands,
  type BudgetEvent,
  type BudgetView,
  budgetPart,
  correctBudgetLine,
  recordBudgetLine,
  withdrawBudgetLine,
} from "./budget-part.js";
export {
  type BudgetRefusalKind,
  budgetCompletenessTexts,
  budgetKindTexts,
  budgetRefusalTexts,
  budgetStageTexts,
  noBudgetNamedText,
} from "./budget-texts.data.js";
export {
  type BudgetDimension,
  type BudgetRow,
  type BudgetTotal,
  type BudgetTotals,
  type MeasureForBudget,
  type Sum,
  totalBudget,
} from "./budget-totals.js";
export { type BudgetYears, budgetYears, type YearRow } from "./budget-years.js";
export {
  type CountedLine,
  type CountedLines,
  countLines,
  type MoneyDisagreement,
  unitsOf,
} from "./counted-lines.js";
