/** Mails that wait to be sent, what each person wants to be told by mail, and what an organisation has settled. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mails (
      id bigint generated always as identity primary key,
      person text not null references persons on delete cascade,
      topic text not null,
      -- What it is about and for which time: the same is queued once.
      dedupe_key text not null unique,
      -- Encrypted with a key that is not in the database: a mail may hold a link that works once.
      content text not null,
      queued_at timestamptz not null,
      attempts integer not null default 0,
      -- When it is tried next; null once it was sent, given up or not wanted.
      next_attempt_at timestamptz,
      sent_at timestamptz,
      -- Why it was given up: the code of the mail server, which names nobody.
      failure text
    )`.execute(db);
  await sql`create index mails_to_send on mails (next_attempt_at) where next_attempt_at is not null`.execute(
    db,
  );
  await sql`
    create table mail_preferences (
      person text primary key references persons on delete cascade,
      -- Null: as the person's organisation has it.
      digest text,
      -- Whether requests to update a measure or an indicator come by mail.
      updates boolean not null,
      -- The last message that stood in a digest, and when one was last thought of.
      told_until bigint not null default 0,
      told_at timestamptz
    )`.execute(db);
  await sql`
    create table organisation_settings (
      organisation text collate "C" primary key,
      version integer not null,
      settings jsonb not null
    )`.execute(db);
}
