import { describe, expect, it, test } from "vitest";
import { kindByContent, measuresOf, nodesOf, type Plan, readPlan } from "../../plan/index.js";
import { languages } from "../../text/index.js";
import { everyLocalizedText } from "../localized-texts.js";
import { belgianPlans } from "./index.js";

const ids = belgianPlans.map(({ id }) => id);
const planOf = (id: string): Plan => belgianPlans.find((plan) => plan.id === id) as Plan;

it("are 26 with 100 measures, each with an identifier of its own", () => {
  expect(new Set(ids).size).toBe(26);
  const measures = belgianPlans.flatMap((plan) => measuresOf(plan).map(({ id }) => id));
  expect(measures.length).toBe(100);
  expect(new Set(measures).size).toBe(100);
  const nodes = belgianPlans.flatMap((plan) => nodesOf(plan).map(({ node }) => node.id));
  expect(nodes.length).toBe(64);
  expect(new Set(nodes).size).toBe(64);
  expect(belgianPlans.flatMap((plan) => plan.goals ?? []).length).toBe(8);
});

describe.each(belgianPlans.map((plan) => [plan.id, plan] as const))("%s", (_id, plan) => {
  it("is a valid napar-plan/1 without remarks", () => {
    expect(readPlan(plan)).toEqual({ ok: true, value: { plan, remarks: [] } });
  });

  it("has every text in four languages, and marks as courtesy only languages it has", () => {
    const texts = everyLocalizedText(plan);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      for (const language of languages) expect(text[language], JSON.stringify(text)).toMatch(/\S/);
      expect(text.courtesy?.length ?? 0).toBeLessThan(4);
    }
  });

  it("refers only to plans, nodes and goals that exist", () => {
    const plans = [plan.parentPlan, plan.previousPlan, ...(plan.relatedPlans ?? [])].filter(Boolean);
    expect(ids).toEqual(expect.arrayContaining(plans));
    const nodes = nodesOf(plan).map(({ node }) => node.id);
    const goals = (plan.goals ?? []).map(({ id }) => id);
    for (const measure of measuresOf(plan)) {
      expect(nodes).toEqual(expect.arrayContaining(measure.nodes ?? []));
      expect(measure.nodes?.length).toBe(1);
      if (measure.goal) expect(goals).toContain(measure.goal);
    }
    for (const goal of plan.goals ?? []) expect(nodes).toContain(goal.node);
  });

  it("lists as children the plans that name it as parent", () => {
    const children = belgianPlans.filter(({ parentPlan }) => parentPlan === plan.id);
    expect((plan.childPlans ?? []).map(({ id, kind }) => [id, kind]).sort()).toEqual(
      children.map(({ id, kind }) => [id, kind]).sort(),
    );
  });

  it("states no lead, no budget, no indicator: the sources give none", () => {
    expect([plan.budget, plan.indicators, plan.adoption]).toEqual([undefined, undefined, undefined]);
    for (const measure of measuresOf(plan)) {
      expect([measure.lead, measure.budget, measure.start, measure.end]).toEqual(Array(4).fill(undefined));
    }
  });
});

test.each([
  ["bruges-eccar", 20],
  ["genk-eccar", 3],
  ["ghent-2020", 11],
  ["leuven-lzr", 14],
  ["mechelen-inclusive", 10],
  ["sint-niklaas-im", 6],
  ["fl-radicalisation", 8],
  ["wal-radicalism", 13],
  ["fwb-radicalism", 5],
  ["dg-radicalism", 7],
  ["prison-plan", 1],
  ["brussels-2019", 2],
])("%s holds %d measures", (id, count) => {
  expect(measuresOf(planOf(id)).length).toBe(count);
});

it("shows Bruges by four tracks beside ten commitments, and Leuven by six themes and a chapter", () => {
  const axesOf = (id: string) =>
    (planOf(id).structure ?? []).map(({ axis, primary, nodes }) => [axis, primary, nodes?.length]);
  expect(axesOf("bruges-eccar")).toEqual([
    ["track", false, 4],
    ["commitment", true, 10],
  ]);
  expect(axesOf("leuven-lzr")).toEqual([
    ["theme", true, 6],
    ["chapter", false, 1],
  ]);
});

it("says what two documents really are", () => {
  expect(kindByContent(planOf("brussels-2019"))).toMatchObject({
    kind: "inventory",
    facts: [{ kind: "inventoryPresentedAsPlan" }],
  });
  expect(kindByContent(planOf("fr-platform-framework"))).toMatchObject({
    kind: "framework",
    facts: [{ kind: "frameworkWithoutOperationalPlan", endedIn: "2017" }],
  });
  for (const id of ["napar-be", "eccar-10ppa", "plan-m", "plan-r"]) {
    expect(kindByContent(planOf(id)).facts).toEqual([]);
  }
});
