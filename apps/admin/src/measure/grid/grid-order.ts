/** Which measures are looked for, and in which order they stand. */
import { worstStateOf } from "@napar/domain/measure";
import type { CellValue } from "@napar/domain/spreadsheet";
import { foldText } from "@napar/domain/suggestion";
import { language, localeTag } from "../../language/language.js";
import type { CompetenceVerdict } from "../competence.js";
import type { CellWords } from "./cell-words.js";
import { type GridColumn, gridColumns, titleColumn } from "./grid-columns.js";
import type { Sort } from "./grid-head.js";
import { cellValue, type GridRow } from "./grid-row.js";

export type GridFilter = { text: string; domain: string; state: string; verdict: string };
export const noFilter: GridFilter = { text: "", domain: "", state: "", verdict: "" };

type VerdictOf = (row: GridRow) => CompetenceVerdict | null;

const title = gridColumns.find(({ id }) => id === titleColumn) as GridColumn;
const lead = gridColumns.find(({ id }) => id === "lead") as GridColumn;
/** Names of leads come later than the rows: then the words are others. */
const folded = new WeakMap<CellWords, WeakMap<GridRow, string>>();

function searchable(row: GridRow, words: CellWords): string {
  const ofWords = folded.get(words) ?? new WeakMap<GridRow, string>();
  folded.set(words, ofWords);
  const known = ofWords.get(row);
  if (known !== undefined) return known;
  const text = foldText(
    [title, lead].map((column) => words.shown(column, cellValue(row, column.id as never), row)).join(" "),
  );
  ofWords.set(row, text);
  return text;
}

/** Rows that hold every word of the text, whatever its accents, and have what is chosen. */
export function found(
  rows: readonly GridRow[],
  { text, domain, state, verdict }: GridFilter,
  words: CellWords,
  verdictOf: VerdictOf,
): GridRow[] {
  const sought = foldText(text).split(" ").filter(Boolean);
  return rows.filter(
    (row) =>
      (sought.length === 0 || sought.every((word) => searchable(row, words).includes(word))) &&
      (domain === "" || (row.record.domains ?? []).some((one) => one === domain)) &&
      (state === "" || worstStateOf(row.record).state === state) &&
      (verdict === "" || verdictOf(row) === verdict),
  );
}

const collator = new Intl.Collator(localeTag[language], { numeric: true });

/** Empty cells stand last, whichever way one sorts. */
export function sorted(
  rows: readonly GridRow[],
  sort: Sort | null,
  words: CellWords,
  verdictOf: VerdictOf,
): GridRow[] {
  const column = sort && gridColumns.find(({ id }) => id === sort.column);
  if (!sort || !column) return [...rows];
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, words, verdictOf) }));
  const sign = sort.isDown ? -1 : 1;
  return keyed
    .sort((one, other) => {
      if (one.key === "" || other.key === "") return Number(one.key === "") - Number(other.key === "");
      return typeof one.key === "number" && typeof other.key === "number"
        ? sign * (one.key - other.key)
        : sign * collator.compare(String(one.key), String(other.key));
    })
    .map(({ row }) => row);
}

function keyOf(row: GridRow, column: GridColumn, words: CellWords, verdictOf: VerdictOf): string | number {
  if (column.id === "verdict") return verdictOf(row) ?? "";
  const value: CellValue = cellValue(row, column.id);
  if (typeof value === "number") return value;
  // Dates sort as they are stored: the year first.
  if (column.kind === "date" || column.kind === "day") return (value as string | null) ?? "";
  return words.shown(column, value, row);
}
