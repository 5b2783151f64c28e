import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { belgianPlans } from "../belgium/plans/index.js";
import { belgianStory, playStory } from "../belgium/story/index.js";
import { measureStatusIds } from "../framework/index.js";
import type { Plan } from "../plan/index.js";
import { createPlanCaseModel, type PlanCase, planDocumentOf } from "../plan-case/index.js";
import { type PlanState, planState, wholeYears } from "./index.js";

const model = createPlanCaseModel({ contentHash: (content) => `hash of ${JSON.stringify(content).length}` });
const on = "2026-11-21";
let count = 0;

/** A case in which everything is told in order; each thing on its day. */
function createTelling() {
  let state: PlanCase = model.emptyCase;
  const tell = (day: string, type: string, data: unknown, organisation = "interfederal", person = "p1") => {
    const decided = model.decide(
      state,
      { type, data },
      {
        competence: belgianCompetenceModel(),
        ...{ on: day, at: `${day}T09:00:00Z`, newId: (kind) => `${kind}-${++count}` },
        actor: { person, office: "office", organisation },
      },
    );
    if (!decided.ok) throw new Error(`${type}: ${JSON.stringify(decided.error)}`);
    state = decided.value.reduce(model.evolve, state);
    return state;
  };
  return { tell, now: () => state };
}
const stateOf = (record: PlanCase, day = on): PlanState =>
  planState({ plan: planDocumentOf(record, day), record }, { on: day });

describe("the Belgian plan on 21 November 2026", () => {
  const [story] = belgianStory;
  if (!story) throw new Error("no story");
  const record = playStory(model, story, {
    ...{ on, at: `${on}T09:00:00Z`, competence: belgianCompetenceModel() },
  });
  const state = stateOf(record);

  it("was promised in Durban, twenty-five years ago", () => {
    expect(state.promise).toMatchObject({ kind: "durban", on: "2001-09-08", years: 25 });
    expect([wholeYears("2001-09-08", "2026-09-07"), wholeYears("2001-09-08", "2026-09-08")]).toEqual([
      24, 25,
    ]);
  });
  it("has nine parties, a common text put to nobody, and four own parts adopted", () => {
    expect(state.common).toMatchObject({ of: 9, adopted: 0, round: null });
    expect(state.governments.map(({ common }) => common)).toEqual(Array(9).fill("notPut"));
    expect(
      state.governments
        .filter(({ own }) => own.isAdopted)
        .map(({ authority, own }) => [authority, own.adoptedOn]),
    ).toEqual([
      ["fed", "2022-07-15"],
      ["cf", "2023-03-23"],
      ["rw", "2023-03-31"],
      ["rbc", "2022-12-15"],
    ]);
  });
  it("shows who never answered the inventory of 2019, without calling it a refusal", () => {
    const inventory = state.unanswered.find(({ id }) => id === "request-inventory");
    expect(inventory).toMatchObject({ from: "fed", askedOn: "2019", daysAtLeast: true });
    expect(inventory?.authorities).toEqual(
      ["vg", "vlg", "rw", "dg", "rbc"].map((authority) => ({ authority, state: "silent" })),
    );
    // The French Community answered that one in part, and another request not at all.
    expect(state.silent).toEqual(["vg", "vlg", "cf", "rw", "dg", "rbc"]);
  });
  it("was never given a day by which anything had to be there: that nothing is late says nothing", () => {
    expect([state.daysSet, state.late]).toEqual([0, []]);
    expect(state.questionsAsked).toBeGreaterThan(0);
  });
  it("is adopted in part, by own parts alone", () => {
    expect(state.whole).toBe("adoptedInPart");
  });
});

describe("a document alone", () => {
  const bruges = belgianPlans.find(({ id }) => id === "bruges-eccar") as Plan;
  const state = planState({ plan: bruges, record: null }, { on });
  it("tells nothing of decisions, and counts what it states", () => {
    expect(state).toMatchObject({ knownFrom: "document", common: null, unanswered: [], stage: null });
    expect(state.measures).toMatchObject({ total: 20, byStanding: { unknown: 20 } });
    expect(state.governments).toMatchObject([{ common: null, measures: 20, isSilent: false }]);
  });
  it("cannot say how a plan stands whose measures say nothing", () => {
    expect(state.whole).toBe("cannotSay");
  });
  it("does not call late what nobody says anything of", () => {
    const ended = { ...bruges, measures: (bruges.measures ?? []).map((one) => ({ ...one, end: "2024" })) };
    const after = planState({ plan: ended, record: null }, { on });
    expect(after.late).toEqual([]);
    expect(after.openEnds).toHaveLength(20);
    expect(after.openEnds[0]).toMatchObject({ end: "2024" });
  });
  it("calls late what is known to run beyond its end, by its days", () => {
    const [first] = bruges.measures ?? [];
    const late = { ...bruges, measures: [{ ...first, end: "2026-10", status: "running" }] } as Plan;
    expect(planState({ plan: late, record: null }, { on })).toMatchObject({
      late: [{ kind: "measure", due: "2026-10", days: 21, authorities: [] }],
      whole: "behind",
    });
  });
});

