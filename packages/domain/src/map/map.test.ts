import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type ActionState,
  actionState,
  commonStateOf,
  countState,
  countStates,
  furthestOf,
  isAgainstRacism,
  knowledgeState,
  memberState,
  type PlanOnMap,
  type PlanState,
  planStates,
  stateOfPlan,
} from "./index.js";

const plan = (changes: Partial<PlanOnMap> = {}): PlanOnMap => ({
  status: "in-force",
  scope: "racism",
  period: { to: null },
  domains: ["housing"],
  ...changes,
});

describe("a plan", () => {
  test.each([
    [{ status: "in-force" }, "in-force", "no end is stated"],
    [{ status: "adopted" }, "in-force", "an adopted plan counts with those in force"],
    [{ period: { to: "2025" } }, "over", "its period has ended and nobody said what came of it"],
    [{ period: { to: "2026" } }, "in-force", "it ends in the year of the day: cannot say, so it stays"],
    [{ status: "under-revision", period: { to: "2020" } }, "revision", "its authority is at work on it"],
    [{ status: "promised" }, "preparing", "a promise is no plan in force"],
    [{ status: "announced" }, "preparing", "nor is an announcement"],
    [{ status: "replaced", period: { to: "2030" } }, "ended", "another took its place"],
  ] as [Partial<PlanOnMap>, PlanState, string][])("%j is %s: %s", (changes, state, _why) => {
    expect(stateOfPlan(plan(changes), "2026-11-21")).toBe(state);
  });

  it("that holds and says nothing of the theme is not in force for it; one that ended has ended", () => {
    expect(stateOfPlan(plan(), "2026-11-21", "housing")).toBe("in-force");
    expect(stateOfPlan(plan(), "2026-11-21", "sport")).toBe("off-theme");
    expect(stateOfPlan(plan({ status: "expired" }), "2026-11-21", "sport")).toBe("ended");
  });

  it("counts when it is against racism, alone or with other grounds, or states no scope", () => {
    expect(["racism", "integrated", null, "security"].map((scope) => isAgainstRacism({ scope }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

it("an area is as far as its furthest plan, and adding a plan never takes it back", () => {
  expect(furthestOf([])).toBe("none-found");
  expect(furthestOf(["ended", "in-force", "preparing"])).toBe("in-force");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...planStates)), fc.constantFrom(...planStates), (states, added) => {
      const before = planStates.indexOf(furthestOf(states));
      expect(planStates.indexOf(furthestOf([...states, added]))).toBeLessThanOrEqual(before);
    }),
  );
});

it("governments side by side have a common state or differ: none stands for another", () => {
  expect(commonStateOf(["in-force", "in-force"])).toBe("in-force");
  expect(commonStateOf(["in-force", "none-found"])).toBe("differs");
  expect(commonStateOf([])).toBe("none-found");
});

test.each([
  ["member", 10, "eight-or-more"],
  ["member", 8, "eight-or-more"],
  ["member", 7, "four-to-seven"],
  ["member", 3, "one-to-three"],
  ["member", 0, "no-measure"],
  ["member", null, "no-measure"],
  ["reported", 9, "other-tie"],
  ["not-stated", 9, "not-stated"],
] as const)("membership %s with %s commitments covered is %s", (status, covered, state) => {
  expect(memberState(status, covered)).toBe(state);
});

it("classes of numbers of measures follow each other without a hole", () => {
  expect([0, 1, 9, 10, 49, 50, 5000].map(countState)).toEqual([
    "none-found",
    "one-to-nine",
    "one-to-nine",
    "ten-to-49",
    "ten-to-49",
    "fifty-or-more",
    "fifty-or-more",
  ]);
  fc.assert(
    fc.property(fc.nat(), (count) => {
      const at = (n: number) => countStates.indexOf(countState(n));
      expect(at(count + 1)).toBeLessThanOrEqual(at(count));
    }),
  );
});

test.each([
  [{ plans: 1, measures: 3, isNamedByNetwork: true }, "measures"],
  [{ plans: 1, measures: 0, isNamedByNetwork: true }, "plan-only"],
  [{ plans: 0, measures: 0, isNamedByNetwork: true }, "membership-only"],
  [{ plans: 0, measures: 0, isNamedByNetwork: false }, "nothing-found"],
])("%j is %s", (known, state) => {
  expect(knowledgeState(known)).toBe(state);
});

describe("a government that may act", () => {
  type Known = Parameters<typeof actionState>[0];
  const nothing: Known = { measures: 0, plans: 0, hasDeclined: false, standing: null };
  test.each([
    [{ measures: 1, hasDeclined: true }, "acts", "what it does counts, whatever else it declined"],
    [{ hasDeclined: true, plans: 1 }, "declined", "it answered: that is no silence"],
    [{ plans: 1, standing: "adopted" }, "off-subject", "its plan is known and says nothing of the subject"],
    [{ standing: "adopted" }, "decision-only", "a plan exists that nobody here has read"],
    [{ standing: "not-established" }, "not-established", "not enough was read to call it silent"],
    [{ standing: "not-found" }, "silent", "looked for, and nothing found"],
    [{}, "silent", "no measure, no plan, no answer"],
  ] as [Partial<Known>, ActionState, string][])("%j: %s, because %s", (known, state, _why) => {
    expect(actionState({ ...nothing, ...known })).toBe(state);
  });
});
