/**
 * What somebody looks for, in the words of the index: each word by its stem in Dutch, French, German and English, by its
 * beginning, and where titles have it in the middle of a longer word ("test" in "praktijktest") by that word.
 */
import { foldText, type SoughtWord } from "@napar/domain/suggestion";
import { type Kysely, sql } from "kysely";
import type { Database } from "../storage/index.js";

export type Question = {
  /** The text, folded. */
  folded: string;
  words: readonly string[];
  /** Those that say something, each with its stems: not "de" or "the", unless there are no others. */
  telling: readonly { word: string; stems: readonly string[] }[];
  /** A `tsquery` that finds what has all the words. */
  query: string;
  /** The same by the words as they were typed, without stems: what has these comes before what only has the stem of one. */
  typed: string;
  /** By what a word of a text is known to be one that was looked for. */
  sought: readonly SoughtWord[];
};

const mostWords = 12;
const longestWord = 60;
/** A word that is shorter is looked for as it is: as a beginning it would find everything. */
const shortestBeginning = 3;
const shortestMiddle = 4;
const mostLongerWords = 30;

type Row = { word: string; stems: (string[] | null)[]; longer: string[]; longerStems: string[] };

/** @returns `null` for a text without a letter or digit: it finds nothing */
export async function readQuestion(db: Kysely<Database>, text: string): Promise<Question | null> {
  const folded = foldText(text);
  const words = [...new Set(folded.split(" ").filter(Boolean))]
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
  if (words.length === 0) return null;
  const { rows } = await sql<Row>`
    select word, jsonb_build_array(${stemOf("dutch")}, ${stemOf("french")}, ${stemOf("german")}, ${stemOf("english")}) as stems,
      to_jsonb(longer) as longer,
      to_jsonb(array(select distinct stem from unnest(longer) one,
        unnest(ts_lexize('pg_catalog.dutch_stem', one) || ts_lexize('pg_catalog.german_stem', one)) stem)) as longer_stems
    from unnest(${sql.val(words)}::text[]) with ordinality as asked (word, number),
      lateral (select array(
        select term::text from search_terms
        where length(word) >= ${shortestMiddle} and term like '_%' || word || '%' order by term limit ${mostLongerWords}
      ) as longer) found
    order by number`.execute(db);
  // A dictionary answers with an empty list to a word that says nothing, such as "de" or "the".
  const telling = rows.filter(({ stems }) => !stems.some((found) => found?.length === 0));
  const used = telling.length > 0 ? telling : rows;
  return {
    ...{ folded, words },
    telling: used.map(({ word, stems }) => ({
      word,
      stems: [...new Set(stems.flatMap((one) => one ?? []))],
    })),
    typed: used.map(({ word }) => beginningOf(word)).join(" & "),
    query: used.map((row) => `(${alternativesOf(row).join(" | ")})`).join(" & "),
    sought: used.flatMap(({ word, stems, longer }) => [
      { folded: word, isStem: false },
      ...stems.flatMap((found) => (found ?? []).map((stem) => ({ folded: stem, isStem: true }))),
      ...longer.map((one) => ({ folded: one, isStem: false })),
    ]),
  };
}

const stemOf = (dictionary: string) => sql`ts_lexize(${sql.lit(`pg_catalog.${dictionary}_stem`)}, word)`;

function alternativesOf({ word, stems, longer, longerStems }: Row): string[] {
  const lexemes = new Set([word, ...stems.flatMap((found) => found ?? []), ...longer, ...longerStems]);
  return [...new Set([beginningOf(word), ...[...lexemes].map((lexeme) => `'${lexeme}'`)])];
}

const beginningOf = (word: string): string =>
  word.length >= shortestBeginning ? `'${word}':*` : `'${word}'`;
