/**
 * One-time codes of an app (TOTP, RFC 6238): who has one signs in by link and code, and proves with a code alone that they
 * are still there. The arithmetic is the library's; that each code works once, and what is stored, is ours.
 */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { createOTP } from "@better-auth/utils/otp";
import type { Kysely } from "kysely";
import type { Database, Storage } from "../storage/index.js";
import type { Secrets } from "./secrets.js";

export type CodeApps = {
  /** A new secret, for an app that is not confirmed yet; what was confirmed before stays until then. */
  propose(person: { id: string; email: string }): Promise<{ uri: string; secret: string }>;
  /** @returns recovery codes, told this once; `null` when the code is wrong or nothing was proposed */
  confirm(person: string, code: string): Promise<string[] | null>;
  /** A code of the confirmed app, or one of the recovery codes: each works once. */
  use(person: string, code: string): Promise<boolean>;
  remove(person: string): Promise<boolean>;
};

const secondsOfCode = 30;
const recoveryCodesMade = 10;
/** Clocks differ by a period at most. */
const steps = [0, -1, 1];

export function createCodeApps({ db }: Pick<Storage, "db">, secrets: Secrets): CodeApps {
  const hashOf = (person: string, code: string) => secrets.hashOf("recovery", `${person} ${normal(code)}`);

  /** @returns the period whose code it is; `null` when it is none, or not later than the last one used */
  const stepOf = async (secret: string, code: string, lastStep: number): Promise<number | null> => {
    const now = Math.floor(Date.now() / 1000 / secondsOfCode);
    let found: number | null = null;
    for (const step of steps) {
      const expected = await createOTP(secret, { period: secondsOfCode }).hotp(now + step);
      if (isSame(expected, code) && now + step > lastStep) found ??= now + step;
    }
    return found;
  };

  return {
    async propose({ id, email }) {
      const secret = randomBytes(20).toString("base64url");
      const row = { person: id, secret: secrets.seal(secret) };
      await db
        .insertInto("proposedCodeApps")
        .values(row)
        .onConflict((conflict) => conflict.column("person").doUpdateSet(row))
        .execute();
      const uri = createOTP(secret, { period: secondsOfCode }).url("NAPAR", email);
      return { uri, secret: new URL(uri).searchParams.get("secret") ?? "" };
    },
    async confirm(person, code) {
      return db.transaction().execute(async (transaction) => {
        const proposed = await transaction
          .selectFrom("proposedCodeApps")
          .select("secret")
          .where("person", "=", person)
          .forUpdate()
          .executeTakeFirst();
        if (!proposed) return null;
        const lastStep = await stepOf(secrets.open(proposed.secret), code, 0);
        if (lastStep === null) return null;
        await removeAll(transaction, person);
        const confirmedAt = new Date();
        await transaction
          .insertInto("codeApps")
          .values({ person, secret: proposed.secret, confirmedAt, lastStep })
          .execute();
        const codes = Array.from({ length: recoveryCodesMade }, recoveryCode);
        await transaction
          .insertInto("recoveryCodes")
          .values(codes.map((one) => ({ person, hash: hashOf(person, one) })))
          .execute();
        return codes;
      });
    },
    async use(person, code) {
      const app = await db
        .selectFrom("codeApps")
        .select(["secret", "lastStep"])
        .where("person", "=", person)
        .executeTakeFirst();
      if (!app) return false;
      const step = await stepOf(secrets.open(app.secret), code.trim(), Number(app.lastStep));
      if (step !== null) {
        // One statement: of two that send the same code at once, one has it.
        const used = await db
          .updateTable("codeApps")
          .set({ lastStep: step })
          .where("person", "=", person)
          .where("lastStep", "<", step)
          .executeTakeFirst();
        return used.numUpdatedRows === 1n;
      }
      const recovered = await db
        .deleteFrom("recoveryCodes")
        .where("person", "=", person)
        .where("hash", "=", hashOf(person, code))
        .executeTakeFirst();
      return recovered.numDeletedRows === 1n;
    },
    remove: (person) => db.transaction().execute((transaction) => removeAll(transaction, person)),
  };
}

async function removeAll(db: Kysely<Database>, person: string): Promise<boolean> {
  await db.deleteFrom("recoveryCodes").where("person", "=", person).execute();
  await db.deleteFrom("proposedCodeApps").where("person", "=", person).execute();
  const removed = await db.deleteFrom("codeApps").where("person", "=", person).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Eighty bits, in groups that can be written down: `k3j7m-…`. Letters and digits that are mistaken for others are left out. */
function recoveryCode(): string {
  const letters = "23456789abcdefghijkmnpqrstuvwxyz";
  const text = [...randomBytes(16)].map((byte) => letters[byte % 32]).join("");
  return text.match(/.{4}/g)?.join("-") ?? text;
}
const normal = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, "");

function isSame(expected: string, received: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(received)];
  return one.length === other.length && timingSafeEqual(one, other);
}
