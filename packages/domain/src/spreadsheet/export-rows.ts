/** The measures of a plan under way as the rows of a spreadsheet: what is written here is read again unchanged. */
import type { MeasureBook } from "../measure/index.js";
import type { Language } from "../text/index.js";
import { type CellWriting, writeCell } from "./cell-value.js";
import { type ColumnId, columnIds, spreadsheetColumns } from "./columns.data.js";
import type { Cell } from "./grid.js";
import { titleIn } from "./header.js";
import type { SpreadsheetMapping } from "./mapping.js";
import { shownShare, whatIsSaid } from "./measure-columns.js";

export type ExportOptions = CellWriting & {
  /** Whose shares are written: of this organisation, or of each lead. */
  organisation: string | null;
  columns?: readonly ColumnId[];
};

/** The titles of the columns, then a row for each measure that was not withdrawn. */
export function exportRows({ measures }: MeasureBook, options: ExportOptions): Cell[][] {
  const { organisation, language, columns = columnIds } = options;
  const header = columns.map((column) => spreadsheetColumns[column].title[language]);
  const rows = measures
    .filter(({ withdrawn }) => !withdrawn)
    .map((measure) => {
      const share = shownShare(measure, organisation);
      return columns.map((column) => writeCell(column, whatIsSaid(column, measure, share), options));
    });
  return [header, ...rows];
}

/** The mapping by which an export is read again. */
export const mappingOfExport = (
  sheet: string,
  language: Language,
  columns: readonly ColumnId[] = columnIds,
): SpreadsheetMapping => ({
  sheet,
  headerRows: [0],
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
