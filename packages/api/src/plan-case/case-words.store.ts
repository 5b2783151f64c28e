/**
 * By which words a plan under way, its measures, goals and indicators are found. They follow from the state and are written
 * in the same transaction; who may read a plan is asked of the plan.
 */
import type { PlanCase } from "@napar/domain/plan-case";
import { type LocalizedText, languages } from "@napar/domain/text";
import { type Kysely, sql, type Transaction } from "kysely";
import { type Database, lexemesOf } from "../storage/index.js";

export const wordedKinds = ["plan", "measure", "goal", "indicator"] as const;
export type WordedKind = (typeof wordedKinds)[number];

type Worded = { kind: WordedKind; id: string; title: LocalizedText; isGone: boolean };

/** Rows sent at once. */
const batch = 2000;

/** Writes what of the words is not as it was: the domain keeps by reference what an event does not change. */
export async function writeWords(
  transaction: Transaction<Database>,
  id: string,
  before: PlanCase | null,
  state: PlanCase,
): Promise<void> {
  const was = new Map(wordedIn(before, state).map((one) => [keyOf(one), contentOf(one)]));
  const is = wordedIn(state, before);
  const changed = is.filter((one) => was.get(keyOf(one)) !== contentOf(one));
  const kept = new Set(is.map(keyOf));
  const rows = changed.map(({ kind, id: of, title, isGone }) => ({
    ...{ kind, id: of, title },
    words: isGone ? [] : lexemesOf([...languages.map((language) => title[language]), isMade(of) ? null : of]),
  }));
  for (let from = 0; from < rows.length; from += batch) {
    await sql`
      insert into plan_case_words (plan_id, kind, id, title, words)
      select ${id}, kind, id, title, array_to_tsvector(words)
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + batch))}::jsonb)
        as t (kind text, id text, title jsonb, words text[])
      on conflict (plan_id, kind, id) do update set title = excluded.title, words = excluded.words`.execute(
      transaction,
    );
  }
  const gone = [...was.keys()].filter((key) => !kept.has(key));
  if (gone.length > 0) {
    await sql`delete from plan_case_words
      where plan_id = ${id} and kind || ' ' || id = any(${sql.val(gone)}::text[])`.execute(transaction);
  }
}

const keyOf = ({ kind, id }: Worded): string => `${kind} ${id}`;
const contentOf = ({ title, isGone }: Worded): string => JSON.stringify([title, isGone]);
/** Made by us; another identifier is a code that people gave and look for. */
const isMade = (id: string): boolean => /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(id);

/** @param other what is the same there is left out */
function wordedIn(state: PlanCase | null, other: PlanCase | null): Worded[] {
  if (!state?.head) return [];
  const { head, measures, goals, indicators } = state;
  const found: Worded[] = [];
  const add = (kind: WordedKind, id: string, title: LocalizedText | null, more: Partial<Worded> = {}) =>
    found.push({ kind, id, title: title ?? {}, isGone: false, ...more });
  if (head !== other?.head) add("plan", head.id, head.plan.title);
  for (const { id, title, withdrawn } of others(measures.measures, other?.measures.measures))
    add("measure", id, title, { isGone: withdrawn !== null });
  for (const { id, label, withdrawn } of others(goals.goals, other?.goals.goals))
    add("goal", id, label, { isGone: withdrawn !== null });
  for (const { id, label } of others(indicators.indicators, other?.indicators.indicators))
    add("indicator", id, label);
  return found;
}

function others<T>(list: readonly T[], known: readonly T[] | undefined): readonly T[] {
  if (list === known) return [];
  const same = new Set(known);
  return list.filter((one) => !same.has(one));
}

/** Whether the words that are kept are those of the state. */
export async function wordsFollow(db: Kysely<Database>, state: PlanCase): Promise<boolean> {
  const kept = await db
    .selectFrom("planCaseWords")
    .select(["kind", "id", "title"])
    .where("planId", "=", state.head?.id ?? "")
    .execute();
  const titles = new Map(kept.map(({ kind, id, title }) => [`${kind} ${id}`, title as LocalizedText]));
  const worded = wordedIn(state, null);
  return (
    kept.length === worded.length &&
    worded.every((one) => {
      const title = titles.get(keyOf(one));
      return title && languages.every((language) => title[language] === one.title[language]);
    })
  );
}
