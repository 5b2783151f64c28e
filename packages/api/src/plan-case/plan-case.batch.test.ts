import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { eventsOf } from "../journal/journal.store.js";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { mostBatchBytes } from "./plan-case.batch.js";
import { findCase, subjectOfCase } from "./plan-case.store.js";
import { pathOfCommand, planCaseModel } from "./plan-case-model.js";

const fed = personOf("fed", ["coordinator", "editor"]);
const opening = {
  procedure: "interfederal",
  origin: {
    kind: "new",
    plan: {
      title: { nl: "Plan" },
      authority: { id: "fed", type: "federal", name: "Federal government" },
      ...{ level: "interfederal", kind: "action-plan" },
    },
  },
};
const goal = (label: string) => ({
  command: "createGoal",
  data: { level: "strategic", label: { nl: label }, sources: [] },
});
const measure = (id: string, domain = "housing") => ({
  command: "createMeasure",
  data: { id, title: { nl: `Maatregel ${id}` }, lead: { authority: "fed" }, domains: [domain] },
});

describe.each(testEngines())("several commands at once, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const opened = async () => (await api.open(opening, fed)).body.id as string;
  const send = (id: string, commands: unknown, headers: Record<string, string | null> = {}, actor = fed) =>
    api.post(`/plan-cases/${id}/batch`, { commands }, actor, { "if-match": '"v1"', ...headers });
  const tables = ["planCases", "planCaseRecords", "journal", "messages", "idempotencyKeys"] as const;
  /** What anybody may read in the journal of what happened to a case. */
  const typesOf = async (id: string) => {
    const rows = await api.storage.db
      .selectFrom("journal")
      .select("line")
      .where("subjectId", "=", id)
      .orderBy("sequence")
      .execute();
    return rows.map(({ line }) => JSON.parse(line).type as string);
  };
  const counts = () =>
    Promise.all(
      tables.map(async (table) => (await api.storage.db.selectFrom(table).selectAll().execute()).length),
    );

  it("happen in order, with contiguous entries, and word for whom they concern", async () => {
    const id = await opened();
    const mandate = { giver: "fed", holder: "rw", object: { fr: "Inventaire" }, givenOn: "2026-03-01" };
    const batch = [goal("A"), measure("m1"), { command: "giveMandate", data: mandate }, goal("B")];
    const { status, body, headers } = await send(id, batch);
    expect([status, body.issues, headers.get("etag")]).toEqual([200, undefined, '"v5"']);
    expect(body).toMatchObject({ id, version: 5, stage: "promised" });
    const { events } = body;
    expect(events.map(({ command, type }: Answer) => [command, type])).toEqual([
      [0, "goals.created"],
      [1, "measures.created"],
      [2, "mandates.given"],
      [3, "goals.created"],
    ]);
    expect(events[1].id).toBe("m1");
    const first = events[0].sequence as number;
    expect(events.map(({ sequence }: Answer) => sequence)).toEqual([first, first + 1, first + 2, first + 3]);
    expect(await typesOf(id)).toEqual([...Array(5).fill("sealed")]);
    const sent = await api.storage.db.selectFrom("messages").selectAll().where("plan", "=", id).execute();
    expect(sent.map(({ kind, sequence }) => [kind, Number(sequence)])).toEqual([["mandateGiven", first + 2]]);
    const told = await eventsOf(api.storage.db, subjectOfCase(id));
    expect(planCaseModel.foldCase(told)).toEqual(await findCase(api.storage.db, id));
  });

  it("may build on each other: what one makes, the next one changes", async () => {
    const id = await opened();
    const change = { measure: "m1", change: { end: "2027" } };
    const { status, body } = await send(id, [measure("m1"), { command: "changeMeasure", data: change }]);
    expect([status, body.events?.length]).toEqual([200, 2]);
    expect((await findCase(api.storage.db, id))?.measures.measures).toMatchObject([
      { id: "m1", end: "2027" },
    ]);
  });

  it("are public from the one on that makes the plan so", async () => {
    const id = await opened();
    const { body } = await send(id, [goal("A"), { command: "publishPlan", data: {} }, goal("B")]);
    expect([body.events.length, await typesOf(id)]).toEqual([
      3,
      ["sealed", "sealed", "lifecycle.publicationChanged", "goals.created"],
    ]);
  });

  it("all or none of them, and every refusal with its index", async () => {
    const id = await opened();
    const before = await counts();
    const { status, body } = await send(id, [
      measure("m1"),
      { command: "withdrawMeasure", data: { measure: "none", reason: "x" } },
      measure("m1"),
      goal("A"),
      { command: "moveStage", data: { transition: "mandate" } },
    ]);
    expect([status, body.kind, body.command]).toEqual([409, "commandRefused", "batch"]);
    expect(body.refusals.map(({ command, kind }: Answer) => [command, kind])).toEqual([
      [1, "measureUnknown"],
      [2, "measureExists"],
      [4, "guardUnmet"],
    ]);
    for (const { text } of body.refusals) expect(Object.keys(text).sort()).toEqual(["de", "en", "fr", "nl"]);
    expect(body.issues[0].name).toBe("commands[1].data.measure");
    expect(await counts()).toEqual(before);
  });

  it("tell of all that is wrong with what was sent, each at its place", async () => {
    const id = await opened();
    const { status, body } = await send(id, [
      goal("A"),
      { command: "createGoal", data: { level: "high", lable: {} } },
      { command: "withdrawMeasure", data: { measure: "none", reason: "x" } },
    ]);
    expect([status, body.kind]).toEqual([400, "badRequest"]);
    expect(body.issues.map(({ name }: Answer) => name).sort()).toEqual([
      "commands[1].data.label",
      "commands[1].data.lable",
      "commands[1].data.level",
      "commands[1].data.sources",
      "commands[2].data.measure",
    ]);
    const misnamed = await send(id, [goal("A"), { command: "createGaol", data: {} }]);
    expect([misnamed.status, misnamed.body.issues]).toMatchObject([
      400,
      [{ name: "commands[1].command", value: "createGaol", nearest: expect.arrayContaining(["createGoal"]) }],
    ]);
  });

  it("each need the right they need by themselves", async () => {
    const id = await opened();
    const editor = personOf("fed", ["editor"], "fed-editor");
    const before = await counts();
    const batch = [goal("A"), { command: "publishPlan", data: {} }, measure("m1")];
    const { status, body } = await send(id, batch, {}, editor);
    expect([status, body.kind, body.action]).toEqual([403, "missingPermission", "publishPlan"]);
    expect(body.reasons).toMatchObject([{ command: 1, action: "publishPlan", kind: "roleNotAllowed" }]);
    // Without the right, nobody learns that the version is another.
    expect((await send(id, batch, { "if-match": '"v9"' }, editor)).status).toBe(403);
    expect((await send(id, batch, { "if-match": '"v9"' })).status).toBe(412);
    expect((await send(id, batch, {}, personOf("rw", ["editor"]))).status).toBe(404);
    expect(await counts()).toEqual(before);
  });

  test.each([
    ["no list", {}, "commands"],
    ["an empty list", { commands: [] }, "commands"],
    ["a member nobody knows", { commands: [goal("A")], dryRun: true }, ""],
    ["the opening of a plan", { commands: [{ command: "openCase", data: opening }] }, "commands[0].command"],
    ["too many", { commands: Array.from({ length: 10_001 }, () => goal("A")) }, "commands"],
  ])("refuse %s", async (_, body, name) => {
    const id = await opened();
    const sent = await api.post(`/plan-cases/${id}/batch`, body, fed, { "if-match": '"v1"' });
    expect([sent.status, sent.body.issues?.[0].name]).toEqual([400, name]);
  });

  test.each([
    ["no key", { "idempotency-key": null }, 400],
    ["no version", { "if-match": null }, 428],
    ["another version", { "if-match": '"v2"' }, 412],
  ])("refuse %s", async (_, headers, status) => {
    expect((await send(await opened(), [goal("A")], headers)).status).toBe(status);
  });

  it("are refused above their limit, with the limit", async () => {
    const id = await opened();
    const long = { ...goal("A"), data: { ...goal("A").data, label: { nl: "x".repeat(mostBatchBytes) } } };
    const { status, body } = await send(id, [long]);
    expect([status, body.kind, body.limitBytes]).toEqual([413, "payloadTooLarge", mostBatchBytes]);
  });

  it("are described with the data of each", async () => {
    const { body } = await api.get("/openapi.json");
    const { commands } = body.components.schemas.PlanCaseBatch.properties;
    const described = commands.items.anyOf.map(({ properties }: Answer) => [
      properties.command.enum?.[0] ?? properties.command.const,
      properties.data.$ref,
    ]);
    expect(described).toContainEqual(["createGoal", "#/components/schemas/CommandCreateGoal"]);
    expect(described.length).toBeGreaterThan(60);
    expect(body.components.schemas.CommandCreateGoal.properties.label).toBeDefined();
  });

  it("happen once for one key", async () => {
    const id = await opened();
    const key = { "idempotency-key": `batch-${id}` };
    const replies = await Promise.all(Array.from({ length: 5 }, () => send(id, [goal("A"), goal("B")], key)));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await findCase(api.storage.db, id))?.goals.goals).toHaveLength(2);
    expect((await send(id, [goal("C")], key)).status).toBe(422);
  });

  it("bring five thousand measures in one request", async () => {
    const id = await opened();
    const batch = Array.from({ length: 5000 }, (_, index) => measure(`m${index}`));
    const { status, body } = await send(id, batch);
    expect([status, body.version]).toEqual([200, 5001]);
    expect((await findCase(api.storage.db, id))?.measures.measures).toHaveLength(5000);
  }, 60_000);

  it("leave the same as one after another", async () => {
    const command = fc.oneof(
      fc.constantFrom("A", "B").map(goal),
      fc.constantFrom("m1", "m2", "m3").map((id) => measure(id)),
      fc
        .constantFrom("m1", "m2")
        .map((id) => ({ command: "withdrawMeasure", data: { measure: id, reason: "x" } })),
      fc
        .constantFrom("publishPlan", "unpublishPlan")
        .map((name) => ({ command: name, data: name === "publishPlan" ? {} : { reason: { nl: "x" } } })),
      fc.constantFrom("m1", "m2").map((id) => ({
        command: "addShare",
        data: { measure: id, authority: "fed", share: { status: "running" } },
      })),
    );
    const plain = async (id: string) =>
      JSON.stringify(await findCase(api.storage.db, id))
        .replaceAll(id, "case")
        .replace(/goal-[0-9a-f-]{36}/g, "goal");
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 8 }), async (batch) => {
        const [one, other] = [await opened(), await opened()];
        const accepted: typeof batch = [];
        for (const { command: name, data } of batch) {
          const { status } = await api.run(one, pathOfCommand(name), data, fed);
          if (status === 200) accepted.push({ command: name, data } as never);
        }
        if (accepted.length < batch.length) expect((await send(other, batch)).status).toBe(409);
        if (accepted.length > 0) expect((await send(other, accepted)).status).toBe(200);
        expect(await plain(other)).toBe(await plain(one));
        expect(await typesOf(other)).toEqual(await typesOf(one));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
