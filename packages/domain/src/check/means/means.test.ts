import { expect, it, test } from "vitest";
import type { Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures } from "../sound-plan.js";

const withBudgets = (...budgets: NonNullable<Plan["measures"]>[number]["budget"][]): Plan =>
  planWithMeasures(...budgets.map((budget) => ({ budget })));
const total = (amount: number | null): Partial<Plan> => ({ budget: { total: amount } });
const ngo = [{ type: "ngo" as const }];

const cases: CriterionCase[] = [
  { criterion: "Q32", why: "a total above zero", plan: total(1), expected: "pass" },
  { criterion: "Q32", why: "zero", plan: total(0), expected: "fail", details: { numbers: { total: 0 } } },
  {
    criterion: "Q32",
    why: "no total",
    plan: total(null),
    expected: "fail",
    details: { missing: ["budget.total"] },
  },
  { criterion: "Q32", why: "no budget", plan: { budget: null }, expected: "fail" },

  {
    criterion: "Q33",
    why: "four of five, to the measure",
    plan: withBudgets({ amount: 1 }, { amount: 0 }, { inKind: true }, { amount: 5 }, null),
    expected: "pass",
    details: { ids: ["x5"], numbers: { share: 0.8 } },
  },
  {
    criterion: "Q33",
    why: "three of four",
    plan: withBudgets({ amount: 1 }, { amount: 2 }, { inKind: true }, { inKind: false }),
    expected: "fail",
    details: { ids: ["x4"] },
  },
  { criterion: "Q33", why: "no measures", plan: { measures: [] }, expected: "not-applicable" },

  { criterion: "Q34", why: "half a person", plan: { coordination: { fte: 0.5 } }, expected: "pass" },
  { criterion: "Q34", why: "zero", plan: { coordination: { fte: 0 } }, expected: "fail" },
  { criterion: "Q34", why: "not stated", plan: { coordination: null }, expected: "fail" },

  { criterion: "Q35", why: "money in the plan", expected: "pass" },
  {
    criterion: "Q35",
    why: "a grant to an association",
    plan: { ...planWithMeasures({ instruments: ["funding"], partners: ngo }), budget: null },
    expected: "pass",
    details: { ids: ["x1"] },
  },
  {
    criterion: "Q35",
    why: "a grant and an association, in two measures",
    plan: {
      ...planWithMeasures({ instruments: ["funding"] }, { partners: ngo }),
      budget: { civilSocietySupport: 0 },
    },
    expected: "fail",
  },
  { criterion: "Q35", why: "nothing", plan: { measures: null, budget: null }, expected: "fail" },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("means", cases)).toEqual([]);
});
