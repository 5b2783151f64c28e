import { belgianCompetenceModel, belgianCompetences } from "@napar/domain/belgium/competences";
import { answerCompetence, competenceCases, instruments, type Step } from "@napar/domain/competence";
import { languages } from "@napar/domain/text";
import { describe, expect, it } from "vitest";
import { lookupsFor, wordStep } from "./index.js";

const model = belgianCompetenceModel();
const places = [
  { languageArea: "LA-NL", placeGroups: [] },
  { languageArea: "LA-NL", placeGroups: ["facility-nl-periphery"] },
  { languageArea: "LA-FR", placeGroups: ["facility-fr-malmedy"] },
  { languageArea: "LA-DE", placeGroups: ["german-9", "facility-de"] },
  { languageArea: "LA-BRU", placeGroups: ["brussels-19"] },
];

/** Every step the model gives today and in 2013, for every field, instrument and kind of place. */
function everyStep(): Step[] {
  const steps: Step[] = [];
  for (const { id: field } of belgianCompetences.policyFields)
    for (const instrument of instruments)
      for (const place of places)
        for (const on of ["2013-01-01", "2026-11-21"]) {
          const answer = answerCompetence(model, { field, instrument, place, on });
          if (answer.ok) steps.push(...answer.value.explanation);
        }
  return steps;
}

const lookups = lookupsFor(belgianCompetences, { place: () => "Gent" });
const steps = everyStep();

describe("an explanation", () => {
  it("is tried on every kind of step", () => {
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(
      new Set([
        "place",
        "institution",
        "constitution",
        "specialAct",
        "transfer",
        "limits",
        "cooperation",
        "confidence",
      ]),
    );
    expect(competenceCases.length).toBeGreaterThan(0);
  });

  it.each(languages)("is worded in %s for every step of the model", (language) => {
    for (const step of steps) {
      const worded = wordStep(step, language, lookups);
      const texts = [worded.title, ...worded.sentences.map(({ text }) => text)];
      expect(worded.sentences.length, JSON.stringify(step)).toBeGreaterThan(0);
      for (const text of texts) expect(text).toMatch(/^[^{}[\]]+$/);
      expect(texts.join(" ")).not.toMatch(/undefined|\bnull\b|\[object|NaN/);
      // Ids are for programs; a reader sees names.
      expect(texts.join(" ")).not.toMatch(/\b(LA-(NL|FR|DE|BRU)|ca-[a-z]+|p-[a-z-]+|cocom\b|rbc\b|vlg\b)/);
      expect(worded.articles).toHaveLength(step.legalBases.length);
    }
  });

  it("keeps what the source says in its own language, and names the language", () => {
    const limits = steps.find((step) => step.kind === "limits") as Extract<Step, { kind: "limits" }>;
    const notes = [{ rule: "x-1", authority: "fed", note: { en: "Only in LA-DE." } }];
    const { sentences } = wordStep({ ...limits, notes }, "de", lookups);
    expect(sentences.at(-1)).toEqual({ text: "Only in the German-speaking area.", language: "en" });
  });

  it.each(["nl", "fr", "de"] as const)(
    "says in %s which notes are our translation, each once",
    (language) => {
      const noted = steps.filter((step) => step.kind === "limits" && step.notes.length > 0);
      expect(noted.length).toBeGreaterThan(0);
      for (const step of noted) {
        const { sentences } = wordStep(step, language, lookups);
        expect(sentences.some(({ isCourtesy }) => isCourtesy)).toBe(true);
        expect(sentences.every((sentence) => sentence.language === language)).toBe(true);
        expect(wordStep(step, "en", lookups).sentences.some(({ isCourtesy }) => isCourtesy)).toBe(false);
      }
    },
  );

  it("does without names: an id is shown rather than nothing", () => {
    const place = steps.find((step) => step.kind === "place") as Step;
    expect(wordStep(place, "nl", { authority: () => null }).sentences[0]?.text).toContain("LA-NL");
  });
});
