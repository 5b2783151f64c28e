/** Until where a person has seen what happened: told as of the visit before the present one. */
import { type Kysely, sql } from "kysely";
import { headOf } from "../journal/journal.store.js";
import type { Database } from "../storage/index.js";

/** What happened after this entry of the journal is new; without `at` the person was never here. */
export type Since = { sequence: number; at: Date | null };

/** Whoever comes back within this time is still at the same visit. */
const hoursOfVisit = 4;

/** @returns from where on things are new to the person */
export async function sinceVisit(db: Kysely<Database>, person: string, now: Date): Promise<Since> {
  const row = await db.selectFrom("visits").selectAll().where("person", "=", person).executeTakeFirst();
  if (!row) return { sequence: (await headOf(db)).sequence, at: null };
  return isOver(row.seenAt, now)
    ? { sequence: Number(row.seenSequence), at: row.seenAt }
    : { sequence: Number(row.sinceSequence), at: row.sinceAt };
}

/** The person is here: what is there now is seen once this visit is over. */
export async function markVisit(db: Kysely<Database>, person: string, now: Date): Promise<void> {
  const { sequence } = await headOf(db);
  const limit = new Date(now.getTime() - hoursOfVisit * 3_600_000);
  await sql`
    insert into visits (person, since_sequence, since_at, seen_sequence, seen_at)
    values (${person}, ${sequence}, null, ${sequence}, ${now})
    on conflict (person) do update set
      since_sequence = case when visits.seen_at < ${limit} then visits.seen_sequence else visits.since_sequence end,
      since_at = case when visits.seen_at < ${limit} then visits.seen_at else visits.since_at end,
      seen_sequence = excluded.seen_sequence, seen_at = excluded.seen_at`.execute(db);
}

const isOver = (seenAt: Date, now: Date): boolean =>
  seenAt.getTime() < now.getTime() - hoursOfVisit * 3_600_000;
