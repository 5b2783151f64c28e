/** What each person wants to be told by mail. */

import { timingSafeEqual } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { digests } from "@napar/domain/message";
import type { Kysely } from "kysely";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import { type StoppableTopic, stoppableTopics } from "./mail-content.js";

export const mailPreferences = z
  .strictObject({
    digest: z
      .enum(digests)
      .nullable()
      .openapi({ description: "How often the news of one's plans come; `null`: as the organisation has it" }),
    updates: z.boolean().openapi({ description: "Whether requests to update come by mail" }),
  })
  .openapi("MailPreferences");
export type MailPreferences = z.infer<typeof mailPreferences>;

/** Of somebody who never said anything. */
const unstated: MailPreferences = { digest: null, updates: true };

export async function findPreferences(db: Kysely<Database>, person: string): Promise<MailPreferences> {
  const row = await db
    .selectFrom("mailPreferences")
    .select(["digest", "updates"])
    .where("person", "=", person)
    .executeTakeFirst();
  return row ? mailPreferences.parse(row) : unstated;
}

export async function changePreferences(
  db: Kysely<Database>,
  person: string,
  change: Partial<MailPreferences>,
): Promise<void> {
  await db
    .insertInto("mailPreferences")
    .values({ ...unstated, ...change, person, toldAt: null })
    .onConflict((conflict) => conflict.column("person").doUpdateSet({ person, ...change }))
    .execute();
}

/** Opens to a reader what they follow, without an account; as long as they follow something. */
export const followerTokenOf = (secrets: Secrets, follower: string): string =>
  `${follower}.${secrets.hashOf("follower", follower)}`;

/** @returns `null` when it is none of ours, or was changed */
export function readFollowerToken(secrets: Secrets, token: string): string | null {
  const [follower = "", proof = ""] = token.split(".");
  return isSame(proof, secrets.hashOf("follower", follower)) ? follower : null;
}

/** What a mail shows to stop mails like it: says who and what, proves that we wrote it, and works as long as the account. */
export function stopTokenOf(secrets: Secrets, person: string, topic: StoppableTopic): string {
  const said = Buffer.from(`${topic} ${person}`).toString("base64url");
  return `${said}.${secrets.hashOf("stop mails", said)}`;
}

/** @returns `null` when it is none of ours, or was changed */
export function readStopToken(
  secrets: Secrets,
  token: string,
): { person: string; topic: StoppableTopic } | null {
  const [said = "", proof = ""] = token.split(".");
  if (!isSame(proof, secrets.hashOf("stop mails", said))) return null;
  const [topic = "", ...person] = Buffer.from(said, "base64url").toString("utf8").split(" ");
  const known = stoppableTopics.find((one) => one === topic);
  return known ? { topic: known, person: person.join(" ") } : null;
}

/** Stops the mails of a topic, or lets them come again; what waits in the outbox is not sent. */
export async function changeTopic(
  db: Kysely<Database>,
  { person, topic }: { person: string; topic: StoppableTopic },
  isWanted: boolean,
): Promise<boolean> {
  if (topic === "following") return !isWanted && leave(db, person);
  const known = await db.selectFrom("persons").select("id").where("id", "=", person).executeTakeFirst();
  if (!known) return false;
  const digest = isWanted ? unstated.digest : "never";
  await changePreferences(db, person, topic === "messages" ? { digest } : { updates: isWanted });
  if (!isWanted) {
    await db
      .updateTable("mails")
      .set({ nextAttemptAt: null })
      .where("person", "=", person)
      .where("topic", "=", topic)
      .where("sentAt", "is", null)
      .execute();
  }
  return true;
}

/** A reader who leaves: address, what they followed and mails that wait go at once. */
export async function leave(db: Kysely<Database>, follower: string): Promise<boolean> {
  const gone = await db.deleteFrom("followers").where("id", "=", follower).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
