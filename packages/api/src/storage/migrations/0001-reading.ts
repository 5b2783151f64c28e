/** Plans, measures and the registers, to be read. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plans (
      id text collate "C" primary key,
      position integer not null,
      document jsonb not null,
      summary text not null,
      title text not null,
      title_folded text collate "C" not null,
      level text not null,
      kind text not null,
      status text not null,
      authority_type text not null,
      measure_count integer not null,
      period_from date,
      search_words tsvector not null
    )`.execute(db);
  await sql`create index plans_by_title on plans (title_folded, id)`.execute(db);
  await sql`create index plans_by_words on plans using gin (search_words)`.execute(db);

  // The values by which plans are found, and how many measures of the plan have each: totals of lists are sums of these.
  await sql`
    create table plan_facets (
      facet text collate "C" not null,
      value text collate "C" not null,
      plan_id text collate "C" not null references plans on delete cascade,
      measures integer not null,
      primary key (facet, value, plan_id) include (measures)
    )`.execute(db);
  await sql`create index plan_facets_by_plan on plan_facets (plan_id)`.execute(db);

  // A plan may name a plan that is not in this register: related_id then points nowhere.
  await sql`
    create table plan_relations (
      plan_id text collate "C" not null references plans on delete cascade,
      related_id text collate "C" not null,
      relation text not null check (relation in ('parent', 'child', 'previous', 'related')),
      primary key (plan_id, related_id, relation)
    )`.execute(db);
  await sql`create index plan_relations_by_related on plan_relations (related_id)`.execute(db);

  // The order of a list is (plan_id, position): text compared byte by byte, the same on every server.
  await sql`
    create table measures (
      plan_id text collate "C" not null references plans on delete cascade,
      position integer not null,
      id text not null unique,
      document jsonb not null,
      summary text not null,
      title_folded text collate "C" not null,
      starts_on date,
      ends_on date,
      search_words tsvector not null,
      primary key (plan_id, position)
    )`.execute(db);
  await sql`create index measures_by_title on measures (title_folded, plan_id, position)`.execute(db);
  await sql`create index measures_by_start on measures (starts_on, plan_id, position)`.execute(db);
  await sql`create index measures_by_end on measures (ends_on, plan_id, position)`.execute(db);
  // Latest first, undated ones still last.
  await sql`create index measures_by_last_start on measures (starts_on desc nulls last, plan_id, position)`.execute(
    db,
  );
  await sql`create index measures_by_last_end on measures (ends_on desc nulls last, plan_id, position)`.execute(
    db,
  );
  await sql`create index measures_by_words on measures using gin (search_words)`.execute(db);

  // A page of a filtered list is a short walk along this key, however many measures there are.
  await sql`
    create table measure_facets (
      facet text collate "C" not null,
      value text collate "C" not null,
      plan_id text collate "C" not null,
      position integer not null,
      primary key (facet, value, plan_id, position),
      foreign key (plan_id, position) references measures on delete cascade
    )`.execute(db);
  await sql`create index measure_facets_by_measure on measure_facets (plan_id, position)`.execute(db);

  for (const register of [
    "organisations",
    "bodies",
    "practices",
    "practice_fiches",
    "proposals",
    "events",
    "tools",
  ]) {
    await sql`
      create table ${sql.table(register)} (
        id text primary key,
        position integer not null,
        document jsonb not null,
        search_words tsvector not null
      )`.execute(db);
    await sql`create index ${sql.ref(`${register}_by_position`)} on ${sql.table(register)} (position, id)`.execute(
      db,
    );
    await sql`create index ${sql.ref(`${register}_by_words`)} on ${sql.table(register)} using gin (search_words)`.execute(
      db,
    );
  }

  await sql`
    create table content_loads (
      name text primary key,
      loaded_at timestamptz not null default now(),
      contents jsonb not null
    )`.execute(db);
}
