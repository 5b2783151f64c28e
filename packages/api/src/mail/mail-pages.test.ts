import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { ada, openSigningIn } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";
import { queueMail } from "./index.js";
import { findPreferences, stopTokenOf } from "./preferences.js";

type Server = Awaited<ReturnType<typeof openSigningIn>>;
const same = (text: string) => ({ nl: text, fr: text, de: text, en: text });

describe.each(testEngines())("stopping mails and choosing them, on %s", (engine) => {
  let server: Server;
  let cookie: string;
  let person: string;
  beforeAll(async () => {
    server = await openSigningIn(engine, [], { outbox: { fill: fillOutbox } });
    await server.install();
    cookie = await server.signInAs(ada.email);
    person = (await server.send("GET", "/session", { cookie })).body.person;
  });
  afterAll(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });
  const addressOf = (topic: "messages" | "updates") =>
    `/mail/stop?token=${encodeURIComponent(stopTokenOf(server.signIn.secrets, person, topic))}&language=fr`;
  const preferences = () => findPreferences(server.storage.db, person);
  const press = (path: string, form: Record<string, string>) =>
    server.fetch("POST", path, { body: new URLSearchParams(form) });

  it("a page opened from a mail changes nothing, whoever opens it", async () => {
    const page = await server.fetch("GET", addressOf("updates"));
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const text = await page.text();
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain("Ne plus recevoir de messages de NAPAR");
    expect((await server.fetch("HEAD", addressOf("updates"))).status).toBe(200);
    expect(await preferences()).toEqual({ digest: null, updates: true });
  });

  it("its button stops the mails of one kind, and lets them come again", async () => {
    const stopped = await press(addressOf("updates"), {});
    expect([stopped.status, await stopped.text()]).toEqual([
      200,
      expect.stringContaining("Vous ne recevrez plus ces messages"),
    ]);
    expect(await preferences()).toEqual({ digest: null, updates: false });
    await press(addressOf("updates"), { again: "yes" });
    expect(await preferences()).toEqual({ digest: null, updates: true });
  });

  test.each(["application/x-www-form-urlencoded", "multipart/form-data"])(
    "one press of a mail program is enough (RFC 8058), sent as %s and from anywhere",
    async (type) => {
      const boundary = "----press";
      const body = type.startsWith("multipart")
        ? `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`
        : "List-Unsubscribe=One-Click";
      const contentType = type.startsWith("multipart") ? `${type}; boundary=${boundary}` : type;
      const request = new Request(new URL(addressOf("messages"), "https://napar.test"), {
        ...{ method: "POST", body },
        headers: { "content-type": contentType, origin: "https://mail.example.com" },
      });
      expect((await server.server.fetch(request)).status).toBe(200);
      expect((await preferences()).digest).toBe("never");
      await press(addressOf("messages"), { again: "yes" });
      expect((await preferences()).digest).toBeNull();
    },
  );

  test.each([
    ["without a token", () => "/mail/stop"],
    [
      "with the token of another kind of mail",
      () => addressOf("updates").replace(/\.[^&]+/, (proof) => `${proof.slice(0, -1)}x`),
    ],
    [
      "with a token of nobody",
      () => `/mail/stop?token=${stopTokenOf(server.signIn.secrets, "gone", "updates")}`,
    ],
  ])("%s nothing is stopped", async (_, path) => {
    const pressed = await press(path(), {});
    expect(pressed.status).toBe(403);
    expect(await preferences()).toEqual({ digest: null, updates: true });
  });

  it("each person chooses for themselves", async () => {
    expect((await server.send("GET", "/mail-preferences")).status).toBe(401);
    const body = { digest: "weekly", updates: false };
    expect((await server.send("PUT", "/mail-preferences", { cookie, body })).status).toBe(204);
    expect((await server.send("GET", "/mail-preferences", { cookie })).body).toEqual(body);
    const wrong = await server.send("PUT", "/mail-preferences", {
      cookie,
      body: { digest: "hourly", updates: 1 },
    });
    expect([wrong.status, wrong.body.issues.map(({ name }: { name: string }) => name)]).toEqual([
      400,
      ["digest", "updates"],
    ]);
    const back = { digest: null, updates: true };
    await server.send("PUT", "/mail-preferences", { cookie, body: back });
  });

  const fillOutbox = async (now: Date) => {
    const content = { subject: same("Nieuws"), opening: same("Dag."), groups: [] };
    const mail = { to: person, topic: "updates" as const, content, dedupeKey: "one" };
    await server.storage.db
      .transaction()
      .execute((transaction) => queueMail(transaction, server.signIn.secrets, mail, now));
  };
  it("a trial shows what would have gone out; others do not", async () => {
    expect((await server.send("GET", "/outbox")).status).toBe(401);
    expect((await server.send("POST", "/outbox/filling")).status).toBe(401);
    expect((await server.send("GET", "/outbox", { cookie })).body.items).toEqual([]);
    expect((await server.send("POST", "/outbox/filling", { cookie })).status).toBe(204);
    expect((await server.send("GET", "/outbox", { cookie })).body.items).toMatchObject([
      { topic: "updates", subject: "Nieuws", sentAt: null, to: { name: ada.name, email: ada.email } },
    ]);
    const other = await openSigningIn(engine);
    await other.install();
    const own = { cookie: await other.signInAs(ada.email) };
    for (const [method, path] of [
      ["GET", "/outbox"],
      ["POST", "/outbox/filling"],
    ] as const) {
      const answer = await other.send(method, path, own);
      expect([answer.status, answer.body.resource]).toEqual([404, "outbox"]);
    }
    await other.close();
  });
});
