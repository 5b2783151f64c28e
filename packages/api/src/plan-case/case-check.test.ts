import { checkPlan } from "@napar/domain/check";
import { coverageOf } from "@napar/domain/coverage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

const city = "municipality-44021";
const ann = personOf(city, ["coordinator", "editor"]);
const stranger = personOf("municipality-21004", ["coordinator"]);
const plan = {
  title: { nl: "Plan" },
  authority: { id: city, type: "municipality", name: "Gent" },
  level: "municipality",
  kind: "city-plan",
  eccarMember: true,
};

describe.each(testEngines())("the check of a plan under way, on %s", (engine) => {
  let api: GoverningApp;
  let id: string;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    api.setTime("2026-03-02T09:00:00Z");
    id = (await api.open({ procedure: "city-eccar", origin: { kind: "new", plan } }, ann)).body.id;
    api.setTime("2026-03-10T09:00:00Z");
    const nodes = [{ label: { nl: "Monitoring" }, eccarCommitments: [1] }];
    await api.run(id, "add-axis", { kind: "theme", nodes }, ann);
    await api.run(id, "change-head", { change: { period: { from: "2026", to: "2031" } } }, ann);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const check = (query = "", actor: typeof ann | null = ann) =>
    api.get(`/plan-cases/${id}/check${query}`, actor);

  it("is that of its document, today and on a day in the past", async () => {
    for (const [query, on] of [
      ["", "2026-03-10"],
      ["?asOf=2026-03-05", "2026-03-05"],
    ] as const) {
      const { status, body } = await check(query);
      const { document } = (await api.get(`/plan-cases/${id}${query}`, ann)).body;
      expect([status, body.asOf, body.date]).toEqual([200, on, on]);
      const resultsOf = (results: { criterion: string; result: string }[]) =>
        results.map(({ criterion, result }) => [criterion, result]);
      expect(resultsOf(body.check.results)).toEqual(resultsOf([...checkPlan(document, { on }).results]));
      expect(body.coverage).toEqual(coverageOf(document));
      expect(body.since).toBeNull();
    }
  });

  it("tells what changed since a day, and that there was no plan before the first", async () => {
    const { since } = (await check("?since=2026-03-05")).body;
    expect(since.on).toBe("2026-03-05");
    expect(since.changes).toContainEqual({
      ...{ criterion: "Q03", before: "fail", after: "pass", direction: "better" },
    });
    expect((await check("?since=2026-03-10")).body.since.changes).toEqual([]);
    expect((await check("?since=2026-02-01")).body.since).toEqual({
      ...{ on: "2026-02-01", verdict: null, changes: [] },
    });
  });

  it("refuses days that are none, each by its name", async () => {
    for (const name of ["asOf", "since"]) {
      const { status, body } = await check(`?${name}=2026-02-30`);
      expect([status, body.kind, body.issues[0].name]).toEqual([400, "invalidDate", name]);
    }
  });

  it("is not there for those who may not read the plan", async () => {
    expect((await check("", stranger)).status).toBe(404);
    expect((await check("", null)).status).toBe(404);
  });
});
