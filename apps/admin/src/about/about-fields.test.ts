import { belgianPlans } from "@napar/domain/belgium/plans";
import type { Plan } from "@napar/domain/plan";
import { headCommands } from "@napar/domain/plan-case";
import { describe, expect, it, test } from "vitest";
import { changesOf } from "../command/conflict.js";
import { contentOf, fieldsOf, headOf, numberOf } from "./about-fields.js";

const full: Partial<Plan> = {
  title: { nl: "Plan", authentic: ["nl"] },
  languages: ["nl", "fr"],
  languageRegion: "nl",
  eccarMember: true,
  coordination: { leadUnit: "Dienst", politicalLead: null, contact: null, fte: 1.5, body: "Stuurgroep" },
  definitions: { racism: "…", structuralRacism: null, terms: [{ term: "wit" }] },
  formsOfRacism: ["antisemitism"],
  participation: {
    consultations: [
      {
        ...{ date: "2026-03", phase: "design", method: "focusgroep" },
        participants: [
          {
            ...{ name: "Vereniging", type: "ngo", affected: true },
            ...{ racialisedLed: true, volunteer: null, grassroots: null },
          },
        ],
        response: { public: true, date: "2026-05" },
      },
    ],
    standingBody: { name: "Raad", affectedRepresented: true },
  },
  budget: { total: 12500.5, currency: "EUR", civilSocietySupport: null },
};

describe("what a plan says of itself", () => {
  it("comes back as it was, with what the form does not ask", () => {
    expect(changesOf(headOf(full), contentOf(fieldsOf(full), full))).toEqual({});
  });

  // Texts that say nothing are written as not said; nothing else of what a plan states is lost.
  it.each(belgianPlans.map((plan) => [plan.id, plan] as const))("of %s comes back as it was", (_, plan) => {
    expect(changesOf(headOf(plan), contentOf(fieldsOf(plan), plan))).toEqual({});
  });

  it("is taken by the command that changes it, and an emptied form states nothing", () => {
    const emptied = contentOf({ ...fieldsOf({}), title: { nl: "x" } }, {});
    for (const change of [contentOf(fieldsOf(full), full), emptied])
      expect(headCommands.changeHead.safeParse({ change }).error).toBeUndefined();
    const { title: _, ...rest } = emptied;
    expect(Object.values(rest).every((member) => member === null)).toBe(true);
  });
});

test.each([
  ["", null],
  ["12.500", 12500],
  ["12.500,50 €", 12500.5],
  ["1 250 000", 1250000],
  ["0,5", 0.5],
  ["1.5", 1.5],
  ["12500", 12500],
  ["veel", undefined],
  ["1,2,3", undefined],
])("%s is the number %s", (text, expected) => {
  expect(numberOf(text)).toBe(expected);
});
