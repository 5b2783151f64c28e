import { describe, expect, it, test } from "vitest";
import * as z from "zod";
import { isoDate, partialDate } from "../calendar/index.js";
import { statedExpectationTexts } from "./expectation-texts.data.js";
import { expectationOf, languages, localizedText } from "./index.js";

const expectationsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(expectationOf);
};

describe("what a schema expects", () => {
  test.each([
    [z.string(), 1, "a text", "een tekst"],
    [z.int(), 1.5, "a whole number", "een geheel getal"],
    [z.boolean(), "yes", "true or false", "waar of onwaar"],
    [z.array(z.string()), "x", "a list", "een lijst"],
    [z.strictObject({}), [], "an object", "een object"],
    [z.date(), 1, "a value of type date", "een waarde van het type date"],
    [z.enum(["a", "b"]), "c", "one of a, b", "een van a, b"],
    [z.literal("a"), "c", '"a"', '"a"'],
    [z.string().min(1), "", "a text that is not empty", "een tekst die niet leeg is"],
    [z.string().min(2), "", "a text of at least 2 characters", "een tekst van minstens 2 tekens"],
    [z.string().max(2), "abc", "a text of at most 2 characters", "een tekst van hoogstens 2 tekens"],
    [z.array(z.string()).min(1), [], "a list of at least 1", "een lijst van minstens 1"],
    [z.array(z.string()).max(1), ["a", "b"], "a list of at most 1", "een lijst van hoogstens 1"],
    [z.number().min(0), -1, "a number of at least 0", "een getal van minstens 0"],
    [z.number().positive(), 0, "a number above 0", "een getal groter dan 0"],
    [z.number().max(10), 11, "a number of at most 10", "een getal van hoogstens 10"],
    [z.number().negative(), 0, "a number below 0", "een getal kleiner dan 0"],
    [z.email(), "x", "an e-mail address", "een e-mailadres"],
    [z.url(), "x", "a web address, such as https://napar.be", "een webadres, zoals https://napar.be"],
    [z.string().regex(/^\d$/), "x", /form the documentation/, /vorm die de documentatie/],
    [isoDate, "2025-02-30", "a day that exists, written yyyy-mm-dd", /bestaande dag/],
    [partialDate, "2025-13", /yyyy-mm or yyyy-mm-dd/, /jjjj-mm of jjjj-mm-dd/],
    [localizedText, { nl: "" }, /at least one of nl, fr, de, en/, /minstens een van nl, fr, de, en/],
    [z.string().max(50, "at most 50 characters"), "x".repeat(51), /50 characters/, /50 tekens/],
    [z.union([z.string(), z.number()]), {}, /one of the forms/, /een van de vormen/],
  ])("%#: %s", (schema, value, en, nl) => {
    const [found] = expectationsOf(schema, value);
    expect(found?.en).toEqual(typeof en === "string" ? en : expect.stringMatching(en));
    expect(found?.nl).toEqual(typeof nl === "string" ? nl : expect.stringMatching(nl));
    for (const language of languages) expect(found?.[language]).not.toMatch(/\{\w+\}|^$/);
  });

  it("says in English what the schema says", () => {
    for (const [message, text] of Object.entries(statedExpectationTexts)) expect(text.en).toBe(message);
  });
});
