import { expect, it } from "vitest";
import { dateOf, noDate, partsOf } from "./partial-date.js";

it.each([
  [{ day: "", month: "", year: "" }, null],
  [{ day: "", month: "", year: "2026" }, "2026"],
  [{ day: "", month: "3", year: "2026" }, "2026-03"],
  [{ day: "1", month: "12", year: "2026" }, "2026-12-01"],
  [{ day: " 29 ", month: "2", year: "2028" }, "2028-02-29"],
  [{ day: "29", month: "2", year: "2026" }, undefined],
  [{ day: "1", month: "", year: "2026" }, undefined],
  [{ day: "", month: "13", year: "2026" }, undefined],
  [{ day: "", month: "", year: "26" }, undefined],
  [{ day: "een", month: "3", year: "2026" }, undefined],
  [{ day: "1", month: "3", year: "" }, undefined],
])("reads %o as %o", (parts, date) => {
  expect(dateOf(parts)).toBe(date);
});

it("writes a date into the fields it came from", () => {
  for (const date of ["2026", "2026-03", "2026-03-31"]) expect(dateOf(partsOf(date))).toBe(date);
  expect(partsOf(null)).toEqual(noDate);
});
