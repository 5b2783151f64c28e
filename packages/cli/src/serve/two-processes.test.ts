/** A change on one process is on the pages and in the answers of another on the same PostgreSQL, within a second. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createApp, openStorage, type Storage } from "@napar/api";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main, quietEnvironment } from "../testing/napar.js";

const server = process.env.NAPAR_TEST_DATABASE_URL;
const database = `napar_two_${process.pid}`;
const day = "2026-03-02";
const id = "plan-of-another-process";
const said = (words: string) => ({ nl: words, fr: words });

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

describe.runIf(server)("two processes on one PostgreSQL", () => {
  let port = 0;
  let other: ChildProcess;
  let storage: Storage;
  let version = "";
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  beforeAll(async () => {
    await administer(`create database ${database}`);
    const url = new URL(server ?? "");
    url.pathname = `/${database}`;
    const opened = await openStorage({ databaseUrl: url.href });
    if (!opened.ok) throw new Error(opened.error.kind);
    storage = opened.value;
    port = await freePort();
    const env = quietEnvironment({ PORT: String(port), DATABASE_URL: url.href });
    other = spawn(process.execPath, [main, "serve"], { env });
    await new Promise<void>((ready, failed) => {
      let printed = "";
      const read = (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("Ctrl-C")) ready();
      };
      other.stdout?.on("data", read);
      other.stderr?.on("data", read);
      other.once("exit", (code) => failed(new Error(`ended with ${code}: ${printed}`)));
    });
  }, 120_000);
  afterAll(async () => {
    if (other) {
      const ended = once(other, "exit");
      other.kill("SIGTERM");
      await ended;
    }
    await storage?.close();
    await administer(`drop database if exists ${database} with (force)`);
  });

  /** Through the API of this process, by the owner of the plan. */
  const post = async (path: string, body: unknown) => {
    const app = createApp({
      storage,
      today: () => day,
      now: () => ({ at: `${day}T09:00:00.000Z`, on: day }),
      actorOf: async () => ({
        person: "owner",
        appointments: (["coordinator", "editor"] as const).map((role) => ({
          ...{ id: role, person: "owner", organisation: "rw", role, office: "office of Wallonia" },
          ...{ from: "2020-01-01", to: null, substitutes: [], measures: [] },
        })),
      }),
    });
    const response = await app.request(`/api/v1/plan-cases${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
        ...(version && { "if-match": version }),
      },
      body: JSON.stringify(body),
    });
    expect([path, response.status < 300 || (await response.text())]).toEqual([path, true]);
    version = response.headers.get("etag") ?? "";
  };
  const askOther = async (path: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  /** Asked until it is so; how long that took since the change was answered. */
  const millisecondsUntil = async (holds: () => Promise<boolean>): Promise<number> => {
    const began = performance.now();
    while (!(await holds()) && performance.now() - began < 5000) {}
    return performance.now() - began;
  };
  const pages = [`/nl/plans?text=wonenden`, `/fr/plans?text=wonenden`];

  it("shows within a second what was made public, changed and made confidential on the other", async () => {
    const document = {
      ...{ id, title: said("Plan voor wonenden"), level: "region", kind: "action-plan", status: "preparing" },
      authority: { id: "rw", type: "walloon", name: "Wallonia" },
      measures: [
        { id: "m-1", title: said("Praktijktesten"), lead: [{ authority: "rw" }], domains: ["housing"] },
      ],
    };
    // Asked before: each is kept, as it is for any reader.
    for (const page of pages) expect(await askOther(page)).not.toContain(`/plans/${id}`);
    await post("", { procedure: "one-government", origin: { kind: "document", document } });
    const isListed = async (path: string) => (await askOther(path)).includes(id);
    const everywhere = [...pages, "/api/v1/plans?text=wonenden", "/api/v1/measures?text=praktijktest"];
    for (const path of everywhere) expect([path, await isListed(path)]).toEqual([path, false]);

    await post(`/${id}/publish-plan`, {});
    expect(
      await millisecondsUntil(async () => (await Promise.all(everywhere.map(isListed))).every(Boolean)),
    ).toBeLessThan(1000);

    expect(await askOther(`/nl/plans/${id}`)).toContain("Plan voor wonenden");
    await post(`/${id}/change-head`, { change: { title: said("Plan voor wonenden en huurders") } });
    const isRenamed = async () =>
      (await askOther(`/nl/plans/${id}`)).includes("Plan voor wonenden en huurders") &&
      (await askOther(pages[0] ?? "")).includes("Plan voor wonenden en huurders");
    expect(await millisecondsUntil(isRenamed)).toBeLessThan(1000);

    await post(`/${id}/unpublish-plan`, { reason: said("vergissing") });
    expect(
      await millisecondsUntil(async () => !(await Promise.all(everywhere.map(isListed))).some(Boolean)),
    ).toBeLessThan(1000);
    expect((await fetch(`http://127.0.0.1:${port}/nl/plans/${id}`)).status).toBe(404);
  });

  it("answers an unchanged page with 304, and a changed one anew", async () => {
    const address = `http://127.0.0.1:${port}/nl/plans?text=wonenden`;
    const first = await fetch(address);
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    const etag = first.headers.get("etag") ?? "";
    const again = () => fetch(address, { headers: { "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    await post(`/${id}/publish-plan`, {});
    expect(await millisecondsUntil(async () => (await again()).status === 200)).toBeLessThan(1000);
  });
});
