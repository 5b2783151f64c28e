import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { belgianPlans, laterPlans } from "@napar/domain/belgium/plans";
import { checkPlan } from "@napar/domain/check";
import { coverageOf } from "@napar/domain/coverage";
import { type Plan, readPlan } from "@napar/domain/plan";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp, testToday } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";
import { planSummaryOf } from "./plan-summary.js";

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

const storedPlans = [...belgianPlans, ...laterPlans];

describe.each(testEngines())("plans on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());

  /** What is to be shown of a plan: as it came, or the plan under way that is public. */
  const shown = async (id: string): Promise<{ origin: "register" | "case"; document: Plan }> => {
    const { status, body } = await api.get(`/plan-cases/${id}`);
    if (status === 200) return { origin: "case", document: body.document };
    const document = plain(storedPlans.find((plan) => plan.id === id));
    return { origin: "register", document };
  };

  it("lists every plan with its source and confidence", async () => {
    const { body } = await api.get("/plans?pageSize=100");
    expect(body.total).toBe(storedPlans.length);
    const byId = new Map(body.items.map((item: { id: string }) => [item.id, item]));
    for (const plan of storedPlans) {
      const { origin, document } = await shown(plan.id);
      expect(byId.get(plan.id)).toEqual(plain(planSummaryOf(document, origin)));
    }
  });

  test.each([
    ["level=municipality", (plan: (typeof storedPlans)[number]) => plan.level === "municipality"],
    ["kind=inventory", (plan) => plan.kind === "inventory"],
    ["status=in-force&level=region", (plan) => plan.status === "in-force" && plan.level === "region"],
    ["domain=housing", (plan) => planSummaryOf(plan).domains.includes("housing")],
    ["place=Gent", (plan) => planSummaryOf(plan).places.includes("44021")],
    ["place=9000", (plan) => planSummaryOf(plan).places.includes("44021")],
    [
      "authority=fed",
      (plan) => [plan.authority, ...(plan.coAuthorities ?? [])].some(({ id }) => id === "fed"),
    ],
    ["text=radicalis", (plan) => /radicali[sz]/i.test(JSON.stringify([plan.title, plan.id]))],
    [
      "text=GENT%202020",
      (plan) => /gent.*2020|2020.*gent/i.test(JSON.stringify([plan.title, plan.id, plan.authority])),
    ],
  ])("filters by %s", async (query, wanted: (plan: (typeof storedPlans)[number]) => boolean) => {
    const { body } = await api.get(`/plans?${query}&pageSize=100`);
    const ids = storedPlans.filter(wanted).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(ids.sort());
  });

  it("sorts both ways, undated plans last", async () => {
    const starts = async (sort: string) =>
      (await api.get(`/plans?pageSize=100&sort=${sort}`)).body.items.map(
        ({ period }: { period: { from: string | null } }) => period.from?.slice(0, 4) ?? null,
      ) as (string | null)[];
    const [up, down] = [await starts("start"), await starts("-start")];
    const dated = (years: (string | null)[]) => years.filter((year) => year !== null);
    expect(dated(up)).toEqual([...dated(up)].sort());
    expect(dated(down)).toEqual([...dated(down)].sort().reverse());
    for (const years of [up, down])
      expect(years.slice(dated(years).length).every((year) => year === null)).toBe(true);
  });

  it("gives a plan its full document, unchanged and valid: the plan under way where there is one", async () => {
    const origins = new Set<string>();
    for (const plan of storedPlans) {
      const { body } = await api.get(`/plans/${plan.id}`);
      const expected = await shown(plan.id);
      origins.add(expected.origin);
      expect(body).toMatchObject({ origin: expected.origin, measureCount: plan.measures?.length ?? 0 });
      expect(body.plan).toEqual(expected.document);
      // Nothing the register says of it is lost.
      expect(Object.keys(body.plan)).toEqual(expect.arrayContaining(Object.keys(plain(plan))));
      expect(body.plan.measures).toEqual(plain(plan).measures);
      expect(body.plan.goals).toEqual(plain(plan).goals);
      const document = (await api.get(`/plans/${plan.id}/document`)).body;
      expect(document).toEqual(expected.document);
      expect(readPlan(document)).toMatchObject({ ok: true, value: { remarks: [] } });
    }
    expect([...origins].sort()).toEqual(["case", "register"]);
  });

  it("knows relations from both sides", async () => {
    const previous = storedPlans.find(
      (plan) => plan.previousPlan && storedPlans.some(({ id }) => id === plan.previousPlan),
    );
    if (!previous) throw new Error("no plan of the register replaces another");
    const later = (await api.get(`/plans/${previous.id}`)).body.related;
    expect(later).toContainEqual({
      id: previous.previousPlan,
      relation: "previous",
      title: expect.anything(),
    });
    const earlier = (await api.get(`/plans/${previous.previousPlan}`)).body.related;
    expect(earlier).toContainEqual({ id: previous.id, relation: "next", title: plain(previous.title) });
    for (const { id } of storedPlans) {
      const { related } = (await api.get(`/plans/${id}`)).body;
      const keys = related.map((one: { id: string; relation: string }) => `${one.relation} ${one.id}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("checks and covers a plan as the domain does, on the day asked for", async () => {
    const competence = belgianCompetenceModel();
    for (const plan of storedPlans) {
      const { body } = await api.get(`/plans/${plan.id}/check?date=2021-05-01`);
      const { document } = await shown(plan.id);
      expect(body.check).toEqual(plain(checkPlan(document, { on: "2021-05-01", competence })));
      expect(body.check.results).toHaveLength(50);
      const short = (await api.get(`/plans/${plan.id}/check?date=2021-05-01&details=none`)).body;
      expect(short.check.results).toEqual(
        body.check.results.map((result: object) => ({ ...result, details: {} })),
      );
      expect({ ...short.check, results: [] }).toEqual({ ...body.check, results: [] });
      const coverage = (await api.get(`/plans/${plan.id}/coverage`)).body;
      expect(coverage).toEqual({ planId: plan.id, coverage: plain(coverageOf(plan)) });
    }
    const { body } = await api.get("/plans/ghent-2020/check");
    expect(body).toMatchObject({ date: testToday, legal: { asOf: "2025-06-30", afterAsOf: false } });
  });

  it("answers an empty list for an authority of the register that has no plan", async () => {
    const { status, body } = await api.get("/plans?authority=cocom");
    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [], total: 0 });
  });

  test.each([
    ["/plans?authority=fedd", "unknownAuthority", "authority", "fed"],
    ["/plans?place=Gnt", "unknownPlace", "place", "Gent"],
    ["/plans/ghent-2020/check?date=2021-13-01", "invalidDate", "date", null],
  ])("refuses %s: %s", async (path, kind, name, near) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: `urn:problem-type:napar:${kind}`, issues: [{ in: "query", name }] });
    if (near) expect(body.nearest).toContain(near);
  });
});
