import { expect, it, test } from "vitest";
import type { Goal, Indicator, Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures } from "../sound-plan.js";

const complete: Indicator = {
  id: "i1",
  type: "output",
  method: "quantitative",
  baseline: { value: 1, date: "2024" },
  target: { value: 2, date: "2026" },
  source: "x",
  frequencyMonths: 12,
};
const indicators = (...changes: Partial<Indicator>[]): Partial<Plan> => ({
  indicators: changes.map((change, at) => ({ ...complete, id: `i${at + 1}`, ...change })),
});
const goals: Goal[] = [
  { id: "s1", level: "strategic" },
  { id: "o1", level: "operational", parent: "s1" },
];
const measured = (plan: Partial<Plan>): Partial<Plan> => ({ goals, measures: [], indicators: [], ...plan });
const bare = { ...complete, goal: null, measure: null };
const monitoring = (changes: Plan["monitoring"]): Partial<Plan> => ({ monitoring: changes });
const independent = { final: { independent: true } };
const fourYears = { from: "2020-01-01", to: "2023-12-31" };
const almostFour = { from: "2020-01-01", to: "2023-12-30" };

const cases: CriterionCase[] = [
  {
    criterion: "Q38",
    why: "a baseline and a later target",
    plan: indicators({}),
    expected: "pass",
    details: { ids: ["i1"] },
  },
  {
    criterion: "Q38",
    why: "one of two is enough",
    plan: indicators({ target: null }, {}),
    expected: "pass",
    details: { ids: ["i2"] },
  },
  {
    criterion: "Q38",
    why: "a baseline of zero is a value",
    plan: indicators({ baseline: { value: 0, date: "2024" } }),
    expected: "pass",
  },
  {
    criterion: "Q38",
    why: "words are values",
    plan: indicators({
      baseline: { value: "rarely", date: "2024" },
      target: { value: "often", date: "2026" },
    }),
    expected: "pass",
  },
  {
    criterion: "Q38",
    why: "the same value",
    plan: indicators({ target: { value: 1, date: "2026" } }),
    expected: "fail",
  },
  {
    criterion: "Q38",
    why: "the same date",
    plan: indicators({ target: { value: 2, date: "2024" } }),
    expected: "fail",
  },
  {
    criterion: "Q38",
    why: "an earlier target",
    plan: indicators({ target: { value: 2, date: "2023-12-31" } }),
    expected: "fail",
  },
  {
    criterion: "Q38",
    why: "no date of the target",
    plan: indicators({ target: { value: 2 } }),
    expected: "fail",
  },
  {
    criterion: "Q38",
    why: "no value at the baseline",
    plan: indicators({ baseline: { value: null, date: "2024" } }),
    expected: "fail",
  },
  { criterion: "Q38", why: "no indicators", plan: { indicators: null }, expected: "fail" },

  {
    criterion: "Q39",
    why: "an indicator of its own",
    plan: measured({ indicators: [{ ...bare, goal: "s1" }] }),
    expected: "pass",
  },
  {
    criterion: "Q39",
    why: "an indicator of its operational goal",
    plan: measured({ indicators: [{ ...bare, goal: "o1" }] }),
    expected: "pass",
  },
  {
    criterion: "Q39",
    why: "an indicator that points at a measure under the operational goal",
    plan: measured({
      measures: planWithMeasures({ goal: "o1" }).measures,
      indicators: [{ ...bare, measure: "x1" }],
    }),
    expected: "pass",
  },
  {
    criterion: "Q39",
    why: "a measure under the strategic goal that names an indicator",
    plan: measured({
      measures: planWithMeasures({ goal: "s1", indicators: ["i1"] }).measures,
      indicators: [bare],
    }),
    expected: "pass",
  },
  {
    criterion: "Q39",
    why: "a measure that names an indicator which is not in the plan",
    plan: measured({ measures: planWithMeasures({ goal: "s1", indicators: ["gone"] }).measures }),
    expected: "fail",
    details: { ids: ["s1"] },
  },
  {
    criterion: "Q39",
    why: "a measure under no goal",
    plan: measured({
      measures: planWithMeasures({ goal: null, indicators: ["i1"] }).measures,
      indicators: [bare],
    }),
    expected: "fail",
  },
  {
    criterion: "Q39",
    why: "one of two goals is not measured",
    plan: measured({
      goals: [...goals, { id: "s2", level: "strategic" }],
      indicators: [{ ...bare, goal: "o1" }],
    }),
    expected: "fail",
    details: { ids: ["s2"], numbers: { goals: 2, unmeasured: 1 } },
  },
  {
    criterion: "Q39",
    why: "operational goals only",
    plan: measured({ goals: [{ id: "o1", level: "operational" }], indicators: [{ ...bare, goal: "o1" }] }),
    expected: "fail",
    details: { missing: ["goals"] },
  },
  { criterion: "Q39", why: "no goals", plan: { goals: [] }, expected: "fail" },

  {
    criterion: "Q40",
    why: "an outcome",
    plan: indicators({}, { type: "outcome" }),
    expected: "pass",
    details: { ids: ["i2"] },
  },
  { criterion: "Q40", why: "an impact", plan: indicators({ type: "impact" }), expected: "pass" },
  {
    criterion: "Q40",
    why: "input and output only",
    plan: indicators({ type: "input" }, {}),
    expected: "fail",
  },
  { criterion: "Q40", why: "no indicators", plan: { indicators: [] }, expected: "fail" },

  { criterion: "Q41", why: "source and rhythm", plan: indicators({}), expected: "pass" },
  {
    criterion: "Q41",
    why: "one without source, one without rhythm",
    plan: indicators({ source: "" }, {}, { frequencyMonths: null }),
    expected: "fail",
    details: { ids: ["i1", "i3"], lists: { withoutSource: ["i1"], withoutRhythm: ["i3"] } },
  },
  { criterion: "Q41", why: "no indicators", plan: { indicators: [] }, expected: "not-applicable" },

  {
    criterion: "Q42",
    why: "one is qualitative",
    plan: indicators({}, { method: "qualitative" }),
    expected: "pass",
    details: { ids: ["i2"] },
  },
  { criterion: "Q42", why: "none is", plan: indicators({}), expected: "fail" },
  { criterion: "Q42", why: "no indicators", plan: { indicators: null }, expected: "not-applicable" },

  {
    criterion: "Q43",
    why: "every twelve months",
    plan: monitoring({ body: "x", frequencyMonths: 12 }),
    expected: "pass",
  },
  {
    criterion: "Q43",
    why: "every thirteen",
    plan: monitoring({ body: "x", frequencyMonths: 13 }),
    expected: "fail",
  },
  {
    criterion: "Q43",
    why: "no body",
    plan: monitoring({ body: "", frequencyMonths: 6 }),
    expected: "fail",
    details: { missing: ["monitoring.body"] },
  },
  {
    criterion: "Q43",
    why: "no rhythm",
    plan: monitoring({ body: "x" }),
    expected: "fail",
    details: { missing: ["monitoring.frequencyMonths"] },
  },
  { criterion: "Q43", why: "nothing", plan: monitoring(null), expected: "fail" },

  { criterion: "Q44", why: "independent at the end and a mid-term inside", expected: "pass" },
  {
    criterion: "Q44",
    why: "a plan of less than four years needs no mid-term",
    plan: { period: almostFour, monitoring: independent },
    expected: "pass",
  },
  {
    criterion: "Q44",
    why: "a plan of four years does",
    plan: { period: fourYears, monitoring: independent },
    expected: "fail",
    details: { missing: ["monitoring.midTerm"] },
  },
  {
    criterion: "Q44",
    why: "the mid-term on the last day is inside",
    plan: { period: fourYears, monitoring: { ...independent, midTerm: "2023-12-31" } },
    expected: "pass",
  },
  {
    criterion: "Q44",
    why: "a day later is not",
    plan: { period: fourYears, monitoring: { ...independent, midTerm: "2024-01-01" } },
    expected: "fail",
  },
  {
    criterion: "Q44",
    why: "before the plan is not",
    plan: { period: fourYears, monitoring: { ...independent, midTerm: "2019" } },
    expected: "fail",
  },
  {
    criterion: "Q44",
    why: "not said to be independent",
    plan: { period: almostFour, monitoring: { final: { date: "2023" } } },
    expected: "fail",
  },
  {
    criterion: "Q44",
    why: "a length that is not known asks for no mid-term",
    plan: { period: null, monitoring: independent },
    expected: "pass",
  },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("monitoring", cases)).toEqual([]);
});
