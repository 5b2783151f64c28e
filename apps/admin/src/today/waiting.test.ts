import type { PlanCaseView } from "@napar/api/client";
import { describe, expect, it } from "vitest";
import { inOrder, tasksOf } from "./waiting.js";

const share = (authority: string, status: string | null, statusOn: string | null) => ({
  ...{ authority, status, statusOn, owner: null, budget: null, start: null, end: null, note: null },
  withdrawn: null,
});
const measure = (id: string, more: object) => ({
  ...{ id, title: { nl: id }, lead: { authority: "cf", type: "french" }, stated: null, leadOffer: null },
  ...{ shares: [], milestones: [], continues: null, withdrawn: null, ...more },
});
const addressee = (authority: string, state: string) => ({
  authority,
  state,
  days: 1,
  daysLate: null,
  reaction: null,
});

const plan = {
  ...{ id: "case-1", title: { nl: "Plan" }, stage: "in-force" },
  document: { authority: { id: "fed" } },
  parties: [{ authority: "vg", standing: "derived" }],
  requests: [
    {
      ...{ id: "request-1", text: { nl: "Inventaris" }, deadline: { due: "2026-11-01" } },
      addressees: [addressee("vg", "silent"), addressee("cf", "answered"), addressee("rw", "awaited")],
    },
  ],
  measures: {
    measures: [
      measure("m1", { shares: [share("vg", null, null), share("cf", "running", "2026-10-01")] }),
      measure("m2", { leadOffer: { to: "vg", on: "2026-11-01" } }),
      measure("m3", {
        milestones: [
          { id: "a", title: { nl: "Verslag" }, authority: "vg", due: "2026-12-10", doneOn: null },
          { id: "b", title: { nl: "Ver weg" }, authority: "vg", due: "2028", doneOn: null },
        ],
      }),
      measure("m4", { shares: [share("vg", null, null)], withdrawn: { on: "2026-01-01", reason: "x" } }),
    ],
  },
} as unknown as PlanCaseView;
const on = "2026-11-21";
const kindsFor = (organisation: string) =>
  inOrder(tasksOf(plan, { organisations: [organisation], on })).map(({ kind, days }) => [kind, days]);

describe("what waits", () => {
  it("is what one's own organisation has to do, the late first", () => {
    expect(kindsFor("vg")).toEqual([
      ["answer", -20],
      ["milestone", 19],
      ["report", null],
      ["acceptLead", null],
    ]);
  });

  it("is told to the owner of a plan whose parties nobody confirmed", () => {
    expect(kindsFor("fed")).toEqual([["confirmParties", null]]);
  });

  it("leaves out what is answered, and what others have to do", () => {
    expect(kindsFor("cf")).toEqual([]);
    expect(kindsFor("dg")).toEqual([]);
  });

  it("asks again for a status that is more than a year old", () => {
    const later = tasksOf(plan, { organisations: ["cf"], on: "2027-10-03" });
    expect(later.map(({ kind, to }) => [kind, to])).toEqual([["report", "/plans/case-1/measures/m1"]]);
  });
});
