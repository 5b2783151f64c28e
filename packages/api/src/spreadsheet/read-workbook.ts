/** From the bytes of a file to the cells of its sheets. Runs in the worker. */
import { read, SSF, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Cell, Range, Sheet, Workbook } from "@napar/domain/spreadsheet";
import { fileLimits } from "./file-limits.js";
import { readTextTable } from "./read-text-table.js";
import { type Archive, openArchive, packPlainly, RefusedFile } from "./zip-archive.js";

const { rows: mostRows, columns: mostColumns, cells: mostCells, merged: mostMerged } = fileLimits;
export const sheetTooLarge = (): never => {
  throw new RefusedFile({ kind: "sheetTooLarge", rows: mostRows, columns: mostColumns, cells: mostCells });
};

/** @throws RefusedFile */
export function readWorkbook(file: Buffer, name: string): Workbook {
  if (file.length === 0) throw new RefusedFile({ kind: "fileEmpty" });
  if (startsWith(file, [0x50, 0x4b])) return readArchive(openArchive(file));
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isEncrypted = file.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new RefusedFile({ kind: isEncrypted ? "fileEncrypted" : "fileIsOldExcel" });
  }
  return readTextTable(file, name);
}

const startsWith = (file: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => file[index] === byte);

/** What a table is made of. No macro, drawing, link to another file, comment or picture is among it. */
const excelParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const openDocumentParts = /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/;

function readArchive(archive: Archive): Workbook {
  const has = (wanted: RegExp) => archive.names.some((name) => wanted.test(name));
  const hasContent = archive.names.includes("content.xml");
  if (!hasContent && !has(/^xl\/workbook\.xml$/i)) {
    const kind = has(/^xl\/workbook\.bin$/i) || has(/\.iwa$/) ? "fileIsBinaryExcel" : "fileUnknown";
    throw new RefusedFile({ kind });
  }
  const wanted = hasContent ? openDocumentParts : excelParts;
  const parts = archive.names
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, content: archive.read(name) as Buffer }));
  // Small programs leave it out; the library does not.
  if (hasContent && !archive.names.includes("styles.xml")) {
    parts.push({ name: "styles.xml", content: Buffer.from("<office:document-styles/>") });
  }
  for (const { name, content } of parts) inspect(name, content);
  // The library does not tell which rows an OpenDocument hides.
  const hidden = hasContent ? hiddenRowsOf(archive.read("content.xml")?.toString("utf8") ?? "") : null;
  const types = parts.find(({ name }) => name === "[Content_Types].xml");
  if (types) types.content = listedOnly(types.content, new Set(parts.map(({ name }) => `/${name}`)));
  let workbook: WorkBook;
  try {
    // The parts are given up as soon as they are packed: each is as large as all that was sent may become.
    workbook = read(packPlainly(parts.splice(0)), {
      ...{ type: "buffer", dense: true, cellNF: true, cellStyles: true, cellHTML: false, bookVBA: false },
      // The short date of a program is that of its country.
      dateNF: "dd/mm/yyyy",
    });
  } catch {
    // The library throws texts of its own for whatever it does not understand.
    throw new RefusedFile({ kind: "fileDamaged" });
  }
  return cellsOf(workbook, hidden);
}

/** The list of parts without those that were left behind. */
const listedOnly = (types: Buffer, kept: ReadonlySet<string>): Buffer =>
  Buffer.from(
    types.toString("utf8").replace(/<Override\b[^>]*>(?:<\/Override>)?/g, (entry) => {
      const part = /\bPartName="([^"]*)"/.exec(entry)?.[1] ?? "";
      return kept.has(part) ? entry : "";
    }),
    "utf8",
  );

function inspect(name: string, content: Buffer): void {
  if (startsWith(content, [0xff, 0xfe]) || startsWith(content, [0xfe, 0xff])) {
    throw new RefusedFile({ kind: "fileDamaged" });
  }
  if (content.includes("<!DOCTYPE") || content.includes("<!ENTITY")) {
    throw new RefusedFile({ kind: "fileHasEntities" });
  }
  if (name === "META-INF/manifest.xml" && content.includes("encryption-data")) {
    throw new RefusedFile({ kind: "fileEncrypted" });
  }
  // A few letters each: counted before the library makes something of every one.
  const most = {
    "<c ": mostCells,
    "<row ": mostCells,
    "<si": mostCells,
    "<mergeCell ": mostMerged,
    "<xf ": 65_000,
  };
  if (!isOpenDocument(name)) {
    for (const [tag, limit] of Object.entries(most)) if (occurrences(content, tag) > limit) sheetTooLarge();
  }
  if (name === "content.xml") inspectRepeats(content.toString("utf8"));
}

const isOpenDocument = (part: string): boolean => openDocumentParts.test(part);

function occurrences(content: Buffer, text: string): number {
  let count = 0;
  for (let at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + text.length)) count += 1;
  return count;
}

