export {
  type Choice,
  type ChoiceGroup,
  ErrorSummary,
  Field,
  type FieldProblem,
  Select,
} from "./form/field.js";
export {
  type Crumb,
  Frame,
  languageNames,
  type NavGroup,
  type NavLink,
  PageHead,
  Section,
  Stamp,
} from "./frame/frame.js";
export { TableMark } from "./frame/table-mark.js";
export { Mark, MarkShape, type Shape, type Tone } from "./mark/mark.js";
export { standingMark } from "./mark/standing-mark.js";
export { inLanguage, type Texts } from "./messages/index.js";
export { Empty, Note, SourceLine, Tag, Tags } from "./notice/notice.js";
export { CoverageStrip, Round, type RoundPlace, Seat, type SeatState, type StripSeat } from "./seat/seat.js";
export { type Column, type Fact, Facts, Rows, ScrollTable, Table } from "./table/table.js";
export { PartialDateText, SpanText } from "./text/dates.js";
export { LangMark, LocalizedText, plainText, TextLanguageMark } from "./text/localized.js";
export { linkTo, Rich } from "./text/rich.js";
export { type HolderSpan, HolderSpans, Timeline, type TimelineEvent } from "./timeline/timeline.js";
