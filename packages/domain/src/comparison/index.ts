export {
  type ComparedMeasures,
  type ComparedMoney,
  type ComparedPlan,
  type CriterionDifference,
  comparePlans,
  listsItsMeasures,
  type Pair,
  type PeriodOverlap,
  type PlanComparison,
  type Shared,
} from "./compare-plans.js";
export { type Peer, type Peers, peersOf, type Sized } from "./peers.js";
export { type ComparisonSentence, wordComparison } from "./word-comparison.js";
