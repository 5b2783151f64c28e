/** A table of open data as a file: the same columns and rows in each format. */
import { type Cell, neutralised } from "@napar/domain/spreadsheet";
import type { FullText, Language } from "@napar/domain/text";
import { stringify } from "csv-stringify/sync";
import { fileFormats, type WrittenSheet } from "../spreadsheet/write-workbook.js";
import type { OpenDataSource } from "./open-data-source.js";
import type { DataFilter, DataTable, DataValue } from "./table/index.js";

export const dataFormats = ["json", ...fileFormats] as const;

/** Rows that are written in one go. */
const rowsAtOnce = 500;
type Asked = { source: OpenDataSource; filter: DataFilter };

/**
 * RFC 4180: UTF-8, commas, a point in numbers, days as 2026-03-01; several values in one cell with `; ` between. A text that a
 * spreadsheet program would run as a formula has an apostrophe before it.
 */
export async function* csvOf(table: DataTable, asked: Asked): AsyncGenerator<string> {
  yield csvLines([table.columns.map(({ id }) => id)]);
  for await (const rows of batches(table, asked)) yield csvLines(rows.map((row) => row.map(textOf)));
}
const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { delimiter: ",", record_delimiter: "\r\n" });

function textOf(value: DataValue): string {
  const cell = cellOf(value);
  return cell === null ? "" : String(cell);
}
function cellOf(value: DataValue): string | number | boolean | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return neutralised(value);
  if (typeof value !== "object") return value;
  return value.length > 0 ? neutralised(value.join("; ")) : null;
}

/** Every row an object with a member per column; what is not known is `null`, a list is a list. */
export async function* jsonOf(name: string, table: DataTable, asked: Asked): AsyncGenerator<string> {
  const head = {
    table: name,
    asOf: asked.source.on,
    columns: table.columns.map(({ id, type }) => ({ id, type })),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let isFirst = true;
  for await (const rows of batches(table, asked)) {
    const texts = rows.map((row) =>
      JSON.stringify(
        Object.fromEntries(table.columns.map(({ id, type }, column) => [id, jsonValue(row[column], type)])),
      ),
    );
    yield `${isFirst ? "" : ","}\n${texts.join(",\n")}`;
    isFirst = false;
  }
  yield "\n]}\n";
}
const jsonValue = (value: DataValue, type: string): DataValue =>
  value === undefined || value === null ? (type === "list" ? [] : null) : value;

/** The table, and beside it what its columns hold. */
export async function sheetsOf(table: DataTable, asked: Asked, language: Language): Promise<WrittenSheet[]> {
  const rows: Cell[][] = [table.columns.map(({ id }) => id)];
  for await (const part of batches(table, asked)) for (const row of part) rows.push(row.map(cellOf));
  const columns = table.columns.map(({ id, type, means }) => [id, type, neutralised(means[language])]);
  return [
    { name: table.title[language], rows },
    { name: columnsName[language], rows: [["column", "type", table.means[language]], ...columns] },
  ];
}
const columnsName: FullText = { nl: "Kolommen", fr: "Colonnes", de: "Spalten", en: "Columns" };

async function* batches(table: DataTable, { source, filter }: Asked) {
  let rows: (readonly DataValue[])[] = [];
  for await (const row of table.rows(source, filter)) {
    rows.push(row);
    if (rows.length >= rowsAtOnce) {
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
}
