import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer as createHttpServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import type { Storage } from "../storage/index.js";
import { testToday } from "../testing/app.js";
import { openMailServer } from "../testing/mail-server.js";
import { createTestDatabase, openTestStorage, testEngines } from "../testing/storage.js";
import { createLogger, createServer, describeStartRefusal, type NaparServer, startServer } from "./index.js";

const logger = createLogger({ level: "silent" });
const today = () => testToday;
const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

const start = async (storage: Storage, options: Partial<Parameters<typeof createServer>[0]> = {}) => {
  const server = createServer({ storage, today, logger, ...options });
  running.push(server);
  const listening = await server.listen(0, "127.0.0.1");
  if (!listening.ok) throw new Error(listening.error.kind);
  return { server, port: listening.value.port, address: `http://127.0.0.1:${listening.value.port}` };
};

describe.each(testEngines())("a server on %s", (engine) => {
  it("answers API, portal and health from one port", async () => {
    const portal = ({ fetch }: { fetch: NaparServer["fetch"] }) => {
      const app = new Hono();
      app.get("/nl/", async (c) => {
        const plans = await fetch(new Request("http://napar.internal/api/v1/plans"));
        return c.text(`portal ${((await plans.json()) as { total: number }).total}`);
      });
      return app;
    };
    const { address } = await start(await openTestStorage(engine), { portal: portal as never });
    expect(await (await fetch(`${address}/nl/`)).text()).toBe("portal 0");
    expect(await (await fetch(`${address}/api/v1/plans`)).json()).toMatchObject({ items: [], total: 0 });
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const health = await fetch(`${address}/health`);
    const body = (await health.json()) as {
      status: string;
      details: { database: { details: { reason?: string } } };
    };
    expect([health.status, body.status]).toEqual([200, engine === "embedded" ? "DEGRADED" : "UP"]);
    if (engine === "embedded") expect(body.details.database.details.reason).toContain("in memory");
  });

  it("loses no started request when it stops: not ready first, then no new connection, then the end", async () => {
    const storage = await openTestStorage(engine);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const portal = () => ({
      fetch: async () => {
        await held;
        const rows = await storage.db.selectFrom("plans").select("id").execute();
        return new Response(`late ${rows.length}`);
      },
    });
    const { server, port, address } = await start(storage, { portal, drainMs: 150 });
    const agent = new Agent({ keepAlive: true });
    await request(port, "/livez", agent);
    const started = fetch(`${address}/slow`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 30));
    let stopped = false;
    const stopping = server.stop().then(() => {
      stopped = true;
    });
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    expect((await (await fetch(`${address}/health`)).json()) as unknown).toMatchObject({ status: "DOWN" });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await expect(fetch(`${address}/livez`)).rejects.toThrow();
    expect(stopped).toBe(false);
    release();
    expect(await started).toBe("late 0");
    await stopping;
    agent.destroy();
  });
});

const request = (port: number, path: string, agent: Agent) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path, agent, host: "127.0.0.1" }, (response) => {
      response.resume();
      response.on("end", () => resolve(response));
    }).on("error", reject);
  });

describe("a start", () => {
  it("from settings: content, address and place of the data; a second one on the folder is refused in one line", async () => {
    const folder = await mkdtemp(join(tmpdir(), "napar-server-"));
    const settings = { port: 0, host: "127.0.0.1", dataFolder: folder };
    const started = await startServer({ settings, today, logger });
    if (!started.ok) throw new Error(started.error.kind);
    running.push(started.value.server);
    expect(started.value.location).toBe(folder);
    const plans = (await (await fetch(`${started.value.address}/api/v1/plans`)).json()) as { total: number };
    expect(plans.total).toBeGreaterThan(20);

    const second = await startServer({ settings, today, logger });
    if (second.ok) throw new Error("started twice");
    const line = describeStartRefusal(second.error);
    expect(line).toContain(`process ${process.pid}`);
    expect(line.split("\n")).toHaveLength(1);

    const port = Number(new URL(started.value.address).port);
    const other = await mkdtemp(join(tmpdir(), "napar-server-"));
    const busy = await startServer({ settings: { ...settings, port, dataFolder: other }, today, logger });
    expect(busy).toEqual({ ok: false, error: { kind: "portInUse", port } });
    expect(!busy.ok && describeStartRefusal(busy.error)).toBe(
      `Port ${port} is in use by another program: stop it, or choose another port with PORT.`,
    );
    const unsigned = await startServer({
      settings: { ...settings, journalKey: "no key", dataFolder: other },
      ...{ today, logger },
    });
    expect(unsigned).toEqual({ ok: false, error: { kind: "journalKeyUnreadable", source: "setting" } });
    expect(!unsigned.ok && describeStartRefusal(unsigned.error)).toContain("NAPAR_JOURNAL_KEY");
    await started.value.server.stop();
    for (const each of [folder, other]) await rm(each, { recursive: true, force: true });
  }, 60_000);
});

