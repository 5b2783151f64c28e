export { wordChange, wordDate, wordDifference, wordEuro, wordNumber } from "./difference-words.js";
export {
  type PlainText,
  type ReportContent,
  type ReportedIndicator,
  type ReportedMeasure,
  type ReportedMoney,
  type ReportSources,
  reportContent,
  type Standing,
} from "./report-content.js";
export { changeKinds, type DifferenceRefusal, differenceOf, type ReportChange } from "./report-difference.js";
export { type ReportGaps, reportGaps } from "./report-gaps.js";
export type { ReportRefusal } from "./report-part.js";
export {
  createReportPart,
  deliverReport,
  type FrozenReport,
  freezeReport,
  isIntact,
  listDues,
  type ReportBook,
  type ReportCommand,
  type ReportCommands,
  type ReportEvent,
  type ReportView,
  setReportingCalendar,
} from "./report-part.js";
export {
  changeTexts,
  differenceRefusalTexts,
  dueKindTexts,
  dueStateTexts,
  moneyStageWords,
  notStatedTexts,
  phraseTexts,
  type ReportRefusalKind,
  reportRefusalTexts,
  standingWords,
} from "./report-texts.data.js";
export {
  type Delivery,
  type DueKind,
  type DueStanding,
  dueKinds,
  dueStanding,
  type ReportDue,
  type ReportingCalendar,
  reportingCalendar,
} from "./reporting-calendar.js";
export { type StaleMeasure, staleMeasures } from "./stale-measures.js";
