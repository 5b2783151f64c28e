import { expect, it, test } from "vitest";
import type { Measure, Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures } from "../sound-plan.js";

const dated = (...dates: [Measure["start"], Measure["end"]][]): Plan =>
  planWithMeasures(...dates.map(([start, end]) => ({ start, end })));
const beyondTerm = (changes: Partial<Plan>): Partial<Plan> => ({
  ...planWithMeasures({}),
  anchoring: null,
  ...changes,
});

const cases: CriterionCase[] = [
  { criterion: "Q36", why: "all within the plan", expected: "pass" },
  { criterion: "Q36", why: "begun before the plan", plan: dated(["2019", "2024"]), expected: "pass" },
  {
    criterion: "Q36",
    why: "ends on the last day of the plan",
    plan: dated(["2024", "2027"]),
    expected: "pass",
  },
  {
    criterion: "Q36",
    why: "begins and ends on one day",
    plan: dated(["2024-03-21", "2024-03-21"]),
    expected: "pass",
  },
  {
    criterion: "Q36",
    why: "ends after the plan",
    plan: dated(["2024", "2027"], ["2024", "2028-01-01"]),
    expected: "fail",
    details: { ids: ["x2"], lists: { beyond: ["x2"] } },
  },
  {
    criterion: "Q36",
    why: "a year counts to its last day, past a plan that ends in June",
    plan: { ...dated(["2024", "2027"]), period: { from: "2024", to: "2027-06" } },
    expected: "fail",
  },
  {
    criterion: "Q36",
    why: "ends before it begins",
    plan: dated(["2025", "2024"]),
    expected: "fail",
    details: { lists: { reversed: ["x1"] } },
  },
  {
    criterion: "Q36",
    why: "no end, no start, blank",
    plan: dated(["2025", null], [null, "2025"], ["", "2025"]),
    expected: "fail",
    details: { ids: ["x1", "x2", "x3"], lists: { undated: ["x1", "x2", "x3"] } },
  },
  {
    criterion: "Q36",
    why: "a plan without an end cannot be outlasted",
    plan: { ...dated(["2025", "2099"]), period: { from: "2024" } },
    expected: "pass",
  },
  { criterion: "Q36", why: "no measures", plan: { measures: [] }, expected: "not-applicable" },

  { criterion: "Q37", why: "anchored in a decision", expected: "pass" },
  {
    criterion: "Q37",
    why: "a by-law stays",
    plan: { ...planWithMeasures({ instruments: ["local-regulation"] }), anchoring: null },
    expected: "pass",
    details: { ids: ["x1"] },
  },
  {
    criterion: "Q37",
    why: "legislation stays",
    plan: { ...planWithMeasures({ instruments: ["legislation"] }), anchoring: "" },
    expected: "pass",
  },
  {
    criterion: "Q37",
    why: "nothing holds it",
    plan: beyondTerm({}),
    expected: "fail",
    details: { missing: ["anchoring"] },
  },
  {
    criterion: "Q37",
    why: "it ends with the term",
    plan: beyondTerm({ legislatureEnd: "2027-12-31" }),
    expected: "not-applicable",
  },
  {
    criterion: "Q37",
    why: "the term ends in the year in which the plan ends",
    plan: beyondTerm({ legislatureEnd: "2027" }),
    expected: "not-applicable",
  },
  {
    criterion: "Q37",
    why: "it goes a day beyond",
    plan: beyondTerm({ legislatureEnd: "2027-12-30" }),
    expected: "fail",
  },
  {
    criterion: "Q37",
    why: "the end of the term is not stated",
    plan: beyondTerm({ legislatureEnd: null }),
    expected: "not-applicable",
  },
  {
    criterion: "Q37",
    why: "the end of the plan is not stated",
    plan: beyondTerm({ period: { from: "2024" } }),
    expected: "not-applicable",
  },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("time", cases)).toEqual([]);
});
