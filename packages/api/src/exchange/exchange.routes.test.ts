import { belgianPlans } from "@napar/domain/belgium/plans";
import { readPlan } from "@napar/domain/plan";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const plan = belgianPlans.find(({ id }) => id === "ghent-2020") as (typeof belgianPlans)[number];
const owner = plan.authority.id;
const city = personOf(owner, ["coordinator", "editor"]);
const editor = personOf(owner, ["editor"], "editor");
const stranger = personOf("luik", ["coordinator"]);
const document = JSON.parse(JSON.stringify({ ...plan, format: "napar-plan/1" }));
const procedure = "city-eccar";

describe.each(testEngines())("plans as documents, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const tried = (body: unknown, actor: typeof city | null = city) =>
    api.post("/plan-documents/dry-run", body, actor);
  const open = (of: unknown) => api.open({ procedure, origin: { kind: "document", document: of } }, city);

  it("are tried, opened as a plan under way, and come out as they went in", async () => {
    const { status, body } = await tried({ procedure, document: { ...document, tilte: "x" } });
    expect([status, body]).toEqual([
      200,
      {
        ...{ isPossible: true, problems: [], remarks: [{ path: "tilte", nearest: "title" }] },
        plan: {
          ...{ id: plan.id, title: document.title, authority: document.authority },
          counts: { goals: plan.goals?.length ?? 0, measures: plan.measures?.length },
        },
      },
    ]);
    expect((await api.get(`/plan-cases/${plan.id}`, city)).status).toBe(404);
    expect((await open(document)).status).toBe(201);
    const again = await tried({ procedure, document });
    expect(again.body).toMatchObject({
      isPossible: false,
      problems: [{ path: "id", kind: "caseAlreadyOpen" }],
    });

    const out = await api.get(`/plan-cases/${plan.id}/document`, city);
    expect([out.status, out.body.format]).toEqual([200, "napar-plan/1"]);
    expect(readPlan(out.body)).toMatchObject({ ok: true, value: { remarks: [] } });
    expect(out.body.measures.map(({ id }: Answer) => id)).toEqual(plan.measures?.map(({ id }) => id));
    // What comes out goes in again, under another name.
    const renamed = { ...out.body, id: "ghent-again" };
    expect((await tried({ procedure, document: renamed })).body.problems).toEqual([]);
    expect((await open(renamed)).status).toBe(201);
    const twice = (await api.get("/plan-cases/ghent-again/document", city)).body;
    expect(twice).toEqual(renamed);
    expect((await api.get(`/plan-cases/${plan.id}/document`, stranger)).status).toBe(404);
    expect((await api.get(`/plan-cases/${plan.id}/document`, null)).status).toBe(404);
  });

  it("are told of with everything that is wrong, by its place, in four languages", async () => {
    const wrong = { ...document, id: "wrong", level: "municipal", title: 3, measures: [{ id: "m" }, "x"] };
    const { body } = await tried({ procedure, document: wrong });
    expect(body).toMatchObject({ isPossible: false, plan: null });
    const paths = body.problems.map(({ path }: Answer) => path);
    expect(paths.toSorted()).toEqual(["level", "measures[0].title", "measures[1]", "title"]);
    expect(body.problems.find(({ path }: Answer) => path === "level")).toMatchObject({
      ...{ value: '"municipal"', nearest: "municipality" },
    });
    for (const { text } of body.problems) expect(Object.keys(text)).toEqual([...languages]);
    const twice = { ...document, id: "twice", measures: [...document.measures, document.measures[0]] };
    expect((await tried({ procedure, document: twice })).body.problems).toMatchObject([
      { path: `measures[${document.measures.length}].id`, kind: "identifierTwice" },
    ]);
    const newer = await tried({ procedure, document: { ...document, format: "napar-plan/9" } });
    expect(newer.body.problems).toMatchObject([{ path: "format", kind: "newerFormat" }]);
    for (const other of [[], "plan", null]) {
      const { status, body } = await tried({ procedure, document: other });
      expect([status, body.isPossible, body.problems.length]).toEqual([200, false, 1]);
    }
  });

  it("are opened by a coordinator of their owner, as any plan", async () => {
    const fresh = { ...document, id: "fresh" };
    expect((await tried({ procedure, document: fresh }, null)).status).toBe(401);
    for (const actor of [editor, stranger]) {
      const { body } = await tried({ procedure, document: fresh }, actor);
      expect([body.isPossible, body.problems.length > 0]).toEqual([false, true]);
      expect(body.problems.every(({ path }: Answer) => path === "authority.id")).toBe(true);
    }
    const { status, body } = await tried({ procedure: "vote", document: fresh });
    expect([status, body.kind]).toEqual([400, "badRequest"]);
  });
});
