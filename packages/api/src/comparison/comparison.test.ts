import type { Plan } from "@napar/domain/plan";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { belgium } from "../country/index.js";
import type { PlansThen } from "../plan-state/index.js";
import { secretariat } from "../scenario/cast.js";
import { chapters } from "../scenario/chapters.js";
import { type Story, tell } from "../scenario/story.js";
import { type Answer, openTestApp, type TestApp } from "../testing/app.js";
import { type GoverningApp, openGoverningApp } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { gapFactsOf } from "./gap-facts-then.js";
import { matrixOfFacts } from "./gap-overview.store.js";

const statesOf = ({ governments }: Answer): Record<string, string> =>
  Object.fromEntries(governments.map(({ id, state }: Answer) => [id, state]));

describe.each(testEngines())("a plan of nine governments, on %s", (engine) => {
  let api: GoverningApp;
  let story: Story;
  const get = async (path: string): Promise<Answer> => (await api.get(path)).body;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    story = tell(api);
    // From the promise to the plan in force, in three voices.
    for (const [, play] of chapters.slice(0, 7)) await play(story);
  }, 120_000);
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  it("stands in one answer: adopted by all, one share late, a request unanswered", async () => {
    const { state, names } = await get(`/plans/${story.plan}/state`);
    expect(state).toMatchObject({
      ...{ knownFrom: "record", stage: "in-force", whole: "behind" },
      promise: { kind: "durban", on: "2001-09-08" },
      common: { of: 9, adopted: 9, state: "all" },
      measures: { total: 3 },
    });
    expect(state.late).toMatchObject([{ kind: "saidLate", authorities: ["rbc"], measure: story.id("rent") }]);
    expect(state.unanswered[0].authorities).toContainEqual({ authority: "vlg", state: "silent" });
    expect(names.rbc.fr).toMatch(/Bruxelles/);
  });
  it("stands as it stood: while the parties were deciding, and not before it was public", async () => {
    const then = await get(`/plans/${story.plan}/state?asOf=2026-10-30`);
    expect(then.state).toMatchObject({ common: { of: 9, adopted: 6 }, whole: "adoptedInPart", late: [] });
    expect((await api.get(`/plans/${story.plan}/state?asOf=2026-03-03`)).status).toBe(404);
    expect((await api.get(`/plans/${story.plan}/state?asOf=2099-01-01`)).body.kind).toBe("invalidDate");
  });
  it("shows, goal by goal, who has a measure and who is silent", async () => {
    const { rows, governments, counts } = await get(`/gap-matrix?plan=${story.plan}&by=goal`);
    const goal = rows.find(({ row }: Answer) => row === story.id("testing"));
    expect(goal.title.fr).toBe("Tests de situation à la location");
    expect(goal.fields).toContain("rent-law");
    const cells = Object.fromEntries(
      governments.map(({ id }: Answer, index: number) => [id, goal.cells[index]]),
    );
    expect(cells.rw).toMatchObject({ state: "committed", measures: 1 });
    expect(cells.fed).toMatchObject({ state: "not-competent" });
    // Its community exercises housing in its area since 2020, and no measure is its own.
    expect(cells.dg).toMatchObject({ state: "competent-but-silent" });
    // What serves the operational goal serves the strategic one above it.
    const above = rows.find(({ row }: Answer) => row === story.id("renting"));
    expect(above.cells.map(({ state }: Answer) => state)).toEqual(
      goal.cells.map(({ state }: Answer) => state),
    );
    const total = Object.values(counts as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(rows.length * governments.length);
  });
  it("gives each government its evidence on one goal", async () => {
    const query = `plan=${story.plan}&goal=${story.id("testing")}`;
    const compared = await get(`/government-comparisons?${query}`);
    expect(statesOf(compared)).toMatchObject({ rw: "committed", vlg: "committed", rbc: "committed" });
    const of = (id: string) => compared.governments.find((one: Answer) => one.id === id);
    expect(of("rw").measures).toMatchObject([{ id: story.id("rent"), plan: story.plan, isLead: true }]);
    expect(of("rbc").measures).toMatchObject([{ isLead: false, status: "planned" }]);
    expect(of("dg")).toMatchObject({ state: "competent-but-silent", measures: [], total: 0 });
    expect(of("vlg").asked).toMatchObject({
      ...{ request: story.id("inventory"), from: "interfederal", standing: "silent" },
    });
    // It refused the inventory: that is an answer, and no word on acting.
    expect(of("dg")).toMatchObject({ declined: null, asked: { standing: "refused", days: 41 } });
    // Before the drafting there was neither goal nor measure.
    expect((await api.get(`/government-comparisons?${query}&asOf=2026-07-12`)).status).toBe(404);
    const first = await get(`/government-comparisons?${query}&asOf=2026-07-13`);
    expect([first.on, statesOf(first).rw]).toEqual(["2026-07-13", "committed"]);
  });
  it("tells the matrix of all plans of a day: of today as it is, and without what came later", async () => {
    const now = await get("/gap-matrix");
    expect(await get(`/gap-matrix?asOf=${now.on}`)).toEqual(now);
    const statesIn = async (day: string): Promise<Record<string, string>> => {
      const { rows, governments, on } = await get(`/gap-matrix?asOf=${day}`);
      const housing = rows.find(({ row }: Answer) => row === "housing");
      expect(on).toBe(day);
      return Object.fromEntries(
        governments.map(({ id }: Answer, at: number) => [id, housing.cells[at].state]),
      );
    };
    // The measure on renting entered the plan on 13 July.
    expect((await statesIn("2026-07-13")).rw).toBe("committed");
    expect((await statesIn("2026-07-12")).rw).not.toBe("committed");
    expect((await api.get("/gap-matrix?asOf=2099-01-01")).body.kind).toBe("invalidDate");
    expect((await api.get("/gap-matrix?asOf=2021-02-30")).body.kind).toBe("invalidDate");
  });
  it("counts shares in the matrix of all plans too", async () => {
    const all = await get("/gap-matrix");
    const housing = all.rows.find(({ row }: Answer) => row === "housing");
    const stateIn = (id: string) =>
      housing.cells[all.governments.findIndex((one: Answer) => one.id === id)].state;
    expect(["rw", "vlg", "rbc", "dg"].map(stateIn)).toEqual([
      ...["committed", "committed", "committed", "competent-but-silent"],
    ]);
    const compared = await get("/government-comparisons?domain=housing");
    const vlg = compared.governments.find(({ id }: Answer) => id === "vlg");
    expect(vlg).toMatchObject({ total: 1, measures: [{ id: story.id("rent"), isLead: false }] });
    expect(vlg.measures).toHaveLength(1);
  });
  it("is for everybody what it is for nobody in particular", async () => {
    for (const path of [`/plans/${story.plan}/state`, `/gap-matrix?plan=${story.plan}`]) {
      expect((await api.get(path, secretariat)).body).toEqual(await get(path));
    }
  });
  test.each([
    ["/gap-matrix?by=goal", "plan"],
    ["/government-comparisons", "domain"],
    ["/government-comparisons?goal=x", "plan"],
  ])("asks for what is missing in %s", async (path, name) => {
    const { status, body } = await api.get(path);
    expect([status, body.issues?.[0]?.name]).toEqual([400, name]);
  });
});

