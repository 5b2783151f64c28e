/**
 * What a spreadsheet would do to a plan, before anything is done: which rows are new measures, which change one, which
 * say what is there already, and which are wrong, each with its place, its reason and its remedy. Beside the counts come
 * the commands; whoever agrees sends them as one batch.
 */

import { budgetRows } from "./budget-rows.js";
import { type CellReading, type CellValue, isSameValue, readCell, writeCell } from "./cell-value.js";
import { type ColumnId, columnIds, spreadsheetColumns } from "./columns.data.js";
import {
  type Cell,
  columnLetters,
  neutralised,
  restored,
  shownText,
  type Workbook,
  withMergesFilled,
} from "./grid.js";
import type { SpreadsheetMapping } from "./mapping.js";
import { languageOfTitle } from "./measure-columns.js";
import { measureRows } from "./measure-rows.js";
import { type ParentRow, parentRefusals, parentsFirst, wordsWithRows } from "./parent-rows.js";
import { readDate } from "./read-date.js";
import type { ImportCommand, ImportContext, ImportView, ReadRow, RowSubject } from "./row-commands.js";
import type { RowReason } from "./spreadsheet-texts.data.js";
import { valueRows } from "./value-rows.js";
import type { SpreadsheetWords } from "./words.js";

export type SpreadsheetProblem = {
  sheet: string;
  /** As the program numbers them, from 1. */
  row: number;
  /** As the program letters them; `null`: the row as a whole. */
  column: string | null;
  meaning: ColumnId | null;
  /** What the cell shows. */
  value: string;
  reason: RowReason;
};

export type RowState = "new" | "changed" | "unchanged" | "wrong";
/** Things a person should know about a row that is right. */
export type RowRemark = "hiddenRow" | "statusDayAssumed" | "titleKnown";

export type DryRunRow = {
  row: number;
  state: RowState;
  /** The measure it is, will be, or belongs to. */
  measure: string | null;
  title: string;
  /** What would change, as cells show it. */
  changes: { column: ColumnId; before: string; after: string }[];
  remarks: RowRemark[];
};

export type DryRun = {
  counts: Record<RowState, number>;
  rows: DryRunRow[];
  problems: SpreadsheetProblem[];
  /** In the order of the rows; `row` as in `rows`. */
  commands: (ImportCommand & { row: number })[];
};

export type DryRunInput = {
  workbook: Workbook;
  mapping: SpreadsheetMapping;
  words: SpreadsheetWords;
  /** The plan case as it is. */
  view: ImportView;
  context: ImportContext;
};

type Row = {
  number: number;
  cells: readonly Cell[];
  isHidden: boolean;
  said: Map<ColumnId, CellValue>;
  problems: SpreadsheetProblem[];
};
type Decided = {
  changed: ReadonlyMap<ColumnId, CellValue>;
  changes: DryRunRow["changes"];
  remarks: RowRemark[];
  commands: ImportCommand[];
};
type DecidedRow = Row & { subject: RowSubject; decided: Decided };

