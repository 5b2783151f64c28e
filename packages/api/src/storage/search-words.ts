/**
 * Full-text search without language rules, the same on every engine: a text is kept as the endings of its folded
 * words, and a word is looked for by its beginning. So "test" finds "praktijktest", which matters in Dutch and German.
 */
import { foldText } from "@napar/domain/suggestion";
import { type RawBuilder, sql } from "kysely";

/** Endings shorter than this are left out: they would find everything. */
const shortestEnding = 3;
const longestWord = 60;
const mostWords = 2000;
/** No text has this word: folding leaves letters and digits only. */
const findsNothing = "'#'";

/** The words of some texts, as a value for a `search_words` column. */
export const searchWordsOf = (texts: readonly (string | null | undefined)[]): RawBuilder<unknown> =>
  sql`array_to_tsvector(${lexemesOf(texts)}::text[])`;

/** The same as a list, for `array_to_tsvector` over many rows at once. */
export function lexemesOf(texts: readonly (string | null | undefined)[]): string[] {
  const lexemes = new Set<string>();
  for (const word of foldText(texts.filter(Boolean).join(" ")).split(" ").slice(0, mostWords)) {
    const short = word.slice(0, longestWord);
    if (short !== "") lexemes.add(short);
    for (let start = 1; start <= short.length - shortestEnding; start += 1) lexemes.add(short.slice(start));
  }
  return [...lexemes];
}

/**
 * The text of a `tsquery` that finds all words of a search, each by its beginning. A search without a letter or digit
 * finds nothing.
 */
export function searchQueryOf(text: string): string {
  const words = foldText(text).split(" ").filter(Boolean).slice(0, 12);
  return words.length === 0
    ? findsNothing
    : words.map((word) => `'${word.slice(0, longestWord)}':*`).join(" & ");
}
