import { describe, expect, it, test } from "vitest";
import { longestSentence, mostSummaryCharacters, summaryRemarks, summaryText } from "./index.js";

test.each([
  ["", 0],
  ["Iedereen telt mee.", 3],
  ["Eén. Twee drie! Vier vijf zes?", 3],
  ["Artikel 3.2 geldt ook hier.", 5],
  ["Qui habite ici ? Tout le monde.", 3],
  ["Een regel\neen andere regel zonder punt", 5],
  ["l’égalité, c’est tout", 3],
])("%s has at most %i words in a sentence", (text, words) => expect(longestSentence(text)).toBe(words));

describe("remarks on a summary", () => {
  it("names the language of a long sentence, and the languages of the plan it is not in", () => {
    const long = `${"woord ".repeat(21)}.`;
    expect(summaryRemarks({ nl: long, fr: "Court." }, ["nl", "de"])).toEqual([
      { kind: "longSentence", language: "nl", words: 21 },
      { kind: "languagesMissing", languages: ["de"] },
    ]);
  });
  it("has nothing to say of a short one", () => {
    expect(summaryRemarks({ nl: `${"woord ".repeat(20)}.` }, ["nl"])).toEqual([]);
  });
});

test.each([
  ["as long as may be", { nl: "x".repeat(mostSummaryCharacters) }, true],
  ["longer", { nl: "kort", fr: "x".repeat(mostSummaryCharacters + 1) }, false],
  ["no words", { nl: " " }, false],
])("a summary is %s", (_, text, isOne) => expect(summaryText.safeParse(text).success).toBe(isOne));
