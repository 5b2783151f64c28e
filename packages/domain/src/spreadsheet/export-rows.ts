/** What a plan under way holds as the rows of a spreadsheet: what is written here is read again unchanged. */
import type { BudgetBook } from "../budget/index.js";
import type { IndicatorDefinition, IndicatorValue } from "../indicator/index.js";
import type { MeasureBook } from "../measure/index.js";
import { type FullText, type Language, readText } from "../text/index.js";
import { yearOfColumn } from "./budget-columns.data.js";
import { lineSays } from "./budget-rows.js";
import { type CellWriting, writeCell } from "./cell-value.js";
import { type ColumnId, columnsOfTable, spreadsheetColumns, type TableId } from "./columns.data.js";
import { type Cell, neutralised } from "./grid.js";
import { titleIn } from "./header.js";
import type { SpreadsheetMapping } from "./mapping.js";
import { shownShare, whatIsSaid } from "./measure-columns.js";
import { bookOf } from "./measure-rows.js";
import { valueSays } from "./value-rows.js";
import { yearBooks } from "./year-budgets.js";

export type ExportOptions = CellWriting & {
  /** Whose shares and books are written: of this organisation, or of each lead. */
  organisation: string | null;
  columns?: readonly ColumnId[];
};

const headerOf = (columns: readonly ColumnId[], language: Language): Cell[] =>
  columns.map((column) => spreadsheetColumns[column].title[language]);

/** Every column of a measure; of the years those in which money is planned. */
export function measureColumns({ lines }: Pick<BudgetBook, "lines">): ColumnId[] {
  const planned = new Set(
    lines.flatMap(({ stage, kind, year }) => (stage === "planned" && kind !== "staff" ? [year] : [])),
  );
  return columnsOfTable.measures.filter((column) => {
    const year = yearOfColumn(column);
    return year === null || planned.has(year);
  });
}

/** The titles of the columns, then a row for each measure that was not withdrawn. */
export function exportRows(
  { measures }: MeasureBook,
  budget: Pick<BudgetBook, "lines">,
  options: ExportOptions,
): Cell[][] {
  const { organisation, language, columns = measureColumns(budget) } = options;
  const books = yearBooks(budget.lines);
  const rows = measures
    .filter(({ withdrawn }) => !withdrawn)
    .map((measure) => {
      const share = shownShare(measure, organisation);
      const book = bookOf(measure, organisation);
      return columns.map((column) => {
        const year = yearOfColumn(column);
        const said =
          year === null ? whatIsSaid(column, measure, share) : books.plannedOf(measure.id, year, book);
        return writeCell(column, said, options);
      });
    });
  return [headerOf(columns, language), ...rows];
}

/** A row for each line of the books. */
export function exportBudgetRows(
  { lines }: Pick<BudgetBook, "lines">,
  { measures }: MeasureBook,
  writing: CellWriting,
): Cell[][] {
  const columns = columnsOfTable.budget;
  const titles = new Map(
    measures.map(({ id, title }) => [id, readText(title, writing.language)?.text ?? null]),
  );
  const rows = lines.map((line) =>
    columns.map((column) =>
      writeCell(
        column,
        lineSays(column, line, (measure) => titles.get(measure) ?? null),
        writing,
      ),
    ),
  );
  return [headerOf(columns, writing.language), ...rows];
}

export type ShownValues = IndicatorDefinition & {
  values: readonly Pick<IndicatorValue, "period" | "content" | "note">[];
  waiting: readonly Pick<IndicatorValue, "period" | "content" | "note">[];
};

const valueStates: Readonly<Record<"approved" | "submitted", FullText>> = {
  approved: { nl: "Goedgekeurd", fr: "Approuvée", de: "Genehmigt", en: "Approved" },
  submitted: { nl: "Ingediend", fr: "Soumise", de: "Eingereicht", en: "Submitted" },
};

/** A row for each value that counts, and for each that waits and may be seen; a later one for the same time takes its place. */
export function exportValueRows(indicators: readonly ShownValues[], writing: CellWriting): Cell[][] {
  const columns = columnsOfTable.values;
  const { language } = writing;
  const rows = indicators.flatMap((definition) => {
    const unit = definition.kind === "quantitative" ? readText(definition.unit, language)?.text : null;
    const times = new Set(definition.waiting.map(({ period }) => JSON.stringify(period)));
    const shown = [
      ...definition.values
        .filter(({ period }) => !times.has(JSON.stringify(period)))
        .map((value) => ({ value, state: "approved" as const })),
      ...definition.waiting.map((value) => ({ value, state: "submitted" as const })),
    ];
    return shown.map(({ value, state }) =>
      columns.map((column): Cell => {
        if (column === "valueUnit") return unit ? neutralised(unit) : null;
        if (column === "valueState") return valueStates[state][language];
        return writeCell(
          column,
          valueSays(column, { ...value, indicator: definition.id }, language),
          writing,
        );
      }),
    );
  });
  return [headerOf(columns, language), ...rows];
}

/** The mapping by which an export is read again. */
export const mappingOfExport = (
  sheet: string,
  language: Language,
  columns: readonly ColumnId[],
  table: TableId = "measures",
): SpreadsheetMapping => ({
  ...{ sheet, table, headerRows: [0] },
  columns: columns.map((meaning, column) => ({ column, meaning })),
  ...{ values: {}, identity: "id", emptyCells: "keep", hiddenRows: "read", language },
});

/** The columns a first table of measures needs, with the title in its language. */
export const templateColumns = (language: Language): ColumnId[] => [
  "id",
  titleIn(language),
  ...(["goal", "service", "partners", "domains", "grounds", "commitments", "instruments"] as const),
  ...(["start", "end", "status", "statusOn", "budget", "inKind", "deliverable", "notes"] as const),
];
