/** What a column of a table is: how its cells are read, and what it is called. */
import type { FullText } from "../text/index.js";

export const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

/** How the cells of a column are read and written. */
export type ColumnKind =
  | "code"
  | "title"
  | "words"
  | "wordList"
  | "lineList"
  | "term"
  | "termList"
  | "commitments"
  | "partners"
  | "places"
  | "date"
  | "day"
  | "money"
  | "number"
  | "year"
  | "yesNo"
  | "authority"
  /** An authority, a fund or an organisation: what is not known is taken as it stands. */
  | "funder"
  /** For whoever reads the table; it is not read back. */
  | "shown";

export type ColumnRow = {
  readonly kind: ColumnKind;
  readonly title: FullText;
  readonly words: readonly string[];
};
