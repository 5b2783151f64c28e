import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  editedText,
  type LocalizedText,
  languages,
  readText,
  withEditedTexts,
  withTextsAsTheyAre,
} from "./index.js";

const both = { nl: "Wonen", fr: "Logement" };

describe("a text after an edit", () => {
  test.each<{ why: string; before: LocalizedText | null; edited: LocalizedText; kept: LocalizedText }>([
    { why: "a new text is as it is", before: null, edited: both, kept: both },
    {
      why: "a translation that did not follow the original is out of date",
      before: { ...both, authentic: ["nl"] },
      edited: { nl: "Wonen en huren", fr: "Logement", authentic: ["nl"] },
      kept: { nl: "Wonen en huren", fr: "Logement", authentic: ["nl"], outdated: ["fr"] },
    },
    {
      why: "what was stated of the text before still holds where the edit does not say it",
      before: { ...both, authentic: ["nl"], courtesy: ["fr"] },
      edited: { nl: "Wonen en huren", fr: "Logement" },
      kept: { nl: "Wonen en huren", fr: "Logement", authentic: ["nl"], courtesy: ["fr"], outdated: ["fr"] },
    },
    {
      why: "a translation that is written anew is no longer out of date",
      before: { nl: "Wonen en huren", fr: "Logement", authentic: ["nl"], outdated: ["fr"] },
      edited: { nl: "Wonen en huren", fr: "Logement et location" },
      kept: { nl: "Wonen en huren", fr: "Logement et location", authentic: ["nl"] },
    },
    {
      why: "it stays out of date when something else changes",
      before: { nl: "Wonen", fr: "Logement", de: "Wohnen", authentic: ["nl"], outdated: ["fr"] },
      edited: { nl: "Wonen", fr: "Logement", de: "Wohnungen" },
      kept: { nl: "Wonen", fr: "Logement", de: "Wohnungen", authentic: ["nl"], outdated: ["fr"] },
    },
    {
      why: "a change of a translation says nothing about the original",
      before: { ...both, courtesy: ["fr"] },
      edited: { nl: "Wonen", fr: "Le logement" },
      kept: { nl: "Wonen", fr: "Le logement", courtesy: ["fr"] },
    },
    {
      why: "of two equal versions the one that stayed is out of date",
      before: both,
      edited: { nl: "Wonen en huren", fr: "Logement" },
      kept: { nl: "Wonen en huren", fr: "Logement", outdated: ["fr"] },
    },
    {
      why: "both changed together",
      before: both,
      edited: { nl: "Wonen en huren", fr: "Logement et location" },
      kept: { nl: "Wonen en huren", fr: "Logement et location" },
    },
    {
      why: "somebody says that it still holds",
      before: { ...both, outdated: ["fr"] },
      edited: { ...both, outdated: [] },
      kept: both,
    },
    {
      why: "a language that is added leaves no other behind",
      before: { nl: "Wonen" },
      edited: both,
      kept: both,
    },
    {
      why: "a language that was emptied is in no list",
      before: { ...both, courtesy: ["fr"], outdated: ["fr"] },
      edited: { nl: "Wonen", fr: "" },
      kept: { nl: "Wonen", fr: "" },
    },
  ])("$why", ({ before, edited, kept }) => expect(editedText(before, edited)).toEqual(kept));

  const words = fc.constantFrom("", "a", "b", "c");
  const some = fc.subarray([...languages]);
  const texts = fc.record({
    nl: words,
    fr: words,
    de: words,
    en: words,
    authentic: some,
    courtesy: some,
    outdated: some,
  });
  it("is out of date in languages that have words, never in one that was just written", () => {
    fc.assert(
      fc.property(texts, texts, (before, { outdated: _, ...edited }) => {
        const { outdated = [] } = editedText(before, edited);
        for (const code of outdated) {
          expect(edited[code]).not.toBe("");
          expect(edited[code]).toBe(before[code]);
        }
      }),
    );
  });
  it("changes nothing when nothing changes, and is taken back by what it was", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const before = editedText(null, one);
        expect(editedText(before, before)).toEqual(before);
        const after = editedText(before, other);
        expect(editedText(after, withTextsAsTheyAre({ text: before }).text)).toEqual(before);
      }),
    );
  });
});

it("finds texts in lists and in parts of parts", () => {
  const record = {
    title: both,
    sources: [{ text: both, url: "x" }],
    nodes: [{ id: "a", label: both, children: [{ id: "b", label: both }] }],
  };
  const renamed = { nl: "Huren", fr: "Logement" };
  const stale = { ...renamed, outdated: ["fr"] };
  expect(
    withEditedTexts(record, {
      ...{ title: renamed, sources: [{ text: renamed, url: "y" }], count: 3, gone: null },
      nodes: [
        { id: "new", label: both },
        { id: "a", label: both, children: [{ id: "b", label: renamed }] },
      ],
    }),
  ).toEqual({
    ...{ title: stale, sources: [{ text: stale, url: "y" }], count: 3, gone: null },
    nodes: [
      { id: "new", label: both },
      { id: "a", label: both, children: [{ id: "b", label: stale }] },
    ],
  });
});

describe("reading what is out of date", () => {
  it("is said with the text", () => {
    expect(readText({ ...both, authentic: ["nl"], outdated: ["fr"] }, "fr")).toEqual({
      ...{ text: "Logement", language: "fr", isFallback: false, state: "outdated" },
    });
  });
  it("is the last choice for a reader of another language", () => {
    expect(readText({ ...both, outdated: ["nl"] }, "de")?.language).toBe("fr");
    expect(readText({ nl: "Wonen", outdated: ["nl"] }, "de")).toMatchObject({
      language: "nl",
      state: "outdated",
    });
  });
});
