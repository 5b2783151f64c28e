import { describe, expect, it, test } from "vitest";
import { guardTexts } from "../lifecycle/index.js";
import { appointmentPart, denialTexts } from "../permission/index.js";
import { differenceRefusalTexts } from "../report/index.js";
import { type FullText, languages } from "../text/index.js";
import { caseRefusalTexts, planCaseParts, wordsOfRefusal } from "./index.js";

const parts = planCaseParts({ contentHash: () => "" });
/** Every text of a refusal, a guard or a denial: the parts carry theirs, so that none can be forgotten here. */
const texts = [
  ...[...parts, appointmentPart].map(({ name, refusalTexts }) => [name, refusalTexts] as const),
  ["case", caseRefusalTexts] as const,
  ["guard", guardTexts] as const,
  ["denial", denialTexts] as const,
  ["difference", differenceRefusalTexts] as const,
].flatMap(([part, of]) =>
  Object.entries(of as Record<string, FullText>).map(([kind, text]) => ({ name: `${part}.${kind}`, text })),
);

describe("the words of refusals", () => {
  it("are those of every part", () => {
    for (const part of parts) {
      expect([part.name, Object.keys(part.refusalTexts).length > 0]).toEqual([part.name, true]);
    }
    expect(texts.length).toBeGreaterThan(180);
  });

  test.each(texts)("$name is a sentence in four languages, with the same facts in each", ({ text }) => {
    expect(Object.keys(text).sort()).toEqual([...languages].sort());
    const factsOf = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
    for (const language of languages) {
      expect(text[language]).toMatch(/^\[?[\p{Lu}“„«{].*[.}]\]?$/u);
      expect(factsOf(text[language])).toEqual(factsOf(text.en));
      expect((text[language].match(/\[/g) ?? []).length).toBe((text[language].match(/\]/g) ?? []).length);
    }
    expect(new Set(languages.map((language) => text[language])).size).toBe(4);
  });
});

describe("a refusal in words", () => {
  const text: FullText = {
    nl: "nl",
    fr: "fr",
    de: "de",
    en: "Waits[ until {due}][ for: {awaited}] in {stage}.",
  };
  test.each([
    [{ due: "2026-05-01", awaited: ["fed", "vl"] }, "Waits until 2026-05-01 for: fed, vl in {stage}."],
    [{ due: null, awaited: [], stage: "in-force" }, "Waits in In force."],
    [{ stage: "elsewhere" }, "Waits in elsewhere."],
  ])("leaves out what is not known: %j", (facts, expected) => {
    expect(wordsOfRefusal({ kind: "waits", ...facts }, text).en).toBe(expected);
  });

  it("names authorities where their names are known, and leaves what was sent as it was", () => {
    const said: FullText = { nl: "nl", fr: "fr", de: "de", en: "{party} is not {value}." };
    const names = { fed: { nl: "Federaal", fr: "Fédéral", de: "Föderal", en: "Federal" } };
    const nameOf = (id: string) => names[id as keyof typeof names] ?? null;
    const refusal = { kind: "k", party: "fed", value: "fed", nearest: ["fed"] };
    expect(wordsOfRefusal(refusal, said, { nameOf }).en).toBe("Federal is not fed. Did you mean fed?");
    expect(wordsOfRefusal({ ...refusal, nearest: [] }, said, { nameOf }).en).toBe("Federal is not fed.");
  });

  it("takes a count for no identifier", () => {
    const said: FullText = { nl: "nl", fr: "fr", de: "de", en: "{adopted} of {of}." };
    const nameOf = () => ({ nl: "Zes", fr: "Six", de: "Sechs", en: "Six" });
    expect(wordsOfRefusal({ kind: "k", adopted: 2, of: "6" }, said, { nameOf }).en).toBe("2 of Six.");
  });

  it("puts the sentence of a guard, with its facts, into its own", () => {
    const lifecycle = parts.find(({ name }) => name === "lifecycle");
    const refusal = { kind: "guardUnmet", guard: "adoptedByAll", adopted: 2, of: 9 };
    expect(wordsOfRefusal(refusal, lifecycle?.refusalTexts.guardUnmet as FullText)).toEqual({
      nl: "Een voorwaarde is niet vervuld: Aangenomen door 2 van 9 partijen.",
      fr: "Une condition n’est pas remplie : Adopté par 2 des 9 parties.",
      de: "Eine Bedingung ist nicht erfüllt: Angenommen von 2 von 9 Parteien.",
      en: "A condition is not met: Adopted by 2 of 9 parties.",
    });
  });
});
