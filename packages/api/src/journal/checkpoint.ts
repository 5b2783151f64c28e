/** Checkpoints: signed words on how long the journal is and what its last hash is, for others to keep. */
import { checkpointText, writeSignedCheckpoint } from "@napar/domain/journal";
import type { Kysely } from "kysely";
import type { Database } from "../storage/index.js";
import { headOf, originOf } from "./journal.store.js";
import type { SigningKey } from "./signing-key.js";

/**
 * Signs where the journal stands, unless a checkpoint of just that is there already.
 *
 * @returns whether there is one now; `false` for an empty journal
 */
export async function makeCheckpoint(db: Kysely<Database>, key: SigningKey, day: string): Promise<boolean> {
  const head = await headOf(db);
  if (head.sequence === 0) return false;
  const last = await lastCheckpoint(db);
  if (last && Number(last.sequence) >= head.sequence) return true;
  const origin = await originOf(db);
  const checkpoint = { origin, ...head };
  const note = writeSignedCheckpoint(checkpoint, key.keyOf(origin), key.sign(checkpointText(checkpoint)));
  await db
    .insertInto("journalCheckpoints")
    .values({ sequence: head.sequence, day, verifierKey: key.verifierKey(origin), note })
    .onConflict((conflict) => conflict.column("sequence").doNothing())
    .execute();
  return true;
}

/** One a day, where anything was written since the last. */
export async function makeDailyCheckpoint(db: Kysely<Database>, key: SigningKey, day: string): Promise<void> {
  const last = await lastCheckpoint(db);
  if (last?.day !== day) await makeCheckpoint(db, key, day);
}

const lastCheckpoint = (db: Kysely<Database>) =>
  db
    .selectFrom("journalCheckpoints")
    .select(["sequence", "day"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();

export type StoredCheckpoint = { sequence: number; day: string; verifierKey: string; note: string };

/** @param upTo only those that speak of no more entries than this */
export async function checkpointsOf(db: Kysely<Database>, upTo?: number): Promise<StoredCheckpoint[]> {
  let query = db.selectFrom("journalCheckpoints").selectAll().orderBy("sequence");
  if (upTo !== undefined) query = query.where("sequence", "<=", upTo as never);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}
