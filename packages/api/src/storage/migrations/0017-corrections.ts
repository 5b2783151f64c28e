/**
 * What anybody points out as wrong. The sender's words and address stand here alone, never in the journal, and leave with
 * the decision.
 */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table corrections (
      id text collate "C" primary key,
      state text not null check (state in ('unconfirmed', 'received', 'accepted', 'refused', 'withdrawn')),
      about jsonb not null,
      sent_on text not null,
      report jsonb,
      decision jsonb,
      decided_on text,
      -- By the secret in the sender's link it is confirmed and withdrawn; null once there is nothing to do with it.
      token_hash text unique,
      -- Sealed; where the decision is told. Only to whoever confirmed that it is theirs.
      address text,
      address_confirmed boolean not null default false,
      -- What is not confirmed until then is taken away.
      kept_until timestamptz,
      check ((report is null) = (state in ('accepted', 'refused', 'withdrawn'))),
      check (address is null or report is not null)
    )`.execute(db);
  await sql`create index corrections_by_state on corrections (state, decided_on desc, id)`.execute(db);
  // How many wait is told on pages that are kept.
  await sql`
    create trigger tell_change_of_corrections after insert or update or delete on corrections
    for each statement execute function tell_change()`.execute(db);
}
