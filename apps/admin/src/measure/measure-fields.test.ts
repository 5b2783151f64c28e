import { type MeasureContent, measureContent } from "@napar/domain/measure";
import { describe, expect, it } from "vitest";
import { changesOf } from "../command/conflict.js";
import { contentOf, emptyMeasure, fieldsOf, statedOf } from "./measure-fields.js";

const full: MeasureContent = {
  title: { nl: "Praktijktesten", fr: "Tests de situation" },
  kind: "action",
  nature: "reinforced",
  goal: "goal-1",
  parent: "measure-0",
  nodes: ["commitment-5"],
  domains: ["employment"],
  policyFields: ["labour-law"],
  instruments: ["practice-tests"],
  grounds: ["descent"],
  forms: ["islamophobia"],
  intersectional: false,
  eccarCommitments: [5, 10],
  racismLevel: ["structural"],
  services: ["Dienst Werk", "Diversiteit"],
  partners: [
    { name: "Unia", type: "equality-body" },
    { organisation: "org-7", type: null },
  ],
  start: "2027",
  end: "2028-06-30",
  deliverable: "Een verslag per jaar",
  competenceBasis: "Gemeentedecreet",
  agreement: { kind: "protocol", body: "Vlaamse overheid", date: "2027-01" },
  personalData: { legalBasis: "GDPR, art. 6", minCellSize: 10 },
  notes: ["eerste", { fr: "deuxième" }],
};

describe("a measure in its form", () => {
  it("comes back as it was", () => {
    const again = contentOf(fieldsOf(full), full);
    expect(measureContent.safeParse(again).success).toBe(true);
    expect(changesOf(full, again)).toEqual({});
  });

  it("keeps a partner of the register and a note in another language that nobody touched", () => {
    const fields = fieldsOf(full);
    const edited = contentOf({ ...fields, notes: "eerste\nderde" }, full);
    expect(edited.partners?.[1]).toEqual({ organisation: "org-7", type: null });
    expect(edited.notes).toEqual([{ fr: "deuxième" }, "eerste", "derde"]);
  });

  it("says nothing of what is left empty", () => {
    const fresh = statedOf(contentOf({ ...emptyMeasure, title: { nl: "Opleiding" } }));
    expect(fresh).toEqual({ title: { nl: "Opleiding" }, kind: "action" });
    expect(measureContent.safeParse(fresh).success).toBe(true);
  });

  it("sends null for what was emptied", () => {
    const emptied = contentOf({ ...fieldsOf(full), deliverable: " ", domains: [], personalData: "" }, full);
    expect(changesOf(full, emptied)).toEqual({ deliverable: null, domains: null, personalData: null });
  });
});
