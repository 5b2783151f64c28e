/** From rows of cells to a file. Runs in the worker. */
import { utils, type WorkSheet, write } from "@e965/xlsx";
import type { Cell } from "@napar/domain/spreadsheet";
import { stringify } from "csv-stringify/sync";
import { type ChoiceList, withChoiceLists } from "./choice-lists.js";

export const fileFormats = ["xlsx", "ods", "csv"] as const;
export type FileFormat = (typeof fileFormats)[number];
export type WrittenSheet = {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Of the first sheet: columns with words to choose from, and the column of the second sheet these stand in. */
  choices?: readonly { column: number; words: number; isOnly: boolean }[];
};

/** A cell of a spreadsheet holds no more. */
const longestText = 32_767;

/** @param sheets the first alone where the format has one sheet only */
export function writeWorkbook(sheets: readonly WrittenSheet[], format: FileFormat): Buffer {
  if (format === "csv") return writeText(sheets[0]?.rows ?? []);
  const workbook = utils.book_new();
  const names = new Set<string>();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(workbook, sheetOf(rows), sheetName(name, names));
  const file = write(workbook, {
    type: "buffer",
    bookType: format,
    bookSST: true,
    compression: true,
  }) as Buffer;
  return format === "xlsx" ? withChoiceLists(file, choiceLists(sheets), lastChosenRow) : file;
}

/** Rows that somebody may add below. */
const lastChosenRow = 2000;

function choiceLists([table, words]: readonly WrittenSheet[]): ChoiceList[] {
  return (table?.choices ?? []).flatMap(({ column, words: place, isOnly }) => {
    const count = (words?.rows ?? []).findLastIndex((row) => (row[place] ?? null) !== null);
    const letters = utils.encode_col(place);
    const name = (words?.name ?? "").replaceAll("'", "''");
    const source = `'${name}'!$${letters}$2:$${letters}$${count + 1}`;
    return count < 1 ? [] : [{ column: utils.encode_col(column), source, isOnly }];
  });
}

/** The library reads "_x000D_" as the character it stands for in Excel: what is no such sign is written so that it stays. */
const unread = (cell: ReturnType<typeof plain>) =>
  typeof cell === "string" ? cell.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_") : cell;

function sheetOf(rows: WrittenSheet["rows"]): WorkSheet {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => unread(plain(cell)))),
    { dense: true },
  );
  const [header = []] = rows;
  sheet["!cols"] = header.map((_, column) => {
    const longest = rows.slice(0, 50).map((row) => String(plain(row[column] ?? null) ?? "").length);
    return { wch: Math.min(50, Math.max(8, ...longest) + 2) };
  });
  if (rows.length > 1) sheet["!autofilter"] = { ref: utils.encode_range(rangeOf(rows)) };
  return sheet;
}

const rangeOf = (rows: WrittenSheet["rows"]) => ({
  s: { r: 0, c: 0 },
  e: { r: rows.length - 1, c: Math.max(0, (rows[0]?.length ?? 1) - 1) },
});

/** A text that does not fit is left out: an empty cell takes nothing away when it comes back. */
function plain(cell: Cell): string | number | boolean | null {
  if (typeof cell === "string") return cell.length > longestText ? null : storable(cell);
  if (typeof cell !== "object" || cell === null) return cell;
  return "error" in cell ? cell.error : cell.shown;
}

/** Characters that no XML holds are left out. */
const storable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) =>
      sign < " " || sign > "\ufff0" ? (/[\t\n\r]/.exec(sign)?.[0] ?? "") : sign,
    );

/** Between quotes they are words: who reads a short table cannot take them for what divides it. */
const otherSeparators = /[,\t|]/;

/** Semicolons and a mark at the start: so Excel opens it rightly in Belgium, accents included. */
function writeText(rows: WrittenSheet["rows"]): Buffer {
  const fields = rows.map((row) =>
    row.map((cell) => {
      const value = plain(cell);
      return typeof value === "number" ? decimalText(value) : value;
    }),
  );
  const text = stringify(fields, { delimiter: ";", record_delimiter: "\r\n", quoted_match: otherSeparators });
  return Buffer.from(`\ufeff${text}`, "utf8");
}

/** Three decimals look like a thousand: a fourth makes sure. */
const decimalText = (value: number): string => {
  const text = String(value).replace(".", ",");
  return /,\d{3}$/.test(text) ? `${text}0` : text;
};

function sheetName(name: string, taken: Set<string>): string {
  const bare =
    name
      .replace(/[[\]:*?/\\]/g, " ")
      .trim()
      .slice(0, 28) || "1";
  let free = bare;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${bare} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
