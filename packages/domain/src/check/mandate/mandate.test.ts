import { expect, it, test } from "vitest";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";

const council = { level: "council", date: "2023-12-18" } as const;
const period = (from: string | null, to: string | null) => ({ period: { from, to } });

const cases: CriterionCase[] = [
  { criterion: "Q01", why: "adopted by the council, with a date", expected: "pass" },
  {
    criterion: "Q01",
    why: "a year is a date",
    plan: { adoption: { level: "college", date: "2023" } },
    expected: "pass",
  },
  {
    criterion: "Q01",
    why: "adopted by the administration",
    plan: { adoption: { ...council, level: "administration" } },
    expected: "fail",
    details: { missing: ["adoption.level"] },
  },
  {
    criterion: "Q01",
    why: "no date",
    plan: { adoption: { level: "council" } },
    expected: "fail",
    details: { missing: ["adoption.date"] },
  },
  {
    criterion: "Q01",
    why: "a blank date",
    plan: { adoption: { level: "council", date: "" } },
    expected: "fail",
  },
  {
    criterion: "Q01",
    why: "nothing on adoption",
    plan: { adoption: null },
    expected: "fail",
    details: { missing: ["adoption.level", "adoption.date"] },
  },
  {
    criterion: "Q01",
    why: "expired plans were adopted once",
    plan: { status: "expired", adoption: null },
    expected: "fail",
  },
  ...(["promised", "preparing", "consultation", "stalled", "abandoned"] as const).map(
    (status): CriterionCase => ({
      criterion: "Q01",
      why: `status ${status}`,
      plan: { status, adoption: null },
      expected: "not-applicable",
    }),
  ),
  {
    criterion: "Q01",
    why: "asked of inventories too",
    plan: { kind: "inventory", adoption: null },
    expected: "fail",
  },

  { criterion: "Q02", why: "a unit and a political lead", expected: "pass" },
  {
    criterion: "Q02",
    why: "an empty unit",
    plan: { coordination: { leadUnit: " ", politicalLead: "Mayor" } },
    expected: "fail",
    details: { missing: ["coordination.leadUnit"] },
  },
  {
    criterion: "Q02",
    why: "no political lead",
    plan: { coordination: { leadUnit: "Diversity", politicalLead: null } },
    expected: "fail",
    details: { missing: ["coordination.politicalLead"] },
  },
  {
    criterion: "Q02",
    why: "no coordination at all",
    plan: { coordination: undefined },
    expected: "fail",
    details: { missing: ["coordination.leadUnit", "coordination.politicalLead"] },
  },

  { criterion: "Q03", why: "four years", expected: "pass" },
  {
    criterion: "Q03",
    why: "exactly seven years, both days counted",
    plan: period("2020-01-01", "2026-12-31"),
    expected: "pass",
  },
  {
    criterion: "Q03",
    why: "seven years and a day",
    plan: period("2020-01-01", "2027-01-01"),
    expected: "fail",
  },
  { criterion: "Q03", why: "exactly one year", plan: period("2020-01-01", "2020-12-31"), expected: "pass" },
  { criterion: "Q03", why: "a year less a day", plan: period("2020-01-01", "2020-12-30"), expected: "fail" },
  {
    criterion: "Q03",
    why: "a year from mid-March to mid-March",
    plan: period("2021-03-15", "2022-03-14"),
    expected: "pass",
  },
  {
    criterion: "Q03",
    why: "one calendar year by its number",
    plan: period("2024", "2024"),
    expected: "pass",
  },
  {
    criterion: "Q03",
    why: "seven calendar years by their numbers",
    plan: period("2020", "2026"),
    expected: "pass",
  },
  {
    criterion: "Q03",
    why: "eight calendar years by their numbers",
    plan: period("2020", "2027"),
    expected: "fail",
  },
  {
    criterion: "Q03",
    why: "months: a year from July to June",
    plan: period("2020-07", "2021-06"),
    expected: "pass",
  },
  {
    criterion: "Q03",
    why: "a year that begins on a leap day ends on 28 February",
    plan: period("2020-02-29", "2021-02-28"),
    expected: "pass",
  },
  {
    criterion: "Q03",
    why: "and ends no earlier",
    plan: period("2020-02-29", "2021-02-27"),
    expected: "fail",
  },
  {
    criterion: "Q03",
    why: "no end",
    plan: period("2020", null),
    expected: "fail",
    details: { missing: ["period.to"] },
  },
  {
    criterion: "Q03",
    why: "no period",
    plan: { period: null },
    expected: "fail",
    details: { missing: ["period.from", "period.to"] },
  },
  { criterion: "Q03", why: "an end before the start", plan: period("2024", "2020"), expected: "fail" },
  {
    criterion: "Q03",
    why: "an end on the start",
    plan: period("2024-01-01", "2024-01-01"),
    expected: "fail",
  },
  {
    criterion: "Q03",
    why: "not asked of frameworks",
    plan: { kind: "framework", period: null },
    expected: "not-applicable",
  },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("mandate", cases)).toEqual([]);
});
