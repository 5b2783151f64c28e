/** What somebody said the columns and words of a spreadsheet mean: data, so that the next one of theirs is read alike. */
import * as z from "zod";
import { foldText } from "../suggestion/index.js";
import { language } from "../text/index.js";
import { type ColumnId, columnIds, columnsOfTable, type TableId, tableIds } from "./columns.data.js";
import { type Sheet, withMergesFilled } from "./grid.js";
import { type ColumnGuess, guessHeader, type HeaderGuess, headerAt, headersOf } from "./header.js";

const place = z.int().min(0).max(20_000);
/** By the text in the cell, compared without accents, case or punctuation: an identifier, or `null` for "says nothing". */
const meanings = z.record(z.string().max(500), z.string().min(1).max(500).nullable());

export const spreadsheetMapping = z.strictObject({
  /** What its rows are about. */
  table: z.enum(tableIds).default("measures"),
  /** Name of the sheet. */
  sheet: z.string().min(1).max(200),
  /** Rows of the head, from 0; what follows the last of them is read. */
  headerRows: z.array(place).max(2),
  /** What each column is about; columns that are left out are not read. */
  columns: z
    .array(z.strictObject({ column: place, meaning: z.enum(columnIds) }))
    .min(1)
    .max(500)
    .refine((columns) => new Set(columns.map(({ meaning }) => meaning)).size === columns.length, {
      error: "each meaning once",
    })
    .refine((columns) => new Set(columns.map(({ column }) => column)).size === columns.length, {
      error: "each column once",
    }),
  values: z.partialRecord(z.enum(columnIds), meanings).default({}),
  /** By which a row is the same measure as one of the plan; without a code in a row, always by its title. */
  identity: z.enum(["id", "title"]).default("id"),
  /** An empty cell leaves things as they are, or empties what stands there. */
  emptyCells: z.enum(["keep", "clear"]).default("keep"),
  hiddenRows: z.enum(["read", "skip"]).default("read"),
  /** The language of names in what is written back. */
  language: language.default("nl"),
});
export type SpreadsheetMapping = z.infer<typeof spreadsheetMapping>;

/** What an organisation said before: columns by their headers (behind the kind of table, where it is not of measures), words by column. */
export const rememberedMapping = z.strictObject({
  columns: z.record(z.string(), z.enum(columnIds).nullable()),
  values: z.partialRecord(z.enum(columnIds), meanings),
});
export type RememberedMapping = z.infer<typeof rememberedMapping>;
export const nothingRemembered: RememberedMapping = { columns: {}, values: {} };

/** One word may stand above different things in tables of different kinds. */
const prefixOf = (table: TableId): string => (table === "measures" ? "" : `${table}: `);

/** What is worth keeping of a mapping for the next spreadsheet, added to what was kept before. */
export function rememberMapping(
  before: RememberedMapping,
  sheet: Sheet,
  mapping: SpreadsheetMapping,
): RememberedMapping {
  const meaningOf = new Map(mapping.columns.map(({ column, meaning }) => [column, meaning]));
  const columns = { ...before.columns };
  for (const [column, parts] of headersOf(withMergesFilled(sheet, "both"), mapping.headerRows).entries()) {
    const header = foldText(parts.join(" "));
    // A column that somebody left out is left out the next time, too.
    if (header !== "") columns[prefixOf(mapping.table) + header] = meaningOf.get(column) ?? null;
  }
  const values = { ...before.values };
  for (const [meaning, words] of Object.entries(mapping.values) as [
    ColumnId,
    Record<string, string | null>,
  ][]) {
    const folded = Object.entries(words).map(([word, id]) => [foldText(word), id]);
    values[meaning] = { ...values[meaning], ...Object.fromEntries(folded) };
  }
  return { columns, values };
}

/**
 * The guess for a sheet, with what an organisation said before in place of what would be guessed.
 *
 * @param headerRows the rows of the head, where somebody said which they are
 * @param table what its rows are about; what its head is understood best as, when absent
 */
export function guessMapping(
  sheet: Sheet,
  remembered: RememberedMapping,
  { headerRows, table }: { headerRows?: readonly number[] | undefined; table?: TableId | undefined } = {},
): HeaderGuess & { table: TableId; values: RememberedMapping["values"] } {
  const guesses = (table ? [table] : tableIds).map((each) => ({
    table: each,
    ...guessAs(each, sheet, remembered, headerRows),
  }));
  // Of two that fit alike, the first: most tables are of measures.
  const best = guesses.reduce((one, other) => (certaintyOf(other) > certaintyOf(one) ? other : one));
  return { ...best, values: remembered.values };
}

const certaintyOf = ({ columns, table }: HeaderGuess & { table: TableId }): number => {
  const sure = new Set(
    columns.filter(({ certainty }) => certainty === "exact").map(({ meaning }) => meaning),
  );
  if (
    table === "values" &&
    !(sure.has("valueIndicator") && (sure.has("valueNumber") || sure.has("valueText")))
  )
    return -1;
  if (table === "budget" && !(sure.has("lineMeasure") && sure.has("lineYear") && sure.has("lineAmount")))
    return -1;
  return sure.size;
};

function guessAs(
  table: TableId,
  sheet: Sheet,
  remembered: RememberedMapping,
  headerRows?: readonly number[],
): HeaderGuess {
  const prefix = prefixOf(table);
  const known = Object.fromEntries(
    Object.entries(remembered.columns)
      .filter(
        ([header, meaning]) =>
          header.startsWith(prefix) && (meaning === null || columnsOfTable[table].includes(meaning)),
      )
      .map(([header, meaning]) => [header.slice(prefix.length), meaning]),
  );
  const guess = headerRows ? headerAt(sheet, headerRows, table) : guessHeader(sheet, known, table);
  const meant = guess.columns.map((column): ColumnGuess => {
    const header = foldText(column.header);
    if (header === "" || !Object.hasOwn(known, header)) return column;
    const meaning = known[header] ?? null;
    return { ...column, meaning, certainty: meaning === null ? null : "exact" };
  });
  const isSaid = ({ header }: ColumnGuess) => Object.hasOwn(known, foldText(header));
  const said = new Set(meant.flatMap((column) => (isSaid(column) ? (column.meaning ?? []) : [])));
  const seen = new Set<ColumnId>();
  const columns = meant.map((column): ColumnGuess => {
    const { meaning } = column;
    if (meaning === null) return column;
    if (seen.has(meaning) || (said.has(meaning) && !isSaid(column)))
      return { ...column, meaning: null, certainty: null };
    seen.add(meaning);
    return column;
  });
  return { ...guess, columns };
}
