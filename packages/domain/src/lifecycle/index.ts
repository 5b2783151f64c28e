export { procedureDiagram } from "./diagram.js";
export { guards } from "./guards.js";
export {
  type CaseDeadline,
  type Consultation,
  type Evaluation,
  type GuardId,
  guardIds,
  hasEnded,
  isPublished,
  type LifecycleState,
  type LifecycleView,
  type Stage,
  type StageEntry,
  stages,
  type TransitionId,
  type TransitionRequest,
  transitionIds,
} from "./lifecycle.js";
export {
  createLifecyclePart,
  type LifecycleEvent,
  lifecycleCommands,
  lifecyclePart,
} from "./lifecycle-part.js";
export {
  guardTexts,
  lifecycleRefusalTexts,
  lifecycleSummaries,
  procedureTexts,
  stageTexts,
  transitionTexts,
} from "./lifecycle-texts.data.js";
export { type ProcedureTable, procedures, type TransitionRule } from "./procedures.data.js";
export {
  type AvailableTransition,
  availableTransitions,
  decideTransition,
  planStatusOf,
  statusesOfStage,
  type TransitionDecision,
  type TransitionRefusal,
} from "./transition.js";
