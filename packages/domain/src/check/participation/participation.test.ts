import { expect, it, test } from "vitest";
import type { Plan } from "../../plan/index.js";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { planWithMeasures } from "../sound-plan.js";

type Consultations = NonNullable<NonNullable<Plan["participation"]>["consultations"]>;
const consulting = (...consultations: Consultations): Partial<Plan> => ({ participation: { consultations } });
const affected = [{ affected: true }];
const held = { date: "2023-05", phase: "design" as const };
const ngo = (attributes: { racialisedLed?: boolean; volunteer?: boolean; grassroots?: boolean } = {}) => ({
  type: "ngo" as const,
  ...attributes,
});
const all = { racialisedLed: true, volunteer: true, grassroots: true };
const nothingElse = { participation: null };

const cases: CriterionCase[] = [
  { criterion: "Q15", why: "people affected were heard before adoption", expected: "pass" },
  {
    criterion: "Q15",
    why: "on the day of adoption",
    plan: consulting({ phase: "design", date: "2023-12-18", participants: affected }),
    expected: "pass",
  },
  {
    criterion: "Q15",
    why: "a day after adoption",
    plan: consulting({ phase: "design", date: "2023-12-19", participants: affected }),
    expected: "fail",
  },
  {
    criterion: "Q15",
    why: "in the year of adoption",
    plan: consulting({ phase: "design", date: "2023", participants: affected }),
    expected: "pass",
  },
  {
    criterion: "Q15",
    why: "in a month of a year of adoption",
    plan: {
      ...consulting({ phase: "design", date: "2023-10", participants: affected }),
      adoption: { date: "2023" },
    },
    expected: "pass",
  },
  {
    criterion: "Q15",
    why: "without a date, when the adoption has one",
    plan: consulting({ phase: "design", participants: affected }),
    expected: "fail",
  },
  {
    criterion: "Q15",
    why: "without a date, when nothing is adopted",
    plan: { ...consulting({ phase: "design", participants: affected }), adoption: null },
    expected: "pass",
  },
  {
    criterion: "Q15",
    why: "one of two in time is enough",
    plan: consulting(
      { phase: "design", date: "2024", participants: affected },
      { ...held, participants: affected },
    ),
    expected: "pass",
  },
  {
    criterion: "Q15",
    why: "nobody said to be affected",
    plan: consulting({ ...held, participants: [{ affected: false }, { affected: null }] }),
    expected: "fail",
  },
  {
    criterion: "Q15",
    why: "only during implementation",
    plan: consulting({ date: "2023-05", phase: "implementation", participants: affected }),
    expected: "fail",
  },
  { criterion: "Q15", why: "no participation", plan: nothingElse, expected: "fail" },

  { criterion: "Q16", why: "a standing body with people affected", expected: "pass" },
  {
    criterion: "Q16",
    why: "a consultation planned for the evaluation",
    plan: consulting({ phase: "evaluation" }),
    expected: "pass",
  },
  {
    criterion: "Q16",
    why: "a consultation held during implementation",
    plan: consulting({ phase: "implementation", date: "2024" }),
    expected: "pass",
  },
  {
    criterion: "Q16",
    why: "a standing body without people affected",
    plan: { participation: { standingBody: { name: "x", affectedRepresented: false } } },
    expected: "fail",
  },
  {
    criterion: "Q16",
    why: "design only",
    plan: consulting({ ...held, participants: affected }),
    expected: "fail",
  },

  { criterion: "Q17", why: "answered in public", expected: "pass" },
  {
    criterion: "Q17",
    why: "one of two unanswered",
    plan: consulting({ ...held, response: { public: true } }, { ...held, response: { public: false } }),
    expected: "fail",
    details: { numbers: { held: 2, unanswered: 1 } },
  },
  { criterion: "Q17", why: "no response stated", plan: consulting(held), expected: "fail" },
  {
    criterion: "Q17",
    why: "held on the day of the check",
    plan: consulting({ date: "2025-06-15" }),
    expected: "fail",
  },
  {
    criterion: "Q17",
    why: "one that is still to come needs no answer",
    plan: consulting({ date: "2025-06-16" }),
    expected: "not-applicable",
  },
  {
    criterion: "Q17",
    why: "one without a date is not held",
    plan: consulting({ phase: "design" }),
    expected: "not-applicable",
  },
  { criterion: "Q17", why: "no participation", plan: nothingElse, expected: "not-applicable" },

  {
    criterion: "Q18",
    why: "all three balances in one organisation",
    plan: consulting({ ...held, participants: [ngo(all)] }),
    expected: "pass",
  },
  {
    criterion: "Q18",
    why: "spread over two organisations",
    plan: consulting({
      ...held,
      participants: [
        ngo({ racialisedLed: true, volunteer: false, grassroots: false }),
        ngo({ racialisedLed: false, volunteer: true, grassroots: true }),
      ],
    }),
    expected: "pass",
  },
  {
    criterion: "Q18",
    why: "declared by exactly half",
    plan: consulting({ ...held, participants: [ngo(all), ngo()] }),
    expected: "pass",
  },
  {
    criterion: "Q18",
    why: "declared by fewer than half",
    plan: consulting({ ...held, participants: [ngo(all), ngo(), ngo()] }),
    expected: "unknown",
    details: { missing: ["racialisedLed", "volunteer", "grassroots"] },
  },
  {
    criterion: "Q18",
    why: "one attribute undeclared, the others present",
    plan: consulting({ ...held, participants: [ngo({ racialisedLed: true, volunteer: true })] }),
    expected: "unknown",
    details: { missing: ["grassroots"] },
  },
  {
    criterion: "Q18",
    why: "none is volunteer",
    plan: consulting({ ...held, participants: [ngo({ ...all, volunteer: false })] }),
    expected: "fail",
    details: { missing: ["volunteer"] },
  },
  {
    criterion: "Q18",
    why: "a certain lack outweighs an undeclared attribute",
    plan: consulting({ ...held, participants: [ngo({ racialisedLed: false })] }),
    expected: "fail",
    details: { missing: ["racialisedLed"] },
  },
  {
    criterion: "Q18",
    why: "no organisation at all",
    plan: consulting({ ...held, participants: [{ type: "citizens" }] }),
    expected: "fail",
  },
  {
    criterion: "Q18",
    why: "nothing held yet",
    plan: consulting({ date: "2026", participants: [ngo(all)] }),
    expected: "not-applicable",
  },

  { criterion: "Q19", why: "as a partner", expected: "pass" },
  {
    criterion: "Q19",
    why: "as a participant",
    plan: { ...planWithMeasures({}), ...consulting({ participants: [{ type: "equality-body" }] }) },
    expected: "pass",
  },
  { criterion: "Q19", why: "nowhere", plan: { ...planWithMeasures({}), ...nothingElse }, expected: "fail" },

  { criterion: "Q20", why: "a union is a partner", expected: "pass" },
  {
    criterion: "Q20",
    why: "employers were consulted",
    plan: {
      ...planWithMeasures({ domains: ["employment"] }),
      ...consulting({ participants: [{ type: "employers" }] }),
    },
    expected: "pass",
  },
  {
    criterion: "Q20",
    why: "a union helps with another measure only",
    plan: {
      ...planWithMeasures(
        { domains: ["employment"] },
        { domains: ["housing"], partners: [{ type: "trade-union" }] },
      ),
    },
    expected: "fail",
    details: { ids: ["x1"] },
  },
  {
    criterion: "Q20",
    why: "no measure on the labour market",
    plan: planWithMeasures({ domains: ["public-employment"] }),
    expected: "not-applicable",
  },
  { criterion: "Q20", why: "no measures", plan: { measures: [] }, expected: "not-applicable" },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("participation", cases)).toEqual([]);
});
