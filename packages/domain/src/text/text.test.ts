import { expect, it, test } from "vitest";
import { localizedText, readText } from "./index.js";

test.each([
  {
    wanted: "fr",
    language: "fr",
    isFallback: false,
    state: "courtesy",
    why: "a courtesy translation exists",
  },
  {
    wanted: "de",
    language: "nl",
    isFallback: true,
    state: "authentic",
    why: "the authentic language steps in",
  },
] as const)("in $wanted: $language, because $why", ({ wanted, language, isFallback, state }) => {
  const text = {
    nl: "Plan tegen racisme",
    fr: "Plan contre le racisme",
    authentic: ["nl" as const],
    courtesy: ["fr" as const],
  };
  expect(readText(text, wanted)).toMatchObject({
    language,
    isFallback,
    state,
  });
});

it("says which language it fell back to when no language is authentic", () => {
  expect(readText({ nl: null, fr: "", en: "Durban" }, "nl")).toEqual({
    text: "Durban",
    language: "en",
    isFallback: true,
    state: "stated",
  });
});

it("answers null for nothing and refuses a text without words", () => {
  expect(readText(null, "nl")).toBeNull();
  expect(readText({ nl: " " }, "nl")).toBeNull();
  expect(localizedText.safeParse({ nl: "" }).success).toBe(false);
});
