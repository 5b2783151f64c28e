import { expect, test } from "vitest";
import { readFigure } from "./index.js";

test.each([
  ["12", "nl", 12],
  ["12,5", "nl", 12.5],
  ["12.5", "nl", 12.5],
  ["1.234", "nl", 1234],
  ["1.234,56", "de", 1234.56],
  ["1 234,5", "fr", 1234.5],
  ["1 234 567", "fr", 1234567],
  ["0,125", "fr", 0.125],
  ["1.234", "en", 1.234],
  ["1,234.5", "en", 1234.5],
  ["12,5", "en", 12.5],
  [" - 3,2 ", "nl", -3.2],
  ["−7", "fr", -7],
  ["", "nl", null],
  ["twaalf", "nl", null],
  ["12 %", "nl", null],
  ["1.23.4", "nl", null],
  ["1,2,3", "nl", null],
  ["12,34,567", "en", null],
  ["1 234.567 8", "en", null],
  ["1e9", "en", null],
  ["99999999999999999999", "en", null],
] as const)("%j in %s is %j", (text, language, number) => {
  expect(readFigure(text, language)).toBe(number);
});
