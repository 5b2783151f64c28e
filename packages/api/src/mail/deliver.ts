/** Sends what waits in the outbox; what the mail server cannot take now is tried again, for three days. */
import { hash } from "node:crypto";
import type { Language } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import { composeMail } from "./compose.js";
import type { MailTopic } from "./mail-content.js";
import { MailRefused, type SendMail } from "./mail-settings.js";
import { readContent } from "./outbox.js";
import { followerTokenOf, stopTokenOf } from "./preferences.js";

export type DeliveryOptions = {
  db: Kysely<Database>;
  secrets: Secrets;
  publicUrl: string;
  send: SendMail;
  now: () => Date;
  /** Told of each mail that could not be handed over; names nobody. */
  onError?: (error: unknown) => void;
};

/** A mail as it lies in the outbox, with what is known of the one it is for. */
export type WaitingMail = {
  id: string;
  person: string | null;
  follower: string | null;
  topic: MailTopic;
  content: string;
  attempts: number;
  /** As written in the account of a person; of anybody else the address is sealed. */
  email: string | null;
  address: string | null;
  language: Language | null;
};

/** Minutes until the next attempt, after the first, the second, … The last one is repeated. */
const pauses = [1, 5, 15, 60, 240, 720];
const mostAttempts = 10;
/** A process that ends while it sends leaves its mails to the next one after this time. */
const minutesClaimed = 5;
const mostAtOnce = 20;

/** Sends every mail whose time has come, a few at a time, and ends. @returns how many went out */
export async function deliverMails(options: DeliveryOptions): Promise<number> {
  let sent = 0;
  for (;;) {
    const claimed = await claim(options.db, options.now());
    for (const mail of claimed) if (await deliver(mail, options)) sent += 1;
    if (claimed.length < mostAtOnce) return sent;
  }
}

/** Each mail is one process's to send: the claim is the time of a next attempt that this one makes needless. */
async function claim(db: Kysely<Database>, now: Date): Promise<WaitingMail[]> {
  const until = new Date(now.getTime() + minutesClaimed * 60_000);
  const { rows } = await sql<WaitingMail>`
    with due as (
      select id from mails where next_attempt_at <= ${now} order by next_attempt_at, id
      limit ${mostAtOnce} for update skip locked
    )
    update mails m set next_attempt_at = ${until}, attempts = m.attempts + 1
    from due
      join mails d on d.id = due.id
      left join persons p on p.id = d.person
      left join followers f on f.id = d.follower
    where m.id = due.id
    returning m.id::text as id, m.person, m.follower, m.topic, m.content, m.attempts, p.email,
      coalesce(m.address, f.address) as address, coalesce(p.language, f.language, m.language) as language`.execute(
    db,
  );
  return rows;
}

async function deliver(mail: WaitingMail, options: DeliveryOptions): Promise<boolean> {
  const { db, secrets, publicUrl, send, now, onError = () => {} } = options;
  const { id, attempts } = mail;
  const settle = (facts: { nextAttemptAt: Date | null; sentAt?: Date; failure?: string }) =>
    db.updateTable("mails").set(facts).where("id", "=", id).execute();
  const composed = await composeWaiting(mail, { secrets, publicUrl });
  const to = addressOf(secrets, mail);
  if (!composed || to === null) {
    await settle({ nextAttemptAt: null, failure: "unreadable" });
    return false;
  }
  try {
    const host = new URL(publicUrl).hostname;
    await send({
      ...composed,
      to,
      messageId: `<${hash("sha256", `${id} ${host}`, "hex").slice(0, 32)}@${host}>`,
    });
  } catch (cause) {
    onError(cause);
    const { reason = "", isFinal = false } = cause instanceof MailRefused ? cause : {};
    const isGivenUp = isFinal || attempts >= mostAttempts;
    const pause = pauses[Math.min(attempts, pauses.length) - 1] as number;
    const next = new Date(now().getTime() + pause * 60_000);
    await settle({
      nextAttemptAt: isGivenUp ? null : next,
      ...(isGivenUp && { failure: reason || "failed" }),
    });
    return false;
  }
  // Of an address that is nobody's yet, not even that it was written to is kept.
  if (mail.topic === "confirmation") await db.deleteFrom("mails").where("id", "=", id).execute();
  else await settle({ nextAttemptAt: null, sentAt: now() });
  return true;
}

/** @returns `null` where it was sealed with a secret that is gone */
export function addressOf(secrets: Secrets, { email, address }: Pick<WaitingMail, "email" | "address">) {
  if (address === null) return email;
  try {
    return secrets.open(address);
  } catch {
    return null;
  }
}

/** The mail as its reader gets it; `null` where its content was sealed with a secret that is gone. */
export async function composeWaiting(
  {
    person,
    follower,
    topic,
    content,
    language,
  }: Pick<WaitingMail, "person" | "topic" | "content" | "language"> & Partial<Pick<WaitingMail, "follower">>,
  { secrets, publicUrl }: Pick<DeliveryOptions, "secrets" | "publicUrl">,
) {
  const read = readContent(secrets, content);
  if (!read) return null;
  const of = person ?? follower ?? null;
  const stop =
    of === null || topic === "confirmation" ? null : encodeURIComponent(stopTokenOf(secrets, of, topic));
  return composeMail({
    ...{ content: read, topic, language, publicUrl },
    stopUrl: stop && `${publicUrl}${stopPath}?token=${stop}`,
    settingsUrl: follower
      ? `${publicUrl}/${language ?? "en"}/follow/mine?token=${encodeURIComponent(followerTokenOf(secrets, follower))}`
      : person
        ? `${publicUrl}/admin/settings`
        : null,
  });
}

/** Where mails are stopped, without signing in. */
export const stopPath = "/mail/stop";
