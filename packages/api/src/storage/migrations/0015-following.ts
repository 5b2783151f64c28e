/** Readers who follow something, and mails to those who have no account. Addresses are sealed, and leave with their reader. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table followers (
      id text primary key,
      -- One way: finds the same address again.
      address_hash text not null unique,
      -- Encrypted with a key that is not in the database.
      address text not null,
      language text not null,
      frequency text not null,
      -- The last entry of the journal that a digest looked at, and when it did.
      told_until bigint not null,
      told_at timestamptz not null
    )`.execute(db);
  await sql`
    create table follows (
      follower text not null references followers on delete cascade,
      key text collate "C" not null,
      followed jsonb not null,
      primary key (follower, key)
    )`.execute(db);
  await sql`
    create table follow_requests (
      id text primary key,
      address text not null,
      followed jsonb not null,
      language text not null,
      frequency text not null,
      -- Not confirmed by then: gone, and the address with it.
      expires_at timestamptz not null
    )`.execute(db);
  await sql`
    create table register_plans (
      plan_id text collate "C" primary key,
      -- Of its document: another one when the register says something else.
      hash text not null,
      added_at timestamptz not null,
      changed_at timestamptz
    )`.execute(db);
  await sql`
    alter table mails
      alter column person drop not null,
      add column follower text references followers on delete cascade,
      -- Of somebody of whom nothing else is kept; sealed, and gone with the mail.
      add column address text,
      add column language text,
      -- Taken out of the outbox by then, sent or not.
      add column kept_until timestamptz,
      add constraint mails_one_addressee check (num_nonnulls(person, follower, address) = 1)`.execute(db);
}
