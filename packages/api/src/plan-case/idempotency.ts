/**
 * One request, one effect, however often it is sent: the key of a request is claimed in the transaction of its effect,
 * and the reply kept with it for a day. Whoever sends the same key at the same moment waits for that transaction.
 */
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../storage/index.js";

/** A reply as it was sent. */
export type StoredReply = { status: number; headers: Record<string, string>; body: string };

export type Claim =
  /** The key is ours; the reply is kept with `keepReply`. */
  | { kind: "new" }
  | { kind: "replay"; reply: StoredReply }
  /** The key was used for another request. */
  | { kind: "reused" };

/** @param scope who sends it: keys of others are not seen */
export type IdempotentRequest = { scope: string; key: string; requestHash: string };

export const keptHours = 24;

export async function claimKey(
  transaction: Transaction<Database>,
  { scope, key, requestHash }: IdempotentRequest,
  now: Date,
): Promise<Claim> {
  const keptUntil = new Date(now.getTime() + keptHours * 3_600_000).toISOString();
  const fresh = { requestHash, keptUntil, status: null, body: null };
  // A key whose day is over is as good as new.
  const claimed = await transaction
    .insertInto("idempotencyKeys")
    .values({ ...fresh, scope, key })
    .onConflict((conflict) =>
      conflict.columns(["scope", "key"]).doUpdateSet(fresh).where("idempotencyKeys.keptUntil", "<=", now),
    )
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 1n) return { kind: "new" };
  const known = await transaction
    .selectFrom("idempotencyKeys")
    .select(["requestHash", "status", "headers", "body"])
    .where("scope", "=", scope)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (known.requestHash !== requestHash) return { kind: "reused" };
  const { status, headers, body } = known;
  if (status === null || body === null) throw new Error("a key was kept without its reply");
  return { kind: "replay", reply: { status, headers: headers ?? {}, body } };
}

export async function keepReply(
  transaction: Transaction<Database>,
  { scope, key }: IdempotentRequest,
  { status, headers, body }: StoredReply,
): Promise<void> {
  await transaction
    .updateTable("idempotencyKeys")
    .set({ status, headers: JSON.stringify(headers), body })
    .where("scope", "=", scope)
    .where("key", "=", key)
    .execute();
}

/** Milliseconds between two times that keys are forgotten. */
const forgetEvery = 60_000;
const forgotten = new WeakMap<Kysely<Database>, number>();

/** Forgets keys whose day is over: now and then, a few at a time and none that another is forgetting. */
export async function forgetKeys(db: Kysely<Database>, now: Date): Promise<void> {
  if (Math.abs(now.getTime() - (forgotten.get(db) ?? 0)) < forgetEvery) return;
  forgotten.set(db, now.getTime());
  await sql`
    delete from idempotency_keys where (scope, key) in (
      select scope, key from idempotency_keys where kept_until <= ${now.toISOString()}::timestamptz
      limit 1000 for update skip locked
    )`.execute(db);
}
