export {
  latestSaid,
  type OpenReply,
  openReplies,
  type PresentStatus,
  presentStatus,
  type Staleness,
  staleSince,
} from "./present-status.js";
export { type MeasureWithShares, responsibleFor, type WithMeasures } from "./responsible.js";
export {
  type Evidence,
  evidence,
  type RecordStatus,
  type ReplyToStatus,
  recordStatus,
  replyToStatus,
  type Speaker,
  type StatusBook,
  type StatusEntry,
  type StatusReply,
  type StatusState,
  type StatusStatement,
  type StatusSubject,
  statusStatement,
  statusStates,
  statusSubject,
  type Voice,
  voice,
  voices,
} from "./status.js";
export type { StatusRefusal } from "./status-part.js";
export {
  createStatusPart,
  type StatusCommand,
  type StatusCommands,
  type StatusEvent,
  type StatusView,
  statusPart,
  voicesOpenTo,
} from "./status-part.js";
export {
  type StatusRefusalKind,
  statusRefusalTexts,
  statusStateTexts,
  voiceTexts,
} from "./status-texts.data.js";
