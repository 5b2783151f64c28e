import { expect, it, test } from "vitest";
import { type CriterionCase, resultOfCase, resultsWithoutCase } from "../criterion-cases.js";
import { soundFramework } from "../sound-plan.js";

const framework = (changes: Parameters<typeof soundFramework>[0]) =>
  soundFramework({ childPlans: [], ...changes });
const running = { period: { from: "2020", to: "2030" } };
const adoptedOn = (date: string | null) => ({ adoption: { level: "government" as const, date } });

const cases: CriterionCase[] = [
  { criterion: "Q07", why: "a parent plan and references", expected: "pass" },
  {
    criterion: "Q07",
    why: "related plans alone will do",
    plan: { parentPlan: null, relatedPlans: ["x"] },
    expected: "pass",
  },
  { criterion: "Q07", why: "a parent plan alone will do", plan: { relatedPlans: [] }, expected: "pass" },
  {
    criterion: "Q07",
    why: "neither parent nor related plans",
    plan: { parentPlan: "", relatedPlans: [] },
    expected: "fail",
    details: { missing: ["parentPlan", "relatedPlans"] },
  },
  {
    criterion: "Q07",
    why: "no references",
    plan: { references: [] },
    expected: "fail",
    details: { missing: ["references"] },
  },
  {
    criterion: "Q07",
    why: "nothing of all that",
    plan: { parentPlan: null, relatedPlans: null, references: null },
    expected: "fail",
  },

  { criterion: "Q08", why: "an action plan was adopted", plan: soundFramework(), expected: "pass" },
  {
    criterion: "Q08",
    why: "a city plan will do",
    plan: framework({ childPlans: [{ id: "c", kind: "city-plan", adopted: "2024" }] }),
    expected: "pass",
  },
  {
    criterion: "Q08",
    why: "the operational plan counts even when the framework has ended",
    plan: soundFramework({ status: "expired" }),
    expected: "pass",
  },
  {
    criterion: "Q08",
    why: "24 months to the day",
    plan: framework({ ...running, ...adoptedOn("2023-06-15") }),
    on: "2025-06-15",
    expected: "pass",
  },
  {
    criterion: "Q08",
    why: "24 months and a day",
    plan: framework({ ...running, ...adoptedOn("2023-06-15") }),
    on: "2025-06-16",
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "adopted in a year: the term runs from its first day",
    plan: framework({ ...running, ...adoptedOn("2023") }),
    on: "2025-01-02",
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "an operational plan not yet adopted",
    plan: framework({ ...running, ...adoptedOn("2020"), childPlans: [{ id: "c", kind: "action-plan" }] }),
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "an operational plan adopted only later",
    plan: framework({
      ...running,
      ...adoptedOn("2020"),
      childPlans: [{ id: "c", kind: "action-plan", adopted: "2026" }],
    }),
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "only another framework below it",
    plan: framework({
      ...running,
      ...adoptedOn("2020"),
      childPlans: [{ id: "c", kind: "framework", adopted: "2021" }],
    }),
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "its period is over",
    plan: framework({ period: { from: "2013", to: "2017" }, adoption: null }),
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "given up",
    plan: framework({ period: null, status: "abandoned", adoption: null }),
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "ended soon after its adoption",
    plan: framework({ period: { from: "2024", to: "2024" }, ...adoptedOn("2024-06") }),
    expected: "fail",
  },
  {
    criterion: "Q08",
    why: "its last day is not over",
    plan: framework({ period: { to: "2025-06-15" }, adoption: null }),
    expected: "unknown",
  },
  {
    criterion: "Q08",
    why: "no date of adoption, still running",
    plan: framework({ ...running, adoption: { level: "government", date: null } }),
    expected: "unknown",
    details: { missing: ["adoption.date"] },
  },
  { criterion: "Q08", why: "not asked of a city plan", expected: "not-applicable" },
];

test.each(cases)("$criterion $expected: $why", (one) => {
  const { result, details } = resultOfCase(one);
  expect(result).toBe(one.expected);
  expect(details).toMatchObject(one.details ?? {});
});

it("has a case for every result its criteria can give", () => {
  expect(resultsWithoutCase("coherence", cases)).toEqual([]);
});
