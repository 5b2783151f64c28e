import { expect, test } from "vitest";
import { isSameTime, valuePeriods } from "./index.js";

const years = { from: "2027-01-01", to: "2029-12-31" };
test.each([
  [{ why: "a year at a time, said as years" }, 12, years, "2028-06-01", ["2027", "2028"]],
  [
    { why: "half years, said in months" },
    6,
    years,
    "2028-02-01",
    ["2027-01/2027-06", "2027-07/2027-12", "2028-01/2028-06"],
  ],
  [
    { why: "a plan that begins in the middle of a month keeps its days" },
    12,
    { from: "2027-03-15", to: "2028-03-14" },
    "2029-01-01",
    ["2027-03-15/2028-03-14"],
  ],
  [{ why: "no rhythm: the years of the plan so far" }, null, years, "2028-02-01", ["2027", "2028"]],
  [{ why: "no rhythm, and the plan is over" }, null, years, "2031-02-01", ["2027", "2028", "2029"]],
  [{ why: "a plan without a period: this year" }, 12, null, "2028-02-01", ["2028"]],
  [{ why: "a plan that has not begun asks for nothing" }, 12, years, "2026-12-31", []],
])("$0.why", (_, frequencyMonths, period, on, expected) => {
  const periods = valuePeriods({ frequencyMonths }, { period, values: [], on });
  expect(periods.map(({ from, to }) => (from === to ? from : `${from}/${to}`))).toEqual(expected);
});

test("what was said of another time has its place, and the same time said otherwise is no second one", () => {
  const values = [
    { period: { from: "2025", to: "2025" } },
    { period: { from: "2027-01-01", to: "2027-12-31" } },
    { period: { from: "2027-09", to: "2028-08" } },
  ];
  const periods = valuePeriods({ frequencyMonths: 12 }, { period: years, values, on: "2028-03-01" });
  expect(periods).toEqual([
    { from: "2025", to: "2025" },
    { from: "2027", to: "2027" },
    { from: "2027-09", to: "2028-08" },
    { from: "2028", to: "2028" },
  ]);
  expect(isSameTime({ from: "2027", to: "2027" }, { from: "2027-01", to: "2027-12-31" })).toBe(true);
  expect(isSameTime({ from: "2027", to: "2027" }, { from: "2027-01", to: "2027-11" })).toBe(false);
});
