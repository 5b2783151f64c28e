/** Tells readers what happened to what they follow: each at their own pace, once. */
import { type FollowFrequency, isFollowDigestDue, type PublicChange } from "@napar/domain/following";
import type { Language } from "@napar/domain/text";
import type { Kysely, Transaction } from "kysely";
import type { Country } from "../country/index.js";
import { lastEntry, listChanges, noteRegisterPlans, reachOf } from "../feed/index.js";
import { queueMailToFollower } from "../mail/index.js";
import { momentOf } from "../plan-case/moment.js";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import { followsOf } from "./follow.store.js";
import { digestContent } from "./follow-mails.js";

type Telling = { db: Kysely<Database>; secrets: Secrets; country: Country; isDue?: typeof isFollowDigestDue };
/** More of one thing than this is not read in a mail. */
const mostChanges = 200;

/** Queues a mail for each reader who has news and whose time it is. @returns how many */
export async function queueFollowDigests(
  { db, secrets, country, isDue = isFollowDigestDue }: Telling,
  now: Date,
): Promise<number> {
  await noteRegisterPlans(db, now);
  const { on } = momentOf(now);
  const hour = Number(hourInBelgium.format(now));
  const readers = await db
    .selectFrom("followers")
    .select(["id", "frequency", "toldAt"])
    .orderBy("id")
    .execute();
  let queued = 0;
  for (const { id, frequency, toldAt } of readers) {
    const toldOn = momentOf(toldAt).on;
    if (!isDue(frequency as FollowFrequency, { toldOn, on, hour })) continue;
    const done = await db
      .transaction()
      .execute((transaction) => tell(transaction, { secrets, country }, { id, now, on }));
    if (done) queued += 1;
  }
  return queued;
}

async function tell(
  transaction: Transaction<Database>,
  { secrets, country }: Pick<Telling, "secrets" | "country">,
  { id, now, on }: { id: string; now: Date; on: string },
): Promise<boolean> {
  // Held, so that another process waits and then finds that it is done.
  const reader = await transaction
    .selectFrom("followers")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!reader) return false;
  const toldUntil = await lastEntry(transaction);
  const after = Number(reader.toldUntil);
  const found = new Map<string, PublicChange>();
  for (const followed of await followsOf(transaction, id)) {
    const { items } = await listChanges(transaction, {
      ...{ followed, reach: reachOf(country), on, after, before: toldUntil + 1 },
      ...{ since: reader.toldAt, limit: mostChanges },
    });
    for (const change of items) found.set(change.id, change);
  }
  await transaction.updateTable("followers").set({ toldUntil, toldAt: now }).where("id", "=", id).execute();
  if (found.size === 0) return false;
  const changes = [...found.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
  const content = digestContent(changes, reader.language as Language);
  const dedupeKey = `following ${id} ${toldUntil} ${now.getTime()}`;
  return queueMailToFollower(transaction, secrets, { to: id, content, dedupeKey }, now);
}

const hourInBelgium = new Intl.DateTimeFormat("en-GB", {
  ...{ hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Brussels" },
});
