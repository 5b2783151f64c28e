import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { verifyStorage } from "../journal/verify-storage.js";
import { momentNow } from "../plan-case/moment.js";
import { createSignIn } from "../sign-in/sign-in.js";
import type { Storage } from "../storage/index.js";
import { appointOnNewStorage } from "../testing/appointing.js";
import { openTestStorage, testEngines } from "../testing/storage.js";
import { createLogger, createServer } from "./index.js";

let storage: Storage;
afterEach(() => storage.close());
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

describe.each(testEngines())("a server that stops while plans are changed, on %s", (engine) => {
  it("is not ready first, ends what was started, and every change that happened was answered", async () => {
    storage = await openTestStorage(engine);
    const offices = (["coordinator", "editor"] as const).map((role) => ({ organisation: "fed", role }));
    const person = await appointOnNewStorage(storage, "cas@example.be", offices, momentNow());
    const signIn = createSignIn({
      ...{ storage, publicUrl: "http://127.0.0.1:4999", secret: "s".repeat(64) },
      send: () => {},
    });
    const begun = await signIn.begin(person, new Request(signIn.publicUrl));
    const cookie = begun.cookies.map((one) => one.split(";")[0]).join("; ");
    const server = createServer({
      // What the server leaves behind is looked at afterwards.
      storage: { ...storage, close: async () => {} },
      today: () => momentNow().on,
      logger: createLogger({ level: "silent" }),
      ...{ signIn, drainMs: 300 },
    });
    const listening = await server.listen(0, "127.0.0.1");
    if (!listening.ok) throw new Error(listening.error.kind);
    const address = `http://127.0.0.1:${listening.value.port}`;
    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${address}/api/v1${path}`, {
        method: "POST",
        // A connection of its own for each: one that is kept may be closed just as the next request leaves.
        headers: {
          ...{ "content-type": "application/json", connection: "close", cookie },
          ...{ "idempotency-key": randomUUID(), ...headers },
        },
        body: JSON.stringify(body),
      });

    const answered: string[] = [];
    let isStopping = false;
    let answeredWhileStopping = 0;
    const write = async (index: number) => {
      const authority = { id: "fed", type: "federal", name: "Federal government" };
      const plan = { title: { en: `Plan ${index}` }, authority, level: "federal", kind: "action-plan" };
      const opened = await post("/plan-cases", {
        ...{ procedure: "one-government", origin: { kind: "new", plan } },
      });
      expect(opened.status).toBe(201);
      const { id } = (await opened.json()) as { id: string };
      let etag = opened.headers.get("etag") as string;
      for (;;) {
        const label = randomUUID();
        const body = { level: "strategic", label: { en: label }, sources: [] };
        const response = await post(`/plan-cases/${id}/create-goal`, body, { "if-match": etag }).catch(
          () => null,
        );
        // No new connection is taken any more.
        if (!response) return;
        expect(response.status).toBe(200);
        await response.text();
        answered.push(label);
        if (isStopping) answeredWhileStopping += 1;
        etag = response.headers.get("etag") as string;
      }
    };
    const writing = Promise.all([1, 2, 3, 4, 5, 6].map(write));
    while (answered.length < 20) await pause(10);
    isStopping = true;
    const stopping = server.stop();
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    await stopping;
    await writing;
    expect(answeredWhileStopping).toBeGreaterThan(0);

    const goals = await storage.db
      .selectFrom("planCaseRecords")
      .select("content")
      .where("part", "=", "goals")
      .where("list", "=", "goals")
      .execute();
    const stored = goals.map(({ content }) => (content as { label: { en: string } }).label.en);
    expect(stored.sort()).toEqual(answered.sort());
    expect(await verifyStorage(storage)).toMatchObject({ isSound: true, plans: 6 });
  }, 60_000);
});
