import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { secretsOf } from "../sign-in/secrets.js";
import type { Storage } from "../storage/index.js";
import { openMailServer } from "../testing/mail-server.js";
import { openTestStorage, testEngines } from "../testing/storage.js";
import { deliverMails } from "./deliver.js";
import { queueMail } from "./index.js";
import type { MailContentInput } from "./mail-content.js";
import { createMailTransport } from "./mail-settings.js";
import { changePreferences, changeTopic, readStopToken, stopTokenOf } from "./preferences.js";

const secrets = secretsOf("a text for tests alone, long enough to sign with");
const publicUrl = "https://napar.test";
const same = (text: string) => ({ nl: `${text} nl`, fr: `${text} fr`, de: `${text} de`, en: `${text} en` });
const content: MailContentInput = {
  subject: same("Uw plan: stoute titel\r\nBcc: boef@example.be"),
  opening: same("Er is nieuws."),
  groups: [
    {
      heading: same("Plan <één>"),
      items: [{ text: same("Vraag & antwoord"), url: "/update/geheim", due: "2026-09-01" }],
    },
  ],
};

describe.each(testEngines())("mails, on %s", (engine) => {
  let storage: Storage;
  let server: Awaited<ReturnType<typeof openMailServer>>;
  let now = new Date("2026-03-02T09:00:00Z");
  const errors: unknown[] = [];
  beforeAll(async () => {
    storage = await openTestStorage(engine);
    server = await openMailServer();
  });
  afterAll(async () => {
    await server.close();
    await storage.close();
  });
  beforeEach(async () => {
    now = new Date("2026-03-02T09:00:00Z");
    server.mails.length = 0;
    errors.length = 0;
    server.refuseWith(null);
    const at = { emailVerified: true, image: null, createdAt: now, updatedAt: now };
    await storage.db.deleteFrom("persons").execute();
    await storage.db
      .insertInto("persons")
      .values([
        { id: "ada", name: "Ada", email: "ada@example.be", language: "fr", ...at },
        { id: "bo", name: "Bo", email: "bo@example.be", language: null, ...at },
      ])
      .execute();
  });
  const queue = (to: string, dedupeKey: string, topic: "messages" | "updates" = "updates") =>
    storage.db
      .transaction()
      .execute((transaction) => queueMail(transaction, secrets, { to, topic, content, dedupeKey }, now));
  const deliver = () =>
    deliverMails({
      ...{ db: storage.db, secrets, publicUrl, now: () => now, onError: (error) => errors.push(error) },
      send: createMailTransport({ smtpUrl: server.url, from: "NAPAR <napar@example.be>" }),
    });
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  it("go out once, in the language of the person, text beside HTML", async () => {
    expect(await queue("ada", "one")).toBe(true);
    expect(await queue("ada", "one")).toBe(false);
    expect([await deliver(), await deliver()]).toEqual([1, 0]);
    expect(server.mails).toHaveLength(1);
    const { to, headers, parts } = server.mails[0] as (typeof server.mails)[number];
    expect(to).toEqual(["ada@example.be"]);
    expect(headers).toContain("Uw plan: stoute titel Bcc: boef@example.be fr");
    expect(headers).not.toMatch(/^Bcc:/im);
    const text = parts.get("text/plain") ?? "";
    expect(text).toContain("Er is nieuws. fr");
    expect(text).toContain(
      "* Vraag & antwoord fr Au plus tard le 1 septembre 2026.\r\n  https://napar.test/update/geheim",
    );
    expect(text).not.toContain(" nl");
    const html = parts.get("text/html") ?? "";
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain("Plan &lt;één&gt; fr");
    expect(html).toContain('<a href="https://napar.test/update/geheim">Vraag &amp; antwoord fr');
  });

  it("are written in four languages for somebody whose language is not known", async () => {
    await queue("bo", "two");
    await deliver();
    const text = server.mails[0]?.parts.get("text/plain") ?? "";
    for (const language of ["nl", "fr", "de", "en"]) expect(text).toContain(`Er is nieuws. ${language}`);
  });

  it("keep nothing readable: what waits is sealed", async () => {
    await queue("ada", "three");
    const row = await storage.db.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(/geheim|nieuws|example\.be/);
  });

  it("name where to stop them by one press, and stop there", async () => {
    await queue("ada", "four");
    await deliver();
    const { headers } = server.mails[0] as (typeof server.mails)[number];
    const unfolded = headers.replace(/\r\n\s+/g, " ");
    expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const url = new URL(/^List-Unsubscribe: <([^>]+)>$/m.exec(unfolded)?.[1] ?? "");
    expect(url.origin + url.pathname).toBe("https://napar.test/mail/stop");
    const token = url.searchParams.get("token") ?? "";
    expect(readStopToken(secrets, token)).toEqual({ person: "ada", topic: "updates" });
    const changed = stopTokenOf(secrets, "bo", "updates").split(".")[0];
    expect(readStopToken(secrets, `${changed}.${token.split(".")[1]}`)).toBeNull();
    expect(readStopToken(secrets, "")).toBeNull();

    await queue("ada", "five");
    await changeTopic(storage.db, { person: "ada", topic: "updates" }, false);
    expect([await deliver(), await queue("ada", "six"), await queue("ada", "news", "messages")]).toEqual([
      0,
      false,
      true,
    ]);
    await changeTopic(storage.db, { person: "ada", topic: "updates" }, true);
    expect(await queue("ada", "six")).toBe(true);
    await changePreferences(storage.db, "ada", { digest: "never" });
    expect(await queue("ada", "more news", "messages")).toBe(false);
    expect(await changeTopic(storage.db, { person: "nobody", topic: "updates" }, false)).toBe(false);
  });

  it("are tried again while the mail server cannot take them, later each time", async () => {
    await queue("ada", "seven");
    server.refuseWith(451);
    expect(await deliver()).toBe(0);
    later(0.5);
    expect(await deliver()).toBe(0);
    expect(errors).toHaveLength(1);
    later(0.5);
    expect(await deliver()).toBe(0);
    expect(errors.map(String)).toEqual(
      Array(2).fill("Error: the mail server did not take a mail: EENVELOPE RCPT TO 451"),
    );
    server.refuseWith(null);
    later(4);
    expect(await deliver()).toBe(0);
    later(1);
    expect(await deliver()).toBe(1);
    const row = await storage.db.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ attempts: 3, nextAttemptAt: null, failure: null, sentAt: now });
  });

  it("are given up when the mail server will never take them, or after ten attempts", async () => {
    await queue("ada", "eight");
    server.refuseWith(550);
    await deliver();
    const failed = () => storage.db.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
    expect(await failed()).toMatchObject({
      ...{ attempts: 1, nextAttemptAt: null, sentAt: null, failure: "EENVELOPE RCPT TO 550" },
    });
    await storage.db.deleteFrom("mails").execute();
    await queue("ada", "nine");
    server.refuseWith(421);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await deliver();
      later(800);
    }
    expect(await failed()).toMatchObject({
      attempts: 10,
      nextAttemptAt: null,
      failure: expect.stringContaining("421"),
    });
  });

  it("wait for a mail server that is not there", async () => {
    await queue("ada", "ten");
    const send = createMailTransport({ smtpUrl: "smtp://127.0.0.1:9", from: "napar@example.be" });
    const sent = await deliverMails({
      ...{ db: storage.db, secrets, publicUrl, send, now: () => now, onError: (error) => errors.push(error) },
    });
    expect([sent, String(errors[0])]).toEqual([
      0,
      "Error: the mail server did not take a mail: ESOCKET CONN",
    ]);
    later(1);
    expect(await deliver()).toBe(1);
  });

  it("are sent by one process each, however many there are", async () => {
    for (let count = 0; count < 45; count += 1) await queue(count % 2 ? "ada" : "bo", `many ${count}`);
    const counts = await Promise.all([deliver(), deliver(), deliver()]);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(45);
    expect(server.mails).toHaveLength(45);
    const ids = server.mails.map(({ headers }) => /^Message-ID: (\S+)/im.exec(headers)?.[1]);
    expect(new Set(ids).size).toBe(45);
  });

  it("are taken over from a process that ended while it sent", async () => {
    await queue("ada", "eleven");
    const hanging = deliverMails({
      ...{ db: storage.db, secrets, publicUrl, now: () => now, send: () => new Promise<void>(() => {}) },
    });
    void hanging;
    await expect
      .poll(
        async () =>
          (await storage.db.selectFrom("mails").select("attempts").executeTakeFirstOrThrow()).attempts,
      )
      .toBe(1);
    expect(await deliver()).toBe(0);
    later(5);
    expect(await deliver()).toBe(1);
  });

  it("that nobody can read any more are given up", async () => {
    await queue("ada", "twelve");
    const other = secretsOf("another text for tests alone, long enough to sign");
    const send = async () => {};
    expect(await deliverMails({ db: storage.db, secrets: other, publicUrl, send, now: () => now })).toBe(0);
    expect(await storage.db.selectFrom("mails").selectAll().executeTakeFirst()).toMatchObject({
      ...{ failure: "unreadable", nextAttemptAt: null },
    });
  });
});
