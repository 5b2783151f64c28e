/** Plans under way, the journal of what happened to them, and what goes out because of it. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_cases (
      id text collate "C" primary key,
      version integer not null,
      stage text not null,
      is_public boolean not null,
      title_folded text collate "C" not null,
      -- Organisations that own the plan or are a party to it.
      seats text[] not null,
      state jsonb not null,
      opened_on text collate "C" not null,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`create index plan_cases_by_title on plan_cases (title_folded, id)`.execute(db);
  await sql`create index plan_cases_by_seat on plan_cases using gin (seats)`.execute(db);

  // One row per installation: what the journal's first entry is bound to.
  await sql`create table journal_origins (origin text not null)`.execute(db);
  await sql`create unique index one_journal_origin on journal_origins ((true))`.execute(db);
  await sql`insert into journal_origins (origin) values ('napar-' || gen_random_uuid())`.execute(db);

  await sql`
    create table journal (
      sequence bigint primary key check (sequence > 0),
      subject_kind text collate "C" not null,
      subject_id text collate "C" not null,
      type text collate "C" not null,
      -- The civil day in Belgium on which it was written.
      day text collate "C" not null,
      hash text not null unique,
      -- The entry in canonical JSON, hash included: exactly what is exported and verified.
      line text not null
    )`.execute(db);
  await sql`create index journal_by_subject on journal (subject_kind, subject_id, sequence)`.execute(db);

  // Outside the chain, which holds only a keyed commitment to them. Taking a row away makes its content unknowable and
  // leaves the chain whole. No reference to the journal: checking one would need the right to lock its rows.
  await sql`
    create table sealed_parts (
      sequence bigint primary key,
      key text not null,
      content text not null
    )`.execute(db);
  await sql`
    create table personal_parts (
      person text primary key,
      key text not null,
      commitment text not null unique
    )`.execute(db);

  await sql`
    create table journal_checkpoints (
      sequence bigint primary key,
      day text collate "C" not null,
      verifier_key text not null,
      note text not null
    )`.execute(db);

  await sql`
    create table messages (
      id bigint generated always as identity primary key,
      sequence bigint not null,
      kind text not null,
      organisation text collate "C" not null,
      office text,
      plan text collate "C" not null,
      about_kind text not null,
      about_id text not null,
      due text,
      sent_at timestamptz
    )`.execute(db);
  await sql`create index messages_to_send on messages (id) where sent_at is null`.execute(db);

  await sql`
    create table idempotency_keys (
      scope text collate "C" not null,
      key text collate "C" not null,
      request_hash text not null,
      kept_until timestamptz not null,
      status integer,
      headers jsonb,
      body text,
      primary key (scope, key)
    )`.execute(db);
  await sql`create index idempotency_keys_by_end on idempotency_keys (kept_until)`.execute(db);

  await protect(db, "journal");
  await protect(db, "journal_checkpoints");
  await protect(db, "journal_origins");
}

/** Rows are added and never touched again: no right to, and a trigger for those whom rights do not bind. */
async function protect(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create or replace function refuse_journal_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the journal is only ever appended to' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger ${sql.ref(`${table}_is_append_only`)} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_journal_change()`.execute(db);
  await sql`revoke update, delete, truncate on ${sql.table(table)} from public, current_user`.execute(db);
}
