import { describe, expect, it } from "vitest";
import type { Context } from "../plan-case/part.js";
import { type AdoptionView, adoptionPart } from "./adoption-part.js";
import { ledgerSentences, readLedger } from "./index.js";

const context = (organisation = "editors"): Context => ({
  on: "2026-11-21",
  at: "2026-11-21T10:00:00Z",
  actor: { person: "a", office: "editor", organisation },
  newId: (kind) => `${kind}-1`,
});
const party = (authority: string) => ({
  ...{ authority, standing: "added" as const, assent: false, reasons: [], record: [] },
});
const view = (change: Partial<AdoptionView> = {}): AdoptionView => ({
  plan: { title: { nl: "Plan" } } as AdoptionView["plan"],
  head: { openedOn: "2026-11-21", origin: { kind: "document" } },
  adoption: { ...adoptionPart.initial, parties: [party("fed"), party("rw")] },
  lifecycle: { stage: "mandated", timesInAdoption: 0 },
  ...change,
});
const stated = (change: object = {}) => ({
  type: "stateDecision" as const,
  data: {
    ...{ party: "fed", part: "own" as const, act: "executive" as const, on: "2022-07-15" },
    ...{
      outcome: "approved" as const,
      evidence: { title: "Federal news site", confidence: "high" as const },
    },
    ...change,
  },
});
const ledgerAfter = (from: AdoptionView, ...changes: object[]) =>
  changes.reduce<AdoptionView["adoption"]>((state, change) => {
    const decided = adoptionPart.decide(stated(change), { ...from, adoption: state }, context());
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return decided.value.reduce(adoptionPart.evolve, state);
  }, from.adoption);
const kinds = (from: AdoptionView, change: object = {}, organisation = "editors") => {
  const decided = adoptionPart.decide(stated(change), from, context(organisation));
  return decided.ok ? [] : decided.error.map(({ kind }) => kind);
};

describe("a decision a public source tells of", () => {
  it("stands in the ledger from its own day, marked as stated, with its source", () => {
    const state = ledgerAfter(view(), {});
    expect(state.decisions).toMatchObject([
      { party: "fed", on: "2022-07-15", stated: true, round: null, evidence: { confidence: "high" } },
    ]);
    const own = (on: string) => readLedger(state, { on, part: "own", knownOn: "2026-11-21" });
    expect(own("2022-07-14")).toMatchObject({ adopted: 0, of: 2 });
    expect(own("2022-07-15")).toMatchObject({ adopted: 1, state: "some" });
    // What was known here by that day: nothing yet.
    expect(readLedger(state, { on: "2022-07-15", part: "own" }).adopted).toBe(0);
  });
  it("on the common text opens the round it belongs to, in the stage of adoption alone", () => {
    expect(kinds(view(), { part: "common" })).toEqual(["noRoundOpen"]);
    const adopting = view({ lifecycle: { stage: "adoption", timesInAdoption: 1 } });
    const state = ledgerAfter(adopting, { part: "common" }, { part: "common", party: "rw", on: "2022-07" });
    expect(state.rounds).toEqual([{ number: 1, openedOn: "2022-07-15", text: { nl: "Plan" } }]);
    expect(readLedger(state, { on: "2026-11-21" })).toMatchObject({ adopted: 2, state: "all" });
  });
  it("is refused for a plan made here, for a day of the record, and for who keeps its own entries", () => {
    expect(kinds(view({ head: { openedOn: "2026-11-21", origin: { kind: "new" } } }))).toEqual([
      "notFromDocument",
    ]);
    expect(kinds(view(), { on: "2026" })).toEqual(["notBeforeTheRecord"]);
    expect(kinds(view(), { party: "vg", outcome: "approvedWithRemark" })).toEqual([
      "statedPartyNotConfirmed",
      "remarkMissing",
    ]);
    expect(kinds(view(), {}, "rw")).toEqual(["decidesForAnother"]);
    expect(kinds(view(), {}, "fed")).toEqual([]);
    const told = ledgerAfter(view(), { on: "2023" });
    expect(kinds(view({ adoption: told }))).toEqual(["beforeCurrentDecision"]);
    const kept = { ...told, decisions: told.decisions.map(({ stated: _, ...entry }) => entry) };
    expect(kinds(view({ adoption: kept }), { on: "2024" })).toEqual(["partyKeepsItsOwn"]);
  });
});

describe("the words of a ledger nobody was asked to sign", () => {
  const name = (id: string) => ({ nl: id, fr: id, de: id, en: id });
  const words = (part: "common" | "own", state = view().adoption) =>
    ledgerSentences(readLedger(state, { on: "2026-11-21", part }), name).map(({ en }) => en);
  it("say that no common text was put to decision, and call nobody silent", () => {
    expect(words("common")).toEqual([
      "No common text has been put to decision, as far as known; 2 parties would sign it.",
    ]);
  });
  it("say of own parts which decisions are known, not that the others did nothing", () => {
    expect(words("own", ledgerAfter(view(), {}))).toEqual([
      "Own part adopted by 1 of 2 parties.",
      "No decision on an own part known: rw.",
    ]);
  });
});
