import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { belgianPlaceIndex } from "../belgium/places/index.js";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import {
  type AdoptionState,
  type AdoptionView,
  adoptedRounds,
  adoptionPart,
  adoptionRefusalTexts,
  deriveParties,
  ledgerSentences,
  outcomes,
  outcomeTexts,
  partyStateTexts,
  readLedger,
} from "./index.js";

type AnyCommand = Parameters<typeof adoptionPart.decide>[0];
const competence = belgianCompetenceModel();
const plan = {
  id: "napar",
  title: { en: "NAPAR" },
  authority: { id: "interfederal", type: "interfederal", name: "All governments" },
  level: "interfederal",
  kind: "action-plan",
  status: "preparing",
  goals: [{ id: "g1" }],
  measures: [
    { id: "m1", title: { en: "Rent inspections" }, policyFields: ["rent-law"], instruments: ["legislation"] },
    { id: "m2", title: { en: "Hate crime" }, policyFields: ["hate-crime"], instruments: ["legislation"] },
  ],
} as Plan;
let count = 0;
const context = (on: string, organisation = "fed", person = "p1"): Context => ({
  on,
  at: `${on}T10:00:00Z`,
  actor: { person, office: "minister", organisation },
  newId: (kind) => `${kind}-${++count}`,
  competence,
});
const view = (adoption: AdoptionState, stage = "adoption", timesInAdoption = 1): AdoptionView => ({
  plan,
  adoption,
  lifecycle: { stage, timesInAdoption },
});
const run = (
  state: AdoptionState,
  on: string,
  command: AnyCommand,
  by = context(on),
  times = 1,
): AdoptionState => {
  const decided = adoptionPart.decide(command, view(state, "adoption", times), by);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value.reduce(adoptionPart.evolve, state);
};
const kinds = (
  state: AdoptionState,
  on: string,
  command: AnyCommand,
  by = context(on),
  stage = "adoption",
): string[] => {
  const decided = adoptionPart.decide(command, view(state, stage), by);
  const refused = decided.ok ? [] : decided.error.map(({ kind }) => kind);
  for (const kind of refused) expect(adoptionRefusalTexts).toHaveProperty(kind);
  return refused;
};
const reason = { en: "as agreed in the conference" };
const withParties = (...authorities: string[]): AdoptionState =>
  authorities.reduce(
    (state, authority) => run(state, "2026-01-05", { type: "addParty", data: { authority, reason } }),
    adoptionPart.initial,
  );
const opened = (state: AdoptionState, times = 1): AdoptionState =>
  run(
    state,
    "2026-01-10",
    { type: "openAdoptionRound", data: { text: { en: "common text" } } },
    undefined,
    times,
  );
const decision = (party: string, on: string, outcome: string, more: object = {}): AnyCommand =>
  ({
    type: "recordDecision",
    data: {
      party,
      part: "common",
      act: "executive",
      on,
      outcome,
      reservations: [],
      reference: "2026/1",
      access: "public",
      ...more,
    },
  }) as AnyCommand;
/** Recorded by one person of the party and published by another. */
const decided = (
  state: AdoptionState,
  party: string,
  on: string,
  outcome: string,
  more: object = {},
): AdoptionState => {
  const recorded = run(state, on, decision(party, on, outcome, more), context(on, party, "p1"));
  const id = recorded.decisions.at(-1)?.id ?? "";
  return run(recorded, on, { type: "publishDecision", data: { decision: id } }, context(on, party, "p2"));
};
const lastId = (state: AdoptionState) => state.decisions.at(-1)?.id;
const nameOf = (id: string) => ({ nl: id, fr: id, de: id, en: id });
const english = (state: AdoptionState, on: string, of: object = {}) =>
  ledgerSentences(readLedger(state, { on, ...of }), nameOf).map(({ en }) => en);

