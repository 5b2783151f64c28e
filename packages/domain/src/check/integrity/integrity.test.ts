import { expect, it, test } from "vitest";
import type { Goal, Indicator, Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures } from "../sound-plan.js";

const goals: Goal[] = [
  { id: "s1", level: "strategic" },
  { id: "o1", level: "operational", parent: "s1" },
];
const plain = { goals, measures: [], indicators: [], structure: [] };
const measures = (...changes: Parameters<typeof planWithMeasures>) =>
  planWithMeasures(...changes.map((change) => ({ nodes: [], goal: null, ...change }))).measures;
const indicators = (...items: Indicator[]): Partial<Plan> => ({ ...plain, indicators: items });
const history = (...dates: (string | null)[]): Partial<Plan> => ({
  history: dates.map((date) => ({ date, event: "x" })),
});
const nested = [{ nodes: [{ id: "n1", children: [{ id: "n11", children: [{ id: "n111" }] }] }] }];

const cases: CriterionCase[] = [
  { criterion: "Q49", why: "everything leads somewhere", expected: "pass" },
  {
    criterion: "Q49",
    why: "an empty plan has nothing to break",
    plan: { structure: null, goals: null, measures: null, indicators: null },
    expected: "pass",
  },
  {
    criterion: "Q49",
    why: "two measures with one id",
    plan: { ...plain, measures: measures({ id: "m" }, { id: "m" }, { id: "m" }) },
    expected: "fail",
    details: { ids: ["m"], lists: { duplicates: ["m"] } },
  },
  {
    criterion: "Q49",
    why: "a node id on two axes",
    plan: {
      ...plain,
      structure: [{ nodes: [{ id: "n" }] }, { nodes: [{ id: "a", children: [{ id: "n" }] }] }],
    },
    expected: "fail",
  },
  {
    criterion: "Q49",
    why: "a goal and a measure may share an id",
    plan: { ...plain, measures: measures({ id: "s1" }) },
    expected: "pass",
  },
  {
    criterion: "Q49",
    why: "an unknown goal",
    plan: { ...plain, measures: measures({ goal: "gone" }) },
    expected: "fail",
    details: { lists: { unknownGoal: ["x1"] } },
  },
  {
    criterion: "Q49",
    why: "a blank goal is none",
    plan: { ...plain, measures: measures({ goal: "" }) },
    expected: "pass",
  },
  {
    criterion: "Q49",
    why: "a nested node is a node",
    plan: { ...plain, structure: nested, measures: measures({ nodes: ["n111", "n1"] }) },
    expected: "pass",
  },
  {
    criterion: "Q49",
    why: "an unknown node",
    plan: { ...plain, structure: nested, measures: measures({ nodes: ["n1", "gone"] }) },
    expected: "fail",
    details: { lists: { unknownNode: ["x1"] } },
  },
  {
    criterion: "Q49",
    why: "an operational goal without a parent",
    plan: { ...plain, goals: [{ id: "o", level: "operational" }] },
    expected: "fail",
    details: { lists: { orphanGoals: ["o"] } },
  },
  {
    criterion: "Q49",
    why: "an operational goal under an operational one",
    plan: { ...plain, goals: [...goals, { id: "o2", level: "operational", parent: "o1" }] },
    expected: "fail",
    details: { lists: { orphanGoals: ["o2"] } },
  },
  {
    criterion: "Q49",
    why: "an unknown indicator",
    plan: { ...plain, measures: measures({ indicators: ["gone"] }) },
    expected: "fail",
    details: { lists: { unknownIndicator: ["x1"] } },
  },
  {
    criterion: "Q49",
    why: "an indicator of a goal",
    plan: indicators({ id: "i", goal: "o1" }),
    expected: "pass",
  },
  {
    criterion: "Q49",
    why: "an indicator that points to nothing",
    plan: indicators({ id: "i" }),
    expected: "fail",
    details: { lists: { looseIndicators: ["i"] } },
  },
  {
    criterion: "Q49",
    why: "an indicator that points to a goal that is gone",
    plan: indicators({ id: "i", goal: "gone" }),
    expected: "fail",
  },
  {
    criterion: "Q49",
    why: "an indicator that a measure names",
    plan: { ...indicators({ id: "i" }), measures: measures({ indicators: ["i"] }) },
    expected: "pass",
  },

  { criterion: "Q50", why: "status, history and dates agree", expected: "pass" },
  {
    criterion: "Q50",
    why: "no history and no dates",
    plan: { history: null, adoption: null, period: null },
    expected: "pass",
  },
  {
    criterion: "Q50",
    why: "the same day twice is in order",
    plan: history("2020-01-01", "2020-01-01"),
    expected: "pass",
  },
  {
    criterion: "Q50",
    why: "an earlier entry after a later one",
    plan: history("2020-06", "2020-05-31"),
    expected: "fail",
    details: { lists: { dates: ["2020-05-31"] } },
  },
  {
    criterion: "Q50",
    why: "a year after one of its months is no contradiction",
    plan: history("2020-06", "2020", "2020-07"),
    expected: "pass",
  },
  {
    criterion: "Q50",
    why: "an entry in between hides nothing",
    plan: history("2020-06", "2020", "2020-05"),
    expected: "fail",
  },
  {
    criterion: "Q50",
    why: "entries without a date say nothing",
    plan: history("2020", null, "2021"),
    expected: "pass",
  },
  {
    criterion: "Q50",
    why: "adopted after the end",
    plan: { adoption: { date: "2028-01-01" } },
    expected: "fail",
  },
  {
    criterion: "Q50",
    why: "adopted on the last day",
    plan: { adoption: { date: "2027-12-31" } },
    expected: "pass",
  },
  { criterion: "Q50", why: "in force on the last day", on: "2027-12-31", expected: "pass" },
  { criterion: "Q50", why: "in force the day after", on: "2028-01-01", expected: "fail" },
  {
    criterion: "Q50",
    why: "expired after its end is in order",
    plan: { status: "expired" },
    on: "2030-01-01",
    expected: "pass",
  },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("integrity", cases)).toEqual([]);
});
