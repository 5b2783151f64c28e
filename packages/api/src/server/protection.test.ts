/** What holds for every address, asked of every address that there is. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApi } from "../app/app.js";
import { momentNow } from "../plan-case/moment.js";
import { trustedProxies } from "../sign-in/client-address.js";
import type { Answer } from "../testing/app.js";
import { ada, openSigningIn, testUrl } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";
import { createLogger, createServer } from "./index.js";

type Operation = {
  method: string;
  path: string;
  name: string;
  tags: string[];
  responses: Answer;
  body: Answer;
};

describe.each(testEngines())("every address, on %s", (engine) => {
  let api: Awaited<ReturnType<typeof openSigningIn>>;
  let operations: Operation[];
  beforeAll(async () => {
    api = await openSigningIn(engine);
    await api.install();
    const document = (await api.send("GET", "/openapi.json")).body;
    operations = Object.entries<Answer>(document.paths).flatMap(([path, methods]) =>
      Object.entries<Answer>(methods).map(
        ([method, { operationId: name, tags, responses, requestBody }]) => ({
          ...{ method: method.toUpperCase(), path: path.replace(/\{\w+\}/g, "x"), name, tags, responses },
          body: requestBody?.content,
        }),
      ),
    );
  });
  afterAll(() => api.close());

  const expectSafe = (what: string, { headers }: Response) => {
    expect([what, headers.get("x-content-type-options")]).toEqual([what, "nosniff"]);
    expect([what, headers.get("content-security-policy")]).toEqual([
      what,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect([what, headers.get("content-security-policy")]).toEqual([
      what,
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
    expect([what, headers.get("referrer-policy")]).toEqual([
      what,
      expect.stringMatching(/^(no-referrer|same-origin)$/),
    ]);
    expect([what, headers.get("cross-origin-resource-policy")]).toEqual([
      what,
      expect.stringMatching(/^(cross|same)-origin$/),
    ]);
  };

  it("answers with the headers that keep a browser safe, also when it refuses", async () => {
    const { storage, signIn } = api;
    const routes = createApi({ storage, signIn, today: () => "2026-03-02", now: momentNow }).routes;
    expect(routes.length).toBeGreaterThan(150);
    const asked = routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => [method, `/api/v1${path.replace(/:\w+/g, "x")}`]);
    const others = [
      "/sign-in",
      "/sign-in?token=x",
      "/sign-in/code",
      "/sign-in/style.css",
      "/sign-in/with/x",
      "/sign-in/from/x",
    ];
    const more = [
      ...others,
      "/sign-in/none",
      "/installation?token=x",
      "/livez",
      "/readyz",
      "/health",
      "/none",
      "/api/v1/none",
    ];
    const forms = ["/sign-in", "/sign-in/link", "/sign-in/code", "/installation"];
    for (const [method = "", path = ""] of [
      ...asked,
      ...more.map((one) => ["GET", one]),
      ...forms.map((one) => ["POST", one]),
      ["DELETE", "/api/v1/plans"],
      ["OPTIONS", "/api/v1/plans"],
    ]) {
      expectSafe(`${method} ${path}`, await api.fetch(method, path));
    }
    const token = await api.linkFor(ada.email);
    const form = { body: new URLSearchParams({ token }), headers: { origin: testUrl } };
    expectSafe("a sign-in", await api.fetch("POST", "/sign-in", form));
  });

  it("takes a body as JSON alone", async () => {
    const cookie = await api.signInAs(ada.email);
    const json = operations.filter(
      // Of an imported file that is not there nothing is read.
      ({ body, path }) => body?.["application/json"] && !path.includes("/spreadsheets/"),
    );
    expect(json.length).toBeGreaterThan(90);
    for (const { method, path, name } of json) {
      const headers = {
        "if-match": '"v1"',
        "content-type": "text/plain",
        "idempotency-key": crypto.randomUUID(),
      };
      const { status, body } = await api.send(method, path, { cookie, headers, body: {} });
      expect([name, status, body.kind]).toEqual([name, 415, "unsupportedMediaType"]);
    }
  });

  it("takes a body of a person's address up to its limit", async () => {
    const cookie = await api.signInAs(ada.email);
    const own = operations.filter(
      ({ body, tags }) => body && (tags.includes("Signing in") || tags.includes("Appointments")),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const { method, path, name } of own) {
      const { status } = await api.send(method, path, { cookie, body: { text: "x".repeat(64 * 1024) } });
      expect([name, status]).toEqual([name, 413]);
    }
  });

  it("refuses nobody, and a sign-in that is not fresh, wherever it says that it does", async () => {
    const cookie = await api.signInAs(ada.email);
    const old = new Date(Date.now() - 301_000);
    await api.storage.db.updateTable("sessions").set({ confirmedAt: old }).execute();
    const own = operations.filter(({ tags }) => tags.includes("Signing in") || tags.includes("Appointments"));
    const saying = (kind: string, status: number) =>
      own.filter(({ responses }) => responses[status]?.description.includes(`${kind}:`));
    const [closed, fresh] = [saying("notSignedIn", 401), saying("freshSignInRequired", 403)];
    expect([own.length, closed.length, fresh.length]).toEqual([28, 22, 8]);
    for (const { method, path, name, body } of closed) {
      const example = name === "confirmSession" ? { code: "123456" } : {};
      const answer = await api.send(method, path, body ? { body: example } : {});
      expect([name, answer.status, answer.headers.get("www-authenticate")]).toEqual([name, 401, "Session"]);
    }
    for (const { method, path, name, body } of fresh) {
      const answer = await api.send(method, path, { cookie, ...(body && { body: {} }) });
      expect([name, answer.status, answer.body.kind]).toEqual([name, 403, "freshSignInRequired"]);
    }
    expect(api.failures).toEqual([]);
  });
});

describe("a server behind a proxy", () => {
  const ask = async (list: string, headers: Record<string, string>[]) => {
    const api = await openSigningIn("embedded");
    const proxies = trustedProxies(list);
    if (!proxies.ok) throw new Error(proxies.error.value);
    const { storage, signIn } = api;
    const logger = createLogger({ level: "silent" });
    const server = createServer({
      storage,
      signIn,
      logger,
      today: () => "2026-03-02",
      proxies: proxies.value,
    });
    const listening = await server.listen(0, "127.0.0.1");
    if (!listening.ok) throw new Error(listening.error.kind);
    const url = `http://127.0.0.1:${listening.value.port}/api/v1/sign-in-links`;
    // All at once: of those from one address five are counted as the first.
    const answers = await Promise.all(
      headers.map((more) =>
        fetch(url, {
          method: "POST",
          body: JSON.stringify({ email: `${crypto.randomUUID()}@example.be` }),
          headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID(), ...more },
        }),
      ),
    );
    await server.stop();
    return answers.map(({ status }) => status).sort();
  };
  const from = (address: string) => Array.from({ length: 7 }, () => ({ "x-forwarded-for": address }));

  it("counts by the address that a trusted proxy names", async () => {
    const statuses = await ask("127.0.0.0/8", [...from("198.51.100.1"), ...from("198.51.100.2")]);
    expect(statuses).toEqual([...Array(10).fill(202), ...Array(4).fill(429)]);
  });

  it("counts by the connection when nobody is trusted, whatever a header says", async () => {
    const headers = Array.from({ length: 12 }, (_each, index) => ({
      "x-forwarded-for": `198.51.100.${index}`,
    }));
    expect(await ask("", headers)).toEqual([...Array(5).fill(202), ...Array(7).fill(429)]);
  });

  it("asks browsers to come back encrypted only where they came so", async () => {
    const api = await openSigningIn("embedded");
    const { storage } = api;
    const logger = createLogger({ level: "silent" });
    const header = async (list: string, proto: string, signIn?: typeof api.signIn) => {
      const proxies = trustedProxies(list);
      const server = createServer({
        ...{ storage: { ...storage, close: async () => {} }, logger, today: () => "2026-03-02" },
        ...(proxies.ok && { proxies: proxies.value }),
        ...(signIn && { signIn }),
      });
      const listening = await server.listen(0, "127.0.0.1");
      const url = `http://127.0.0.1:${listening.ok ? listening.value.port : 0}/livez`;
      const answer = await fetch(url, { headers: { "x-forwarded-proto": proto } });
      await server.stop();
      return answer.headers.get("strict-transport-security");
    };
    expect(await header("127.0.0.1", "https")).toBe("max-age=31536000");
    expect(await header("127.0.0.1", "http")).toBeNull();
    expect(await header("", "https")).toBeNull();
    expect(await header("", "http", api.signIn)).toBe("max-age=31536000");
    await api.close();
  });
});
