import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { belgium } from "../country/index.js";
import { cleanUp } from "../job/clean-up.js";
import { composeWaiting } from "../mail/deliver.js";
import { followerTokenOf } from "../mail/preferences.js";
import { openPublicForm } from "../public-form/public-form.js";
import { openGoverningApp, personOf } from "../testing/governing.js";
import { openSigningIn } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";
import { queueFollowDigests } from "./follow-digests.js";

type Server = Awaited<ReturnType<typeof openSigningIn>>;
const fed = personOf("fed", ["coordinator", "editor"]);
const day = 86_400_000;

describe.each(testEngines())("following by mail, on %s", (engine) => {
  let server: Server;
  let plan: string;
  const api = () => openGoverningApp(server.storage);
  beforeAll(async () => {
    server = await openSigningIn(engine, [], { outbox: { fill: async () => {} } });
    const governing = await api();
    const opened = await governing.open(
      {
        procedure: "interfederal",
        origin: {
          kind: "new",
          plan: {
            title: { nl: "Plan <b>één</b>", fr: "Plan <b>un</b>" },
            authority: { id: "fed", type: "federal", name: "Federal government" },
            ...{ level: "interfederal", kind: "action-plan", domains: ["housing"] },
          },
        },
      },
      fed,
    );
    plan = opened.body.id;
    expect((await governing.run(plan, "publish-plan", {}, fed)).status).toBe(200);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });
  const base = () => server.storage.db;
  const formOf = async (proven = false) => {
    const opened = await openPublicForm(server.signIn, "follow", new Date(Date.now() - 20_000));
    if (!proven) return { token: opened.token, website: "", proof: null };
    const solution = await solveChallenge({ challenge: opened.challenge, deriveKey });
    const proof = btoa(JSON.stringify({ challenge: opened.challenge, solution }));
    return { token: opened.token, website: "", proof };
  };
  const ask = async (over: object = {}, proven = false) => {
    const form = await formOf(proven);
    const body = {
      ...{
        followed: { kind: "plan", plan },
        email: "Lena@example.be",
        language: "fr",
        frequency: "weekly",
        form,
      },
      ...over,
    };
    return server.send("PUT", "/follow-requests", { body });
  };
  const mails = async () => {
    const rows = await base().selectFrom("mails").selectAll().orderBy("id").execute();
    const { secrets, publicUrl } = server.signIn;
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        ...(await composeWaiting({ ...row, language: "fr" } as never, { secrets, publicUrl })),
      })),
    ) as Promise<{ topic: string; follower: string | null; subject: string; text: string; html: string }[]>;
  };
  const tokenIn = (text: string) => decodeURIComponent(/follow\/confirm\?token=(\S+)/.exec(text)?.[1] ?? "");
  const follow = async (over: object = {}) => {
    await base().deleteFrom("mails").execute();
    expect((await ask(over)).status).toBe(202);
    const [mail] = await mails();
    const body = { token: tokenIn(mail?.text ?? "") };
    return (await server.send("PUT", "/follow-request/confirmation", { body })).body as { token: string };
  };
  const erased = async () => {
    const rows = await Promise.all(
      (["followers", "follows", "followRequests", "mails"] as const).map((table) =>
        base().selectFrom(table).selectAll().execute(),
      ),
    );
    return rows.flat();
  };

  it("is asked for, confirmed from the mail, once, and looked at with its own link", async () => {
    expect(await ask({}, true)).toMatchObject({ status: 202, body: { accepted: true } });
    const [mail] = await mails();
    expect(mail).toMatchObject({
      topic: "confirmation",
      subject: "NAPAR : confirmez ce que vous voulez suivre",
    });
    expect(mail?.text).toContain("Plan <b>un</b>");
    expect(mail?.html).toContain("Plan &lt;b&gt;un&lt;/b&gt;");
    expect(mail?.html).not.toContain("<b>un");
    expect(JSON.stringify(await base().selectFrom("followRequests").selectAll().execute())).not.toMatch(
      /lena/i,
    );
    expect(await base().selectFrom("followers").selectAll().execute()).toEqual([]);

    const token = tokenIn(mail?.text ?? "");
    const request = await server.send("GET", `/follow-request?token=${encodeURIComponent(token)}`);
    expect(request.body).toMatchObject({
      language: "fr",
      frequency: "weekly",
      title: { fr: "Plan <b>un</b>" },
    });
    const confirmed = await server.send("PUT", "/follow-request/confirmation", { body: { token } });
    expect(confirmed).toMatchObject({ status: 200, body: { followed: { kind: "plan", plan } } });
    expect((await server.send("PUT", "/follow-request/confirmation", { body: { token } })).status).toBe(403);
    const mine = await server.send("GET", `/follower?token=${encodeURIComponent(confirmed.body.token)}`);
    expect(mine.body).toMatchObject({
      language: "fr",
      frequency: "weekly",
      follows: [{ followed: { plan } }],
    });
    expect(JSON.stringify(mine.body)).not.toMatch(/lena/i);
    expect((await server.send("GET", "/follower?token=other")).status).toBe(403);
  });

  it("adds up for one address, and answers alike for an address that is known", async () => {
    const { token } = await follow({
      followed: { kind: "domain", domain: "housing" },
      email: "lena@EXAMPLE.be",
    });
    const { body } = await server.send("GET", `/follower?token=${encodeURIComponent(token)}`);
    expect(body.follows).toHaveLength(2);
    expect(await base().selectFrom("followers").selectAll().execute()).toHaveLength(1);
    const less = {
      token,
      language: "nl",
      frequency: "daily",
      follows: [{ kind: "domain", domain: "housing" }, { kind: "all" }],
    };
    const changed = await server.send("PUT", "/follower", { body: less });
    // What was not confirmed is not added.
    expect(changed.body).toMatchObject({ language: "nl", follows: [{ title: { nl: "Huisvesting" } }] });
    expect(changed.body.follows).toHaveLength(1);
    const nothing = await server.send("PUT", "/follower", { body: { ...less, follows: [] } });
    expect([nothing.status, nothing.body]).toEqual([200, null]);
    await base().deleteFrom("mails").execute();
    expect(await erased()).toEqual([]);
  });

  it("erases whoever leaves, and whoever never confirmed", async () => {
    const { token } = await follow();
    await ask({ email: "other@example.be" });
    expect((await server.send("PUT", "/follower/end", { body: { token } })).status).toBe(204);
    expect((await server.send("PUT", "/follower/end", { body: { token } })).status).toBe(403);
    expect((await erased()).length).toBeGreaterThan(0);
    await base().deleteFrom("mails").where("dedupeKey", "not like", "follow %").execute();
    await cleanUp(base(), new Date(Date.now() + 2 * day + 1000));
    expect(await erased()).toEqual([]);
  });

  it("tells what everybody may read, in the language of the reader, once, when it is time", async () => {
    const { token } = await follow({ followed: { kind: "domain", domain: "housing" } });
    await base().deleteFrom("mails").execute();
    const tell = (in_: number) =>
      queueFollowDigests(
        { db: base(), secrets: server.signIn.secrets, country: belgium() },
        // In the morning, whatever hour it is when this runs: at night nobody is told.
        new Date(new Date(Date.now() + in_ * day).setUTCHours(10)),
      );
    await tell(0);
    await base().deleteFrom("mails").execute();
    const governing = await api();
    const run = async (command: string, data: object) =>
      expect(await governing.run(plan, command, data, fed)).toMatchObject({ status: 200 });
    await run("create-measure", {
      title: { nl: "Huurtests", fr: "Tests <i>locatifs</i>" },
      ...{ domains: ["housing"], lead: { authority: "fed" } },
    });
    expect(await tell(8)).toBe(1);
    const [first] = await mails();
    expect(first?.text).toContain("Mesure ajoutée\u00a0: Tests <i>locatifs</i>");
    expect(first?.html).toContain("Tests &lt;i&gt;locatifs&lt;/i&gt;");
    await base().deleteFrom("mails").execute();
    await run("give-mandate", {
      giver: "fed",
      holder: "rw",
      object: { fr: "Inventaire" },
      givenOn: "2026-03-01",
    });
    await run("unpublish-plan", { reason: { nl: "Fout" } });
    expect(await tell(12)).toBe(0);
    await run("publish-plan", {});
    await run("change-head", { change: { period: { from: "2026", to: "2031" } } });
    expect([await tell(20), await tell(20)]).toEqual([1, 0]);
    const [mail] = await mails();
    expect(mail?.subject).toMatch(/^NAPAR : (un changement|\d+ changements) dans ce que vous suivez$/);
    expect(mail?.text).toContain("Plan <b>un</b>");
    expect(mail?.text).toContain(`/fr/plans/${plan}`);
    expect(mail?.html).not.toMatch(/<b>un|<i>loc/);
    const settings = /\/fr\/follow\/mine\?token=(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(decodeURIComponent(settings)).toBe(token);
    expect(followerTokenOf(server.signIn.secrets, mail?.follower ?? "")).toBe(token);
  });

  it("refuses what is not there, no address, and a form that no person sent", async () => {
    expect((await ask({ followed: { kind: "plan", plan: "nothing" } })).status).toBe(404);
    expect((await ask({ email: "lena" })).status).toBe(400);
    const form = await formOf();
    const filled = await server.send("PUT", "/follow-requests", {
      body: {
        ...{ followed: { kind: "all" }, email: "a@example.be", language: "nl", frequency: "daily" },
        form: { ...form, website: "https://x.example" },
      },
    });
    expect([filled.status, filled.body.reason]).toEqual([422, "filledByProgram"]);
  });

  it("fills nobody's mailbox: six requests a day for one address", async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 7; times += 1)
      statuses.push((await ask({ email: "full@example.be" })).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 202, 429]);
  });
});
