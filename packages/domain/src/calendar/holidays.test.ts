import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addDays,
  addWorkingDays,
  dayOffReason,
  easterSunday,
  firstWorkingDayFrom,
  holidayIds,
  holidayNames,
  holidaysOf,
  isWorkingDay,
} from "./index.js";

/** Dates of Easter as the calendars of those years give them; 1818 and 2038 are the earliest and latest possible. */
test.each([
  [1818, "1818-03-22"],
  [2000, "2000-04-23"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2038, "2038-04-25"],
])("Easter of %i is %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test("2026 has the ten days of the Royal Decree of 18 April 1974", () => {
  expect(holidaysOf(2026)).toEqual([
    { day: "2026-01-01", id: "new-year" },
    { day: "2026-04-06", id: "easter-monday" },
    { day: "2026-05-01", id: "labour-day" },
    { day: "2026-05-14", id: "ascension" },
    { day: "2026-05-25", id: "whit-monday" },
    { day: "2026-07-21", id: "national-day" },
    { day: "2026-08-15", id: "assumption" },
    { day: "2026-11-01", id: "all-saints" },
    { day: "2026-11-11", id: "armistice" },
    { day: "2026-12-25", id: "christmas" },
  ]);
});

describe("working days", () => {
  test.each([
    { day: "2026-07-20", off: null, first: "2026-07-20", why: "a Monday" },
    { day: "2026-07-21", off: "national-day", first: "2026-07-22", why: "the national holiday, a Tuesday" },
    { day: "2026-08-15", off: "saturday", first: "2026-08-17", why: "a holiday on a Saturday" },
    { day: "2026-04-04", off: "saturday", first: "2026-04-07", why: "Easter weekend with its Monday" },
    {
      day: "2026-07-11",
      off: "saturday",
      first: "2026-07-13",
      why: "Flemish feast day, which is a Saturday anyway",
    },
    {
      day: "2025-07-11",
      off: null,
      first: "2025-07-11",
      why: "Flemish feast day on a Friday: no public holiday",
    },
  ])("$day, $why: first working day $first", ({ day, off, first }) => {
    expect(dayOffReason(day)).toBe(off);
    expect(firstWorkingDayFrom(day)).toBe(first);
  });
  it("counts five working days over a weekend and a holiday", () => {
    expect(addWorkingDays("2026-05-11", 5)).toBe("2026-05-19");
    expect(addWorkingDays("2026-05-11", 0)).toBe("2026-05-11");
  });
  it("always lands on a working day, and never counts fewer days than asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addDays("1975-01-01", offset);
        const reached = addWorkingDays(from, count);
        expect(isWorkingDay(reached)).toBe(true);
        const between = Array.from({ length: 200 }, (_, i) => addDays(from, i + 1)).filter(
          (day) => day <= reached,
        );
        expect(between.filter(isWorkingDay)).toHaveLength(count);
      }),
    );
  });
});

it("names every holiday in four languages", () => {
  for (const id of holidayIds) expect(Object.values(holidayNames[id]).filter(Boolean)).toHaveLength(4);
});
