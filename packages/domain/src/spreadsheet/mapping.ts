/** What somebody said the columns and words of a spreadsheet mean: data, so that the next one of theirs is read alike. */
import * as z from "zod";
import { foldText } from "../suggestion/index.js";
import { language } from "../text/index.js";
import { type ColumnId, columnIds } from "./columns.data.js";
import { type Sheet, withMergesFilled } from "./grid.js";
import { type ColumnGuess, guessHeader, type HeaderGuess, headerAt, headersOf } from "./header.js";

const place = z.int().min(0).max(20_000);
/** By the text in the cell, compared without accents, case or punctuation: an identifier, or `null` for "says nothing". */
const meanings = z.record(z.string().max(500), z.string().min(1).max(500).nullable());

export const spreadsheetMapping = z.strictObject({
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

/** What an organisation said before: columns by their headers, words by column. */
export const rememberedMapping = z.strictObject({
  columns: z.record(z.string(), z.enum(columnIds).nullable()),
  values: z.partialRecord(z.enum(columnIds), meanings),
});
export type RememberedMapping = z.infer<typeof rememberedMapping>;
export const nothingRemembered: RememberedMapping = { columns: {}, values: {} };

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
    if (header !== "") columns[header] = meaningOf.get(column) ?? null;
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
 */
export function guessMapping(
  sheet: Sheet,
  remembered: RememberedMapping,
  headerRows?: readonly number[],
): HeaderGuess & { values: RememberedMapping["values"] } {
  const guess = headerRows ? headerAt(sheet, headerRows) : guessHeader(sheet, remembered.columns);
  const known = guess.columns.map((column): ColumnGuess => {
    const header = foldText(column.header);
    if (header === "" || !Object.hasOwn(remembered.columns, header)) return column;
    const meaning = remembered.columns[header] ?? null;
    return { ...column, meaning, certainty: meaning === null ? null : "exact" };
  });
  const said = new Set(
    known.flatMap(({ header, meaning }) =>
      Object.hasOwn(remembered.columns, foldText(header)) ? (meaning ?? []) : [],
    ),
  );
  const seen = new Set<ColumnId>();
  const columns = known.map((column): ColumnGuess => {
    const { meaning, header } = column;
    if (meaning === null) return column;
    const isSaid = Object.hasOwn(remembered.columns, foldText(header));
    if (seen.has(meaning) || (said.has(meaning) && !isSaid))
      return { ...column, meaning: null, certainty: null };
    seen.add(meaning);
    return column;
  });
  return { ...guess, columns, values: remembered.values };
}
