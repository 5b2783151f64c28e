/** What comes back unchanged: measures, values of indicators, money; and a template that knows the plan. */
import type { MeasureBook } from "@napar/domain/measure";
import {
  type Cell,
  type ColumnId,
  exportBudgetRows,
  exportRows,
  exportValueRows,
  isTermColumn,
  neutralised,
  type SpreadsheetWords,
  spreadsheetColumns,
  templateColumns,
} from "@napar/domain/spreadsheet";
import type { Language } from "@napar/domain/text";
import type { WrittenSheet } from "../write-workbook.js";
import type { TableSource } from "./table.js";
import { tableNames } from "./table-texts.data.js";

export const measureTable = ({ state, words, language, organisation }: TableSource): WrittenSheet[] => [
  {
    name: tableNames.measures[language],
    rows: exportRows(state.measures, state.budget, { words, language, organisation }),
  },
];

export const valueTable = ({ view, words, language }: TableSource): WrittenSheet[] => [
  { name: tableNames.values[language], rows: exportValueRows(view.indicators, { words, language }) },
];

export const budgetTable = ({ state, words, language }: TableSource): WrittenSheet[] => [
  {
    name: tableNames.budget[language],
    rows: exportBudgetRows(state.budget, state.measures, { words, language }),
  },
];

/** One's own measures, the words its columns may hold to choose from. */
export function templateTable({ state, words, language, organisation }: TableSource): WrittenSheet[] {
  const columns = templateColumns(language);
  const rows = exportRows(ownMeasures(state.measures, organisation), state.budget, {
    ...{ words, language, organisation, columns },
  });
  const listed = columns.filter(
    (column) => isTermColumn(column) && words.terms[column].list(language).length > 0,
  );
  const choices = listed.map((column, place) => ({
    ...{ column: columns.indexOf(column), words: place },
    isOnly: spreadsheetColumns[column].kind === "term",
  }));
  return [
    { name: tableNames.measures[language], rows, choices },
    { name: tableNames.words[language], rows: wordRows(listed, words, language) },
  ];
}

const ownMeasures = ({ measures }: MeasureBook, organisation: string | null): MeasureBook => ({
  measures: measures.filter(
    ({ lead }) => organisation === null || lead === null || lead.authority === organisation,
  ),
});

/** Beside the table: what may stand in its columns, column by column. */
function wordRows(columns: readonly ColumnId[], { terms }: SpreadsheetWords, language: Language): Cell[][] {
  const lists = columns.flatMap((column) => {
    const names = isTermColumn(column) ? terms[column].list(language).map(({ name }) => name) : [];
    return names.length > 0 ? [[spreadsheetColumns[column].title[language], ...names]] : [];
  });
  const height = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    lists.map((list) => neutralised(list[row] ?? "") || null),
  );
}
