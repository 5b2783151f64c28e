/** An error is pointed out, confirmed, decided and published, on a whole server. */
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanUp } from "../job/clean-up.js";
import { readContent } from "../mail/outbox.js";
import { openPublicForm } from "../public-form/public-form.js";
import { ada, bo, openSigningIn } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";

type Server = Awaited<ReturnType<typeof openSigningIn>>;
const about = { kind: "plan", id: "napar-be", plan: null };
const words = {
  about,
  language: "nl",
  wrong: "Het plan begon in 2021 en niet in 2020.",
  right: "2021",
  source: null,
};
const decision = {
  outcome: "accepted",
  pointedOut: { nl: "Het beginjaar klopte niet.", fr: "L’année de début était fausse." },
  answer: { nl: "Het beginjaar is nu 2021." },
};
const address = "lena@example.be";

describe.each(testEngines())("corrections on %s", (engine) => {
  let server: Server;
  let moderator: string;
  let reader: string;
  beforeAll(async () => {
    server = await openSigningIn(engine);
    await server.install();
    const [first, second] = [await server.signInAs(ada.email), await server.signInAs(bo.email)];
    const appoint = async (email: string, role: string) => {
      const body = {
        ...{ email, name: email, office: `office ${role}`, organisation: "vg", role },
        ...{ from: "2026-01-01", to: null, measures: [] },
      };
      const proposed = await server.send("POST", "/appointments/propose-appointment", {
        body,
        cookie: first,
      });
      const confirmed = await server.send("POST", "/appointments/confirm-appointment", {
        ...{ body: { proposal: proposed.body.events[0].data.id }, cookie: second },
      });
      expect(confirmed.status).toBe(200);
      return server.signInAs(email);
    };
    moderator = await appoint("mo@example.be", "moderator");
    reader = await appoint("re@example.be", "reader");
  }, 120_000);
  afterAll(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });

  const form = async (isProven: boolean) => {
    const { token, challenge } = await openPublicForm(
      server.signIn,
      "correction",
      new Date(Date.now() - 10_000),
    );
    if (!isProven) return { token, website: "", proof: null };
    const solution = await solveChallenge({ challenge, deriveKey });
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
    return { token, website: "", proof };
  };
  const point = async (isProven: boolean, mail: string | null = null) =>
    server.send("PUT", "/corrections", { body: { ...words, mail, form: await form(isProven) } });
  const published = async (query = "") => (await server.send("GET", `/corrections${query}`)).body;
  const waiting = async () =>
    (await server.send("GET", "/waiting-corrections", { cookie: moderator })).body.items;
  const decide = (id: string, body: object = decision, cookie = moderator) =>
    server.send("POST", `/waiting-corrections/${id}/decision`, { body, cookie });
  /** The mails that wait, as they will be read. */
  const mails = async () => {
    const rows = await server.storage.db.selectFrom("mails").selectAll().execute();
    return rows.map(({ content, dedupeKey }) => ({
      dedupeKey,
      content: readContent(server.signIn.secrets, content),
    }));
  };

  it("shows nothing before the decision, and then what the decision says", async () => {
    const before = await published();
    const sent = await point(true);
    expect([sent.status, sent.body.state]).toEqual([202, "received"]);
    const { id } = sent.body;
    const counted = await published();
    expect([counted.items, counted.waiting]).toEqual([before.items, before.waiting + 1]);
    const shown = (await waiting()).find((one: { id: string }) => one.id === id);
    expect(shown).toMatchObject({ about, report: { wrong: words.wrong, right: "2021" }, isAnswered: false });

    expect((await decide(id)).status).toBe(200);
    const after = await published("?kind=plan&id=napar-be");
    expect(after.items[0]).toEqual({
      ...{ id, about, ...decision, sentOn: expect.any(String), decidedOn: expect.any(String) },
    });
    expect(after.waiting).toBe(before.waiting);
    expect((await published("?outcome=refused")).items).toEqual([]);
    expect((await decide(id)).body).toMatchObject({ kind: "commandRefused" });
  });

  it("keeps the sender's words and address out of the journal, and deletes them with the decision", async () => {
    const { body } = await point(true, address);
    await decide(body.id);
    const { db } = server.storage;
    const { rows } = await sql<{ row: string }>`
      select row_to_json(c)::text as row from corrections c where id = ${body.id}
      union all select line from journal union all select content from sealed_parts`.execute(db);
    const text = JSON.stringify(rows);
    expect(text).toContain("Het beginjaar is nu 2021.");
    for (const own of [words.wrong, address, body.token]) expect(text).not.toContain(own);
    const types = await sql<{ type: string }>`
      select type from journal where subject_kind = 'correction' and subject_id = ${body.id}`.execute(db);
    expect(types.rows).toEqual([{ type: "correction.received" }, { type: "correction.accepted" }]);
  });

  it("waits for confirmation by mail where no work was proven, and needs an address for that", async () => {
    const refused = await point(false);
    expect(refused.body).toMatchObject({
      kind: "commandRefused",
      refusals: [{ kind: "correctionNeedsMail" }],
    });
    const { body } = await point(false, address);
    expect(body.state).toBe("unconfirmed");
    expect((await waiting()).map(({ id }: { id: string }) => id)).not.toContain(body.id);
    expect((await decide(body.id)).body.refusals[0].kind).toBe("correctionUnconfirmed");

    const [mail] = (await mails()).filter(({ dedupeKey }) => dedupeKey === `confirm ${body.id}`);
    const link = mail?.content?.groups[0]?.items[0]?.url as string;
    expect(link).toMatch(/^\/nl\/corrections\/confirm\?token=/);
    const token = new URL(link, "https://napar.test").searchParams.get("token");
    expect((await server.send("PUT", "/corrections/confirm", { body: { token: "guessed" } })).body.kind).toBe(
      "linkNotValid",
    );
    expect((await server.send("PUT", "/corrections/confirm", { body: { token } })).status).toBe(204);
    expect((await waiting()).find(({ id }: { id: string }) => id === body.id)).toMatchObject({
      isAnswered: true,
    });

    const said = { ...decision, outcome: "refused", answer: { fr: "Le plan commence bien en 2020." } };
    expect((await decide(body.id, said)).status).toBe(200);
    const told = (await mails()).find(({ dedupeKey }) => dedupeKey === `decided ${body.id}`);
    expect(told?.content?.opening.nl).toContain("niet veranderd");
    expect(told?.content?.groups[0]?.items[0]?.text.nl).toBe("Le plan commence bien en 2020.");
  });

  it("is withdrawn by its sender as long as it is not decided", async () => {
    const { body } = await point(true);
    const before = (await published()).waiting;
    const { token } = body;
    expect((await server.send("PUT", "/corrections/withdraw", { body: { token } })).status).toBe(204);
    expect((await published()).waiting).toBe(before - 1);
    expect((await server.send("PUT", "/corrections/withdraw", { body: { token } })).body.kind).toBe(
      "linkNotValid",
    );
    const row = await server.storage.db
      .selectFrom("corrections")
      .selectAll()
      .where("id", "=", body.id)
      .executeTakeFirstOrThrow();
    expect([row.state, row.report, row.address, row.tokenHash]).toEqual(["withdrawn", null, null, null]);
  });

  it("is decided by moderators alone", async () => {
    const { body } = await point(true);
    expect((await server.send("GET", "/waiting-corrections")).status).toBe(401);
    expect((await server.send("GET", "/waiting-corrections", { cookie: reader })).body.kind).toBe(
      "missingPermission",
    );
    expect((await decide(body.id, decision, reader)).body.kind).toBe("missingPermission");
    expect((await decide("correction-none")).body.kind).toBe("resourceNotFound");
    expect((await decide(body.id, { ...decision, answer: {} })).status).toBe(400);
  });

  it("takes nothing that the gate refuses, and keeps nothing of it", async () => {
    const count = async () =>
      (await server.storage.db.selectFrom("corrections").select("id").execute()).length;
    const before = await count();
    const entry = await form(true);
    const body = { ...words, mail: null, form: { ...entry, website: "https://spam.example" } };
    expect((await server.send("PUT", "/corrections", { body })).body.kind).toBe("publicFormRefused");
    expect(await count()).toBe(before);
  });

  // Last: sessions too are over by then.
  it("is taken away when it is not confirmed in time", async () => {
    const { body } = await point(false, address);
    await cleanUp(server.storage.db, new Date(Date.now() + 4 * 86_400_000));
    const left = await server.storage.db
      .selectFrom("corrections")
      .select("id")
      .where("id", "=", body.id)
      .execute();
    expect(left).toEqual([]);
  });
});
