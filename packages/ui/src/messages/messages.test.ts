import { readdirSync, readFileSync } from "node:fs";
import { languages } from "@napar/domain/text";
import { expect, it } from "vitest";
import { inLanguage } from "./index.js";

const folder = new URL("../../messages/", import.meta.url);
const textsOf = (language: string): Record<string, string> =>
  Object.assign(
    {},
    ...readdirSync(new URL(`${language}/`, folder)).map((file) =>
      JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), "utf8")),
    ),
  );
const parametersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const english = textsOf("en");

it.each(languages)("%s has every text, none of them empty, with the same parameters", (language) => {
  const texts = textsOf(language);
  expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
  for (const [key, text] of Object.entries(texts)) {
    expect(text.trim(), key).not.toBe("");
    expect([...new Set(parametersOf(text))], key).toEqual([...new Set(parametersOf(english[key] ?? ""))]);
  }
});

it("is compiled from these files", () => {
  expect(Object.keys(inLanguage("nl")).sort()).toEqual(Object.keys(english).sort());
  expect(inLanguage("de").siteTagline()).toBe(textsOf("de").siteTagline);
});

it("keeps the no-break spaces of French", () => {
  for (const [key, text] of Object.entries(textsOf("fr"))) expect(text, key).not.toMatch(/ [:;?!»]|« /);
});