describe("the parties of a plan", () => {
  const derived = deriveParties(competence, plan, { on: "2025-06-01" });
  it("are those the rules name for its matters, each with measure, field and rules", () => {
    const rent = derived.parties.filter(({ reasons }) =>
      reasons.some((entry) => entry.kind === "competent" && entry.field === "rent-law"),
    );
    expect(rent.map(({ authority }) => authority).sort()).toEqual(["dg", "rbc", "rw", "vlg"]);
    const fed = derived.parties.find(({ authority }) => authority === "fed");
    expect(fed?.reasons).toContainEqual(
      expect.objectContaining({
        kind: "competent",
        measure: "m2",
        field: "hate-crime",
        fieldsFrom: "policyFields",
        rules: expect.arrayContaining([expect.any(String)]),
      }),
    );
  });
  it("change with the day: rent law in the German language area before 2020 (Const. art. 139)", () => {
    const before = deriveParties(competence, plan, { on: "2019-12-31" });
    expect(before.parties.map(({ authority }) => authority)).not.toContain("dg");
    expect(derived.parties.map(({ authority }) => authority)).toContain("dg");
  });
  it("are narrowed by the places of a measure", () => {
    const inGhent = { ...plan, measures: [{ ...plan.measures?.[0], places: ["44021"] }] } as Plan;
    const { parties } = deriveParties(competence, inGhent, { on: "2025-06-01", places: belgianPlaceIndex() });
    expect(parties.map(({ authority }) => authority)).toEqual(["vlg"]);
  });
  it("say where a domain only suggests the matter, and name what could not be judged", () => {
    const vague = {
      ...plan,
      measures: [
        { id: "m3", title: { en: "Sport" }, domains: ["sport"] },
        { id: "m4", title: { en: "?" } },
        { id: "m5", title: { en: "?" }, policyFields: ["rent-laws"] },
        { id: "m6", title: { en: "?" }, policyFields: ["rent-law"], places: ["99999"] },
      ],
    } as Plan;
    const { parties, notJudged } = deriveParties(competence, vague, { on: "2025-06-01" });
    expect(
      parties
        .flatMap(({ reasons }) => reasons)
        .every((entry) => entry.kind === "competent" && entry.fieldsFrom === "domains"),
    ).toBe(true);
    expect(notJudged.map(({ measure, because }) => [measure, because])).toEqual([
      ["m4", "noField"],
      ["m5", "unknownField"],
      ["m6", "unknownPlace"],
    ]);
  });
  it("are also the owners of the plan and the leads of measures, when they are governments", () => {
    const led = {
      ...plan,
      authority: { id: "fed", type: "federal", name: "Federal" },
      measures: [{ id: "m1", title: { en: "x" }, lead: [{ authority: "vg" }, { authority: "unia" }] }],
    } as Plan;
    expect(
      deriveParties(competence, led, { on: "2025-06-01" }).parties.map(({ authority, reasons }) => [
        authority,
        reasons.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ["fed", ["ownsPlan"]],
      ["vg", ["leadsMeasure"]],
    ]);
  });
  it.each([
    { on: "2025-01-08", assent: ["cf", "dg", "fed", "vg"], why: "eve of the agreement on digital services" },
    { on: "2025-01-09", assent: [], why: "the agreement is in force" },
  ])(
    "on $on need the assent of $assent (special act of 8 August 1980, art. 92bis §1; $why)",
    ({ on, assent }) => {
      const platforms = {
        ...plan,
        measures: [{ id: "m", title: { en: "Platforms" }, policyFields: ["online-platforms"] }],
      } as Plan;
      const { parties } = deriveParties(competence, platforms, { on });
      const asked = parties.filter((party) => party.assent).map(({ authority }) => authority);
      expect(asked.sort()).toEqual(assent);
      for (const party of parties)
        expect(party.assent).toBe(
          party.reasons.some(
            (entry) => entry.kind === "competent" && entry.assentBy === "p-cooperation-agreement",
          ),
        );
    },
  );
  it("once derived wait for a person, who confirms or sets aside with a reason", () => {
    let state = run(adoptionPart.initial, "2025-06-01", { type: "deriveParties", data: {} });
    expect(kinds(state, "2026-01-10", { type: "openAdoptionRound", data: { text: { en: "t" } } })).toEqual([
      "noPartyConfirmed",
      "partiesUnconfirmed",
    ]);
    state = run(state, "2026-01-05", {
      type: "confirmParty",
      data: { authority: "fed", reason, assent: true },
    });
    state = run(state, "2026-01-05", { type: "setPartyAside", data: { authority: "dg", reason } });
    expect(
      state.parties
        .filter(({ standing }) => standing !== "derived")
        .map(({ authority, standing, assent, record }) => [authority, standing, assent, record.length]),
    ).toEqual(
      expect.arrayContaining([
        ["fed", "confirmed", true, 1],
        ["dg", "setAside", expect.any(Boolean), 1],
      ]),
    );
    const again = run(state, "2026-01-06", { type: "deriveParties", data: {} });
    expect(again.parties.find(({ authority }) => authority === "dg")?.standing).toBe("setAside");
    expect(readLedger(again, { on: "2026-01-06" }).unconfirmed).not.toContain("fed");
  });
});

describe("the state of adoption", () => {
  const nine = ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"];
  let state = opened(withParties(...nine));
  for (const party of ["fed", "cf", "rw", "rbc"]) state = decided(state, party, "2026-02-01", "approved");
  const reservations = [{ subject: { kind: "measure", id: "m1" }, text: { nl: "niet voor ons" } }];
  state = decided(state, "cocom", "2026-02-02", "approvedWithRemark", { remark: { fr: "…" }, reservations });
  state = decided(state, "cocof", "2026-02-03", "approved", {
    reservations: [{ subject: { kind: "whole" }, text: { fr: "…" } }],
  });
  state = decided(state, "vg", "2026-02-04", "rejected");
  state = decided(state, "dg", "2026-02-05", "takenNote");
  it("is told in words: k of n, reservations, who said what, who never reacted", () => {
    expect(english(state, "2026-03-01")).toEqual([
      "Adopted by 6 of 9 parties.",
      "With 2 reservations, by cocom and cocof.",
      "Only taken note of: dg.",
      "Rejected: vg.",
      "Never reacted, as far as known: vlg.",
    ]);
  });
  it("is that of the day asked about", () => {
    expect(readLedger(state, { on: "2026-02-01" })).toMatchObject({ adopted: 4, of: 9, state: "some" });
    expect(readLedger(state, { on: "2026-01-31" })).toMatchObject({ adopted: 0, state: "none" });
  });
  it("turns a rejection into an approval without overwriting it", () => {
    const rejected = state.decisions.find(({ outcome }) => outcome === "rejected")?.id;
    const unnamed = decision("vg", "2026-04-01", "approved");
    expect(kinds(state, "2026-04-01", unnamed, context("2026-04-01", "vg"))).toEqual([
      "currentDecisionNotNamed",
    ]);
    const turned = decided(state, "vg", "2026-04-01", "approved", { supersedes: rejected });
    expect(readLedger(turned, { on: "2026-04-01" })).toMatchObject({ adopted: 7 });
    expect(
      readLedger(turned, { on: "2026-04-01" }).rows.find(({ authority }) => authority === "vg"),
    ).toMatchObject({ state: "adopted", superseded: [rejected] });
    expect(readLedger(turned, { on: "2026-03-31" }).byState.rejected).toEqual(["vg"]);
    expect(turned.decisions).toEqual(expect.arrayContaining([...state.decisions]));
  });
  it("starts anew with a revised text; who decided before is missing, not silent", () => {
    const again = opened(state, 2);
    expect(readLedger(again, { on: "2026-03-01" })).toMatchObject({ adopted: 0 });
    expect(english(again, "2026-03-01")[1]).toContain("No decision on this text known: fed");
  });
  it("tells since when a text is adopted, and goes on telling it", () => {
    const fed = decided(opened(withParties("fed", "rw")), "fed", "2026-02-01", "approved");
    expect(adoptedRounds(fed, "2026-12-31")).toEqual([]);
    const both = decided(fed, "rw", "2026-03-01", "approved");
    const first = { number: 1, openedOn: "2026-01-10", adoptedOn: "2026-03-01" };
    expect(adoptedRounds(both, "2026-02-28")).toEqual([]);
    expect(adoptedRounds(both, "2026-03-01")).toEqual([first]);
    const joined = run(both, "2026-04-01", { type: "addParty", data: { authority: "vg", reason } });
    const back = decided(joined, "rw", "2026-05-01", "withdrawn", { supersedes: lastId(both) });
    expect(readLedger(back, { on: "2026-05-01" })).toMatchObject({ adopted: 1, of: 3 });
    expect(adoptedRounds(back, "2026-05-01")).toEqual([first]);
    const derived = run(both, "2026-04-01", { type: "deriveParties", data: {} });
    expect(adoptedRounds(derived, "2026-05-01")).toEqual([first]);
  });
  it("leaves unpublished entries to the parties", () => {
    const recorded = run(
      opened(withParties("fed", "rw")),
      "2026-02-01",
      decision("fed", "2026-02-01", "approved"),
    );
    expect(readLedger(recorded, { on: "2026-02-01" })).toMatchObject({ adopted: 0, state: "none" });
    expect(readLedger(recorded, { on: "2026-02-01", entries: "recorded" })).toMatchObject({ adopted: 1 });
  });
  it("is not all while the rules name someone nobody confirmed", () => {
    const confirmed = run(adoptionPart.initial, "2025-06-01", { type: "deriveParties", data: {} });
    const one = decided(
      run(confirmed, "2026-01-05", { type: "confirmParty", data: { authority: "fed", reason } }),
      "fed",
      "2026-02-01",
      "approved",
      { part: "own" },
    );
    expect(readLedger(one, { on: "2026-02-01", part: "own" })).toMatchObject({
      adopted: 1,
      of: 1,
      state: "some",
    });
  });
  it("keeps own parts apart: one may be in force while the common text is not adopted (C1)", () => {
    const own = decided(withParties("rw", "vg"), "rw", "2023-03-31", "approved", { part: "own" });
    expect(english(own, "2026-02-01", { part: "own" })).toEqual([
      "Own part adopted by 1 of 2 parties.",
      "No decision on an own part known: vg.",
    ]);
    expect(english(own, "2026-02-01")).toEqual([
      "No common text has been put to decision, as far as known; 2 parties would sign it.",
    ]);
  });
  it("counts a coarse date from its last possible day", () => {
    const entry = decided(withParties("rw"), "rw", "2023-12-31", "approved", { part: "own" });
    const coarse = {
      ...entry,
      decisions: entry.decisions.map(({ recordedBy, ...rest }) => ({
        ...rest,
        recordedBy,
        on: "2023",
        published: { on: "2023-01-01", by: recordedBy },
      })),
    };
    expect(readLedger(coarse, { on: "2023-12-30", part: "own" }).adopted).toBe(0);
    expect(readLedger(coarse, { on: "2023-12-31", part: "own" }).adopted).toBe(1);
  });
  it("waits for the assent where one is needed", () => {
    const start = opened(
      run(adoptionPart.initial, "2026-01-05", {
        type: "addParty",
        data: { authority: "fed", reason, assent: true },
      }),
    );
    expect(kinds(start, "2026-02-01", decision("fed", "2026-02-01", "approved", { act: "assent" }))).toEqual([
      "executiveHasNotApproved",
    ]);
    const executive = decided(start, "fed", "2026-02-01", "approved");
    expect(english(executive, "2026-02-01")).toEqual([
      "Not adopted.",
      "Approved by the government, assent of parliament not yet known: fed.",
    ]);
    const refused = decided(executive, "fed", "2026-03-01", "rejected", { act: "assent" });
    expect(readLedger(refused, { on: "2026-03-01" }).byState.assentNotGiven).toEqual(["fed"]);
    const given = decided(refused, "fed", "2026-04-01", "approved", {
      act: "assent",
      supersedes: lastId(refused),
    });
    expect(english(given, "2026-04-01")).toEqual(["Adopted."]);
  });
  it("never claims more than the ledger holds, whatever the order of entries (S34)", () => {
    const entry = fc.record({
      party: fc.constantFrom("fed", "rw", "vg"),
      outcome: fc.constantFrom(...outcomes),
      publish: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        let ledger = opened(withParties("fed", "rw", "vg"));
        for (const { party, outcome, publish } of entries) {
          const supersedes = ledger.decisions.findLast((known) => known.party === party)?.id;
          const more = {
            ...(supersedes ? { supersedes } : {}),
            ...(outcome === "approvedWithRemark" ? { remark: { en: "r" } } : {}),
          };
          const command = decision(party, "2026-02-01", outcome, more);
          const outcomeOf = adoptionPart.decide(command, view(ledger), context("2026-02-01", party));
          if (!outcomeOf.ok) continue;
          ledger = outcomeOf.value.reduce(adoptionPart.evolve, ledger);
          if (publish)
            ledger = run(
              ledger,
              "2026-02-01",
              { type: "publishDecision", data: { decision: lastId(ledger) ?? "" } },
              context("2026-02-01", party, "p2"),
            );
        }
        const { rows, byState, adopted, of } = readLedger(ledger, { on: "2026-02-01" });
        expect(Object.values(byState).flat().sort()).toEqual(["fed", "rw", "vg"]);
        expect(of).toBe(3);
        for (const row of rows) {
          const last = ledger.decisions.findLast((known) => known.party === row.authority && known.published);
          expect(row.state === "neverReacted").toBe(last === undefined);
          expect(row.state === "adopted").toBe(
            last?.outcome === "approved" || last?.outcome === "approvedWithRemark",
          );
          expect(row.state === "rejected").toBe(last?.outcome === "rejected");
        }
        expect(adopted).toBe(rows.filter(({ state: of }) => of === "adopted").length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("refuses, with every reason", () => {
  const one = opened(withParties("fed", "rw"));
  const approved = decided(one, "fed", "2026-02-01", "approved");
  const noModel = { ...context("2026-02-01"), competence: undefined };
  test.each<[string, AdoptionState, AnyCommand, string[]]>([
    ["a party twice", one, { type: "addParty", data: { authority: "fed", reason } }, ["alreadyParty"]],
    [
      "an authority that does not exist",
      one,
      { type: "addParty", data: { authority: "fedd", reason } },
      ["unknownAuthority"],
    ],
    [
      "to confirm one who is no party",
      one,
      { type: "confirmParty", data: { authority: "vgc", reason } },
      ["unknownParty"],
    ],
    [
      "to set aside one who decided",
      approved,
      { type: "setPartyAside", data: { authority: "fed", reason } },
      ["partyHasDecided"],
    ],
    [
      "a second round of the same text",
      one,
      { type: "openAdoptionRound", data: { text: { en: "t" } } },
      ["roundAlreadyOpen"],
    ],
    [
      "a decision without round",
      withParties("fed"),
      decision("fed", "2026-02-01", "approved"),
      ["noRoundOpen"],
    ],
    [
      "a decision of tomorrow without reference",
      one,
      decision("fed", "2026-02-02", "approved", { reference: undefined }),
      ["dateInFuture", "noReference"],
    ],
    [
      "one of a stranger, with remark and without its text",
      one,
      decision("vgc", "2026-02-01", "approvedWithRemark"),
      ["unknownParty", "decidesForAnother", "remarkMissing"],
    ],
    [
      "reservations on a rejection, on what does not exist",
      one,
      decision("fed", "2026-02-01", "rejected", {
        reservations: [{ subject: { kind: "goal", id: "g9" }, text: { en: "x" } }],
      }),
      ["reservationWithoutApproval", "unknownSubject"],
    ],
    [
      "assent where none is needed",
      approved,
      decision("fed", "2026-02-01", "approved", { act: "assent" }),
      ["assentNotNeeded"],
    ],
    ["to withdraw nothing", one, decision("fed", "2026-02-01", "withdrawn"), ["nothingToWithdraw"]],
    [
      "a later entry of an earlier day",
      approved,
      decision("fed", "2026-01-01", "rejected", { supersedes: lastId(approved) }),
      ["beforeCurrentDecision"],
    ],
    [
      "to publish what is not there",
      one,
      { type: "publishDecision", data: { decision: "d" } },
      ["unknownDecision"],
    ],
    [
      "to publish twice, alone",
      approved,
      { type: "publishDecision", data: { decision: lastId(approved) ?? "" } },
      ["alreadyPublished", "secondPersonNeeded"],
    ],
  ])("%s", (_, state, command, expected) => {
    expect(kinds(state, "2026-02-01", command)).toEqual(expected);
  });
  it("a decision of a party nobody confirmed", () => {
    const derived = run(adoptionPart.initial, "2025-06-01", { type: "deriveParties", data: {} });
    expect(kinds(derived, "2026-02-01", decision("fed", "2026-02-01", "approved", { part: "own" }))).toEqual([
      "partyNotConfirmed",
    ]);
  });
  it("another government's decision", () => {
    const recorded = run(
      one,
      "2026-02-01",
      decision("rw", "2026-02-01", "approved"),
      context("2026-02-01", "rw"),
    );
    expect(
      kinds(
        recorded,
        "2026-02-01",
        { type: "publishDecision", data: { decision: lastId(recorded) ?? "" } },
        context("2026-02-01", "fed", "p2"),
      ),
    ).toEqual(["othersDecision"]);
  });
  it("a round outside the stage of adoption, and derivation without rules", () => {
    expect(
      kinds(
        withParties("fed"),
        "2026-02-01",
        { type: "openAdoptionRound", data: { text: { en: "t" } } },
        undefined,
        "drafting",
      ),
    ).toEqual(["notInAdoption"]);
    expect(kinds(one, "2026-02-01", { type: "deriveParties", data: {} }, noModel)).toEqual([
      "noCompetenceModel",
    ]);
  });
});

test("every outcome, state and refusal has words in four languages", () => {
  for (const words of [outcomeTexts, partyStateTexts, adoptionRefusalTexts].flatMap((table) =>
    Object.values(table),
  ))
    expect(Object.values(words).filter((word) => word.length > 3)).toHaveLength(4);
});
