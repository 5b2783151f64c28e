import type { Hono } from "hono";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createApp } from "../app/index.js";
import { momentOf } from "../plan-case/moment.js";
import type { Storage } from "../storage/index.js";
import type { Answer } from "../testing/app.js";
import { openTestStorage, testEngines } from "../testing/storage.js";
import { newInstallerToken } from "./installation.js";
import { createSignIn } from "./sign-in.js";

const secret = "a text for tests alone, long enough to sign with";
const start = new Date("2026-03-02T09:00:00.000Z");
const later = (minutes: number) => vi.setSystemTime(new Date(Date.now() + minutes * 60_000));

/** What a link brings to the page that asks to confirm it. */
const tokenOf = (link?: { url: string }) => new URL(link?.url ?? "").searchParams.get("token") ?? "";

type Sent = { status: number; headers: Headers; body: Answer };

function open(storage: Storage, sendAfterMs = 0) {
  const publicUrl = "https://napar.test";
  const links: { email: string; url: string }[] = [];
  const errors: unknown[] = [];
  const signIn = createSignIn({
    ...{ storage, publicUrl, secret, sendAfterMs },
    send: (link) => void links.push(link),
  });
  const now = () => momentOf(new Date());
  const app: Hono = createApp({
    ...{ storage, signIn, now, today: () => now().on, onError: (error: unknown) => errors.push(error) },
  });
  const send = async (
    method: string,
    path: string,
    options: { body?: unknown; cookie?: string; headers?: object; from?: string } = {},
  ): Promise<Sent> => {
    const { body, cookie, headers, from = "192.0.2.1" } = options;
    const response = await app.request(
      `/api/v1${path}`,
      {
        method,
        headers: {
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(method === "POST" && { "idempotency-key": crypto.randomUUID() }),
          ...(cookie && { cookie }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      { incoming: { socket: { remoteAddress: from } } },
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? null : JSON.parse(text),
    };
  };
  /** Asks for a link, opens it, and gives the cookie a browser would send from then on. */
  const signInAs = async (email: string, from = crypto.randomUUID()): Promise<string> => {
    const address = `2001:db8:${from.slice(0, 4)}:${from.slice(4, 8)}::1`;
    expect((await send("POST", "/sign-in-links", { body: { email }, from: address })).status).toBe(202);
    await signIn.settled();
    const opened = await send("PUT", "/session", { body: { link: tokenOf(links.at(-1)) }, from: address });
    expect([opened.status, opened.body]).toEqual([200, { signedIn: true, needs: null }]);
    return (opened.headers.getSetCookie()[0] ?? "").split(";")[0] as string;
  };
  return { links, errors, send, signInAs, signIn, app };
}

const it1 = { email: "first@example.be", name: "First", office: "IT", organisation: "fed" };
const it2 = { email: "Second@Example.be", name: "Second", office: "IT", organisation: "rw" };
const opening = {
  procedure: "interfederal",
  origin: {
    kind: "new",
    plan: {
      title: { nl: "Interfederaal plan", fr: "Plan interfédéral" },
      authority: { id: "fed", type: "federal", name: "Federal government" },
      level: "interfederal",
      kind: "action-plan",
    },
  },
};
const coordinator = {
  ...{ email: "lead@example.be", name: "Lead", office: "Equal opportunities", organisation: "fed" },
  ...{ role: "coordinator", from: "2026-01-01", to: null },
};

describe.each(testEngines())("signing in, on %s", (engine) => {
  let storage: Storage;
  let api: ReturnType<typeof open>;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: start });
    storage = await openTestStorage(engine);
    api = open(storage);
  });
  afterEach(() => expect(api.errors).toEqual([]));
  afterAll(async () => {
    vi.useRealTimers();
    await storage.close();
  });
  const install = (token: string, second = it2) =>
    api.send("POST", "/installation", { body: { token, first: it1, second } });
  const openCase = (cookie?: string) =>
    api.send("POST", "/plan-cases", {
      body: opening,
      cookie,
      headers: { "idempotency-key": crypto.randomUUID() },
    });

  it("starts with a one-time link for two installers, and no other way in", async () => {
    const token = (await newInstallerToken(storage.db, new Date())) ?? "";
    const replaced = token;
    const valid = (await newInstallerToken(storage.db, new Date())) ?? "";
    const open = (of: string) => api.send("GET", `/installation?token=${of}`);
    expect([(await open(valid)).body.isOpen, (await open(replaced)).status]).toEqual([true, 403]);
    expect((await install("guessed")).body.kind).toBe("linkNotValid");
    expect((await install(replaced)).body.kind).toBe("linkNotValid");
    const twice = await install(valid, { ...it2, email: it1.email });
    expect([twice.status, twice.body.refusals[0].kind]).toEqual([409, "secondInstallerIsFirst"]);
    expect(await storage.db.selectFrom("persons").select("id").execute()).toEqual([]);
    later(24 * 60);
    expect((await install(valid)).body.kind).toBe("linkNotValid");
    const fresh = (await newInstallerToken(storage.db, new Date())) ?? "";
    expect((await install(fresh)).status).toBe(200);
    expect((await open(fresh)).status).toBe(403);
    expect((await install(fresh)).body.kind).toBe("linkNotValid");
    expect(await newInstallerToken(storage.db, new Date())).toBeNull();
  });

  it("leads from the installers to a plan that is opened: proposed, confirmed by another, signed in", async () => {
    const first = await api.signInAs(it1.email);
    const second = await api.signInAs(it2.email);
    expect((await openCase()).body.kind).toBe("notSignedIn");
    expect((await openCase(first)).body.kind).toBe("missingPermission");
    const proposed = await api.send("POST", "/appointments/propose-appointment", {
      body: coordinator,
      cookie: first,
    });
    expect(proposed.status).toBe(200);
    const proposal = { proposal: proposed.body.events[0].data.id };
    const lead = await api.signInAs(coordinator.email);
    expect((await openCase(lead)).status).toBe(403);
    const confirm = (cookie: string) =>
      api.send("POST", "/appointments/confirm-appointment", { body: proposal, cookie });
    expect((await confirm(first)).body.reasons).toMatchObject([{ kind: "secondPersonNeeded" }]);
    expect((await confirm(lead)).status).toBe(403);
    const { body } = await api.send("GET", "/appointments", { cookie: second });
    expect(body.proposals).toMatchObject([
      { id: proposal.proposal, state: "open", appointment: { person: { email: coordinator.email } } },
    ]);
    expect((await api.send("GET", "/appointments", { cookie: lead })).body).toEqual({
      appointments: [],
      proposals: [],
    });
    expect((await confirm(second)).status).toBe(200);
    expect((await confirm(second)).body.refusals).toMatchObject([{ kind: "appointmentProposalClosed" }]);
    // The session began before the appointment: rights are asked for anew each time.
    const opened = await openCase(lead);
    expect([opened.status, opened.body.version]).toEqual([201, 1]);
    expect((await api.send("GET", `/plan-cases/${opened.body.id}`, { cookie: lead })).status).toBe(200);
    expect((await api.send("GET", `/plan-cases/${opened.body.id}`)).status).toBe(404);
  });

  it("takes rights away at once, in sessions that go on", async () => {
    const [first, second, lead] = [
      await api.signInAs(it1.email),
      await api.signInAs(it2.email),
      await api.signInAs(coordinator.email),
    ];
    const { appointments } = (await api.send("GET", "/session", { cookie: lead })).body;
    expect(appointments).toMatchObject([{ role: "coordinator", organisation: "fed", asSubstitute: false }]);
    const yesterday = momentOf(new Date(Date.now() - 86_400_000)).on;
    const body = { appointment: appointments[0].id, to: yesterday };
    const proposed = await api.send("POST", "/appointments/propose-appointment-change", {
      body,
      cookie: second,
    });
    expect((await openCase(lead)).status).toBe(201);
    const confirmed = await api.send("POST", "/appointments/confirm-appointment", {
      ...{ body: { proposal: proposed.body.events[0].data.id }, cookie: first },
    });
    expect(confirmed.status).toBe(200);
    expect((await openCase(lead)).status).toBe(403);
    expect((await api.send("GET", "/session", { cookie: lead })).body.appointments).toEqual([]);
  });

  it("keeps persons out of the journal and out of the register", async () => {
    const persons = await storage.db.selectFrom("persons").selectAll().execute();
    expect(persons).toHaveLength(3);
    const kept = JSON.stringify([
      await storage.db.selectFrom("journal").select("line").execute(),
      await storage.db.selectFrom("sealedParts").select("content").execute(),
      await storage.db.selectFrom("appointmentRegisters").select("state").execute(),
    ]);
    for (const { id, email } of persons) {
      expect(kept).not.toContain(id);
      expect(kept).not.toContain(email);
    }
  });

  it("answers a known and an unknown address alike, and writes to the known one", async () => {
    const slow = open(storage, 3000);
    const [known, unknown] = [
      await slow.send("POST", "/sign-in-links", { body: { email: it1.email }, from: "192.0.2.7" }),
      await slow.send("POST", "/sign-in-links", { body: { email: "nobody@example.be" }, from: "192.0.2.7" }),
    ];
    // Nothing is sent before both are answered, so that neither takes longer.
    expect(slow.links).toEqual([]);
    await slow.signIn.settled();
    expect(unknown.status).toBe(202);
    expect([unknown.status, unknown.body, [...unknown.headers]]).toEqual([
      known.status,
      known.body,
      [...known.headers],
    ]);
    expect(slow.links.map(({ email }) => email)).toEqual([it1.email]);
    expect(await storage.db.selectFrom("persons").select("id").execute()).toHaveLength(3);
  });

  it("opens once however many use a link at the same moment", async () => {
    await api.send("POST", "/sign-in-links", { body: { email: it1.email }, from: "192.0.2.6" });
    await api.signIn.settled();
    const link = tokenOf(api.links.at(-1));
    const opened = await Promise.all(
      Array.from({ length: 20 }, (_each, index) =>
        api.send("PUT", "/session", { body: { link }, from: `198.51.100.${index}` }),
      ),
    );
    expect(opened.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(403)]);
    expect(opened.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
  });

  it("opens with a link once, and for ten minutes", async () => {
    const use = (link: string) => api.send("PUT", "/session", { body: { link }, from: "192.0.2.8" });
    const ask = async () => {
      await api.send("POST", "/sign-in-links", { body: { email: it1.email }, from: "192.0.2.8" });
      await api.signIn.settled();
      return tokenOf(api.links.at(-1));
    };
    const link = await ask();
    expect([(await use(link)).status, (await use(link)).body.kind]).toEqual([200, "linkNotValid"]);
    const second = await ask();
    later(11);
    const late = await use(second);
    expect([late.status, late.headers.getSetCookie()]).toEqual([403, []]);
    expect((await use("guessed")).status).toBe(403);
  });

  it("ends a session after thirty minutes without use, and after twelve hours whatever happens", async () => {
    const idle = await api.signInAs(it1.email);
    later(31);
    expect((await api.send("GET", "/session", { cookie: idle })).status).toBe(401);
    const used = await api.signInAs(it1.email);
    for (let half = 1; half < 25; half += 1) {
      later(29);
      expect([half, (await api.send("GET", "/session", { cookie: used })).status]).toEqual([half, 200]);
    }
    later(25);
    expect((await api.send("GET", "/session", { cookie: used })).status).toBe(401);
  });

  it("lists the own sessions and ends any of them, and nobody else's", async () => {
    const [here, there, other] = [
      await api.signInAs(it1.email),
      await api.signInAs(it1.email),
      await api.signInAs(it2.email),
    ];
    const { items } = (await api.send("GET", "/sessions", { cookie: here })).body;
    expect(items.map(({ isThis }: Answer) => isThis)).toEqual([true, false]);
    const away = items[1].id;
    expect((await api.send("DELETE", `/sessions/${away}`, { cookie: other })).status).toBe(404);
    expect((await api.send("DELETE", `/sessions/${away}`, { cookie: here })).status).toBe(204);
    expect((await api.send("GET", "/session", { cookie: there })).status).toBe(401);
    expect((await api.send("GET", "/session", { cookie: here })).status).toBe(200);
  });

  it("sets a cookie for this host alone, and takes none that was changed or comes from another site", async () => {
    await api.send("POST", "/sign-in-links", { body: { email: it1.email }, from: "192.0.2.9" });
    await api.signIn.settled();
    const link = tokenOf(api.links.at(-1));
    const opened = await api.send("PUT", "/session", { body: { link }, from: "192.0.2.9" });
    const [set = ""] = opened.headers.getSetCookie();
    expect(opened.headers.getSetCookie()).toHaveLength(1);
    expect(set).toMatch(/^__Host-napar-session=/);
    for (const part of ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"])
      expect(set.split("; ")).toContain(part);
    expect(set).not.toMatch(/domain=/i);
    const cookie = set.split(";")[0] as string;
    const status = async (sent: string, headers = {}) =>
      (await api.send("GET", "/session", { cookie: sent, headers })).status;
    expect(await status(cookie)).toBe(200);
    expect(await status(cookie, { origin: "https://napar.test" })).toBe(200);
    expect(await status(cookie, { origin: "https://evil.test" })).toBe(401);
    const other = cookie[40] === "x" ? "y" : "x";
    expect(await status(`${cookie.slice(0, 40)}${other}${cookie.slice(41)}`)).toBe(401);
  });

  it("counts attempts in the database, for all processes together, by the address of the connection", async () => {
    const other = open(storage);
    const ask = (from: string, at = api) =>
      at.send("POST", "/sign-in-links", {
        ...{
          body: { email: "nobody@example.be" },
          from,
          headers: { "x-napar-address": crypto.randomUUID() },
        },
      });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await ask("192.0.2.50")).status, (await ask("192.0.2.50", other)).status);
    }
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    const refused = await ask("192.0.2.50");
    expect([refused.body.kind, Number(refused.headers.get("retry-after")) > 0]).toEqual([
      "tooManyRequests",
      true,
    ]);
    expect((await ask("192.0.2.51")).status).toBe(202);
    later(2);
    expect((await ask("192.0.2.50")).status).toBe(202);
  });
});
