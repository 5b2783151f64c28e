import { belgianPlans } from "@napar/domain/belgium/plans";
import type { Plan } from "@napar/domain/plan";
import { expect, it } from "vitest";
import { outlineOf } from "./plan-outline.js";

const planOf = (id: string): Plan => {
  const plan = belgianPlans.find((one) => one.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

it("reads Bruges by its ten commitments first, then by four tracks that hold no measure", () => {
  const [commitments, tracks] = outlineOf(planOf("bruges-eccar"));
  expect(commitments).toMatchObject({ id: "axis-1", kind: "commitment", linked: 20 });
  expect(commitments?.parts.map((part) => part.measures.length)).toEqual(Array(10).fill(2));
  expect(tracks).toMatchObject({ id: "axis-2", kind: "track", linked: 0 });
  expect(tracks?.parts).toHaveLength(4);
});

it("puts a measure under the part of its goal, once, and counts those of parts within parts", () => {
  const plan = {
    structure: [
      {
        axis: "pillar",
        nodes: [
          { id: "a", children: [{ id: "a1" }] },
          { id: "b", eccarCommitments: [7] },
        ],
      },
    ],
    goals: [{ id: "goal", node: "a1" }],
    measures: [
      { id: "by-goal", title: { nl: "x" }, goal: "goal" },
      { id: "both", title: { nl: "y" }, goal: "goal", nodes: ["a1", "b"] },
      { id: "nowhere", title: { nl: "z" } },
    ],
  } as unknown as Plan;
  const [axis] = outlineOf(plan);
  expect(axis?.linked).toBe(2);
  const [a, b] = axis?.parts ?? [];
  expect(a?.measures).toEqual([]);
  expect(a?.parts[0]?.measures.map(({ id }) => id)).toEqual(["by-goal", "both"]);
  expect(b).toMatchObject({ commitments: [7], measures: [{ id: "both" }] });
});

it("has no axis for a plan whose source names no structure", () => {
  expect(outlineOf(planOf("napar-be"))).toEqual([]);
});