describe("a plan with a record", () => {
  const text = { nl: "Tekst" };
  const told = createTelling();
  told.tell("2026-01-05", "openCase", {
    procedure: "interfederal",
    origin: {
      kind: "new",
      plan: {
        ...{ title: text, level: "interfederal", kind: "action-plan" },
        authority: { id: "interfederal", type: "interfederal", name: "Conference" },
        period: { from: "2026-01-01", to: "2027-12-31" },
      },
    },
  });
  for (const authority of ["fed", "rw"]) told.tell("2026-01-06", "addParty", { authority, reason: text });
  told.tell("2026-02-02", "giveMandate", {
    ...{ giver: "concertation-committee", holder: "interfederal", object: text, givenOn: "2026-02-01" },
    dueOn: "2026-06-30",
  });
  told.tell("2026-03-02", "sendRequest", {
    ...{ subject: "inventory", from: "interfederal", addressees: ["fed", "rw"], text, sentOn: "2026-03-02" },
    deadlineRule: "request-answer",
  });
  const reaction = { kind: "answered", on: "2026-03-05", text };
  const request = () => told.now().mandates.requests[0]?.id;
  told.tell("2026-03-06", "recordReaction", { request: request(), authority: "fed", reaction }, "fed");
  told.tell("2026-03-09", "createMeasure", { title: text, lead: { authority: "rw" } }, "rw");
  const measure = told.now().measures.measures[0]?.id as string;
  told.tell("2026-03-10", "addMilestone", { measure, title: { nl: "Verslag" }, due: "2026-05" }, "rw");
  const record = told.now();

  test.each([
    { day: "2026-03-20", late: [], silent: [], why: "every day still lies ahead" },
    {
      day: "2026-06-15",
      late: ["milestone"],
      silent: ["rw"],
      why: "May is over, and the answer did not come",
    },
    {
      day: "2026-07-15",
      late: ["milestone", "mandate"],
      silent: ["rw"],
      why: "the mandate was due on 30 June",
    },
  ])("on $day: $why", ({ day, late, silent }) => {
    const state = stateOf(record, day);
    expect([state.late.map(({ kind }) => kind), state.silent]).toEqual([late, silent]);
    expect(state.whole).toBe("notAdopted");
  });
  it("counts per government what it carries, owes and has not answered", () => {
    expect(stateOf(record, "2026-07-15").governments).toMatchObject([
      { authority: "fed", measures: 0, late: 0, unanswered: 0, isSilent: false },
      { authority: "rw", measures: 1, late: 1, unanswered: 1, isSilent: true },
    ]);
  });
});

it("is on course only when every single part is", () => {
  const base = belgianPlans.find(({ id }) => id === "bruges-eccar") as Plan;
  const [sample] = base.measures ?? [];
  const arbitraryMeasure = fc.record({
    status: fc.option(fc.constantFrom(...measureStatusIds)),
    end: fc.option(fc.constantFrom("2025", "2026-10", "2027", "2030-06-30")),
  });
  let onCourse = 0;
  fc.assert(
    fc.property(fc.array(arbitraryMeasure, { maxLength: 4 }), (parts) => {
      const measures = parts.map((part, index) => ({ ...sample, ...part, id: `m${index}` }));
      const { whole } = planState({ plan: { ...base, measures } as Plan, record: null }, { on });
      const isFine = ({ status, end }: (typeof parts)[number]) =>
        status === "done" ||
        ((status === "planned" || status === "running") && !(end !== null && end < "2026-11"));
      if (whole === "onCourse") onCourse += 1;
      expect(whole === "onCourse").toBe(parts.length > 0 && parts.every(isFine));
    }),
    { numRuns: 300 },
  );
  expect(onCourse).toBeGreaterThan(0);
});
