export type { CommonText, GovernmentState } from "./governments.js";
export type { LateItem, OpenEnd } from "./late-items.js";
export { type PlanState, planState, type StateSources, type WholeState } from "./plan-state.js";
export { durban, type PlanPromise, wholeYears } from "./promise.js";
export type { UnansweredItem } from "./unanswered-items.js";
