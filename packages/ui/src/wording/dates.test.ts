import { expect, test } from "vitest";
import { plural, wordDate, wordList, wordNumber, wordSpan } from "./index.js";

test.each([
  ["2001", "nl", "2001"],
  ["2018-05", "fr", "mai 2018"],
  ["2020-01-01", "fr", "1er janvier 2020"],
  ["2020-01-01", "de", "1. Januar 2020"],
  ["2020-01-31", "nl", "31 januari 2020"],
  ["2020-03-01", "en", "1 March 2020"],
] as const)("%s in %s is %s, never more precise than the source", (date, language, words) => {
  expect(wordDate(date, language)).toBe(words);
});

test.each([
  ["2014-07-01", "2019-12-31", "de", "1. Juli 2014 bis 31. Dezember 2019"],
  ["2014-07-01", null, "fr", "depuis le 1er juillet 2014"],
  ["2014", null, "fr", "depuis 2014"],
  [null, null, "nl", "niet vermeld"],
  [null, "2019-12-31", "en", "until 31 December 2019"],
] as const)("from %s to %s in %s", (from, to, language, words) => {
  expect(wordSpan(from, to, language)).toBe(words);
});

test("numbers have thin groups and the decimal mark of the language", () => {
  expect(wordNumber(274042, "nl")).toBe("274\u202f042");
  expect(wordNumber(1.5, "de", 1)).toBe("1,5");
  expect(wordNumber(1.5, "en", 1)).toBe("1.5");
});

test("lists and plurals follow the language", () => {
  expect(wordList([], "nl")).toBe("");
  expect(wordList(["Gent", "Brugge", "Genk"], "nl")).toBe("Gent, Brugge en Genk");
  expect(wordList(["Gent", "Genk"], "de", "or")).toBe("Gent oder Genk");
  expect(plural(0, "fr", "mesure", "mesures")).toBe("mesure");
  expect(plural(0, "nl", "maatregel", "maatregelen")).toBe("maatregelen");
});
