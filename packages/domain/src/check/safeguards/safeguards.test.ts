import { expect, it, test } from "vitest";
import type { Indicator, Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures } from "../sound-plan.js";

const indicator = (personalData: Indicator["personalData"]): Partial<Plan> => ({
  indicators: [{ id: "i1", personalData }],
});
const safe = { legalBasis: "GDPR art. 6", minCellSize: 5 };

const cases: CriterionCase[] = [
  { criterion: "Q46", why: "a legal basis and no group under five", plan: indicator(safe), expected: "pass" },
  { criterion: "Q46", why: "no personal data", plan: { indicators: [], measures: [] }, expected: "pass" },
  { criterion: "Q46", why: "null is not there", plan: indicator(null), expected: "pass" },
  {
    criterion: "Q46",
    why: "present and empty",
    plan: indicator({}),
    expected: "fail",
    details: { ids: ["i1"] },
  },
  { criterion: "Q46", why: "groups of four", plan: indicator({ ...safe, minCellSize: 4 }), expected: "fail" },
  { criterion: "Q46", why: "no smallest group", plan: indicator({ legalBasis: "x" }), expected: "fail" },
  {
    criterion: "Q46",
    why: "a blank legal basis",
    plan: indicator({ ...safe, legalBasis: " " }),
    expected: "fail",
  },
  {
    criterion: "Q46",
    why: "in a measure",
    plan: { ...planWithMeasures({ personalData: safe }, { personalData: {} }), indicators: null },
    expected: "fail",
    details: { ids: ["x2"], numbers: { uses: 2 } },
  },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("safeguards", cases)).toEqual([]);
});