/** @returns `null` when the workbook has no sheet of the name the mapping gives */
export function dryRun(input: DryRunInput): DryRun | null {
  const steps = dryRunInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, stopping every few rows, so that whoever runs it can do something else in between. */
export function* dryRunInSteps(input: DryRunInput): Generator<void, DryRun | null> {
  const { workbook, mapping, view } = input;
  const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return null;
  const hidden = new Set(sheet.hiddenRows);
  const first = Math.max(-1, ...mapping.headerRows) + 1;
  const all = withMergesFilled(sheet, "down");
  const words = wordsOfTable(input, all.slice(first));
  const reading: CellReading = { words, values: mapping.values, since1904: workbook.since1904 };
  const readRow = rowReader(input);
  const used = new Map<string, number>();
  const rows: DecidedRow[] = [];

  for (const [index, cells] of all.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    if (index < first || isEmptyRow(cells, mapping) || isHeading(index, sheet, mapping)) continue;
    const isHidden = hidden.has(index);
    if (isHidden && mapping.hiddenRows === "skip") continue;
    const row: Row = { number: index + 1, cells, isHidden, said: new Map(), problems: [] };
    const problem = (column: ColumnId | null, reason: RowReason) =>
      row.problems.push(at(row, column, reason, mapping));
    for (const { column, meaning } of mapping.columns) {
      const read = readCell(meaning, cells[column] ?? null, reading);
      if (read.ok) row.said.set(meaning, read.value);
      else for (const reason of read.error) problem(meaning, reason);
    }
    const subject = readRow(row.said);
    const { key, column, reason } = subject;
    const earlier = key === null ? undefined : used.get(key);
    if (reason) problem(column, reason);
    else if (earlier !== undefined) problem(column, { kind: "sameRowTwice", first: earlier });
    if (key !== null && earlier === undefined) used.set(key, row.number);
    const decided = reason ? nothingDecided : decideRow(row, subject, { mapping, words });
    rows.push({ ...row, subject, decided });
  }
  const tree = rows.map(treeRow);
  for (const [place, { column, reason }] of parentRefusals(tree, view.measures)) {
    const row = rows[place] as DecidedRow;
    row.problems.push(at(row, column, reason, mapping));
  }
  return resultOf(rows, parentsFirst(tree));
}

const nothingDecided: Decided = { changed: new Map(), changes: [], remarks: [], commands: [] };

const treeRow = ({ subject, decided, problems }: DecidedRow): ParentRow => ({
  ...{ measure: subject.measure, isNew: subject.isNew, isWrong: problems.length > 0 },
  parent: decided.changed.get("parent") as string | null | undefined,
});

function resultOf(rows: readonly DecidedRow[], order: readonly number[]): DryRun {
  const counts: DryRun["counts"] = { new: 0, changed: 0, unchanged: 0, wrong: 0 };
  const stateOf = ({ problems, subject, decided }: DecidedRow): RowState => {
    if (problems.length > 0) return "wrong";
    if (subject.isNew) return "new";
    return decided.changed.size > 0 ? "changed" : "unchanged";
  };
  for (const row of rows) counts[stateOf(row)] += 1;
  return {
    counts,
    problems: rows.flatMap(({ problems }) => problems),
    rows: rows.map((row) => ({
      ...{ row: row.number, state: stateOf(row), measure: row.subject.measure, title: row.subject.title },
      changes: stateOf(row) === "changed" ? row.decided.changes : [],
      remarks: [
        ...(row.isHidden ? (["hiddenRow"] as const) : []),
        ...row.subject.remarks,
        ...row.decided.remarks,
      ],
    })),
    commands: order.flatMap((place) => {
      const row = rows[place] as DecidedRow;
      return row.problems.length > 0
        ? []
        : row.decided.commands.map((command) => ({ ...command, row: row.number }));
    }),
  };
}

/** How the rows of this kind of table are told. */
function rowReader({ mapping, view, context }: DryRunInput): ReadRow {
  if (mapping.table === "values") return valueRows(view, context, mapping.language);
  if (mapping.table === "budget") return budgetRows(view, context, mapping.language);
  return measureRows(view, context, mapping.identity);
}

/** Measures of the table are words of it too, where a column says of which measure another is a part. */
function wordsOfTable(
  { mapping, words, view }: DryRunInput,
  rows: readonly (readonly Cell[])[],
): SpreadsheetWords {
  const columnOf = new Map(mapping.columns.map(({ column, meaning }) => [meaning, column]));
  const code = columnOf.get("id");
  if (!columnOf.has("parent") || code === undefined) return words;
  const titles = mapping.columns.flatMap(({ column, meaning }) => {
    const language = languageOfTitle(meaning);
    return language ? [{ column, language }] : [];
  });
  const made = rows.flatMap((cells) => {
    const id = shownText(cells[code]);
    const name = Object.fromEntries(
      titles.map(({ column, language }) => [language, shownText(cells[column]) || null]),
    );
    return id === "" ? [] : [{ id, name }];
  });
  return wordsWithRows(words, view.measures, made);
}

const rowsPerStep = 50;

const isEmptyRow = (cells: readonly Cell[], { columns }: SpreadsheetMapping): boolean =>
  columns.every(({ column }) => shownText(cells[column]) === "");

/** One text over several columns stands above the rows that follow; it is no row itself. */
function isHeading(
  index: number,
  { rows, merged }: Workbook["sheets"][number],
  { columns }: SpreadsheetMapping,
): boolean {
  const own = rows[index] ?? [];
  const filled = columns.filter(({ column }) => shownText(own[column]) !== "");
  const isWide = merged.some(
    ({ top, bottom, left, right }) => top <= index && index <= bottom && right - left >= 2,
  );
  return isWide && filled.length <= 1 && own.filter((cell) => shownText(cell) !== "").length === 1;
}

function at(
  { number, cells }: Row,
  meaning: ColumnId | null,
  reason: RowReason,
  { sheet, columns }: SpreadsheetMapping,
): SpreadsheetProblem {
  const column = columns.find((each) => each.meaning === meaning)?.column;
  return {
    ...{ sheet, row: number, meaning, reason },
    column: column === undefined ? null : columnLetters(column),
    value: column === undefined ? "" : shownText(cells[column]),
  };
}

/** Spreadsheets do not keep how many spaces stand between words. */
const isSameText = (one: string, other: string): boolean =>
  one.replace(/ +/g, " ") === other.replace(/ +/g, " ");

/** Holds what a row says against what stands there. */
function decideRow(
  row: Row,
  subject: RowSubject,
  { mapping, words }: Pick<DryRunInput, "mapping" | "words">,
): Decided {
  const { said, cells, problems } = row;
  const writing = { words, language: mapping.language };
  const changed = new Map<ColumnId, CellValue>();
  const changes: DryRunRow["changes"] = [];
  const columnOf = new Map(mapping.columns.map(({ column, meaning }) => [meaning, column]));
  for (const column of columnIds) {
    if (column === "id" || !said.has(column) || spreadsheetColumns[column].kind === "shown") continue;
    const value = said.get(column) ?? null;
    const before = subject.says(column);
    if (value === null && (mapping.emptyCells === "keep" || subject.isNew)) continue;
    const written = writeCell(column, before, writing);
    const shown = shownText(cells[columnOf.get(column) ?? -1] ?? null);
    // What an export would write is no change, even where it reads as something simpler.
    if (isSameValue(value, before) || (!subject.isNew && isSameText(shown, shownText(written)))) continue;
    changed.set(column, value);
    changes.push({
      column,
      before: shownText(written),
      after: shownText(writeCell(column, value, writing)) || shown,
    });
  }
  if (!subject.isNew && changed.size === 0) return nothingDecided;
  const remarks = subject.complete?.(changed) ?? [];
  const { commands, refusals } = subject.change(changed);
  // A cell that could not be read is told once, as itself: not again as something that is missing.
  const told = new Set(problems.map(({ meaning }) => meaning));
  for (const { column, reason } of refusals) {
    if (column === null || !told.has(column)) problems.push(at(row, column, reason, mapping));
  }
  return { changed, changes, remarks, commands };
}

/** The rows of a sheet with what is wrong behind them, for whoever mends it in a spreadsheet. */
export function withErrorColumn(
  workbook: Workbook,
  mapping: Pick<SpreadsheetMapping, "sheet" | "headerRows">,
  title: string,
  textOf: (row: number) => string,
): Cell[][] {
  const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return [];
  const rows = rowsAgain(sheet.rows, workbook);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const header = mapping.headerRows.at(-1);
  return rows.map((row, index) => {
    const text = index === header ? title : textOf(index + 1);
    if (text === "") return row;
    const padding: Cell[] = Array.from({ length: width - row.length }, () => null);
    return [...row, ...padding, neutralised(text)];
  });
}

/** Rows as they are written again, so that they are read as they were: dates in the one way that is read alike everywhere. */
export function rowsAgain(
  rows: Workbook["sheets"][number]["rows"],
  { since1904 }: Pick<Workbook, "since1904">,
): Cell[][] {
  return rows.map((row) =>
    row.map((cell): Cell => {
      if (typeof cell === "string") return neutralised(restored(cell));
      if (typeof cell !== "object" || cell === null) return cell;
      if ("date" in cell) return readDate(cell, since1904) ?? cell.shown;
      if ("error" in cell) return neutralised(cell.error);
      // A percentage and a code with zeros before it are what they show; an amount is its number.
      return /%|^0\d/.test(cell.shown) ? cell.shown : cell.number;
    }),
  );
}
