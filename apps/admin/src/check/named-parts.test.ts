import { expect, it } from "vitest";
import { partsOf, piecesOf } from "./named-parts.js";

const plan = {
  measures: {
    measures: [
      { id: "measure-1", title: { nl: "Praktijktesten" } },
      { id: "measure-11", title: {} },
    ],
  },
  goals: { goals: [{ id: "goal-1", label: { fr: "Logement" } }] },
  indicators: [{ id: "i1", label: "Klachten" }],
};

it("names parts in the language of the reader, or as the plan does", () => {
  const parts = partsOf(plan as never, "nl");
  expect([...parts.values()].map(({ name, address }) => [name, address])).toEqual([
    ["Praktijktesten", "measures/measure-1"],
    ["measure-11", "measures/measure-11"],
    ["Logement", "goals/goal-1"],
    ["Klachten", "indicators/i1"],
  ]);
});

it("cuts a sentence where it names one, and not where an id is part of a word", () => {
  const parts = partsOf(plan as never, "nl");
  const pieces = piecesOf("Zonder trekker: measure-11, measure-1. Niet measure-1x.", parts);
  expect(pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.id}]`)).join("")).toBe(
    "Zonder trekker: [measure-11], [measure-1]. Niet measure-1x.",
  );
});
