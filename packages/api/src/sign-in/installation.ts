/** The one-time link of a new installation: two persons who can appoint, since nobody confirms what they proposed. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { ActorRef, Refusal } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import type { Kysely, Transaction } from "kysely";
import { changeRegister, findRegister, holdRegister } from "../permission/appointment.store.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import type { Database } from "../storage/index.js";

export type NewInstaller = { email: string; name: string; office: string; organisation: string };
const hoursOfLink = 24;
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** @returns a token that replaces every earlier one; `null` once somebody is appointed */
export async function newInstallerToken(db: Kysely<Database>, now: Date): Promise<string | null> {
  return db.transaction().execute(async (transaction) => {
    const { appointments, proposals } = await holdRegister(transaction);
    if (appointments.length + proposals.length > 0) return null;
    const token = randomBytes(32).toString("base64url");
    await transaction.deleteFrom("installerLinks").execute();
    const expiresAt = new Date(now.getTime() + hoursOfLink * 3_600_000);
    await transaction
      .insertInto("installerLinks")
      .values({ hash: hashOf(token), expiresAt })
      .execute();
    return token;
  });
}

/** Whether a token still works; looking does not use it. */
export async function isOpenToken(db: Kysely<Database>, token: string, now: Date): Promise<boolean> {
  const found = await db
    .selectFrom("installerLinks")
    .select("hash")
    .where("hash", "=", hashOf(token))
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return found !== undefined && (await findRegister(db)).appointments.length === 0;
}

/**
 * Leave the transaction when it is refused, so that nothing of it stays.
 *
 * @returns `unknownLink` when the token is used, too old or none of ours
 */
export async function install(
  transaction: Transaction<Database>,
  { token, first, second }: { token: string; first: NewInstaller; second: NewInstaller },
  moment: Moment,
): Promise<Result<void, { kind: "unknownLink" } | { kind: "refused"; refusals: Refusal[] }>> {
  const before = await holdRegister(transaction);
  const taken = await transaction
    .deleteFrom("installerLinks")
    .where("hash", "=", hashOf(token))
    .where("expiresAt", ">", new Date(moment.at))
    .executeTakeFirst();
  if (taken.numDeletedRows === 0n) return err({ kind: "unknownLink" });
  const persons = [await personOf(transaction, first, moment), await personOf(transaction, second, moment)];
  const [one, other] = [first, second].map(({ office, organisation }, index) => ({
    ...{ person: persons[index] as string, office, organisation },
  })) as [ActorRef, ActorRef];
  const command = { type: "installFirst" as const, data: { ...one, second: other } };
  const changed = await changeRegister(transaction, before, command, { actor: one, moment });
  return changed.ok ? ok(undefined) : err({ kind: "refused", refusals: changed.error });
}

/** The person of an address, who can sign in from then on. */
export async function personOf(
  transaction: Transaction<Database>,
  { email, name, language = null }: { email: string; name: string; language?: string | null },
  { at }: Moment,
): Promise<string> {
  const address = email.toLowerCase();
  const now = new Date(at);
  await transaction
    .insertInto("persons")
    .values({
      ...{ id: randomUUID(), name, email: address, image: null, language },
      // Shown by the first link that is used; the library would otherwise ask for another proof.
      emailVerified: false,
      ...{ createdAt: now, updatedAt: now },
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  const { id } = await transaction
    .selectFrom("persons")
    .select("id")
    .where("email", "=", address)
    .executeTakeFirstOrThrow();
  return id;
}
