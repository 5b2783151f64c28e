import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { queueMail } from "../mail/index.js";
import { secretsOf } from "../sign-in/secrets.js";
import { openStorage, type Storage } from "../storage/index.js";
import { openMailServer } from "../testing/mail-server.js";
import { createTestDatabase, findServerRole, testEngines } from "../testing/storage.js";
import { createLogger, describeStartRefusal, startServer } from "./index.js";

const secret = "a text for tests alone, long enough to sign with";
const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const same = (text: string) => ({ nl: text, fr: text, de: text, en: text });

async function waitingMail({ db }: Storage): Promise<void> {
  const now = new Date();
  const person = { id: "ada", name: "Ada", email: "ada@example.be", language: "nl", image: null };
  await db
    .insertInto("persons")
    .values({ ...person, emailVerified: true, createdAt: now, updatedAt: now })
    .execute();
  await db
    .insertInto("installerLinks")
    .values({ hash: "over", expiresAt: new Date(now.getTime() - 1000) })
    .execute();
  const content = { subject: same("Nieuws"), opening: same("Dag."), groups: [] };
  const mail = { to: "ada", topic: "updates" as const, content, dedupeKey: "one" };
  await db.transaction().execute((transaction) => queueMail(transaction, secretsOf(secret), mail, now));
}

describe.each(testEngines())("the jobs of a started server, on %s", (engine) => {
  it("send what waits, take away what is over, and end with the server", async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), "napar-jobs-"));
    cleanUps.push(() => rm(dataFolder, { recursive: true, force: true }));
    const database = engine === "postgresql" ? await createTestDatabase() : null;
    if (database) cleanUps.push(database.drop);
    const place = { databaseUrl: database?.url, dataFolder };
    const storage = await openStorage(place);
    if (!storage.ok) throw new Error(storage.error.kind);
    await waitingMail(storage.value);
    await storage.value.close();
    const mailServer = await openMailServer();
    cleanUps.push(mailServer.close);

    const lines: string[] = [];
    const started = await startServer({
      settings: {
        ...{ ...place, port: 0, host: "127.0.0.1" },
        signIn: {
          ...{ smtpUrl: mailServer.url, mailFrom: "NAPAR <napar@example.be>", secret },
          publicUrl: "https://napar.test",
        },
      },
      today: () => "2026-03-02",
      logger: createLogger({ level: "error" }, { write: (line) => void lines.push(line) }),
    });
    if (!started.ok) throw new Error(describeStartRefusal(started.error));
    const { server } = started.value;
    try {
      await expect.poll(() => mailServer.mails.length, { timeout: 60_000, interval: 100 }).toBe(1);
    } finally {
      await server.stop();
    }
    const after = await openStorage({ ...place, untouched: true });
    if (!after.ok) throw new Error(after.error.kind);
    cleanUps.push(after.value.close);
    const { db } = after.value;
    const mail = await db.selectFrom("mails").selectAll().executeTakeFirstOrThrow();
    expect(mail).toMatchObject({ attempts: 1, nextAttemptAt: null, failure: null, sentAt: expect.any(Date) });
    expect(await db.selectFrom("installerLinks").select("hash").where("hash", "=", "over").execute()).toEqual(
      [],
    );
    expect(lines).toEqual([]);
  }, 120_000);
});

const serverRole = testEngines().includes("postgresql") ? await findServerRole() : null;
describe.runIf(serverRole)("the jobs of a server with two roles", () => {
  it("get their tables from the owner's role at the first start, and need it no more at the next", async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), "napar-jobs-"));
    cleanUps.push(() => rm(dataFolder, { recursive: true, force: true }));
    const { url, drop } = await createTestDatabase();
    cleanUps.push(drop);
    const databaseUrl = serverRole?.(url) ?? "";
    const lines: string[] = [];
    const start = (ownerDatabaseUrl?: string) =>
      startServer({
        settings: {
          ...{ port: 0, host: "127.0.0.1", dataFolder, databaseUrl },
          ...(ownerDatabaseUrl !== undefined && { ownerDatabaseUrl }),
        },
        today: () => "2026-03-02",
        logger: createLogger({ level: "warn" }, { write: (line) => void lines.push(line) }),
      });
    for (const owner of [url, undefined]) {
      const started = await start(owner);
      if (!started.ok) throw new Error(describeStartRefusal(started.error));
      await started.value.server.stop();
    }
    expect(lines).toEqual([]);
    await as(url, "drop schema napar_jobs cascade");
    const refused = await start();
    expect(refused).toMatchObject({ ok: false, error: { kind: "jobTablesMissing" } });
    expect(refused.ok ? "" : describeStartRefusal(refused.error)).toMatch(
      /^The tables for jobs \(schema napar_jobs\) cannot be made: permission denied .*NAPAR_OWNER_DATABASE_URL/,
    );
  }, 120_000);
});

async function as(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
