import { expect, it, test } from "vitest";
import { wordDifference } from "./word-difference.js";

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join("");

test.each([
  ["Praktijktesten waar nodig.", "Praktijktesten elk jaar.", "Praktijktesten [-waar nodig-]{+elk jaar+}."],
  ["Chaque année", "Chaque année, partout", "Chaque année{+, partout+}"],
  ["Testen waar nodig. Punt.", "Testen. Punt.", "Testen [-waar nodig-]. Punt."],
  ["", "Nieuw", "{+Nieuw+}"],
  ["Weg", "", "[-Weg-]"],
  ["gelijk", "gelijk", "gelijk"],
])("from “%s” to “%s”", (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it("loses no word of either text", () => {
  const [before, after] = ["Een  twee\ndrie vier", "Een drie vijf vier zes"];
  const runs = wordDifference(before, after);
  const of = (kind: string) =>
    runs
      .filter((run) => run.kind === "same" || run.kind === kind)
      .map(({ text }) => text)
      .join("");
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(words(of("removed"))).toEqual(words(before));
  expect(words(of("added"))).toEqual(words(after));
});
