/**
 * What a spreadsheet would do to a plan, before anything is done: which rows are new measures, which change one, which
 * say what is there already, and which are wrong, each with its place, its reason and its remedy. Beside the counts come
 * the commands; whoever agrees sends them as one batch.
 */

import { isCodeFree, type MeasureBook, type MeasureRecord } from "../measure/index.js";
import { foldText } from "../suggestion/index.js";
import { languages } from "../text/index.js";
import { type CellReading, type CellValue, isSameValue, readCell, writeCell } from "./cell-value.js";
import { type ColumnId, columnIds } from "./columns.data.js";
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
import { languageOfTitle, type Said, shownShare, whatIsSaid } from "./measure-columns.js";
import { readDate } from "./read-date.js";
import { commandsFor, type ImportContext, type ImportView, type MeasureImport } from "./row-commands.js";
import type { RowReason } from "./spreadsheet-texts.data.js";
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
  /** The measure it is, or will be. */
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
  commands: (MeasureImport & { row: number })[];
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

/** @returns `null` when the workbook has no sheet of the name the mapping gives */
export function dryRun(input: DryRunInput): DryRun | null {
  const steps = dryRunInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, stopping every few rows, so that whoever runs it can do something else in between. */
export function* dryRunInSteps({
  workbook,
  mapping,
  words,
  view,
  context,
}: DryRunInput): Generator<void, DryRun | null> {
  const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return null;
  const hidden = new Set(sheet.hiddenRows);
  const reading: CellReading = { words, values: mapping.values, since1904: workbook.since1904 };
  const first = Math.max(-1, ...mapping.headerRows) + 1;
  const findRow = measureFinder(view.measures, mapping.identity, context.actor.organisation);
  const used = new Map<string, number>();
  const counts: DryRun["counts"] = { new: 0, changed: 0, unchanged: 0, wrong: 0 };
  const result: DryRun = { counts, rows: [], problems: [], commands: [] };

  for (const [index, cells] of withMergesFilled(sheet, "down").entries()) {
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
    const found = findRow(row.said);
    const key = found.measure?.id ?? found.key;
    const earlier = key === null ? undefined : used.get(key);
    if (found.reason) problem(found.column, found.reason);
    else if (earlier !== undefined) problem(found.column, { kind: "sameRowTwice", first: earlier });
    if (key !== null && earlier === undefined) used.set(key, row.number);
    const decided = found.reason ? null : decideRow(row, found.measure, { mapping, words, view, context });
    for (const { column, reason } of decided?.refusals ?? []) problem(column, reason);

    const state: RowState = row.problems.length > 0 || !decided ? "wrong" : decided.state;
    counts[state] += 1;
    result.problems.push(...row.problems);
    if (state !== "wrong" && decided) {
      for (const command of decided.commands) result.commands.push({ ...command, row: row.number });
    }
    const remarks: RowRemark[] = [
      ...(isHidden ? (["hiddenRow"] as const) : []),
      ...(found.isTitleKnown ? (["titleKnown"] as const) : []),
      ...(decided?.remarks ?? []),
    ];
    result.rows.push({
      row: row.number,
      state,
      measure: found.measure?.id ?? decided?.measure ?? null,
      title: titleOf(row.said, found.measure),
      changes: state === "changed" ? (decided?.changes ?? []) : [],
      remarks,
    });
  }
  return result;
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

function titleOf(said: Said, measure: MeasureRecord | null): string {
  for (const [column, value] of said) if (languageOfTitle(column) && typeof value === "string") return value;
  return languages.map((language) => measure?.title[language]).find((text) => text) ?? "";
}

type FoundRow = {
  measure: MeasureRecord | null;
  /** By which another row would be the same; `null`: by nothing. */
  key: string | null;
  column: ColumnId | null;
  reason: RowReason | null;
  /** It is new by its code, and another measure has its title. */
  isTitleKnown: boolean;
};

/** Which measure a row is: by its code, and without one by its title. */
function measureFinder(
  { measures: all }: MeasureBook,
  identity: SpreadsheetMapping["identity"],
  organisation: string,
) {
  // What an undo took back is not there: its row makes it anew.
  const measures = all.filter((measure) => !isCodeFree(measure, organisation));
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const byTitle = new Map<string, Map<string, MeasureRecord>>();
  for (const measure of measures) {
    if (measure.withdrawn) continue;
    for (const language of languages) {
      const title = measure.title[language];
      if (!title) continue;
      const key = `${language} ${foldText(title)}`;
      byTitle.set(key, (byTitle.get(key) ?? new Map()).set(measure.id, measure));
    }
  }
  const titlesOf = (said: Said) =>
    [...said].flatMap(([column, value]) => {
      const language = languageOfTitle(column);
      return language && typeof value === "string" ? [{ column, key: `${language} ${foldText(value)}` }] : [];
    });
  const titledBy = (titles: readonly { key: string }[]) =>
    new Map(titles.flatMap(({ key }) => [...(byTitle.get(key) ?? [])]));
  return (said: Said): FoundRow => {
    const id = said.get("id");
    if (identity === "id" && typeof id === "string") {
      const measure = byId.get(id) ?? null;
      const on = measure?.withdrawn?.on;
      const reason: RowReason | null = on ? { kind: "measureWithdrawn", measure: id, on } : null;
      const isTitleKnown = !measure && byTitle.size > 0 && titledBy(titlesOf(said)).size > 0;
      return { measure, key: id, column: "id", reason, isTitleKnown };
    }
    const titles = titlesOf(said);
    const titled = titledBy(titles);
    const [title] = titles;
    const column = title?.column ?? null;
    const rest = { column, key: title?.key ?? null, isTitleKnown: false };
    if (titled.size > 1) {
      return { ...rest, measure: null, reason: { kind: "titleOfSeveral", measures: [...titled.keys()] } };
    }
    return { ...rest, measure: [...titled.values()][0] ?? null, reason: null };
  };
}

type Decided = {
  state: Exclude<RowState, "wrong">;
  measure: string | null;
  changes: DryRunRow["changes"];
  remarks: RowRemark[];
  commands: MeasureImport[];
  refusals: { column: ColumnId | null; reason: RowReason }[];
};

/** Holds what a row says against what stands there. */
function decideRow(
  { said, cells, problems }: Row,
  measure: MeasureRecord | null,
  { mapping, words, view, context }: Omit<DryRunInput, "workbook">,
): Decided {
  const { organisation } = context.actor;
  const share = measure && shownShare(measure, organisation);
  const writing = { words, language: mapping.language };
  const changed = new Map<ColumnId, CellValue>();
  const changes: DryRunRow["changes"] = [];
  const columnOf = new Map(mapping.columns.map(({ column, meaning }) => [meaning, column]));
  for (const column of columnIds) {
    if (column === "id" || !said.has(column)) continue;
    const value = said.get(column) ?? null;
    const before = measure ? whatIsSaid(column, measure, share) : null;
    if (value === null && (mapping.emptyCells === "keep" || !measure)) continue;
    const written = writeCell(column, before, writing);
    const shown = shownText(cells[columnOf.get(column) ?? -1] ?? null);
    // What an export would write is no change, even where it reads as something simpler.
    if (isSameValue(value, before) || (measure && shown === shownText(written))) continue;
    changed.set(column, value);
    changes.push({
      column,
      before: shownText(written),
      after: shownText(writeCell(column, value, writing)) || shown,
    });
  }
  const remarks: RowRemark[] = [];
  if (changed.get("status") && !changed.get("statusOn")) {
    changed.set("statusOn", context.on);
    remarks.push("statusDayAssumed");
  }
  if (measure && changed.size === 0) {
    return { state: "unchanged", measure: measure.id, changes, remarks: [], commands: [], refusals: [] };
  }
  const id = mapping.identity === "id" ? said.get("id") : null;
  const made = commandsFor(changed, {
    measure,
    share,
    id: typeof id === "string" ? id : null,
    view,
    context,
  });
  // A cell that could not be read is told once, as itself: not again as something that is missing.
  const told = new Set(problems.map(({ meaning }) => meaning));
  return {
    ...{ state: measure ? "changed" : "new", measure: made.measure, changes, remarks },
    commands: made.commands,
    refusals: made.refusals.filter(({ column }) => column === null || !told.has(column)),
  };
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
