import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cleanUp } from "../job/clean-up.js";
import { secretsOf } from "../sign-in/secrets.js";
import type { Storage } from "../storage/index.js";
import { openMailServer } from "../testing/mail-server.js";
import { openTestStorage, testEngines } from "../testing/storage.js";
import { deliverMails } from "./deliver.js";
import { queueConfirmation, queueMailToFollower } from "./index.js";
import { createMailTransport } from "./mail-settings.js";
import { changeTopic, followerTokenOf, readFollowerToken, readStopToken } from "./preferences.js";

const secrets = secretsOf("a text for tests alone, long enough to sign with");
const publicUrl = "https://napar.test";
const same = (text: string) => ({ nl: text, fr: `${text} fr`, de: text, en: text });
const content = { subject: same("Nieuws"), opening: same("Dag."), groups: [] };
const now = new Date("2026-03-02T09:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe.each(testEngines())("mails to readers without an account, on %s", (engine) => {
  let storage: Storage;
  let server: Awaited<ReturnType<typeof openMailServer>>;
  beforeAll(async () => {
    storage = await openTestStorage(engine);
    server = await openMailServer();
  });
  afterAll(async () => {
    await server.close();
    await storage.close();
  });
  beforeEach(async () => {
    server.mails.length = 0;
    await storage.db.deleteFrom("mails").execute();
    await storage.db.deleteFrom("followers").execute();
    const of = { language: "fr", frequency: "weekly", toldUntil: 0, toldAt: now };
    const address = secrets.seal("lena@example.be");
    await storage.db
      .insertInto("followers")
      .values({ id: "f1", addressHash: "h", address, ...of })
      .execute();
  });
  const mails = () => storage.db.selectFrom("mails").selectAll().execute();
  const confirm = () =>
    storage.db.transaction().execute((transaction) =>
      queueConfirmation(
        transaction,
        secrets,
        {
          ...{ address: "lena@example.be", language: "fr", content, dedupeKey: "confirm 1" },
          keptUntil: inDays(2),
        },
        now,
      ),
    );
  const tell = () =>
    storage.db
      .transaction()
      .execute((transaction) =>
        queueMailToFollower(transaction, secrets, { to: "f1", content, dedupeKey: "told 1" }, now),
      );
  const deliver = (smtpUrl = server.url) =>
    deliverMails({
      ...{ db: storage.db, secrets, publicUrl, now: () => now },
      send: createMailTransport({ smtpUrl, from: "NAPAR <napar@example.be>" }),
    });

  it("ask once to confirm, offer nothing to stop, and leave nothing behind", async () => {
    expect([await confirm(), await confirm()]).toEqual([true, false]);
    expect(JSON.stringify(await mails())).not.toContain("lena");
    expect(await deliver()).toBe(1);
    const [mail] = server.mails;
    expect(mail?.to).toEqual(["lena@example.be"]);
    expect(mail?.headers).toContain("Nieuws fr");
    expect(mail?.headers).not.toContain("List-Unsubscribe");
    expect([...(mail?.parts.values() ?? [])].join()).toContain("Quelqu’un a indiqué cette adresse");
    expect(await mails()).toEqual([]);
  });

  it("that nobody could send are gone with their address when their time is over", async () => {
    await confirm();
    await cleanUp(storage.db, inDays(1));
    expect(await mails()).toHaveLength(1);
    await cleanUp(storage.db, inDays(2));
    expect(await mails()).toEqual([]);
  });

  it("tell what is followed in the language of the reader, who ends them with one press", async () => {
    await tell();
    expect(await deliver()).toBe(1);
    const { headers, parts } = server.mails[0] as (typeof server.mails)[number];
    const [, stop = ""] = /List-Unsubscribe: <([^>]+)>/.exec(headers.replace(/\r\n\s+/g, " ")) ?? [];
    const token = new URL(stop.replaceAll(" ", "")).searchParams.get("token") ?? "";
    expect(readStopToken(secrets, token)).toEqual({ topic: "following", person: "f1" });
    expect([...parts.values()].join()).toContain("parce que vous suivez quelque chose");
    expect([...parts.values()].join().replaceAll("=\r\n", "")).toContain("/fr/follow/mine?token=");
    expect(await changeTopic(storage.db, { topic: "following", person: "f1" }, false)).toBe(true);
    expect([await mails(), await storage.db.selectFrom("followers").selectAll().execute()]).toEqual([[], []]);
    // Whoever is gone does not come back by a press.
    for (const again of [true, false])
      expect(await changeTopic(storage.db, { topic: "following", person: "f1" }, again)).toBe(false);
  });

  it("open what one follows to the one who got the mail alone", () => {
    const token = followerTokenOf(secrets, "f1");
    expect(readFollowerToken(secrets, token)).toBe("f1");
    for (const other of ["", "f1", token.replace("f1", "f2"), token.slice(0, -1)])
      expect(readFollowerToken(secrets, other)).toBeNull();
  });
});
