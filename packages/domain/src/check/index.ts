export {
  type CheckDay,
  type CheckDetails,
  type CheckOptions,
  type CriterionResult,
  checkDayOf,
  checkPlan,
  type ParamOverrides,
  type PlanCheck,
  type PlanVerdict,
} from "./check-plan.js";
export { type CheckedCriterion, type CriterionChange, compareChecks } from "./compare-checks.js";
export type { CheckResult } from "./criterion-check.js";
export { criterionChecks } from "./criterion-checks.js";
export {
  type CompetenceDisagreement,
  listDisagreements,
  type MeasureWay,
  measureWays,
} from "./disagreements.js";
export {
  type Deed,
  deedsOf,
  representativePlaces,
} from "./responsibility/detailed-judgement.js";
