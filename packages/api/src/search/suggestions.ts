/** What somebody may have meant whose search finds nothing: words of titles that are one or two slips away. */
import { editDistance, foldText } from "@napar/domain/suggestion";
import { type Kysely, sql } from "kysely";
import type { Database } from "../storage/index.js";
import { type NameWords, nearsOf } from "./named-things.js";
import type { Question } from "./question.js";

const mostSuggestions = 3;
const mostSlips = 2;
const shortest = 4;

/**
 * Other texts to look for, best first; whether they find anything is for the caller to see.
 *
 * @param names words that are in no title: names of places, governments and subjects
 */
export async function suggestTexts(
  db: Kysely<Database>,
  { words }: Question,
  names: NameWords,
): Promise<string[]> {
  const known = new Set(await knownAmong(db, words));
  const choices = await Promise.all(
    words.map(async (word) =>
      known.has(word) || hasBeginning(names, word) ? [word] : await nearWords(db, word, names),
    ),
  );
  if (choices.every(([first], index) => first === words[index])) return [];
  // The best of each, then the second best of each in turn.
  const best = choices.map(([first], index) => first ?? words[index]);
  const others = choices.flatMap(([, ...more], index) => more.map((one) => best.with(index, one)));
  return [...new Set([best, ...others].map((one) => one.join(" ")))]
    .filter((text) => foldText(text) !== words.join(" "))
    .slice(0, mostSuggestions);
}

const hasBeginning = (names: NameWords, word: string): boolean =>
  [...names.written.keys()].some((name) => name.startsWith(word));

async function knownAmong(db: Kysely<Database>, words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${sql.val([...words])}::text[]) word
    where exists (select from search_terms where term >= word collate "C" and term < (word || '~') collate "C")`.execute(
    db,
  );
  return rows.map(({ word }) => word);
}

async function nearWords(db: Kysely<Database>, word: string, names: NameWords): Promise<string[]> {
  if (word.length < shortest) return [];
  const nears = nearsOf(word);
  const { rows } = await sql<{ term: string; written: string }>`
    select term, written from search_terms where nears && ${sql.val(nears)}::text[] limit 200`.execute(db);
  const all = new Map(rows.map(({ term, written }) => [term, written]));
  for (const name of nears.flatMap((near) => names.nears.get(near) ?? []))
    all.set(name, names.written.get(name) ?? name);
  return [...all]
    .map(([term, written]) => ({ written, slips: editDistance(word, term) }))
    .filter(({ slips }) => slips <= mostSlips)
    .sort((one, other) => one.slips - other.slips || one.written.localeCompare(other.written, "en"))
    .slice(0, mostSuggestions)
    .map(({ written }) => written);
}
