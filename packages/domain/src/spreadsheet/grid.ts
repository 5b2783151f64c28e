/**
 * A spreadsheet as it was read: sheets of cells, each with the value its program kept. Plain JSON, so that it can be
 * stored while somebody says what its columns mean.
 */
import { addDays, type IsoDate } from "../calendar/index.js";

export type Cell =
  /** Empty. */
  | null
  | string
  | number
  | boolean
  /** A number that the program shows otherwise: "80 %", "00007", "€ 1.234,56". */
  | { readonly number: number; readonly shown: string }
  /** A date, as the days since the program's own first day; `shown` is what the program makes of it. */
  | { readonly date: number; readonly shown: string }
  /** What a formula gives that came to nothing: "#REF!", "#N/A". */
  | { readonly error: string };

/** First and last row and column, from 0, both included. */
export type Range = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows from the first of the sheet; each as long as it has cells. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells shown as one; only the first of each holds a value. */
  readonly merged: readonly Range[];
  /** Rows the program does not show, from 0. */
  readonly hiddenRows: readonly number[];
};

export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1 January 1904, as older programs for the Macintosh did. */
  readonly since1904: boolean;
};

/** The column as the program names it: 0 is "A", 27 is "AB". */
export function columnLetters(column: number): string {
  const above = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return above < 0 ? letter : columnLetters(above) + letter;
}

/** What a person sees in a cell; without the mark that keeps a text from becoming a formula. */
export function shownText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return restored(cell).replace(/\r\n?/g, "\n").trim();
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if ("error" in cell) return cell.error;
  return cell.shown.trim();
}

/** Nothing is said: an empty cell, or one of the signs people put where there is nothing to say. */
export const saysNothing = (cell: Cell | undefined): boolean =>
  /^(?:[-–—/.?]+|n\.?\s?v\.?\s?t\.?|n\/a|s\.?o\.?|k\.\s?a\.?)?$/i.test(shownText(cell));

/**
 * Every cell of a merged range with the value of its first, as a person reads it.
 *
 * @param direction `down`: only below the first cell, since a text over several columns of a table is the heading of what
 *   follows and not a value of each
 * @returns the rows, with those that no merge touches as they were
 */
export function withMergesFilled(
  { rows, merged }: Pick<Sheet, "rows" | "merged">,
  direction: "both" | "down",
): readonly (readonly Cell[])[] {
  if (merged.length === 0) return rows;
  const filled: (readonly Cell[])[] = [...rows];
  for (const { top, left, bottom, right } of merged) {
    const first = rows[top]?.[left] ?? null;
    if (first === null) continue;
    // A merge can span a whole sheet: no further than there are rows, and not over more columns than anybody reads.
    const last = direction === "down" ? left : Math.min(right, left + widest);
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = [...(filled[row] ?? [])];
      for (let column = left; column <= last; column += 1) {
        while (cells.length < column) cells.push(null);
        cells[column] = first;
      }
      filled[row] = cells;
    }
  }
  return filled;
}
const widest = 500;

/**
 * The day of a number that counts days.
 *
 * @param since1904 the first day is 1 January 1904; otherwise 1 January 1900, with the 29 February 1900 that never was
 * @returns `null` outside the years 1900 to 9999
 */
export function dayOfSerial(serial: number, since1904: boolean): IsoDate | null {
  const days = Math.floor(serial);
  if (since1904) return days >= 0 && days < 2_957_004 ? addDays("1904-01-01", days) : null;
  if (days < 1 || days === 60 || days > 2_958_465) return null;
  return addDays("1899-12-30", days < 60 ? days + 1 : days);
}

/** A text that a program would take for a formula, or for our own mark. */
const formulaLike = /^['=+\-@\t\r\n]/;

/** A text that no program runs as a formula: marked with an apostrophe where it begins like one. */
export const neutralised = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** The text that was neutralised. */
export const restored = (text: string): string =>
  text.startsWith("'") && formulaLike.test(text.slice(1)) ? text.slice(1) : text;
