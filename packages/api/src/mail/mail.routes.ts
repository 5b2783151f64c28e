/** What one wants to be told by mail; and on a trial, the mails that would have gone out. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Language } from "@napar/domain/text";
import type { Kysely } from "kysely";
import { type OwnOptions, own } from "../sign-in/own-endpoint.js";
import type { SignIn } from "../sign-in/sign-in.js";
import type { Database } from "../storage/index.js";
import { addressOf, composeWaiting } from "./deliver.js";
import { type OutboxView, outboxView } from "./mail.view.js";
import { changePreferences, findPreferences, mailPreferences } from "./preferences.js";

const tag = "Settings";
const mostShown = 50;

/** Mails of an installation that sends none. */
export type TrialOutbox = {
  /** Writes the mails that are due, as the jobs would in their time. */
  fill(now: Date): Promise<void>;
};

export function addMailRoutes(
  app: OpenAPIHono,
  options: OwnOptions & { outbox: TrialOutbox | undefined },
): void {
  const { storage, outbox } = options;
  own(
    app,
    options,
    {
      ...{ method: "get", path: "/mail-preferences", name: "findMailPreferences", who: "signedIn", tag },
      ...{ summary: "What one wants to be told by mail", answer: mailPreferences },
    },
    async ({ session }) => ({
      ok: true,
      value: { value: await findPreferences(storage.db, session.person) },
    }),
  );

  own(
    app,
    options,
    {
      ...{ method: "put", path: "/mail-preferences", name: "changeMailPreferences", who: "signedIn", tag },
      ...{ summary: "Change what one wants to be told by mail", body: mailPreferences, answer: null },
    },
    async ({ session, body }) => {
      await changePreferences(storage.db, session.person, body);
      return { ok: true, value: {} };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "get", path: "/outbox", name: "listOutbox", who: "signedIn", tag, answer: outboxView },
      summary: "On a trial: the mails that would have been sent",
      refusals: ["resourceNotFound"],
    },
    async ({ signIn, session }) => {
      if (!outbox) return noOutbox;
      const value: OutboxView = { items: await listOutbox(storage.db, signIn, session.person) };
      return { ok: true, value: { value } };
    },
  );

  own(
    app,
    options,
    {
      ...{ method: "post", path: "/outbox/filling", name: "fillOutbox", who: "signedIn", tag, answer: null },
      ...{ summary: "On a trial: write the mails that are due now", refusals: ["resourceNotFound"] },
    },
    async ({ moment }) => {
      if (!outbox) return noOutbox;
      // In transactions of its own.
      return { ok: true, value: { afterwards: () => outbox.fill(new Date(moment.at)) } };
    },
  );
}

const noOutbox = {
  ok: false,
  error: { kind: "resourceNotFound", resource: "outbox", value: "/outbox", nearest: [] },
} as const;

/** As their persons would read them; where the language of one is not known, in that of the reader. */
async function listOutbox(
  db: Kysely<Database>,
  { secrets, publicUrl }: SignIn,
  reader: string,
): Promise<OutboxView["items"]> {
  const { language: own } = await db
    .selectFrom("persons")
    .select("language")
    .where("id", "=", reader)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("mails")
    .leftJoin("persons", "persons.id", "mails.person")
    .leftJoin("followers", "followers.id", "mails.follower")
    .select([
      "mails.id",
      "mails.person",
      "mails.follower",
      "topic",
      "content",
      "queuedAt",
      "sentAt",
      "name",
      "email",
    ])
    .select(({ fn }) => [
      fn.coalesce("mails.address", "followers.address").as("address"),
      fn.coalesce("persons.language", "followers.language", "mails.language").as("language"),
    ])
    .orderBy("mails.id", "desc")
    .limit(mostShown)
    .execute();
  const items: OutboxView["items"] = [];
  for (const { id, queuedAt, sentAt, name, email, address, ...row } of rows) {
    const topic = row.topic as OutboxView["items"][number]["topic"];
    const language = (row.language ?? own) as Language | null;
    const mail = await composeWaiting({ ...row, topic, language }, { secrets, publicUrl });
    const to = addressOf(secrets, { email, address });
    if (!mail || to === null) continue;
    items.push({
      ...{
        id: String(id),
        topic,
        to: { name: name ?? to, email: to },
        subject: mail.subject,
        text: mail.text,
      },
      ...{ queuedAt: queuedAt.toISOString(), sentAt: sentAt?.toISOString() ?? null },
    });
  }
  return items;
}