describe.each(testEngines())("a start in earnest, on %s", (engine) => {
  it("prints the link of the installers, sends links by mail, and lets in who opens one", async () => {
    const [mail, folder] = [await openMailServer(), await mkdtemp(join(tmpdir(), "napar-server-"))];
    const database = engine === "postgresql" ? await createTestDatabase() : null;
    const port = await freePort();
    const shown: string[] = [];
    const publicUrl = `http://127.0.0.1:${port}`;
    const settings = {
      ...{ port, host: "127.0.0.1", dataFolder: folder, production: true, allowEmbedded: true },
      ...(database && { databaseUrl: database.url }),
      signIn: { publicUrl, smtpUrl: mail.url, mailFrom: "NAPAR <napar@example.be>", secret: "s".repeat(40) },
    };
    const start = (more: object = {}) =>
      startServer({
        settings: { ...settings, signIn: { ...settings.signIn, ...more } },
        ...{ today, logger, showLink: ({ url }) => shown.push(url) },
      });
    const refused = await start({ trustedProxies: "proxy" });
    expect(!refused.ok && describeStartRefusal(refused.error)).toContain("NAPAR_TRUSTED_PROXIES");
    const started = await start();
    if (!started.ok) throw new Error(started.error.kind);
    const { server } = started.value;
    expect(shown).toHaveLength(1);
    const submit = (path: string, form: Record<string, string>) =>
      fetch(`${publicUrl}${path}`, {
        ...{ method: "POST", redirect: "manual", body: new URLSearchParams(form) },
        headers: { origin: publicUrl },
      });
    const token = new URL(shown[0] ?? "").searchParams.get("token") ?? "";
    const person = (which: string) => ({
      [`${which}-name`]: which,
      [`${which}-email`]: `${which}@example.be`,
      ...{ [`${which}-office`]: "IT", [`${which}-organisation`]: "fed" },
    });
    expect((await submit("/installation", { token, ...person("first"), ...person("second") })).status).toBe(
      200,
    );
    expect((await submit("/sign-in/link", { email: "first@example.be" })).status).toBe(200);
    await expect.poll(() => mail.mails.length).toBe(1);
    const link = /http:\S+/.exec(mail.mails[0]?.parts.get("text/plain") ?? "")?.[0] ?? "";
    const page = await (await fetch(link)).text();
    const sent = /name="token" value="(\w+)"/.exec(page)?.[1] ?? "";
    const entered = await submit("/sign-in", { token: sent });
    const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const session = await fetch(`${publicUrl}/api/v1/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({
      email: "first@example.be",
      appointments: [{ role: "installer" }],
    });
    await server.stop();
    // Somebody is appointed: the next start prints nothing, and the session goes on.
    const again = await start();
    if (!again.ok) throw new Error(again.error.kind);
    expect(shown).toHaveLength(1);
    expect((await fetch(`${publicUrl}/api/v1/session`, { headers: { cookie } })).status).toBe(200);
    await again.value.server.stop();
    await Promise.all([mail.close(), database?.drop(), rm(folder, { recursive: true, force: true })]);
  }, 120_000);
});

async function freePort(): Promise<number> {
  const probe = createHttpServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

describe("logs", () => {
  const lines: string[] = [];
  const recording = createLogger({ level: "info" }, { write: (line) => void lines.push(line) });

  it("hold one line per request when asked, with the path and without what was looked for", async () => {
    const server = createServer({
      storage: await openTestStorage("embedded"),
      today,
      logger: recording,
      logRequests: true,
    });
    running.push(server);
    await server.fetch(new Request("http://napar/api/v1/plans?text=secret-search"));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { method: "GET", path: "/api/v1/plans", status: 200 },
    ]);
    expect(lines.join()).not.toContain("secret-search");
  });

  it("hold no secret, however deep", () => {
    lines.length = 0;
    recording.info({
      password: "p1",
      request: { headers: { cookie: "p2", authorization: "p3" } },
      user: { email: "p4" },
    });
    expect(lines.join()).not.toMatch(/p[1-4]/);
  });
});
