/** Mails are written down in the transaction of what they are about, and sent after it, see `deliver.ts`. */
import type { Kysely, Transaction } from "kysely";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import { type MailContent, type MailContentInput, type MailTopic, mailContent } from "./mail-content.js";

export type QueuedMail = {
  /** Id of the person; the address and the language are those they have when it is sent. */
  to: string;
  topic: MailTopic;
  content: MailContentInput;
  /** What it is about and for which time, such as `update m-1 2026-03-31 reminder`: the same is queued once. */
  dedupeKey: string;
};

/**
 * Puts a mail in the outbox. Everything one person is to hear at one moment belongs into one mail.
 *
 * @param secrets what is kept is sealed with them: a link in a mail admits whoever reads it
 * @param now when it is queued, and the first attempt
 * @returns whether it will go out: not when it was queued before, and not when the person does not want such mails
 */
export async function queueMail(
  transaction: Transaction<Database>,
  secrets: Secrets,
  { to, topic, content, dedupeKey }: QueuedMail,
  now: Date,
): Promise<boolean> {
  if (!(await isWanted(transaction, to, topic))) return false;
  const queued = await transaction
    .insertInto("mails")
    .values({
      ...{ person: to, topic, dedupeKey, queuedAt: now, nextAttemptAt: now, sentAt: null, failure: null },
      content: secrets.seal(JSON.stringify(mailContent.parse(content))),
    })
    .onConflict((conflict) => conflict.column("dedupeKey").doNothing())
    .executeTakeFirst();
  return (queued.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns `null` where it was sealed with a secret that is gone: nobody can read it any more */
export function readContent(secrets: Secrets, sealed: string): MailContent | null {
  let text: string;
  try {
    text = secrets.open(sealed);
  } catch {
    return null;
  }
  return mailContent.parse(JSON.parse(text));
}

async function isWanted(db: Kysely<Database>, person: string, topic: MailTopic): Promise<boolean> {
  const row = await db
    .selectFrom("mailPreferences")
    .select(["digest", "updates"])
    .where("person", "=", person)
    .executeTakeFirst();
  if (!row) return true;
  return topic === "messages" ? row.digest !== "never" : row.updates;
}
