/** Takes away what is over: mails long sent, and what nobody can use any more. */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "../storage/index.js";

/** A mail is kept for questions, and so that the same is not queued again. */
const daysOfMails = 60;

export async function cleanUp(db: Kysely<Database>, now: Date): Promise<void> {
  const old = new Date(now.getTime() - daysOfMails * 86_400_000);
  await db.deleteFrom("mails").where("queuedAt", "<=", old).where("nextAttemptAt", "is", null).execute();
  await db.deleteFrom("mails").where("keptUntil", "<=", now).execute();
  await db.deleteFrom("followRequests").where("expiresAt", "<=", now).execute();
  await db.deleteFrom("corrections").where("keptUntil", "<=", now).execute();
  await db.deleteFrom("spreadsheetDrafts").where("keptUntil", "<=", now).execute();
  for (const table of ["sessions", "passkeyChallenges", "providerVisits", "installerLinks"] as const) {
    await db.deleteFrom(table).where("expiresAt", "<=", now).execute();
  }
  await sql`delete from sign_in_links where expires_at <= ${now}`.execute(db);
  await sql`delete from idempotency_keys where kept_until <= ${now}`.execute(db);
  await sql`delete from attempt_counts where until <= ${now}`.execute(db);
}
