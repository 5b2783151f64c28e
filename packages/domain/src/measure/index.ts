export {
  findMeasure,
  findShare,
  isShared,
  type MeasureBook,
  type MeasureContent,
  type MeasureLead,
  type MeasureRecord,
  type Milestone,
  measureContent,
  measureLead,
  type Recommendation,
  recommendation,
  recommendationBodies,
  type Share,
  type ShareContent,
  shareContent,
  sharesOf,
  statesFromWorst,
  type WorstState,
  worstStateOf,
} from "./measure.js";
export {
  type MeasureCommand,
  type MeasureCommands,
  type MeasureEvent,
  type MeasureRefusal,
  measureCommands,
} from "./measure-commands.js";
export { isCodeFree } from "./measure-decisions.js";
export { measurePart } from "./measure-part.js";
export type { MeasureView } from "./measure-references.js";
export { measureCommandSummaries, measureRefusalTexts, worstStateTexts } from "./measure-texts.data.js";
export { type MilestoneStanding, milestoneStanding } from "./milestone-standing.js";
export { createdFromPlan, planMeasureOf } from "./plan-measure.js";
