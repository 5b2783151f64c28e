export {
  agreement,
  type Goal,
  goal,
  type Indicator,
  indicator,
  type Lead,
  lead,
  type Measure,
  measure,
  type Partner,
  partner,
  personalData,
} from "./measure.js";
export {
  type HistoryEntry,
  type Plan,
  type PlanAuthority,
  type PlanSource,
  planAuthority,
  planFormat,
  planSchema,
} from "./plan.js";
export {
  goalsOf,
  indicatorsOf,
  type KindByContent,
  type KindFact,
  kindByContent,
  measuresAt,
  measuresOf,
  nodesOf,
  type PlacedNode,
  type StatusFacts,
  statusFacts,
} from "./plan-facts.js";
export { type JsonSchema, planJsonSchema } from "./plan-json-schema.js";
export { type PlanAxis, type PlanNode, planAxis, planNode } from "./plan-structure.js";
export { type PlanThen, planThen, startOfPlan } from "./plan-then.js";
export { type PlanText, planDate, planText, type ReadPlanText, readPlanText } from "./plan-value.js";
export { type PlanFileError, type PlanProblem, type PlanReading, readPlan } from "./read-plan.js";
export type { PlanRemark } from "./unknown-members.js";
