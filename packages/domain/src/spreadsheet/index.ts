export {
  type CellReading,
  type CellReason,
  type CellValue,
  isSameValue,
  readCell,
  writeCell,
} from "./cell-value.js";
export { type ColumnId, type ColumnKind, columnIds, spreadsheetColumns } from "./columns.data.js";
export {
  type DryRun,
  type DryRunInput,
  type DryRunRow,
  dryRun,
  dryRunInSteps,
  type RowRemark,
  type RowState,
  rowsAgain,
  type SpreadsheetProblem,
  withErrorColumn,
} from "./dry-run.js";
export { type ExportOptions, exportRows, mappingOfExport, templateColumns } from "./export-rows.js";
export {
  type Cell,
  columnLetters,
  dayOfSerial,
  neutralised,
  type Range,
  restored,
  type Sheet,
  shownText,
  type Workbook,
} from "./grid.js";
export { type ColumnGuess, guessColumns, guessHeader, type HeaderGuess } from "./header.js";
export {
  guessMapping,
  nothingRemembered,
  type RememberedMapping,
  rememberedMapping,
  rememberMapping,
  type SpreadsheetMapping,
  spreadsheetMapping,
} from "./mapping.js";
export { columnOfPath, isOfShare, shownShare, whatIsSaid } from "./measure-columns.js";
export { readDate, readDateText } from "./read-date.js";
export { readMoney, readPercentage, readYesNo } from "./read-number.js";
export { commandsFor, type ImportContext, type ImportView, type MeasureImport } from "./row-commands.js";
export {
  errorColumnTitle,
  type RowReason,
  rowReasonTexts,
  rowRemarkTexts,
  wordRowReason,
} from "./spreadsheet-texts.data.js";
export {
  isTermColumn,
  type SpreadsheetWords,
  spreadsheetWords,
  type TermColumn,
  termColumns,
} from "./words.js";
