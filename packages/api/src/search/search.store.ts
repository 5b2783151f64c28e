/** Where things are found: in plans under way one may see, and in what is public. */
import { excerptOf, type SoughtWord } from "@napar/domain/suggestion";
import { type LocalizedText, languages } from "@napar/domain/text";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { WordedKind } from "../plan-case/case-words.store.js";
import { visibleTo } from "../plan-case/plan-case.store.js";
import type { Reader } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";
import type { Question } from "./question.js";
import { type FoundGroup, type PublishedKind, publishedKinds } from "./search.view.js";

type Page = { limit: number; offset: number };
type Row = { id: string; title: LocalizedText; planId: string; planTitle: LocalizedText | null };

/** @param words a `tsquery`, see `searchQueryOf` */
export async function searchCases(
  db: Kysely<Database>,
  kind: WordedKind,
  { words, reader, on, limit, offset }: { words: string; reader: Reader; on: string } & Page,
): Promise<FoundGroup> {
  const { rows } = await sql<Row & { total: string | number }>`
    select w.id, w.title, w.plan_id, c.title as plan_title, count(*) over () as total
    from plan_case_words w join plan_cases c on c.id = w.plan_id
    where w.kind = ${kind} and w.words @@ ${words}::tsquery and ${visibleTo(reader, on)}
    order by c.changed_at desc, w.plan_id, w.id limit ${limit} offset ${offset}`.execute(db);
  return {
    kind,
    ...{ total: Number(rows[0]?.total ?? 0), isAtLeast: false },
    items: rows.map(({ id, title, planId, planTitle }) => ({
      ...{ id, title, note: null, excerpt: null },
      plan: kind === "plan" ? null : { id: planId, title: planTitle ?? {} },
    })),
  };
}

/** Only some of what is public. */
export type PublishedFilter = {
  kind?: PublishedKind | undefined;
  /** Level of the government whose plan it is, or of a body. */
  level?: string | undefined;
  domain?: string | undefined;
  /** Whoever may see a plan under way finds it there, and not once more among what is public. */
  beside?: { reader: Reader; on: string } | undefined;
};

/** As many are counted and ordered of measures, and of all else together: beyond, nobody reads on, but everybody would wait. */
const mostOrdered = 2000;

/**
 * What is public, by kind: what has exactly this name first, then what has the words as they were typed, in its title before
 * elsewhere, then what has their stems; each by its rank in the title, then in the order of the names. Kinds of which there is nothing are
 * left out.
 */
export async function searchPublished(
  db: Kysely<Database>,
  question: Question,
  filter: PublishedFilter,
  page: Page,
): Promise<FoundGroup[]> {
  // Side by side: on a server of its own each part has a connection.
  const found = await Promise.all(
    partsOf(filter).map((part) => searchPart(db, part, question, filter, page)),
  );
  const order = (group: FoundGroup) => publishedKinds.indexOf(group.kind as PublishedKind);
  return found.flat().sort((one, other) => order(one) - order(other));
}

/** Whether anything is found, without looking how much. */
export async function findsPublished(
  db: Kysely<Database>,
  question: Question,
  filter: PublishedFilter,
): Promise<boolean> {
  const parts = partsOf(filter).map(
    (part) =>
      sql`exists (select from search_entries e where ${sql.join(conditionsOf(part, question, filter), sql` and `)})`,
  );
  const { rows } = await sql<{ found: boolean }>`select ${sql.join(parts, sql` or `)} as found`.execute(db);
  return rows[0]?.found ?? false;
}

/** Measures are by far the most, and have an index of their own. */
const partsOf = ({ kind }: PublishedFilter): RawBuilder<boolean>[] =>
  [
    (kind === undefined || kind === "publishedMeasure") && sql<boolean>`e.kind = 'publishedMeasure'`,
    kind !== "publishedMeasure" && sql<boolean>`e.kind <> 'publishedMeasure'`,
  ].filter((part) => part !== false);

const conditionsOf = (
  part: RawBuilder<boolean>,
  { query }: Question,
  { kind, level, domain, beside }: PublishedFilter,
): RawBuilder<boolean>[] =>
  [
    part,
    sql<boolean>`e.words @@ ${unforeseen(query)}`,
    kind && sql<boolean>`e.kind = ${kind}`,
    level && sql<boolean>`e.level = ${level}`,
    domain && sql<boolean>`e.domains @> array[${domain}::text]`,
    beside &&
      sql<boolean>`not exists (
        select from plan_cases where id = e.plan_id and ${visibleTo(beside.reader, beside.on)})`,
  ].filter((condition) => typeof condition === "object");

type Placed = Row & {
  kind: PublishedKind;
  note: string | null;
  body: Record<string, string> | null;
  total: string | number;
  place: string | number;
  pool: string | number;
};

async function searchPart(
  db: Kysely<Database>,
  part: RawBuilder<boolean>,
  question: Question,
  filter: PublishedFilter,
  { limit, offset }: Page,
): Promise<FoundGroup[]> {
  const { query, typed, folded, sought } = question;
  const conditions = conditionsOf(part, question, filter);
  const { rows } = await sql<Placed>`
    with pool as materialized (
      select e.kind, e.plan_id, e.id, e.title_folded, ts_rank(e.title_words, ${query}::tsquery) as rank,
        e.title_words @@ ${typed}::tsquery as in_title,
        e.title_words @@ ${typed}::tsquery or e.words @@ ${typed}::tsquery as as_typed
      from search_entries e where ${sql.join(conditions, sql` and `)} limit ${mostOrdered + 1}
    ), placed as (
      select kind, plan_id, id, count(*) over () as pool, count(*) over (partition by kind) as total,
        row_number() over (partition by kind
          order by (title_folded = ${folded}) desc, in_title desc, as_typed desc, rank desc, title_folded, plan_id, id) as place
      from pool
    )
    select f.kind, f.id, f.plan_id, f.pool, f.total, f.place, e.title, e.note, e.body, p.title::jsonb as plan_title
    from placed f
    join search_entries e on (e.kind, e.plan_id, e.id) = (f.kind, f.plan_id, f.id)
    left join plans p on p.id = e.plan_id
    -- The first is there on every page: it tells how many there are.
    where f.place = 1 or (f.place > ${offset} and f.place <= ${offset + limit})
    order by f.kind, f.place`.execute(db);
  const groups = new Map<PublishedKind, FoundGroup>();
  for (const { kind: of, place, total, pool, id, title, planId, planTitle, note, body } of rows) {
    const isAtLeast = Number(pool) > mostOrdered;
    const group = groups.get(of) ?? { kind: of, total: Number(total), isAtLeast, items: [] };
    groups.set(of, group);
    if (Number(place) <= offset || Number(place) > offset + limit) continue;
    group.items.push({
      ...{ id, title, note, excerpt: excerptsOf(body, sought) },
      plan: planTitle === null || of === "publishedPlan" ? null : { id: planId, title: planTitle },
    });
  }
  return [...groups.values()];
}

/**
 * A query that the planner of the database cannot look into. Where it sees that a word is common it walks through the
 * entries as they lie, which takes several times as long as the index: the matches it needs lie far apart.
 */
const unforeseen = (query: string): RawBuilder<unknown> => sql`(select ${query}::tsquery)`;

function excerptsOf(
  body: Record<string, string> | null,
  sought: readonly SoughtWord[],
): LocalizedText | null {
  const found = languages.flatMap((language) => {
    const excerpt = excerptOf(body?.[language] ?? "", sought);
    return excerpt === null ? [] : [[language, excerpt] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}