/** OpenDocument says "the same, a million times" in a few letters: counted before anything is made of it. */
function inspectRepeats(content: string): void {
  const tags =
    /<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*?)(\/?)>|<\/table:table-row>/g;
  const repeated = (attributes: string, of: "rows" | "columns") =>
    Number(new RegExp(`number-${of}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
  let rows = 1;
  let cells = 0;
  let total = 0;
  for (const [tag, row, cell, isEmpty] of content.matchAll(tags)) {
    if (row !== undefined) {
      rows = repeated(row, "rows");
      cells = 0;
    } else if (cell !== undefined) {
      if (!isEmpty || cell.includes("office:value")) cells += repeated(cell, "columns");
    } else if (tag === "</table:table-row>") total += cells * rows;
    if (total > mostCells || cells > mostCells) sheetTooLarge();
  }
}

/** The rows that each table of an OpenDocument hides, by hand or by a filter; from 0, no further than a table is read. */
function hiddenRowsOf(content: string): number[][] {
  const tables: number[][] = [];
  let at = 0;
  for (const [, isTable, attributes = ""] of content.matchAll(
    /<table:table(?:(?=[\s>])()|-row)\b([^>]*)>/g,
  )) {
    if (isTable !== undefined) {
      tables.push([]);
      at = 0;
      continue;
    }
    const rows = Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
    const last = Math.min(at + rows, mostRows);
    if (/table:visibility="(?:collapse|filter)"/.test(attributes)) {
      for (let row = at; row < last; row += 1) tables.at(-1)?.push(row);
    }
    at += rows;
  }
  return tables;
}

/** @param hidden by sheet, where the library does not tell */
function cellsOf(
  { SheetNames, Sheets, Workbook: about }: WorkBook,
  hidden: readonly (readonly number[])[] | null,
): Workbook {
  if (SheetNames.length > fileLimits.sheets) sheetTooLarge();
  const since1904 = String(about?.WBProps?.date1904 ?? false) === "true";
  let left: number = mostCells;
  const sheets = SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = Sheets[name];
    // A chart on a sheet of its own has no cells.
    if (!sheet || sheet["!type"] === "chart") return [];
    const rows = rowsOf(sheet);
    left -= rows.reduce((sum, row) => sum + row.length, 0);
    if (left < 0) sheetTooLarge();
    const isHidden = (about?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const hiddenRows = hidden
      ? (hidden[index] ?? []).filter((at) => at < rows.length)
      : (sheet["!rows"] ?? []).flatMap((row, at) => (row?.hidden && at < rows.length ? [at] : []));
    return [{ name, isHidden, rows, merged: mergedOf(sheet, rows), hiddenRows }];
  });
  return { sheets, since1904 };
}

function rowsOf(sheet: WorkSheet): Cell[][] {
  const data = (sheet["!data"] ?? []) as readonly (readonly LibraryCell[] | undefined)[];
  const rows: Cell[][] = [];
  // A cell in the last row of a sheet makes the list long and empty: only what is there is visited.
  data.forEach((row, at) => {
    if (!row) return;
    const cells: Cell[] = [];
    row.forEach((library, column) => {
      const cell = library ? cellOf(library) : null;
      if (cell === null) return;
      if (at >= mostRows || column >= mostColumns) sheetTooLarge();
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    });
    if (cells.length === 0) return;
    while (rows.length < at) rows.push([]);
    rows[at] = cells;
  });
  return rows;
}

type LibraryCell = { t: string; v?: unknown; w?: string; z?: string | number; f?: string };

function cellOf({ t, v, w, z, f }: LibraryCell): Cell {
  if (t === "e") return { error: w ?? String(v) };
  // A formula whose program kept no result; none is computed here.
  if (f !== undefined && (t === "z" || v === undefined || v === null))
    return { error: `=${f.slice(0, 200)}` };
  if (typeof v === "string") return v === "" ? null : v;
  if (typeof v === "boolean") return v;
  if (typeof v !== "number" || !Number.isFinite(v)) return null;
  const shown = (w ?? String(v)).trim();
  if (z !== undefined && SSF.is_date(String(z))) return { date: v, shown };
  return shown === "" || shown === String(v) || z === "General" ? v : { number: v, shown };
}

/** Merged ranges, no further than there are cells; one that covers a whole sheet is as long as its rows. */
function mergedOf(sheet: WorkSheet, rows: readonly (readonly Cell[])[]): Range[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let area = 0;
  return (sheet["!merges"] ?? []).flatMap(({ s, e }): Range[] => {
    const bottom = Math.min(e.r, rows.length - 1);
    const right = Math.min(e.c, width - 1);
    if (bottom < s.r || right < s.c || (bottom === s.r && right === s.c)) return [];
    area += (bottom - s.r + 1) * (right - s.c + 1);
    if (area > mostCells) sheetTooLarge();
    return [{ top: s.r, left: s.c, bottom, right }];
  });
}
