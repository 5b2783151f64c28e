export { eventTexts } from "./event-texts.data.js";
export type {
  ActorRef,
  CaseView,
  Command,
  CommandOf,
  Context,
  DomainEvent,
  Part,
  Refusal,
} from "./part.js";
export {
  type AnyPart,
  type CaseCommand,
  type CaseEvent,
  type CaseRefusal,
  caseAsOf,
  createPlanCaseModel,
  eventsAsOf,
  openAfterTheEnd,
  type PlanCase,
  type PlanCaseModel,
  type PlanCaseOptions,
  planCaseParts,
  type RecordedEvent,
} from "./plan-case.js";
export { type PlanCaseCommand, planCaseCommands } from "./plan-case-commands.js";
export { caseRefusalTexts, headCommandSummaries, headRefusalTexts } from "./plan-case-texts.data.js";
export { planDocumentOf } from "./plan-document.js";
export {
  type CaseContext,
  type CaseHead,
  type CaseOrigin,
  type EarlierCase,
  type HeadCommands,
  type HeadEvent,
  type HeadRefusal,
  headCommands,
  type PlanHead,
  type ProcedureId,
  planHead,
  procedures,
} from "./plan-head.js";
export { type CommandProblem, readCommandData } from "./read-command.js";
export { type RefusalLookups, wordsOfRefusal } from "./refusal-words.js";
export { caseInThePast, isBeforeRecord } from "./stated-past.js";
export {
  type Change,
  inverseCommands,
  isUndoable,
  madeBy,
  type UndoState,
  type UndoTimes,
} from "./undo.js";
