/** Mails are written down in the transaction of what they are about, and sent after it, see `deliver.ts`. */
import type { Language } from "@napar/domain/text";
import type { Kysely, Transaction } from "kysely";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import { type MailContent, type MailContentInput, type MailTopic, mailContent } from "./mail-content.js";

export type QueuedMail = {
  /** Id of the person; the address and the language are those they have when it is sent. */
  to: string;
  topic: Extract<MailTopic, "messages" | "updates">;
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
  return enqueue(transaction, secrets, { person: to, topic, content, dedupeKey }, now);
}

/** The same for a reader who follows something: wanted as long as there is such a reader. */
export const queueMailToFollower = (
  transaction: Transaction<Database>,
  secrets: Secrets,
  { to, content, dedupeKey }: Omit<QueuedMail, "topic">,
  now: Date,
): Promise<boolean> =>
  enqueue(transaction, secrets, { follower: to, topic: "following", content, dedupeKey }, now);

/**
 * Asks whoever an address is of to confirm something. Nothing else is kept of them: the address is sealed, and leaves the
 * outbox once the mail is sent, at the latest on `keptUntil`.
 *
 * @param content its link is the proof: what is confirmed there, confirms itself
 */
export const queueConfirmation = (
  transaction: Transaction<Database>,
  secrets: Secrets,
  {
    address,
    language,
    keptUntil,
    ...mail
  }: Pick<QueuedMail, "content" | "dedupeKey"> & { address: string; language: Language; keptUntil: Date },
  now: Date,
): Promise<boolean> =>
  enqueue(
    transaction,
    secrets,
    { ...mail, topic: "confirmation", address: secrets.seal(address), language, keptUntil },
    now,
  );

type Addressee =
  | { person: string }
  | { follower: string }
  | { address: string; language: Language; keptUntil: Date };

async function enqueue(
  transaction: Transaction<Database>,
  secrets: Secrets,
  { content, ...mail }: Omit<QueuedMail, "to" | "topic"> & { topic: MailTopic } & Addressee,
  now: Date,
): Promise<boolean> {
  const queued = await transaction
    .insertInto("mails")
    .values({
      ...{ person: null, follower: null, address: null, language: null, keptUntil: null },
      ...mail,
      ...{ queuedAt: now, nextAttemptAt: now, sentAt: null, failure: null },
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

async function isWanted(db: Kysely<Database>, person: string, topic: QueuedMail["topic"]): Promise<boolean> {
  const row = await db
    .selectFrom("mailPreferences")
    .select(["digest", "updates"])
    .where("person", "=", person)
    .executeTakeFirst();
  if (!row) return true;
  return topic === "messages" ? row.digest !== "never" : row.updates;
}
