/** The news of somebody's plans, together in one mail, as often as they want it. */
import { type Digest, isDigestDue } from "@napar/domain/message";
import { appointmentsOf } from "@napar/domain/permission";
import { fillSentence } from "@napar/domain/text";
import type { Kysely, Transaction } from "kysely";
import { officesOf } from "../message/held-offices.js";
import { listMessages, type StoredMessage } from "../message/message.store.js";
import { inEach, titleOf, wordsOfMessage } from "../message/message-words.js";
import { findOrganisationSettings } from "../organisation-settings/index.js";
import { findRegister } from "../permission/appointment.store.js";
import type { Actor } from "../plan-case/actor.js";
import { momentOf } from "../plan-case/moment.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import type { MailContentInput } from "./mail-content.js";
import { digestTexts } from "./mail-texts.data.js";
import { queueMail } from "./outbox.js";

/** More than this stand in the workplace; the mail says how many. */
const mostItems = 40;

/** Queues a mail for each person who has news and whose time it is. @returns how many */
export async function queueDigests(
  {
    db,
    secrets,
    isDue = isDigestDue,
  }: { db: Kysely<Database>; secrets: Secrets; isDue?: typeof isDigestDue },
  now: Date,
): Promise<number> {
  const { on } = momentOf(now);
  const register = await findRegister(db);
  const defaults = new Map<string, Digest>();
  const defaultOf = async (organisation: string): Promise<Digest> => {
    const known = defaults.get(organisation);
    if (known) return known;
    const { digest } = (await findOrganisationSettings(db, organisation)).settings;
    defaults.set(organisation, digest);
    return digest;
  };
  let queued = 0;
  for (const { person, commitment, digest, toldAt } of await listReaders(db)) {
    const appointments = appointmentsOf(register, commitment, on);
    const [first] = appointments;
    if (!first) continue;
    const wanted = (digest as Digest | null) ?? (await defaultOf(first.organisation));
    const toldOn = toldAt && momentOf(toldAt).on;
    if (!isDue(wanted, { toldOn, on, hour: hourOf(now) })) continue;
    const actor: Actor = { person, appointments: appointments.map((one) => ({ ...one, person })) };
    const done = await db
      .transaction()
      .execute((transaction) => tell(transaction, secrets, { actor, now, on }));
    if (done) queued += 1;
  }
  return queued;
}

const listReaders = (db: Kysely<Database>) =>
  db
    .selectFrom("personalParts")
    .innerJoin("persons", "persons.id", "personalParts.person")
    .leftJoin("mailPreferences", "mailPreferences.person", "persons.id")
    .select(["persons.id as person", "commitment", "digest", "toldAt"])
    .orderBy("persons.id")
    .execute();

async function tell(
  transaction: Transaction<Database>,
  secrets: Secrets,
  { actor, now, on }: { actor: Actor; now: Date; on: string },
): Promise<boolean> {
  const { person } = actor;
  const before = await transaction
    .selectFrom("mailPreferences")
    .select("toldUntil")
    .where("person", "=", person)
    .executeTakeFirst();
  const unreadAfter = before?.toldUntil ?? 0;
  const { items, total } = await listMessages(transaction, {
    ...{ person, offices: officesOf(actor, on), reader: readerOf(actor, on), on, unreadAfter },
    ...{ limit: mostItems, offset: 0 },
  });
  // The latest comes first.
  const toldUntil = items[0]?.id ?? unreadAfter;
  await transaction
    .insertInto("mailPreferences")
    .values({ person, digest: null, updates: true, toldUntil, toldAt: now })
    .onConflict((conflict) => conflict.column("person").doUpdateSet({ toldUntil, toldAt: now }))
    .execute();
  if (total === 0) return false;
  const content = contentOf(items, total);
  return queueMail(
    transaction,
    secrets,
    { to: person, topic: "messages", content, dedupeKey: `digest ${person} ${toldUntil}` },
    now,
  );
}

/** By plan, in the order in which each has its latest news. */
function contentOf(items: readonly StoredMessage[], total: number): MailContentInput {
  const groups = Map.groupBy(items, ({ plan }) => plan);
  const count = String(total);
  const subject = total === 1 ? digestTexts.subjectOne : digestTexts.subject;
  const more = total - items.length;
  return {
    subject: inEach((language) => fillSentence(subject[language], { count })),
    opening: digestTexts.opening,
    groups: [...groups.values()].map((messages) => {
      const [first] = messages as [StoredMessage];
      // Who may not read the plan finds the message among their own.
      const url = first.planTitle ? `/admin/plans/${encodeURIComponent(first.plan)}` : "/admin/";
      return {
        heading: titleOf(first, digestTexts.unreadable),
        items: messages.map((message) => ({ text: wordsOfMessage(message, digestTexts.unreadable), url })),
      };
    }),
    closing:
      more > 0
        ? inEach((language) => fillSentence(digestTexts.more[language], { count: String(more) }))
        : null,
  };
}

const hourInBelgium = new Intl.DateTimeFormat("en-GB", {
  ...{ hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Brussels" },
});
const hourOf = (instant: Date): number => Number(hourInBelgium.format(instant));
