import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, test } from "vitest";
import { Explained, explainedParts, Term } from "./index.js";

test.each([
  ["nl", "Wij doen praktijktesten.", ["Wij doen ", { code: "practiceTest", words: "praktijktesten" }, "."]],
  ["en", "A practice-tested idea", ["A practice-tested idea"]],
  ["de", "Ein aktionsplan", ["Ein aktionsplan"]],
  [
    "fr",
    "Un délit de haine est un délit de haine.",
    ["Un ", { code: "hateCrime", words: "délit de haine" }, " est un délit de haine."],
  ],
  ["en", "The plan has a partner.", ["The plan has a partner."]],
  ["en", "", []],
] as const)("%s: %s", (language, text, parts) => expect(explainedParts(text, language)).toEqual(parts));

it("loses no letter of a text", () => {
  const text = "De nulmeting, de nulmeting; een haatmisdrijf en slachtofferondersteuning (meldpunten).";
  const words = explainedParts(text, "nl").map((part) => (typeof part === "string" ? part : part.words));
  expect(words.join("")).toBe(text);
  expect(words.length).toBeGreaterThan(5);
});

it("ties the word to its meaning without a script, and leads to all words", () => {
  const html = renderToStaticMarkup(<Term code="baseline" language="nl" />);
  const id = /popoverTarget="([^"]+)"/i.exec(html)?.[1] ?? "no id";
  expect(html).toContain(`id="${id}"`);
  expect(html).toContain("Waarde voor het plan werkt");
  expect(html).toContain('href="/nl/glossary#term-baseline"');
  expect(renderToStaticMarkup(<Term code="nothing" language="nl" />)).toBe("nothing");
  expect(renderToStaticMarkup(<Explained text="<b>" language="nl" />)).toBe("&lt;b&gt;");
});
