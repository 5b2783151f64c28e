/** Signing in in earnest: sessions known by hashes, limits, one-time codes, passkeys and identities of other providers. */
import { type Kysely, sql } from "kysely";

const statements = [
  // Nobody stays signed in across this change: what was stored until now would admit whoever reads it.
  sql`delete from sessions`,
  // When the person last proved who they are, and whether a second proof is still to come.
  sql`alter table sessions add column confirmed_at timestamptz not null default now()`,
  sql`alter table sessions add column awaits_code boolean not null default false`,
  sql`alter table persons add column language text`,
  sql`drop table sign_in_attempts`,
  // Limits: keys are hashes, so that no address and no person stands here.
  sql`create table attempt_counts (key text primary key, count integer not null, until timestamptz not null)`,
  sql`
    create table code_apps (
      person text primary key references persons (id) on delete cascade,
      -- Encrypted with a key that is not in the database.
      secret text not null,
      confirmed_at timestamptz not null,
      -- The period of the last code that was used: each works once.
      last_step bigint not null
    )`,
  // Shown to a person who has not sent a code of it yet.
  sql`
    create table proposed_code_apps (
      person text primary key references persons (id) on delete cascade,
      secret text not null
    )`,
  sql`
    create table recovery_codes (
      hash text primary key,
      person text not null references persons (id) on delete cascade
    )`,
  sql`create index recovery_codes_by_person on recovery_codes (person)`,
  sql`
    create table passkeys (
      -- As the authenticator names it, base64url.
      id text primary key,
      person text not null references persons (id) on delete cascade,
      name text not null,
      public_key text not null,
      counter bigint not null,
      transports text[] not null,
      created_at timestamptz not null,
      used_at timestamptz
    )`,
  sql`create index passkeys_by_person on passkeys (person)`,
  sql`
    create table passkey_challenges (
      hash text primary key,
      -- Of a registration: who registers; of a sign-in nobody is known yet.
      person text references persons (id) on delete cascade,
      expires_at timestamptz not null
    )`,
  sql`
    create table provider_visits (
      -- Of the state that goes to the provider and comes back.
      hash text primary key,
      provider text not null,
      nonce text not null,
      code_verifier text not null,
      -- Hash of what only this browser holds.
      browser text not null,
      -- Of a link that a signed-in person makes: their session.
      session text references sessions (id) on delete cascade,
      expires_at timestamptz not null
    )`,
  sql`
    create table identities (
      id text primary key,
      provider text not null,
      subject text not null,
      person text not null references persons (id) on delete cascade,
      linked_at timestamptz not null,
      unique (provider, subject)
    )`,
  sql`create index identities_by_person on identities (person)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
