/**
 * Passkeys (WebAuthn): a key that never leaves the device of the person, opened there by a finger, a face or a PIN. It is
 * proof enough by itself, to sign in and to sign. What was sent is verified by the library; what is stored is here.
 */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Transaction } from "kysely";
import type { Database, Storage } from "../storage/index.js";
import type { Secrets } from "./secrets.js";

export type PasskeyFacts = { id: string; name: string; createdAt: Date; usedAt: Date | null };
type Person = { id: string; email: string; name: string };

export type Passkeys = {
  /** What a browser needs to make one: a challenge that works once, for five minutes. */
  registration(transaction: Transaction<Database>, person: Person): Promise<unknown>;
  /** @returns `null` when the answer is to no open challenge of this person, or proves nothing */
  register(
    transaction: Transaction<Database>,
    person: string,
    name: string,
    answer: unknown,
  ): Promise<PasskeyFacts | null>;
  challenge(transaction: Transaction<Database>): Promise<unknown>;
  /** @returns the person whose passkey answered an open challenge */
  use(answer: unknown): Promise<string | null>;
  list(person: string): Promise<PasskeyFacts[]>;
  remove(person: string, id: string): Promise<boolean>;
};

const minutesOpen = 5;
/** EdDSA, ES256, RS256: what browsers and keys of today offer. The library's own list tries what the engine calls experimental. */
const supportedAlgorithmIDs = [-8, -7, -257];

export function createPasskeys(
  { db }: Pick<Storage, "db">,
  { secrets, publicUrl }: { secrets: Secrets; publicUrl: string },
): Passkeys {
  const { hostname: rpID, origin } = new URL(publicUrl);
  const hashOf = (challenge: string) => secrets.hashOf("passkey challenge", challenge);

  const keep = async (transaction: Transaction<Database>, challenge: string, person: string | null) => {
    const now = Date.now();
    await transaction.deleteFrom("passkeyChallenges").where("expiresAt", "<=", new Date(now)).execute();
    const expiresAt = new Date(now + minutesOpen * 60_000);
    await transaction
      .insertInto("passkeyChallenges")
      .values({ hash: hashOf(challenge), person, expiresAt })
      .execute();
  };
  /** Using a challenge ends it: at a sign-in whatever else the answer is worth, at a registration when it succeeds. */
  const take = async (of: Pick<Storage, "db">["db"], challenge: string, person: string | null) => {
    const taken = await of
      .deleteFrom("passkeyChallenges")
      .where("hash", "=", hashOf(challenge))
      .where("expiresAt", ">", new Date())
      .where("person", person === null ? "is" : "=", person)
      .executeTakeFirst();
    return taken.numDeletedRows === 1n;
  };

  return {
    async registration(transaction, person) {
      const known = await transaction
        .selectFrom("passkeys")
        .select(["id", "transports"])
        .where("person", "=", person.id)
        .execute();
      const options = await generateRegistrationOptions({
        ...{ rpName: "NAPAR", rpID, userName: person.email, userDisplayName: person.name },
        supportedAlgorithmIDs,
        userID: new TextEncoder().encode(person.id),
        excludeCredentials: known,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
      await keep(transaction, options.challenge, person.id);
      return options;
    },
    async register(transaction, person, name, answer) {
      const verified = await verifyRegistrationResponse({
        response: answer as RegistrationResponseJSON,
        expectedChallenge: (challenge) => take(transaction, challenge, person),
        ...{ expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true },
        supportedAlgorithmIDs,
      }).catch(unproven);
      if (!verified?.verified) return null;
      const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
      const createdAt = new Date();
      const added = await transaction
        .insertInto("passkeys")
        .values({
          ...{ id, person, name, counter, createdAt, usedAt: null, transports: [...transports] },
          publicKey: Buffer.from(publicKey).toString("base64url"),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n ? { id, name, createdAt, usedAt: null } : null;
    },
    async challenge(transaction) {
      // Nobody is asked for by name: the browser offers the passkeys it has for this site.
      const options = await generateAuthenticationOptions({ rpID, userVerification: "required" });
      await keep(transaction, options.challenge, null);
      return options;
    },
    async use(answer) {
      const response = answer as AuthenticationResponseJSON;
      const known = await db
        .selectFrom("passkeys")
        .select(["id", "person", "publicKey", "counter"])
        .where("id", "=", response.id)
        .executeTakeFirst();
      if (!known) return null;
      const counter = Number(known.counter);
      const credential = { id: known.id, publicKey: Buffer.from(known.publicKey, "base64url"), counter };
      const verified = await verifyAuthenticationResponse({
        ...{ response, credential, expectedOrigin: origin, expectedRPID: rpID },
        expectedChallenge: (challenge) => take(db, challenge, null),
        requireUserVerification: true,
      }).catch(unproven);
      if (!verified?.verified) return null;
      await db
        .updateTable("passkeys")
        .set({ counter: verified.authenticationInfo.newCounter, usedAt: new Date() })
        .where("id", "=", known.id)
        .execute();
      return known.person;
    },
    async list(person) {
      return db
        .selectFrom("passkeys")
        .select(["id", "name", "createdAt", "usedAt"])
        .where("person", "=", person)
        .orderBy("createdAt")
        .execute();
    },
    async remove(person, id) {
      const removed = await db
        .deleteFrom("passkeys")
        .where("person", "=", person)
        .where("id", "=", id)
        .executeTakeFirst();
      return removed.numDeletedRows === 1n;
    },
  };
}

/** The library throws on whatever does not fit; a lost connection to the database does not pass as that. */
function unproven(cause: unknown): null {
  if (cause instanceof Error && "code" in cause && /^\d\w{4}$|^E[A-Z]+$/.test(String(cause.code)))
    throw cause;
  return null;
}
