import { expect, it, test } from "vitest";
import type { Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";

const baseline = (date: string | null, from: string | null = "2024-01-01"): Partial<Plan> => ({
  analysis: { baseline: { date } },
  period: { from, to: "2027" },
});
const sources = (...types: ("survey" | "research" | "admin-data")[]): Partial<Plan> => ({
  analysis: { dataSources: types.map((type) => ({ type })) },
});
const definitions = (racism: string, structuralRacism: string): Partial<Plan> => ({
  definitions: { racism, structuralRacism },
});

const cases: CriterionCase[] = [
  { criterion: "Q09", why: "an analysis of the year before", expected: "pass" },
  { criterion: "Q09", why: "five years before, to the day", plan: baseline("2019-01-01"), expected: "pass" },
  { criterion: "Q09", why: "a day older", plan: baseline("2018-12-31"), expected: "fail" },
  {
    criterion: "Q09",
    why: "a year after the start, to the day",
    plan: baseline("2025-01-01"),
    expected: "pass",
  },
  { criterion: "Q09", why: "a day later", plan: baseline("2025-01-02"), expected: "fail" },
  {
    criterion: "Q09",
    why: "a year that lies partly in time",
    plan: baseline("2019", "2024-06-01"),
    expected: "pass",
  },
  {
    criterion: "Q09",
    why: "a year that lies wholly too early",
    plan: baseline("2018", "2024-06-01"),
    expected: "fail",
  },
  {
    criterion: "Q09",
    why: "no date",
    plan: baseline(null),
    expected: "fail",
    details: { missing: ["analysis.baseline.date"] },
  },
  { criterion: "Q09", why: "no analysis", plan: { analysis: undefined }, expected: "fail" },
  {
    criterion: "Q09",
    why: "without a start there is nothing to be late against",
    plan: baseline("2010", null),
    expected: "pass",
  },

  { criterion: "Q10", why: "two kinds", plan: sources("survey", "research"), expected: "pass" },
  {
    criterion: "Q10",
    why: "the same kind twice is one",
    plan: sources("survey", "survey"),
    expected: "fail",
    details: { numbers: { kinds: 1, min: 2 } },
  },
  {
    criterion: "Q10",
    why: "none",
    plan: { analysis: null },
    expected: "fail",
    details: { numbers: { kinds: 0 } },
  },

  { criterion: "Q11", why: "the previous plan was evaluated", expected: "pass" },
  {
    criterion: "Q11",
    why: "it was not",
    plan: { analysis: { previousPlanEvaluation: { date: null } } },
    expected: "fail",
  },
  {
    criterion: "Q11",
    why: "there is no previous plan",
    plan: { previousPlan: null, analysis: null },
    expected: "not-applicable",
  },
  {
    criterion: "Q11",
    why: "a blank previous plan is none",
    plan: { previousPlan: "" },
    expected: "not-applicable",
  },

  {
    criterion: "Q12",
    why: "thirty characters each",
    plan: definitions("x".repeat(30), "y".repeat(30)),
    expected: "pass",
  },
  {
    criterion: "Q12",
    why: "one of 29 characters",
    plan: definitions("x".repeat(30), "y".repeat(29)),
    expected: "fail",
    details: { missing: ["definitions.structuralRacism"] },
  },
  {
    criterion: "Q12",
    why: "none",
    plan: { definitions: null },
    expected: "fail",
    details: { missing: ["definitions.racism", "definitions.structuralRacism"] },
  },

  { criterion: "Q13", why: "three forms", expected: "pass" },
  {
    criterion: "Q13",
    why: "two forms, one of them twice",
    plan: { formsOfRacism: ["anti-black", "antisemitism", "antisemitism"] },
    expected: "fail",
    details: { numbers: { forms: 2, min: 3 } },
  },
  { criterion: "Q13", why: "none", plan: { formsOfRacism: [] }, expected: "fail" },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("diagnosis", cases)).toEqual([]);
});
