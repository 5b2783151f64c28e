import { describe, expect, it, test } from "vitest";
import { kindByContent, measuresAt, measuresOf, nodesOf, type Plan, statusFacts } from "./index.js";

const plan: Plan = {
  id: "example",
  title: { nl: "Voorbeeld" },
  authority: { id: "municipality-44021", type: "municipality", name: "Gent" },
  level: "municipality",
  kind: "city-plan",
  status: "in-force",
};
const title = { nl: "Maatregel" };

describe("nodes", () => {
  const structured: Plan = {
    ...plan,
    structure: [
      { axis: "track", nodes: [{ id: "t1" }] },
      {
        axis: "commitment",
        primary: true,
        nodes: [{ id: "c1", children: [{ id: "c1a" }, { id: "c1b" }] }, { id: "c2" }],
      },
    ],
    goals: [{ id: "g", node: "c1a" }],
    measures: [
      { id: "m1", title, nodes: ["t1", "c2"] },
      { id: "m2", title, goal: "g" },
    ],
  };

  it("come flat, each with its axis and the nodes above it", () => {
    expect(nodesOf(structured).map(({ node, ...place }) => ({ id: node.id, ...place }))).toEqual([
      { id: "t1", axis: "track", axisIndex: 0, isPrimary: false, depth: 0, ancestors: [] },
      { id: "c1", axis: "commitment", axisIndex: 1, isPrimary: true, depth: 0, ancestors: [] },
      { id: "c1a", axis: "commitment", axisIndex: 1, isPrimary: true, depth: 1, ancestors: ["c1"] },
      { id: "c1b", axis: "commitment", axisIndex: 1, isPrimary: true, depth: 1, ancestors: ["c1"] },
      { id: "c2", axis: "commitment", axisIndex: 1, isPrimary: true, depth: 0, ancestors: [] },
    ]);
    expect(nodesOf(plan)).toEqual([]);
  });

  it("hold the measures that name them, or whose goal does", () => {
    const held = (node: string) => measuresAt(structured, node).map(({ id }) => id);
    expect([held("t1"), held("c2"), held("c1a"), held("c1")]).toEqual([["m1"], ["m1"], ["m2"], []]);
  });
});

test.each([
  { to: "2025", on: "2026-01-01", status: "in-force", periodOver: "yes", isOutdated: true },
  { to: "2025", on: "2025-12-31", status: "in-force", periodOver: "cannot-say", isOutdated: false },
  { to: "2025-06-30", on: "2025-06-30", status: "in-force", periodOver: "no", isOutdated: false },
  { to: "2025-06-30", on: "2025-07-01", status: "expired", periodOver: "yes", isOutdated: false },
  { to: null, on: "2026-01-01", status: "in-force", periodOver: "cannot-say", isOutdated: false },
] as const)("$status to $to, on $on: over $periodOver", ({ to, on, status, periodOver, isOutdated }) => {
  expect(statusFacts({ ...plan, status, period: { to } }, on)).toMatchObject({ periodOver, isOutdated });
});

test.each([
  ["promised", false, false],
  ["preparing", false, false],
  ["adopted", true, false],
  ["in-force", true, false],
  ["replaced", true, true],
  ["stalled", false, false],
  ["abandoned", false, true],
] as const)("%s says adopted: %s, ended: %s", (status, saysAdopted, saysEnded) => {
  expect(statusFacts({ ...plan, status, statusAsOf: "2022" }, "2026-01-01")).toMatchObject({
    status,
    asOf: "2022",
    saysAdopted,
    saysEnded,
  });
});

describe("what a document really is", () => {
  const factsOf = (changes: Partial<Plan>) => kindByContent({ ...plan, ...changes }).facts;
  const natures = (...list: ("new" | "reinforced" | "continued" | "completed")[]) =>
    list.map((nature, index) => ({ id: `m${index}`, title, nature }));

  it("names an inventory that was published as a plan", () => {
    expect(kindByContent({ ...plan, kind: "inventory", presentedAs: "action plan" })).toEqual({
      kind: "inventory",
      presentedAs: "action plan",
      facts: [{ kind: "inventoryPresentedAsPlan", presentedAs: "action plan" }],
    });
  });

  it("names a framework that ended without an operational plan, and no other", () => {
    const framework = { kind: "framework", status: "abandoned", period: { to: "2017" } } as const;
    expect(factsOf(framework)).toEqual([{ kind: "frameworkWithoutOperationalPlan", endedIn: "2017" }]);
    expect(factsOf({ ...framework, childPlans: [{ id: "x", kind: "inventory" }] })).toHaveLength(1);
    expect(factsOf({ ...framework, childPlans: [{ id: "x", kind: "action-plan" }] })).toEqual([]);
    expect(factsOf({ ...framework, status: "in-force" })).toEqual([]);
    expect(factsOf({ ...framework, status: "replaced" })).toEqual([]);
  });

  it("names a plan of actions that states none", () => {
    expect(factsOf({})).toEqual([{ kind: "planWithoutMeasures" }]);
    expect(measuresOf(plan)).toEqual([]);
  });

  it("names a plan that lists mostly what already ran, only where every action states its nature", () => {
    expect(factsOf({ measures: natures("new", "continued", "completed") })).toEqual([
      { kind: "mostlyPastMeasures", share: 1 / 3 },
    ]);
    expect(factsOf({ measures: natures("new", "continued") })).toEqual([]);
    expect(factsOf({ measures: [...natures("continued"), { id: "x", title }] })).toEqual([]);
    expect(factsOf({ measures: [{ id: "x", title, kind: "advocacy" }] })).toEqual([]);
  });
});
