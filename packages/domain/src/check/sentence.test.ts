import { expect, it, test } from "vitest";
import { fillText } from "./sentence.js";

const same = (text: string) => ({ nl: text, fr: text, de: text, en: text });

test.each([
  { ids: [], expected: ["geen", "aucun", "keine", "none"] },
  { ids: ["a"], expected: ["a", "a", "a", "a"] },
  { ids: ["a", "b", "c"], expected: ["a, b en c", "a, b et c", "a, b und c", "a, b and c"] },
  {
    ids: Array.from({ length: 1008 }, () => "a"),
    expected: [
      "a, a, a, a, a, a, a, a en nog 1.000",
      "a, a, a, a, a, a, a, a et 1\u202f000 autres",
      "a, a, a, a, a, a, a, a und 1.000 weitere",
      "a, a, a, a, a, a, a, a and 1,000 more",
    ],
  },
])("writes a list as $expected.3", ({ ids, expected }) => {
  expect(Object.values(fillText(same("{ids}"), { ids }))).toEqual(expected);
});

it("writes a share as a percentage, with one decimal", () => {
  expect(fillText(same("{share%}"), { share: 2 / 7 })).toEqual({
    nl: "28,6%",
    fr: "28,6\u00a0%",
    de: "28,6\u00a0%",
    en: "28.6%",
  });
});

it("leaves out the parts in brackets that have nothing to list", () => {
  const text = same("[One: {one}.] [Two: {two}.] [Three: {three}.]");
  expect(fillText(text, { one: [], two: ["b"], three: [] }).en).toBe("Two: b.");
  expect(fillText(text, { one: ["a"], two: [], three: ["c"] }).en).toBe("One: a. Three: c.");
});

it("shows what is not stated as a dash", () => {
  expect(fillText(same("({end})"), { end: null }).nl).toBe("(–)");
});

it("refuses a text that asks for a value nobody gave", () => {
  expect(() => fillText(same("{gone}"), {})).toThrow("{gone}");
});
