/** From a draft and a dry run to what the person who sent it is told. */
import {
  type columnIds,
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
  type Workbook,
  withErrorColumn,
  wordRowReason,
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
    language,
  }: {
    words: SpreadsheetWords;
    remembered: RememberedMapping;
    /** The rows of the head of one sheet, where somebody said which they are. */
    head?: { sheet: string; rows: readonly number[] } | undefined;
    /** Of the names to choose from; that of the first sheet when missing. */
    language?: Language | undefined;
  },
): DraftView {
  const { id, planCase, name, organisation, keptUntil, mapping, imported } = draft;
  const termsOf = (column: (typeof columnIds)[number], language: Language) => {
    const terms = isTermColumn(column) ? words.terms[column].list(language) : null;
    return terms && terms.length <= mostTerms ? terms : null;
  };
  const sheets = workbook.sheets.map((sheet) =>
    viewOfSheet(sheet, remembered, head?.sheet === sheet.name ? head.rows : undefined),
  );
  const [first] = sheets;
  return {
    ...{ id, planCase, name, organisation, keptUntil, mapping, sheets },
    values: remembered.values as DraftView["values"],
    meanings: meaningsOf((column) => termsOf(column, language ?? first?.language ?? "nl")),
    imported: imported && { version: imported.version, isUndone: imported.undoneBy !== null },
  };
}

function viewOfSheet(
  sheet: Sheet,
  remembered: RememberedMapping,
  headerRows?: readonly number[],
): DraftView["sheets"][number] {
  const { rows, columns, language } = guessMapping(sheet, remembered, headerRows);
  return {
    name: sheet.name,
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
