export {
  type Breakdown,
  breakdown,
  type CellName,
  type Dimension,
  dimension,
  maxCells,
} from "./breakdown.js";
export {
  type DisclosureRefusal,
  equalityDataRule,
  grandTotal,
  type PublishedBreakdown,
  type RoundingRule,
  readCell,
  roundCells,
  roundingRule,
  type SuppressionRule,
  suppressCells,
  suppressedCells,
  suppressionRule,
} from "./disclosure.js";
export { type FeasibleInterval, feasibleIntervals } from "./disclosure-audit.js";
export {
  type DataGap,
  type Direction,
  dataGap,
  gapReasons,
  type Incomparable,
  type IndicatorDefinition,
  type IndicatorSource,
  incomparableBecause,
  indicatorDefinition,
  numberOf,
  type QualitativeIndicator,
  type QuantitativeIndicator,
  type ValueContent,
} from "./indicator.js";
export {
  approveValue,
  changeTarget,
  defineIndicator,
  type IndicatorCommand,
  type IndicatorCommands,
  type IndicatorEvent,
  type IndicatorRefusal,
  type IndicatorView,
  returnValue,
  submitValue,
} from "./indicator-command.js";
export { indicatorPart } from "./indicator-part.js";
export {
  type IndicatorReading,
  type IndicatorWay,
  indicatorOfDocument,
  type ReadValue,
  readIndicator,
  type StatedIndicator,
} from "./indicator-reading.js";
export {
  cannotSayTexts,
  gapReasonTexts,
  type IndicatorRefusalKind,
  incomparableTexts,
  indicatorRefusalTexts,
  progressRuleTexts,
  progressTexts,
  suppressedText,
} from "./indicator-texts.data.js";
export {
  type CountableValue,
  countingValues,
  type IndicatorBook,
  type IndicatorValue,
  latestValue,
  returnedValues,
  standingValues,
  type TargetChange,
  waitingValues,
} from "./indicator-value.js";
export {
  type CannotSay,
  type LatestValue,
  type Progress,
  type ProgressRule,
  progressOf,
} from "./progress.js";
export { isSameTime, shortestPeriod, type ValuePeriod, valuePeriods } from "./value-periods.js";