describe.each(testEngines())("the content of Belgium, on %s", (engine) => {
  let app: TestApp;
  const get = async (path: string): Promise<Answer> => (await app.get(path)).body;
  beforeAll(async () => {
    app = await openTestApp(engine);
  }, 120_000);
  afterAll(async () => {
    await app.close();
    expect(app.errors).toEqual([]);
  });

  it("does not call governments silent whose plans are known by name only", async () => {
    const { governments, rows } = await get("/gap-matrix");
    const housing = rows.find(({ row }: Answer) => row === "housing");
    const cellOf = (id: string) => housing.cells[governments.findIndex((one: Answer) => one.id === id)];
    expect(cellOf("rw")).toMatchObject({ state: "unknown", because: "measuresNotListed" });
    expect(cellOf("vlg")).toMatchObject({ state: "competent-but-silent" });
    expect(cellOf("cf")).toMatchObject({ state: "not-competent" });
  });
  it("tells of a day in the past, and of today as it is: who had adopted a plan by then", async () => {
    const { on, ...now } = await get("/gap-matrix");
    expect(await get(`/gap-matrix?asOf=${on}`)).toEqual({ on, ...now });
    const walloon = async (day: string) => {
      const { governments, rows } = await get(`/gap-matrix?asOf=${day}`);
      const at = governments.findIndex(({ id }: Answer) => id === "rw");
      return rows.map(({ cells }: Answer) => cells[at]?.because ?? cells[at]?.state ?? null);
    };
    // It adopted its plan on 31 March 2023; its measures are not known here.
    expect(await walloon("2023-03-30")).not.toContain("measuresNotListed");
    expect(await walloon("2023-03-31")).toContain("measuresNotListed");
  });
  it("does not call a government silent that may have had a plan then", () => {
    const plan: Plan = {
      ...{ format: "napar-plan/1", id: "p", title: { fr: "Plan" }, level: "region", kind: "action-plan" },
      ...{ status: "in-force", authority: { id: "rw", type: "walloon", name: "Wallonie" } },
    };
    const [on, country] = ["2020-06-30", belgium()];
    const statesOf = (then: PlansThen) => {
      const { rows } = matrixOfFacts(gapFactsOf(then, { on, country }), { on, country });
      return rows.find(({ row }) => row === "housing")?.cells.map(({ state, because }) => [state, because]);
    };
    expect(statesOf({ there: [], unknown: [plan] })).toEqual([["unknown", "planNotKnownThen"]]);
    expect(statesOf({ there: [{ plan, record: null }], unknown: [] })).toEqual([
      ["unknown", "measuresNotListed"],
    ]);
    const other: Plan = { ...plan, scope: "security" };
    expect(statesOf({ there: [], unknown: [other] })).toEqual([]);
  });
  it("tells how a plan of the register stands, from its document, and of today alone", async () => {
    const { state } = await get("/plans/bruges-eccar/state");
    expect(state).toMatchObject({ knownFrom: "document", common: null, measures: { total: 20 } });
    expect((await app.get("/plans/bruges-eccar/state?asOf=2024-01-01")).status).toBe(404);
    expect((await app.get("/plans/bruges-eccer/state")).body.nearest).toContain("bruges-eccar");
  });
  it("tells how the Belgian plan stood on a day before its record", async () => {
    const { state } = await get("/plans/napar-be/state?asOf=2019-12-31");
    expect(state).toMatchObject({ stage: "promised", promise: { years: 18 }, knownFrom: "record" });
    expect(state.governments.some(({ own }: Answer) => own.isAdopted)).toBe(false);
  });
  it("holds two city plans beside each other, in words", async () => {
    const { comparison, sentences } = await get("/plan-comparisons?one=bruges-eccar&other=ghent-2020");
    expect(comparison.measures).toMatchObject({ one: { total: 20 }, other: { total: 11 } });
    expect((await get("/plan-comparisons?one=bruges-eccar&other=ghent-2020")).keepsDays).toBe(false);
    const measures = sentences.find(({ about }: Answer) => about === "measures");
    expect(measures.text.en).toMatch(/^Measures: 20 in .+, 11 in .+\.$/);
    expect((await app.get("/plan-comparisons?one=bruges-eccar&other=nowhere")).status).toBe(404);
  });
});
