import { expect, test } from "vitest";
import { readAmount } from "./line-fields.js";

test.each([
  ["1.500,50", "operating", "nl", { kind: "money", euroCents: 1500_50 }],
  ["€ 80 000", "investment", "fr", { kind: "money", euroCents: 80_000_00 }],
  ["80000 EUR", "investment", "de", { kind: "money", euroCents: 80_000_00 }],
  ["0", "operating", "nl", { kind: "money", euroCents: 0 }],
  ["1,5", "staff", "nl", { kind: "staff", fteHundredths: 150 }],
  ["0.29", "staff", "en", { kind: "staff", fteHundredths: 29 }],
  ["1,005", "staff", "nl", null],
  ["-5", "operating", "nl", null],
  ["", "operating", "nl", null],
  ["veel", "operating", "nl", null],
  ["99999999999", "operating", "nl", null],
] as const)("%j of %s in %s is %j", (text, kind, language, amount) => {
  expect(readAmount(text, kind, language)).toEqual(amount);
});
