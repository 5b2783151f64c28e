/** Until where somebody has seen what happened, and the words by which what stands in plans under way is found. */
import { type Kysely, sql } from "kysely";
import { searchWordsOf } from "../search-words.js";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visits (
      person text primary key,
      -- The last entry of the journal that was there when the visit before this one ended.
      since_sequence bigint not null,
      since_at timestamptz,
      seen_sequence bigint not null,
      seen_at timestamptz not null
    )`.execute(db);
  await sql`
    create table plan_case_words (
      plan_id text collate "C" not null references plan_cases on delete cascade,
      kind text collate "C" not null,
      id text collate "C" not null,
      title jsonb not null,
      -- Without words: what was withdrawn has a title, and is not found.
      words tsvector not null,
      primary key (plan_id, kind, id)
    )`.execute(db);
  await sql`create index plan_case_words_by_word on plan_case_words using gin (words)`.execute(db);
  await sql`create index journal_by_day on journal (day, sequence)`.execute(db);
  await fillWords(db);
}

type Titled = {
  planId: string;
  kind: string;
  id: string;
  title: unknown;
  isGone: boolean;
};

/** For plans that were there before their words were kept. */
async function fillWords(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Titled>`
    select id as plan_id, 'plan' as kind, id, title, false as is_gone
    from plan_cases where title is not null
    union all
    select plan_id, case list when 'measures' then 'measure' when 'goals' then 'goal' else 'indicator' end,
      content->>'id', coalesce(content->'title', content->'label'),
      coalesce(content->'withdrawn', 'null') <> 'null'
    from plan_case_records
    where (part, list) in (('measures', 'measures'), ('goals', 'goals'), ('indicators', 'indicators'))`.execute(
    db,
  );
  for (const { planId, kind, id, title, isGone } of rows) {
    const words = isGone
      ? []
      : [...Object.values((title ?? {}) as Record<string, string>), isMade(id) ? null : id];
    await sql`
      insert into plan_case_words (plan_id, kind, id, title, words)
      values (${planId}, ${kind}, ${id}, ${JSON.stringify(title ?? {})}::jsonb, ${searchWordsOf(words.filter((word) => typeof word === "string"))})
      on conflict do nothing`.execute(db);
  }
}

const isMade = (id: string): boolean => /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(id);
