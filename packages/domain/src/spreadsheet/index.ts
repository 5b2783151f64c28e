export { yearOfColumn } from "./budget-columns.data.js";
export {
  type CellReading,
  type CellReason,
  type CellValue,
  isSameValue,
  readCell,
  writeCell,
} from "./cell-value.js";
export type { ColumnKind } from "./column.js";
export {
  type ColumnId,
  columnIds,
  columnsOfTable,
  spreadsheetColumns,
  type TableId,
  tableIds,
} from "./columns.data.js";
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
export {
  type ExportOptions,
  exportBudgetRows,
  exportRows,
  exportValueRows,
  mappingOfExport,
  measureColumns,
  templateColumns,
} from "./export-rows.js";
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
export { commandsFor } from "./measure-rows.js";
export { readDate, readDateText } from "./read-date.js";
export { readMoney, readNumber, readPercentage, readYesNo } from "./read-number.js";
export type { ImportCommand, ImportContext, ImportView } from "./row-commands.js";
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
