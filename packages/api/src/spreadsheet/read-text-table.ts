/** Tables as text: which characters, which separator; then the fields. Runs in the worker. */
import type { Cell, Workbook } from "@napar/domain/spreadsheet";
import { parse } from "csv-parse/sync";
import { fileLimits } from "./file-limits.js";
import { RefusedFile } from "./zip-archive.js";

/** @throws RefusedFile */
export function readTextTable(file: Buffer, name: string): Workbook {
  const text = decode(file);
  if (text.trim() === "") throw new RefusedFile({ kind: "fileEmpty" });
  if (/^\s*<(!doctype|html|\?xml|head|table|meta|body|mht)/i.test(text.slice(0, 2000))) {
    throw new RefusedFile({ kind: "fileIsWebPage" });
  }
  if (/^%PDF/.test(text)) throw new RefusedFile({ kind: "fileUnknown" });
  if (hasForeignSigns(text)) throw new RefusedFile({ kind: "fileIsNoText" });
  const said = /^sep=(.)\r?\n/i.exec(text);
  const content = said ? text.slice(said[0].length) : text;
  const records = recordsOf(content, said?.[1] ?? separatorOf(content));
  const { rows: mostRows, columns, cells } = fileLimits;
  const total = records.reduce((sum, { length }) => sum + length, 0);
  if (records.length > mostRows || total > cells || records.some(({ length }) => length > columns)) {
    throw new RefusedFile({ kind: "sheetTooLarge", rows: mostRows, columns, cells });
  }
  const rows = records.map((record) => record.map((field): Cell => (field === "" ? null : field)));
  const sheet = name.replace(/\.[^.]*$/, "").slice(0, 100) || "1";
  return {
    sheets: [{ name: sheet, isHidden: false, rows, merged: [], hiddenRows: [] }],
    since1904: false,
  };
}

/** A picture or a document has characters that no text has. */
function hasForeignSigns(text: string): boolean {
  for (const [sign] of text.matchAll(/\p{Cc}/gu)) {
    if (sign < " " && !"\t\n\v\f\r".includes(sign)) return true;
  }
  return false;
}

/** UTF-16 and UTF-8 by their mark, UTF-8 where it can be; otherwise what Excel writes in western Europe. */
export function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder("utf-16be").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

const separators = [";", "\t", ",", "|"] as const;

/** The sign that divides the first lines into the most fields, equally many in each; quoted fields do not count. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 30);
  const scores = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const alike = counts.filter((count) => count === most).length;
    return most === 0 ? 0 : alike * Math.min(most, 50);
  });
  const best = scores.indexOf(Math.max(...scores));
  return separators[best] ?? ";";
}

function recordsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, to: fileLimits.rows + 1 };
  try {
    return parse(text, { ...options, max_record_size: 1024 * 1024 }) as string[][];
  } catch {
    // A quote that is never closed takes the rest of the file for one field.
    throw new RefusedFile({ kind: "fileDamaged" });
  }
}
