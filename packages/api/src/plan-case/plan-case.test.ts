import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { createApi } from "../app/app.js";
import { eventsOf } from "../journal/journal.store.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { findCase, subjectOfCase } from "./plan-case.store.js";
import { commands, pathOfCommand, planCaseModel } from "./plan-case-model.js";

const fed = personOf("fed", ["coordinator", "editor", "signatory"]);
const wal = personOf("rw", ["editor", "coordinator"]);
const reader = personOf("fed", ["reader"], "fed-reader");

const head = {
  title: { nl: "Interfederaal plan", fr: "Plan interfédéral" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  level: "interfederal",
  kind: "action-plan",
};
const opening = { procedure: "interfederal", origin: { kind: "new", plan: head } };
const goal = { level: "strategic", label: { nl: "Doel", fr: "But" }, sources: [] };

describe.each(testEngines())("plans under way, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const opened = async () => (await api.open(opening, fed)).body.id as string;
  const version = async (id: string) => (await findCase(api.storage.db, id))?.version;
  const counts = async () => {
    const count = async (table: "planCases" | "journal" | "messages" | "idempotencyKeys") =>
      (await api.storage.db.selectFrom(table).selectAll().execute()).length;
    return [
      await count("planCases"),
      await count("journal"),
      await count("messages"),
      await count("idempotencyKeys"),
    ];
  };

  it("are opened and changed, each change with its entry in the journal", async () => {
    const reply = await api.open(opening, fed);
    expect([reply.status, reply.headers.get("etag")]).toEqual([201, '"v1"']);
    expect(reply.headers.get("location")).toBe(`/api/v1/plan-cases/${reply.body.id}`);
    expect(reply.body).toMatchObject({ version: 1, stage: "promised", events: [{ type: "case.opened" }] });
    const { id } = reply.body;
    const changed = await api.run(id, "create-goal", goal, fed);
    expect([changed.status, changed.body.version, changed.headers.get("etag")]).toEqual([200, 2, '"v2"']);
    const [event] = changed.body.events;
    const row = await api.storage.db
      .selectFrom("journal")
      .selectAll()
      .where("sequence", "=", event.sequence)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ type: "goals.created", subjectId: id, day: "2026-03-02" });
    const read = await api.get(`/plan-cases/${id}`, fed);
    expect(read.headers.get("etag")).toBe('"v2"');
    expect(read.body).toMatchObject({ version: 2, goals: { goals: [{ id: event.data.id }] } });
    expect(read.body.document).toMatchObject({ format: "napar-plan/1", id, status: "promised" });
  });

  it("take no command from anybody who is not signed in, whatever else is right or wrong", async () => {
    const id = await opened();
    const before = await counts();
    for (const { name } of commands) {
      const path = name === "openCase" ? "/plan-cases" : `/plan-cases/${id}/${pathOfCommand(name)}`;
      const { status, body, headers } = await api.post(path, {}, null, { "if-match": '"v1"' });
      expect([path, status, body.kind]).toEqual([path, 401, "notSignedIn"]);
      expect(headers.get("www-authenticate")).toBe("Session");
    }
    expect(await counts()).toEqual(before);
  });

  it("take no command from whom no appointment gives the right, and tell why in four languages", async () => {
    const id = await opened();
    const before = await counts();
    for (const { name } of commands.filter((command) => command.name !== "openCase")) {
      const { status, body } = await api.run(id, pathOfCommand(name), {}, reader);
      expect([name, status, body.type]).toEqual([name, 403, "urn:problem-type:belgif:missingPermission"]);
      for (const { text } of body.reasons) expect(Object.values(text)).toHaveLength(4);
    }
    expect((await api.open(opening, wal)).status).toBe(403);
    const nowhere = { person: "p", appointments: [] };
    expect((await api.open(opening, nowhere)).status).toBe(403);
    expect(await counts()).toEqual(before);
  });

  it("are not there for others until they are public", async () => {
    const id = await opened();
    for (const path of ["", "/transitions", "/adoption", "/gap-matrix", "/negotiation"]) {
      expect((await api.get(`/plan-cases/${id}${path}`)).status).toBe(404);
      expect((await api.get(`/plan-cases/${id}${path}`, wal)).status).toBe(404);
      expect((await api.get(`/plan-cases/${id}${path}`, reader)).status).toBe(200);
    }
    const listed = async (actor: typeof wal | null) =>
      (await api.get("/plan-cases?pageSize=100", actor)).body.items.some(
        (item: { id: string }) => item.id === id,
      );
    expect([await listed(null), await listed(wal), await listed(reader)]).toEqual([false, false, true]);
    expect((await api.run(id, "create-goal", goal, wal)).status).toBe(404);
    expect((await api.run(id, "publish-plan", {}, fed)).status).toBe(200);
    expect([await listed(null), await listed(wal)]).toEqual([true, true]);
    expect((await api.get(`/plan-cases/${id}`)).body).toMatchObject({ id, isPublic: true });
    expect((await api.get(`/plan-cases/${id}/adoption`)).body).toMatchObject({ entries: "published" });
    expect((await api.get(`/plan-cases/${id}/gap-matrix?by=goal`)).status).toBe(200);
    // What the guards find is for the parties.
    expect((await api.get(`/plan-cases/${id}/transitions`)).status).toBe(404);
  });

  it("name every condition that is not met, in four languages", async () => {
    const id = await opened();
    const { status, body } = await api.run(id, "move-stage", { transition: "mandate" }, fed);
    expect([status, body.type]).toEqual([409, "urn:problem-type:napar:commandRefused"]);
    expect(body.refusals.length).toBeGreaterThan(0);
    for (const { text } of body.refusals) {
      for (const language of ["nl", "fr", "de", "en"]) {
        expect(text[language]).toMatch(/\S{3}/);
        expect(text[language]).not.toMatch(/\{\w+\}/);
      }
    }
    const { transitions } = (await api.get(`/plan-cases/${id}/transitions`, fed)).body;
    expect(transitions.length).toBeGreaterThan(1);
    for (const { refusals } of transitions) expect(JSON.stringify(refusals)).not.toMatch(/\{\w+\}/);
    const mandate = transitions.find((each: { transition: string }) => each.transition === "mandate");
    expect(mandate).toMatchObject({ isPossible: false });
    expect(mandate.refusals).toEqual(body.refusals);
  });

  it("tell all that is wrong with what was sent, and change nothing", async () => {
    const id = await opened();
    const before = await counts();
    const { status, body } = await api.run(id, "create-goal", { level: "high", lable: {} }, fed);
    expect([status, body.type]).toEqual([400, "urn:problem-type:belgif:badRequest"]);
    expect(body.issues.map((issue: { name: string }) => issue.name).sort()).toEqual(
      expect.arrayContaining(["label", "lable", "level"]),
    );
    expect(await counts()).toEqual(before);
  });

  test.each(commands.filter(({ name }) => name !== "openCase").map(({ name }) => [name]))(
    "%s refuses members nobody knows",
    async (name) => {
      const appointed = {
        ...personOf("fed", ["coordinator", "editor", "signatory", "validator", "auditor"], "fed-all"),
      };
      const id = await opened();
      const { status, body } = await api.run(id, pathOfCommand(name), { nobodyKnowsThis: 1 }, appointed);
      if (status === 403) {
        // Four eyes: nothing is waiting that somebody else entered.
        expect(body.reasons.map(({ kind }: { kind: string }) => kind)).toContain("secondPersonNeeded");
        return;
      }
      expect([status, JSON.stringify(body.issues)]).toEqual([
        400,
        expect.stringContaining("nobodyKnowsThis"),
      ]);
      expect(await version(id)).toBe(1);
    },
  );

  test.each([
    ["no key", { "idempotency-key": null }, 400, "idempotencyKeyRequired"],
    ["a key with spaces", { "idempotency-key": "a b" }, 400, "idempotencyKeyRequired"],
    ["no version", { "if-match": null }, 428, "preconditionRequired"],
    ["any version", { "if-match": "*" }, 428, "preconditionRequired"],
    ["a later version", { "if-match": '"v2"' }, 412, "preconditionFailed"],
    ["a weak version", { "if-match": 'W/"v1"' }, 412, "preconditionFailed"],
    ["another media type", { "content-type": "text/plain" }, 415, "unsupportedMediaType"],
  ])("refuse a change with %s", async (_, headers, status, kind) => {
    const id = await opened();
    const sent = await api.post(`/plan-cases/${id}/create-goal`, goal, fed, {
      "if-match": '"v1"',
      ...headers,
    });
    expect([sent.status, sent.body.kind]).toEqual([status, kind]);
    expect(await version(id)).toBe(1);
  });

  test.each([
    ["text that is no Unicode", '{"level":"strategic","sources":[],"label":{"nl":"\\ud800"}}', "label.nl"],
    [
      "a character no database takes",
      '{"level":"strategic","sources":[],"label":{"nl":"a\\u0000"}}',
      "label.nl",
    ],
    ["endless nesting", `{"label":${"[".repeat(5000)}${"]".repeat(5000)}}`, "label"],
  ])("refuse %s", async (_, text, name) => {
    const id = await opened();
    const { status, body } = await api.run(id, "create-goal", text, fed);
    expect(status).toBe(400);
    expect(body.issues[0].name).toContain(name);
  });

  it("leave word for whom it concerns, in the transaction of the change", async () => {
    const id = await opened();
    const mandate = { giver: "fed", holder: "rw", object: { fr: "Inventaire" }, givenOn: "2026-03-01" };
    const given = await api.run(id, "give-mandate", mandate, fed);
    expect([given.status, given.body.issues]).toEqual([200, undefined]);
    const messages = await api.storage.db.selectFrom("messages").selectAll().where("plan", "=", id).execute();
    expect(messages).toMatchObject([{ kind: "mandateGiven", organisation: "rw", sentAt: null }]);
    expect(Number(messages[0]?.sequence)).toBe(given.body.events[0].sequence);
  });

  it("write the change, its entry and its messages together, or nothing of it", async () => {
    const id = await opened();
    const before = await counts();
    const { db } = api.storage;
    await sql`alter table messages add constraint full_up check (kind <> 'mandateGiven') not valid`.execute(
      db,
    );
    const mandate = { giver: "fed", holder: "rw", object: { fr: "Inventaire" }, givenOn: "2026-03-01" };
    const { status, body } = await api.run(id, "give-mandate", mandate, fed);
    await sql`alter table messages drop constraint full_up`.execute(db);
    expect([status, body.kind, api.errors.splice(0).length]).toEqual([500, "internalServerError", 1]);
    expect(await counts()).toEqual(before);
    expect(await version(id)).toBe(1);
    expect((await api.run(id, "give-mandate", mandate, fed)).status).toBe(200);
  });

  it("let one of a hundred changes of the same version through", async () => {
    const id = await opened();
    const replies = await Promise.all(
      Array.from({ length: 100 }, () =>
        api.post(`/plan-cases/${id}/create-goal`, goal, fed, { "if-match": '"v1"' }),
      ),
    );
    const statuses = replies.map(({ status }) => status);
    expect([
      statuses.filter((status) => status === 200).length,
      statuses.filter((status) => status === 412).length,
    ]).toEqual([1, 99]);
    const state = await findCase(api.storage.db, id);
    expect([state?.version, state?.goals.goals.length]).toEqual([2, 1]);
  });

  it("do once what is asked a hundred times with one key", async () => {
    const before = await counts();
    const key = { "idempotency-key": "one-key" };
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => api.post("/plan-cases", opening, fed, key)),
    );
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(new Set(replies.map(({ headers }) => headers.get("etag")))).toEqual(new Set(['"v1"']));
    const after = await counts();
    expect(after).toEqual([
      (before[0] as number) + 1,
      (before[1] as number) + 1,
      before[2],
      (before[3] as number) + 1,
    ]);
  });

  it("keep a key for one request of one person, and for a day", async () => {
    const key = { "idempotency-key": "kept-key" };
    const first = await api.post("/plan-cases", opening, fed, key);
    const other = await api.post("/plan-cases", { ...opening, procedure: "one-government" }, fed, key);
    expect([other.status, other.body.kind]).toEqual([422, "idempotencyKeyReused"]);
    const colleague = personOf("fed", ["coordinator"], "fed-2");
    expect((await api.post("/plan-cases", opening, colleague, key)).body.id).not.toBe(first.body.id);
    api.setTime("2026-03-03T09:00:01.000Z");
    const nextDay = await api.post("/plan-cases", opening, fed, key);
    expect([nextDay.status, nextDay.body.id === first.body.id]).toEqual([201, false]);
    api.setTime("2026-03-02T09:00:00.000Z");
  });

  it("keep nothing of a refused request, so that it can be sent again with the same key", async () => {
    const id = await opened();
    const key = { "idempotency-key": "tried-again" };
    const refused = await api.post(`/plan-cases/${id}/create-goal`, goal, fed, {
      ...key,
      "if-match": '"v9"',
    });
    const accepted = await api.post(`/plan-cases/${id}/create-goal`, goal, fed, {
      ...key,
      "if-match": '"v1"',
    });
    expect([refused.status, accepted.status]).toEqual([412, 200]);
  });

  it("are read as they were on any day, and refuse days to come", async () => {
    const id = await opened();
    api.setTime("2026-03-10T22:59:00.000Z");
    await api.run(id, "create-goal", goal, fed);
    // Midnight in Belgium has passed; in UTC it has not.
    api.setTime("2026-03-10T23:01:00.000Z");
    await api.run(id, "publish-plan", {}, fed);
    const on = async (day: string, actor: typeof fed | null = fed) =>
      (await api.get(`/plan-cases/${id}?asOf=${day}`, actor)).body;
    expect(await on("2026-03-02")).toMatchObject({ version: 1, asOf: "2026-03-02", isPublic: false });
    expect(await on("2026-03-10")).toMatchObject({ version: 2, isPublic: false });
    expect(await on("2026-03-11")).toMatchObject({ version: 3, isPublic: true });
    expect((await on("2026-03-01")).kind).toBe("resourceNotFound");
    // What was not public then is not made public by having become so since.
    expect((await on("2026-03-10", null)).kind).toBe("resourceNotFound");
    expect(await on("2026-03-11", null)).toMatchObject({ version: 3 });
    expect(await on("2026-03-12")).toMatchObject({ kind: "invalidDate" });
    expect(await on("2026-02-30")).toMatchObject({ kind: "invalidDate" });
    const current = (await api.get(`/plan-cases/${id}`, fed)).body;
    expect(await on("2026-03-11")).toEqual(current);
    api.setTime("2026-03-02T09:00:00.000Z");
  });

  it("are the fold of their journal, members and persons alike", async () => {
    const rows = await api.storage.db.selectFrom("planCases").select("id").execute();
    expect(rows.length).toBeGreaterThan(10);
    for (const { id } of rows) {
      const state = await findCase(api.storage.db, id);
      expect(planCaseModel.foldCase(await eventsOf(api.storage.db, subjectOfCase(id)))).toEqual(state);
      expect(JSON.stringify(state)).not.toContain("fed-1");
    }
  });

  it("answer what the description of their addresses says", async () => {
    const id = await opened();
    const madeGoal = await api.run(id, "create-goal", goal, fed);
    const madeMeasure = await api.run(
      id,
      "create-measure",
      { title: goal.label, lead: { authority: "fed" } },
      fed,
    );
    const [ofGoal, ofMeasure] = [madeGoal, madeMeasure].map(({ body }) => body.events[0].data.id as string);
    const described = createApi({ storage: api.storage, today: () => "2026-03-02" });
    const routes = described.openAPIRegistry.definitions.flatMap((definition) =>
      definition.type === "route" && definition.route.method === "get" ? [definition.route] : [],
    );
    const isFile = (path: string) => /\/spreadsheet|\/tables\/|\.(xlsx|ods|csv)$/.test(path);
    const own = routes.filter(({ path }) => path.startsWith("/plan-cases") && !isFile(path));
    expect(own).toHaveLength(18);
    const period = { from: "2025", to: "2025" };
    const frozen = await api.run(id, "freeze-report", { period }, fed);
    expect(frozen.status).toBe(200);
    const report = frozen.body.events[0].data.id as string;
    for (const { path, responses } of own) {
      const query = path.endsWith("differences") ? `?from=${report}&to=${report}` : "";
      const address = path
        .replace("{id}", id)
        .replace("{report}", report)
        .replace("{goal}", ofGoal as string)
        .replace("{measure}", ofMeasure as string);
      const { status, body } = await api.get(`${address}${query}`, fed);
      const { schema } = (responses[200] as Answer).content["application/json"];
      const parsed = schema.safeParse(body);
      expect([path, status, parsed.error?.issues ?? []]).toEqual([path, 200, []]);
      expect(parsed.data).toEqual(body);
    }
  });

  it("show of a negotiation what the reader may see, and count no more than they show", async () => {
    const id = await opened();
    await api.run(id, "publish-plan", {}, fed);
    const open = async (access: string) => {
      const said = { subject: { nl: `punt ${access}` }, text: { nl: "tekst" }, access };
      expect((await api.run(id, "open-disagreement", said, fed)).status).toBe(200);
    };
    for (const access of ["own", "parties", "public"]) await open(access);
    const seen = async (actor: typeof fed | null) =>
      (await api.get(`/plan-cases/${id}/negotiation`, actor)).body.disagreements.map(
        ({ access }: { access: string }) => access,
      );
    expect(await seen(fed)).toEqual(["own", "parties", "public"]);
    expect(await seen(wal)).toEqual(["public"]);
    expect(await seen(null)).toEqual(["public"]);
  });

  it("tell what changed between two reports in four languages, and in which order they come", async () => {
    const id = await opened();
    const freeze = async () =>
      (await api.run(id, "freeze-report", { period: { from: "2025", to: "2025" } }, fed)).body.events[0].data
        .id as string;
    const first = await freeze();
    const measure = {
      title: { nl: "Meldpunt", fr: "Point de contact" },
      lead: { authority: "fed" },
    };
    const created = await api.run(id, "create-measure", measure, fed);
    expect([created.status, created.body.issues]).toEqual([200, undefined]);
    api.setTime("2026-04-02T09:00:00.000Z");
    const second = await freeze();
    const { body } = await api.get(`/plan-cases/${id}/report-differences?from=${first}&to=${second}`, fed);
    expect(body.changes).toMatchObject([
      { kind: "newMeasure", text: { nl: expect.stringContaining("Meldpunt") } },
    ]);
    expect(Object.keys(body.changes[0].text).sort()).toEqual(["de", "en", "fr", "nl"]);
    const turned = await api.get(`/plan-cases/${id}/report-differences?from=${second}&to=${first}`, fed);
    expect(turned.body).toMatchObject({
      kind: "reportsInWrongOrder",
      status: 400,
      days: ["2026-04-02", "2026-03-02"],
    });
    const missing = await api.get(`/plan-cases/${id}/report-differences?from=${first}&to=none`, fed);
    expect(missing.body).toMatchObject({ kind: "resourceNotFound", resource: "report" });
    expect((await api.get(`/plan-cases/${id}/reports/${first}`, fed)).body).toMatchObject({
      id: first,
      plan: id,
    });
    api.setTime("2026-03-02T09:00:00.000Z");
  });

  it("are unknown when they are", async () => {
    for (const path of ["/plan-cases/none", "/plan-cases/none/adoption"]) {
      expect((await api.get(path, fed)).body).toMatchObject({ kind: "resourceNotFound", value: "none" });
    }
    expect((await api.run("none", "create-goal", goal, fed)).status).toBe(404);
    expect((await api.post("/plan-cases/none/no-such-command", {}, fed)).body.kind).toBe("unknownPath");
  });
});
