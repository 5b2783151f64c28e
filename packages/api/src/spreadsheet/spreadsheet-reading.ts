/** From a draft and a dry run to what the person who sent it is told. */
import {
  type ColumnId,
  columnLetters,
  type DryRun,
  errorColumnTitle,
  guessMapping,
  isTermColumn,
  type RememberedMapping,
  rowRemarkTexts,
  rowsAgain,
  type Sheet,
  type SpreadsheetMapping,
  type SpreadsheetWords,
  shownText,
  type TableId,
  type Workbook,
  withErrorColumn,
  wordRowReason,
  yearOfColumn,
} from "@napar/domain/spreadsheet";
import type { Language } from "@napar/domain/text";
import type { SpreadsheetDraft } from "./spreadsheet.store.js";
import { type DraftView, type DryRunView, meaningsOf } from "./spreadsheet.view.js";
import type { WrittenSheet } from "./write-workbook.js";

const shownRows = 25;
const shownColumns = 60;
/** Lists longer than this are typed, not chosen from. */
const mostTerms = 100;
export const mostProblems = 500;
const mostRows = 500;

export function viewOfDraft(
  draft: SpreadsheetDraft,
  workbook: Workbook,
  {
    words,
    remembered,
    head,
    table,
    years,
    language,
  }: {
    words: SpreadsheetWords;
    remembered: RememberedMapping;
    /** The rows of the head of one sheet, where somebody said which they are. */
    head?: { sheet: string; rows: readonly number[] } | undefined;
    /** What the rows of that sheet are about, where somebody said so. */
    table?: TableId | undefined;
    /** Years of which money may be a column; those that a head names are added. */
    years: { from: number; to: number };
    /** Of the names to choose from; that of the first sheet when missing. */
    language?: Language | undefined;
  },
): DraftView {
  const { id, planCase, name, organisation, keptUntil, mapping, imported } = draft;
  const termsOf = (column: ColumnId, language: Language) => {
    const terms = isTermColumn(column) ? words.terms[column].list(language) : null;
    return terms && terms.length <= mostTerms ? terms : null;
  };
  const sheets = workbook.sheets.map((sheet) =>
    viewOfSheet(sheet, remembered, {
      headerRows: head?.sheet === sheet.name ? head.rows : undefined,
      table: head?.sheet === sheet.name || !head ? table : undefined,
    }),
  );
  const named = new Set(sheets.flatMap(({ columns }) => columns.flatMap(({ meaning }) => meaning ?? [])));
  const isOffered = (column: ColumnId) => {
    const year = yearOfColumn(column);
    return year === null || named.has(column) || (years.from <= year && year <= years.to);
  };
  const [first] = sheets;
  return {
    ...{ id, planCase, name, organisation, keptUntil, mapping, sheets },
    values: remembered.values as DraftView["values"],
    meanings: meaningsOf((column) => termsOf(column, language ?? first?.language ?? "nl"), isOffered),
    imported: imported && { version: imported.version, isUndone: imported.undoneBy !== null },
  };
}

function viewOfSheet(
  sheet: Sheet,
  remembered: RememberedMapping,
  said: { headerRows: readonly number[] | undefined; table: TableId | undefined },
): DraftView["sheets"][number] {
  const { rows, columns, language, table } = guessMapping(sheet, remembered, said);
  return {
    ...{ name: sheet.name, table },
    isHidden: sheet.isHidden,
    rowCount: sheet.rows.length,
    hiddenRowCount: sheet.hiddenRows.length,
    headerRows: rows,
    language,
    columns: columns.map((column) => ({ ...column, letters: columnLetters(column.column) })),
    firstRows: sheet.rows
      .slice(0, shownRows)
      .map((row) => row.slice(0, shownColumns).map((cell) => shownText(cell).slice(0, 300))),
  };
}

export function viewOfDryRun({ counts, problems, rows }: DryRun, version: number): DryRunView {
  return {
    ...{ version, counts, problemCount: problems.length },
    problems: problems.slice(0, mostProblems).map(({ reason, value, ...place }) => {
      const worded = wordRowReason(reason);
      return {
        ...place,
        value: value.slice(0, 300),
        kind: reason.kind === "refused" ? reason.refusal.kind : reason.kind,
        ...("word" in reason && { word: reason.word }),
        ...("nearest" in reason && { nearest: reason.nearest }),
        ...worded,
      };
    }),
    rows: rows
      .filter(({ state, remarks }) => state !== "unchanged" || remarks.length > 0)
      .slice(0, mostRows)
      .map(({ remarks, title, ...row }) => ({
        ...row,
        title: title.slice(0, 300),
        remarks: remarks.map((kind) => ({ kind, text: rowRemarkTexts[kind] })),
      })),
  };
}

/** The file back, what is wrong with each row behind it, all other sheets as they came. */
export function sheetsWithErrors(
  workbook: Workbook,
  mapping: SpreadsheetMapping,
  { problems }: DryRun,
  language: Language,
): WrittenSheet[] {
  const texts = new Map<number, string[]>();
  for (const { row, column, reason } of problems) {
    const words = wordRowReason(reason);
    const where = column === null ? "" : `${column}${row}: `;
    const said = texts.get(row) ?? [];
    texts.set(row, [...said, `${where}${words.reason[language]} ${words.remedy[language]}`]);
  }
  const textOf = (row: number) => (texts.get(row) ?? []).join("\n");
  return workbook.sheets.map((sheet) =>
    sheet.name === mapping.sheet
      ? { name: sheet.name, rows: withErrorColumn(workbook, mapping, errorColumnTitle[language], textOf) }
      : { name: sheet.name, rows: rowsAgain(sheet.rows, workbook) },
  );
}
