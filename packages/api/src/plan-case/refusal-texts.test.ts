import { guardIds } from "@napar/domain/lifecycle";
import { languages } from "@napar/domain/text";
import { expect, it, test } from "vitest";
import { commands } from "./plan-case-model.js";
import { wordRefusal } from "./refusal-texts.js";

test.each([...new Set(commands.map(({ part }) => part))])("the part %s has words of its own", (part) => {
  // Every part refuses something in words that are nowhere else; these are known to be refused by each.
  const kinds: Record<string, string> = {
    head: "planOfAnother",
    lifecycle: "transitionNotAllowed",
    goals: "goalUnknown",
    measures: "measureUnknown",
    mandates: "dateInFuture",
    adoption: "secondPersonNeeded",
    negotiation: "textNotOpen",
    status: "dayInFuture",
    budget: "unknownLine",
    indicators: "unknownIndicator",
    reports: "unknownDue",
    terms: "endBeforeStart",
  };
  const kind = kinds[part] ?? "none";
  const { text } = wordRefusal({ kind }, part);
  for (const language of languages) expect([part, text[language]]).not.toEqual([part, kind]);
});

it.each(guardIds)("words the guard %s in its sentence, in four languages", (guard) => {
  const { text } = wordRefusal({ kind: "guardUnmet", guard }, "lifecycle");
  for (const language of languages) {
    expect(text[language].length).toBeGreaterThan(10);
    expect(text[language]).not.toContain(guard);
    expect(text[language]).not.toContain("{guard}");
  }
});

it("puts the facts where they belong, lists and all", () => {
  const refusal = { kind: "planOfAnother", owners: ["fed", "rw"], organisation: "dg" };
  expect(wordRefusal(refusal, "head").text.en).toBe(
    "The plan belongs to fed, rw; dg cannot write it as a whole.",
  );
});
