import fc from "fast-check";
import { expect, it, test } from "vitest";
import { excerptOf, hitsIn } from "./index.js";

const typed = (folded: string) => ({ folded, isStem: false });
const stem = (folded: string) => ({ folded, isStem: true });
const hitsOf = (text: string, ...sought: Parameters<typeof hitsIn>[1]) =>
  hitsIn(text, sought).flatMap((part) => (part.isHit ? [part.text] : []));

test.each([
  ["Égalité des chances", [typed("egalite")], ["Égalité"]],
  ["Alle maatregelen", [stem("maatregel")], ["maatregelen"]],
  ["Discriminatie op het werk", [typed("discrim"), typed("werk")], ["Discriminatie", "werk"]],
  ["gelijkaardige zaken", [stem("gelijk")], []],
  ["de deur", [typed("de")], ["de"]],
])("%s: %s", (text, sought, hits) => {
  expect(hitsOf(text, ...sought)).toEqual(hits);
});

it("never loses a letter of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, words) => {
      const parts = hitsIn(text, words.map(typed));
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
  );
});

it("shows the first hit of a long text, cut between words", () => {
  const long = `${"Lorem ipsum dolor sit amet. ".repeat(20)}Hier staat huisvesting. ${"En nog wat meer. ".repeat(20)}`;
  const found = excerptOf(long, [typed("huisvesting")]) as string;
  expect(found).toContain("Hier staat huisvesting.");
  expect(found).toMatch(/^… (Lorem|ipsum|dolor|sit|amet\.) .* …$/);
  expect(found.length).toBeLessThan(206);
  expect(excerptOf(long, [typed("zwembad")])).toBeNull();
  expect(excerptOf("Korte huisvesting", [typed("huisvesting")])).toBe("Korte huisvesting");
});
