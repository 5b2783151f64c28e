import fc from "fast-check";
import { expect, it, test } from "vitest";
import { foldText, nearestTo } from "./index.js";

test.each([
  ["hosing", ["housing", "hospital", "rent-law"], "housing"],
  ["Liege", ["Luik", "Liège", "Lierde"], "Liège"],
  ["polcie", ["police", "public-order"], "police"],
])("%s is near %s: %s", (value, candidates, first) => {
  expect(nearestTo(value, candidates)[0]).toBe(first);
});

it("offers nothing when nothing looks alike", () => {
  expect(nearestTo("zzzzzz", ["police", "housing"])).toEqual([]);
  expect(nearestTo("  ", ["police"])).toEqual([]);
});

it("always finds an exact candidate first, whatever its case", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{3,12}$/), {
        minLength: 1,
        maxLength: 20,
      }),
      (words) => {
        const wanted = words[0] as string;
        expect(nearestTo(wanted.toUpperCase(), words)[0]).toBe(wanted);
      },
    ),
  );
});

it("folds accents, ligatures and punctuation", () => {
  expect(foldText("  L'Œuvre-Saint  Élisée ß")).toBe("l oeuvre saint elisee ss");
});
