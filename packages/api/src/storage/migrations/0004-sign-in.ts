/** Persons who sign in, their sessions and links, and the register of who holds which office. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table persons (
      id text primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null,
      image text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`
    create table sessions (
      id text primary key,
      token text not null unique,
      user_id text not null references persons (id) on delete cascade,
      -- Twelve hours after it began, whatever happens in between.
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      created_at timestamptz not null,
      -- When it was last used, to the minute.
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index sessions_by_person on sessions (user_id)`.execute(db);
  // Of the library: ways to sign in beside the link. None is offered yet.
  await sql`
    create table sign_in_accounts (
      id text primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null references persons (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`
    create table sign_in_links (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index sign_in_links_by_identifier on sign_in_links (identifier)`.execute(db);
  await sql`
    create table sign_in_attempts (
      id text primary key,
      key text not null unique,
      count integer not null,
      last_request bigint not null
    )`.execute(db);

  // The hash of the one-time link of a new installation.
  await sql`create table installer_links (hash text primary key, expires_at timestamptz not null)`.execute(
    db,
  );
  // One row: the fold of the journal's entries on appointments. Persons stand in it as commitments.
  await sql`create table appointment_registers (state jsonb not null)`.execute(db);
  await sql`create unique index one_appointment_register on appointment_registers ((true))`.execute(db);
  await sql`
    insert into appointment_registers (state) values ('{"appointments":[],"proposals":[]}')`.execute(db);
}
