import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureStatusIds } from "../framework/index.js";
import type { Measure, Plan } from "../plan/index.js";
import { coverageOf, coverageStates } from "./index.js";

const cityPlan = (changes: Partial<Plan>): Plan => ({
  id: "city",
  title: { en: "City plan" },
  authority: { id: "44021", type: "municipality", name: "Gent" },
  level: "municipality",
  kind: "city-plan",
  status: "in-force",
  ...changes,
});
const measure = (id: string, changes: Partial<Measure> = {}): Measure => ({
  id,
  title: { en: id },
  ...changes,
});
const rowOf = (plan: Plan, number: number) =>
  coverageOf(plan).commitments.find((row) => row.number === number);

it("covers nothing when there are no measures", () => {
  const { commitments, covered, missing } = coverageOf(cityPlan({}));
  expect(commitments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(covered).toEqual([]);
  expect(missing).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe("by tag", () => {
  it.each([
    { statuses: ["planned"], state: "planned" },
    { statuses: ["running"], state: "planned" },
    { statuses: ["delayed"], state: "planned" },
    { statuses: ["planned", "done"], state: "done" },
    { statuses: [null], state: "stated" },
    { statuses: [null, "planned"], state: "planned" },
    { statuses: ["dropped"], state: "missing" },
  ] as const)("reads measures with status $statuses as $state", ({ statuses, state }) => {
    const measures = statuses.map((status, at) => measure(`m${at}`, { eccarCommitments: [7], status }));
    expect(rowOf(cityPlan({ measures }), 7)).toMatchObject({ state });
  });

  it("lists a dropped measure without letting it cover", () => {
    const plan = cityPlan({ measures: [measure("m1", { eccarCommitments: [3], status: "dropped" })] });
    expect(rowOf(plan, 3)?.measures).toEqual([
      { id: "m1", via: "tag", node: null, isInferred: false, status: "dropped" },
    ]);
    expect(coverageOf(plan).missing).toContain(3);
  });
});

describe("by the city's own axes", () => {
  const structure: Plan["structure"] = [
    { axis: "track", nodes: [{ id: "t1", label: { nl: "Wonen" } }] },
    {
      axis: "theme",
      nodes: [
        {
          id: "housing",
          eccarCommitments: [7],
          children: [{ id: "tests", eccarCommitments: [2], eccarMappingInferred: true }],
        },
      ],
    },
  ];

  it("passes a commitment on to nested nodes, and marks an inferred mapping", () => {
    const plan = cityPlan({ structure, measures: [measure("m1", { nodes: ["tests"] })] });
    expect(rowOf(plan, 7)?.measures).toEqual([
      { id: "m1", via: "axis", node: "housing", isInferred: false, status: null },
    ]);
    expect(rowOf(plan, 2)?.measures).toEqual([
      { id: "m1", via: "axis", node: "tests", isInferred: true, status: null },
    ]);
  });

  it("does not pass a commitment up to the node above", () => {
    const plan = cityPlan({ structure, measures: [measure("m1", { nodes: ["housing"] })] });
    expect(coverageOf(plan).covered).toEqual([7]);
  });

  it("follows a measure through its goal, and that goal's strategic goal", () => {
    const goals: Plan["goals"] = [
      { id: "s1", level: "strategic", node: "housing" },
      { id: "o1", level: "operational", parent: "s1" },
    ];
    const plan = cityPlan({ structure, goals, measures: [measure("m1", { goal: "o1" })] });
    expect(coverageOf(plan).covered).toEqual([7]);
  });

  it("prefers the measure's own tag, and names every measure once per commitment", () => {
    const plan = cityPlan({
      structure,
      measures: [measure("m1", { nodes: ["tests", "housing"], eccarCommitments: [7, 7] })],
    });
    expect(rowOf(plan, 7)?.measures).toEqual([
      { id: "m1", via: "tag", node: null, isInferred: false, status: null },
    ]);
  });

  it("shows the parts that stand for a commitment even when they hold no measure", () => {
    expect(rowOf(cityPlan({ structure }), 7)).toMatchObject({
      state: "missing",
      nodes: [{ id: "housing", isInferred: false }],
    });
  });
});

describe("laws", () => {
  const someMeasure = fc.record({
    id: fc.uuid(),
    title: fc.constant({ en: "measure" }),
    eccarCommitments: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 4 }),
    status: fc.constantFrom(...measureStatusIds, null),
    nodes: fc.subarray(["a", "b", "nowhere"]),
  });
  const structure: Plan["structure"] = [
    {
      axis: "theme",
      nodes: [{ id: "a", eccarCommitments: [1], children: [{ id: "b", eccarCommitments: [9] }] }],
    },
  ];

  it("never falls when a measure is added", () => {
    fc.assert(
      fc.property(fc.array(someMeasure), someMeasure, (measures, added) => {
        const before = coverageOf(cityPlan({ structure, measures })).commitments;
        const after = coverageOf(cityPlan({ structure, measures: [...measures, added] })).commitments;
        for (const [at, { state }] of before.entries()) {
          expect(coverageStates.indexOf(after[at]?.state ?? "missing")).toBeGreaterThanOrEqual(
            coverageStates.indexOf(state),
          );
        }
      }),
    );
  });

  it("puts every commitment either among the covered or among the missing", () => {
    fc.assert(
      fc.property(fc.array(someMeasure), (measures) => {
        const { covered, missing } = coverageOf(cityPlan({ structure, measures }));
        expect([...covered, ...missing].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      }),
    );
  });

  it("does not depend on the order of the measures", () => {
    fc.assert(
      fc.property(fc.array(someMeasure), (measures) => {
        const { covered } = coverageOf(cityPlan({ structure, measures }));
        expect(coverageOf(cityPlan({ structure, measures: measures.toReversed() })).covered).toEqual(covered);
      }),
    );
  });
});
