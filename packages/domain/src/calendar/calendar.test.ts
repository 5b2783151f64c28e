import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addDays,
  addMonths,
  comparePartialDates,
  dayAfter,
  dayBefore,
  daysBetween,
  firstDay,
  isInForce,
  isIsoDate,
  isPartialDate,
  lastDay,
  period,
  precisionOf,
  recurringDate,
} from "./index.js";

const day = fc
  .date({
    min: new Date("1831-02-07"),
    max: new Date("2100-12-31"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

test.each([
  ["2023-02-29", false],
  ["2024-02-29", true],
  ["2024-13-01", false],
  ["2024-1-1", false],
  ["24-01-01", false],
])("%s is a day: %s", (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test.each([
  ["2001", "2001-01-01", "2001-12-31", "year"],
  ["2018-05", "2018-05-01", "2018-05-31", "month"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2024-12", "2024-12-01", "2024-12-31", "month"],
  ["2018-05-22", "2018-05-22", "2018-05-22", "day"],
])("%s means %s to %s, by %s", (date, first, last, precision) => {
  expect([firstDay(date), lastDay(date), precisionOf(date)]).toEqual([first, last, precision]);
});

test.each([
  ["2018", "2019-01", "before"],
  ["2018-05", "2018-05-22", "cannot-say"],
  ["2018", "2018-05", "cannot-say"],
  ["2018-06", "2018-05-31", "after"],
  ["2018-05", "2018-05", "same"],
])("%s against %s: %s", (a, b, expected) => {
  expect(comparePartialDates(a, b)).toBe(expected);
});

describe("laws of dates", () => {
  it("never answers before or after when the days could overlap", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        const overlap = firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
        const order = comparePartialDates(a, b);
        expect(order === "before" || order === "after").toBe(!overlap);
      }),
    );
  });
  it("mirrors", () => {
    const mirror = {
      before: "after",
      after: "before",
      same: "same",
      "cannot-say": "cannot-say",
    } as const;
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(comparePartialDates(b, a)).toBe(mirror[comparePartialDates(a, b)]);
      }),
    );
  });
  it("counts days back and forth", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(dayBefore(dayAfter(date))).toBe(date);
      }),
    );
  });
});

it("ends a month that is too short on its last day", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(addMonths("2020-02-19", 24)).toBe("2022-02-19");
});

it("includes both ends of a validity", () => {
  const rule = { validFrom: "2014-07-01", validTo: "2019-12-31" };
  expect(["2014-06-30", "2014-07-01", "2019-12-31", "2020-01-01"].map((on) => isInForce(rule, on))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isInForce({ validFrom: null, validTo: null }, "1900-01-01")).toBe(true);
});

it("keeps what it is given and refuses what is no date", () => {
  expect(period.parse({ from: "2013", to: null })).toEqual({
    from: "2013",
    to: null,
  });
  expect(period.safeParse({ from: "2013-13" }).success).toBe(false);
  expect(isPartialDate("spring 2020")).toBe(false);
  expect(recurringDate.parse({ month: 3, day: 21, approximate: true })).toEqual({
    month: 3,
    day: 21,
    approximate: true,
  });
});
