/**
 * Readers who follow something. An address is kept sealed, from its confirmation until its reader leaves; one that is not
 * confirmed within two days is gone. Whoever asks is never told whether an address is known.
 */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { type Followed, type FollowFrequency, followed, keyOfFollowed } from "@napar/domain/following";
import type { Language } from "@napar/domain/text";
import type { Kysely, Transaction } from "kysely";
import { lastEntry } from "../feed/index.js";
import { followerTokenOf, leave } from "../mail/preferences.js";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";

export type FollowRequest = { followed: Followed; language: Language; frequency: FollowFrequency };
export type Follower = { id: string; language: Language; frequency: FollowFrequency; follows: Followed[] };

export const hoursToConfirm = 48;

/** Keeps a request until it is confirmed. @returns the token for the mail, the only proof there is */
export async function keepRequest(
  transaction: Transaction<Database>,
  secrets: Secrets,
  { email, ...request }: FollowRequest & { email: string },
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const id = randomBytes(12).toString("base64url");
  const expiresAt = new Date(now.getTime() + hoursToConfirm * 3_600_000);
  await transaction
    .insertInto("followRequests")
    .values({
      ...request,
      id,
      expiresAt,
      address: secrets.seal(email),
      followed: JSON.stringify(request.followed),
    })
    .execute();
  return { token: `${id}.${secrets.hashOf("follow request", id)}`, expiresAt };
}

/** @returns `null`: unknown, used, or too old */
export async function findRequest(
  db: Kysely<Database>,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<(FollowRequest & { id: string; address: string }) | null> {
  const [id = "", proof = ""] = token.split(".");
  if (!isSame(proof, secrets.hashOf("follow request", id))) return null;
  const row = await db
    .selectFrom("followRequests")
    .selectAll()
    .where("id", "=", id)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  return { ...choicesOf(row), id, address: row.address, followed: followed.parse(row.followed) };
}

/** From now on the reader is told; the request is used up. @returns the reader's own token, `null` as above */
export async function confirmRequest(
  transaction: Transaction<Database>,
  secrets: Secrets,
  token: string,
  now: Date,
): Promise<{ token: string; followed: Followed } | null> {
  const request = await findRequest(transaction, secrets, token, now);
  if (!request) return null;
  const { numDeletedRows } = await transaction
    .deleteFrom("followRequests")
    .where("id", "=", request.id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return null;
  const { language, frequency } = request;
  const addressHash = secrets.hashOf("follower address", secrets.open(request.address).toLowerCase());
  const { id } = await transaction
    .insertInto("followers")
    .values({
      ...{
        id: randomBytes(12).toString("base64url"),
        addressHash,
        address: request.address,
        language,
        frequency,
      },
      ...{ toldUntil: await lastEntry(transaction), toldAt: now },
    })
    .onConflict((conflict) => conflict.column("addressHash").doUpdateSet({ language, frequency }))
    .returning("id")
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("follows")
    .values({
      follower: id,
      key: keyOfFollowed(request.followed),
      followed: JSON.stringify(request.followed),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { token: followerTokenOf(secrets, id), followed: request.followed };
}

export async function findFollower(db: Kysely<Database>, id: string): Promise<Follower | null> {
  const row = await db.selectFrom("followers").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? { ...choicesOf(row), id, follows: await followsOf(db, id) } : null;
}

/** @returns the reader as they are now; `null`: gone, because nothing is followed any more or there never was one */
export async function changeFollower(
  transaction: Transaction<Database>,
  id: string,
  { language, frequency, follows }: Omit<Follower, "id">,
): Promise<Follower | null> {
  const keys = follows.map(keyOfFollowed);
  const dropped = transaction.deleteFrom("follows").where("follower", "=", id);
  await (keys.length > 0 ? dropped.where("key", "not in", keys) : dropped).execute();
  if ((await followsOf(transaction, id)).length === 0) {
    await leave(transaction, id);
    return null;
  }
  await transaction.updateTable("followers").set({ language, frequency }).where("id", "=", id).execute();
  return findFollower(transaction, id);
}

export async function followsOf(db: Kysely<Database>, follower: string): Promise<Followed[]> {
  const rows = await db
    .selectFrom("follows")
    .select("followed")
    .where("follower", "=", follower)
    .orderBy("key")
    .execute();
  return rows.map((row) => followed.parse(row.followed));
}

const choicesOf = ({ language, frequency }: { language: string; frequency: string }) => ({
  language: language as Language,
  frequency: frequency as FollowFrequency,
});

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
