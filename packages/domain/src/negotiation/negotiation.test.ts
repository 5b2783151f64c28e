import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Context } from "../plan-case/part.js";
import {
  maySee,
  type NegotiationState,
  negotiationPart,
  negotiationRefusalTexts,
  openObjections,
  publicUnits,
  type TextUnit,
  textOf,
  unitsOpenFirst,
  whatStaysOpen,
} from "./index.js";

type AnyCommand = Parameters<typeof negotiationPart.decide>[0];
const parties = ["fed", "vg", "rw"];
let count = 0;
const context = (organisation: string, on = "2026-02-01"): Context => ({
  on,
  at: `${on}T10:00:00Z`,
  actor: { person: "p1", office: "cabinet", organisation },
  newId: (kind) => `${kind}-${++count}`,
});
const view = (negotiation: NegotiationState, stage = "negotiation", of = parties) => ({
  negotiation,
  lifecycle: { stage },
  adoption: { parties: of.map((authority) => ({ authority, standing: "confirmed" })) },
});
const run = (state: NegotiationState, by: string, command: AnyCommand, on?: string): NegotiationState => {
  const decided = negotiationPart.decide(command, view(state), context(by, on));
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value.reduce(negotiationPart.evolve, state);
};
const kinds = (
  state: NegotiationState,
  by: string,
  command: AnyCommand,
  stage?: string,
  of?: string[],
): string[] => {
  const decided = negotiationPart.decide(command, view(state, stage, of), context(by));
  const refused = decided.ok ? [] : decided.error.map(({ kind }) => kind);
  for (const kind of refused) expect(negotiationRefusalTexts).toHaveProperty(kind);
  return refused;
};
const text = { nl: "tekst" };
const draft = run(
  negotiationPart.initial,
  "fed",
  { type: "addTextUnit", data: { kind: "measure", refersTo: "m1", text } },
  "2026-01-01",
);
const unit = draft.units[0]?.id ?? "";
const propose = (by: string, change: object | null = { nl: "andere tekst" }) =>
  run(draft, by, {
    type: "proposeChange",
    data: { unit, text: change as never, reason: { nl: "duidelijker" }, access: "parties" },
  });
const position = (
  about: { kind: "unit" | "proposal"; id: string },
  said: string,
  more: object = { reason: { nl: "omdat" } },
): AnyCommand =>
  ({
    type: "takePosition",
    data: { target: about, position: said, access: "parties", ...more },
  }) as AnyCommand;
const objection = (
  about: { kind: "unit" | "proposal"; id: string },
  kind: string,
  access = "parties",
): AnyCommand =>
  ({ type: "raiseObjection", data: { target: about, kind, reason: { fr: "motif" }, access } }) as AnyCommand;

describe("a proposal", () => {
  const proposed = propose("fed");
  const id = proposed.proposals[0]?.id ?? "";
  const about = { kind: "proposal", id } as const;
  const accept: AnyCommand = { type: "acceptProposal", data: { proposal: id } };
  it("is accepted once every party says that it agrees, and the old words stay", () => {
    expect(kinds(proposed, "fed", accept)).toEqual(["partiesWithoutPosition"]);
    let state = run(proposed, "vg", position(about, "agrees", {}));
    state = run(state, "rw", position(about, "agreesWithReservation"));
    const accepted = run(state, "fed", accept);
    expect(textOf(accepted.units[0] as never)).toEqual({ nl: "andere tekst" });
    expect(accepted.units[0]?.versions.map(({ by }) => by)).toEqual([null, id]);
    expect(accepted.proposals[0]).toMatchObject({ state: "accepted" });
  });
  it("is not accepted against a blocking objection, a disagreement and a silence: all three are named", () => {
    let state = run(proposed, "vg", objection(about, "blocking"));
    state = run(state, "vg", position(about, "disagrees"));
    expect(kinds(state, "fed", accept)).toEqual([
      "blockingObjection",
      "partiesDisagree",
      "partiesWithoutPosition",
    ]);
  });
  it("is accepted over a remark, which stays", () => {
    let state = run(proposed, "vg", objection(about, "remark"));
    for (const party of ["vg", "rw"]) state = run(state, party, position(about, "agrees", {}));
    expect(run(state, "fed", accept).objections).toHaveLength(1);
  });
  it("can remove a unit; nothing can then be said on it", () => {
    let state = propose("fed", null);
    const removal = state.proposals[0]?.id ?? "";
    for (const party of ["vg", "rw"])
      state = run(state, party, position({ kind: "proposal", id: removal }, "agrees", {}));
    const removed = run(state, "fed", { type: "acceptProposal", data: { proposal: removal } });
    expect(textOf(removed.units[0] as never)).toBeNull();
    expect(kinds(removed, "vg", objection({ kind: "unit", id: unit }, "remark"))).toEqual(["unitRemoved"]);
  });
  it("is withdrawn by its own party only, and declined with a reason", () => {
    expect(kinds(proposed, "vg", { type: "withdrawProposal", data: { proposal: id } })).toEqual([
      "othersStatement",
    ]);
    const withdrawn = run(proposed, "fed", { type: "withdrawProposal", data: { proposal: id } });
    expect(kinds(withdrawn, "fed", accept)).toEqual(["proposalClosed", "partiesWithoutPosition"]);
    const declined = run(proposed, "rw", {
      type: "declineProposal",
      data: { proposal: id, reason: { fr: "non" } },
    });
    expect(declined.proposals[0]).toMatchObject({ state: "notAccepted" });
    expect(textOf(declined.units[0] as never)).toEqual(text);
  });
  it("needs parties", () => {
    expect(kinds(proposed, "fed", accept, "negotiation", [])).toEqual(["noParties"]);
  });
});

describe("what stays open", () => {
  const about = { kind: "unit", id: unit } as const;
  it("names silence, disagreement, objections and proposals unit by unit", () => {
    let state = run(propose("rw"), "vg", objection(about, "blocking"));
    state = run(state, "fed", objection(about, "remark"));
    state = run(state, "fed", position(about, "agrees", {}));
    state = run(state, "vg", position(about, "disagrees"));
    expect(whatStaysOpen(state, parties)).toEqual([
      {
        unit,
        proposals: [state.proposals[0]?.id],
        blocking: [{ objection: state.objections[0]?.id, party: "vg" }],
        remarks: [{ objection: state.objections[1]?.id, party: "fed" }],
        disagreeing: ["vg"],
        withoutPosition: ["rw"],
      },
    ]);
  });
  it("is nothing once all agree and objections are lifted by those who made them", () => {
    let state = run(draft, "vg", objection(about, "blocking"));
    const id = state.objections[0]?.id ?? "";
    const lift: AnyCommand = { type: "liftObjection", data: { objection: id, reason: { nl: "opgelost" } } };
    expect(kinds(state, "fed", lift)).toEqual(["othersStatement"]);
    state = run(state, "vg", lift);
    for (const party of parties) state = run(state, party, position(about, "agrees", {}));
    expect(whatStaysOpen(state, parties)).toEqual([]);
    expect(kinds(state, "vg", lift)).toEqual(["alreadyLifted"]);
    expect(state.objections).toHaveLength(1);
  });
  it("asks anew for positions on new words", () => {
    let state = run(draft, "fed", position(about, "agrees", {}), "2026-01-02");
    state = run(state, "fed", {
      type: "proposeChange",
      data: { unit, text: { nl: "nieuw" }, reason: text, access: "parties" },
    });
    const id = state.proposals[0]?.id ?? "";
    for (const party of ["vg", "rw"])
      state = run(state, party, position({ kind: "proposal", id }, "agrees", {}));
    state = run(state, "fed", { type: "acceptProposal", data: { proposal: id } }, "2026-02-02");
    expect(whatStaysOpen(state, parties)[0]?.withoutPosition).toEqual(parties);
  });
  it("is read with what blocks first and what is agreed last, in the order of the text within the same", () => {
    let state = draft;
    for (const clause of ["agreed", "silent", "remarked", "proposed", "contested", "blocked", "gone"]) {
      state = run(state, "fed", { type: "addTextUnit", data: { kind: "paragraph", text: { nl: clause } } });
    }
    const at = (clause: string) =>
      state.units.find(({ versions }) => versions[0]?.text.nl === clause)?.id ?? "";
    const on = (clause: string) => ({ kind: "unit", id: at(clause) }) as const;
    for (const party of parties) state = run(state, party, position(on("agreed"), "agrees", {}));
    state = run(state, "rw", objection(on("remarked"), "remark"));
    state = run(state, "vg", position(on("contested"), "disagrees"));
    state = run(state, "rw", objection(on("blocked"), "blocking"));
    const proposal = { reason: text, access: "parties" } as const;
    state = run(state, "fed", {
      type: "proposeChange",
      data: { ...proposal, unit: at("proposed"), text: { nl: "x" } },
    });
    state = run(state, "fed", { type: "proposeChange", data: { ...proposal, unit: at("gone"), text: null } });
    const removal = { kind: "proposal", id: state.proposals.at(-1)?.id ?? "" } as const;
    for (const party of ["vg", "rw"]) state = run(state, party, position(removal, "agrees", {}));
    state = run(state, "fed", { type: "acceptProposal", data: { proposal: removal.id } });
    const read = unitsOpenFirst(state, parties);
    expect(read.map(({ unit: { versions } }) => versions[0]?.text.nl)).toEqual([
      ...["blocked", "contested", "proposed", "remarked", "tekst", "silent", "agreed"],
    ]);
    expect(read.at(-1)?.open).toBeNull();
  });
  it("never forgets: whatever happens, statements only grow in number", () => {
    const command = fc.record({
      by: fc.constantFrom(...parties),
      what: fc.integer({ min: 0, max: 4 }),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (steps) => {
        let state = draft;
        for (const { by, what, pick } of steps) {
          const proposal = state.proposals[pick % Math.max(1, state.proposals.length)]?.id ?? "none";
          const about =
            pick % 2 ? ({ kind: "unit", id: unit } as const) : ({ kind: "proposal", id: proposal } as const);
          const commands: AnyCommand[] = [
            {
              type: "proposeChange",
              data: { unit, text: { nl: `versie ${pick}` }, reason: text, access: "own" },
            },
            objection(about, pick % 3 ? "blocking" : "remark"),
            position(about, pick % 3 ? "agrees" : "disagrees"),
            { type: "acceptProposal", data: { proposal } },
            {
              type: "liftObjection",
              data: {
                objection: state.objections[pick % Math.max(1, state.objections.length)]?.id ?? "none",
                reason: text,
              },
            },
          ];
          const decided = negotiationPart.decide(commands[what] as AnyCommand, view(state), context(by));
          if (!decided.ok) continue;
          const before = state;
          state = decided.value.reduce(negotiationPart.evolve, state);
          expect(state.proposals.length).toBeGreaterThanOrEqual(before.proposals.length);
          expect(state.objections.length).toBeGreaterThanOrEqual(before.objections.length);
          expect(state.positions).toEqual(expect.arrayContaining([...before.positions]));
          for (const [index, entry] of before.units.entries())
            expect(state.units[index]?.versions.slice(0, entry.versions.length)).toEqual(entry.versions);
          if (commands[what]?.type === "acceptProposal")
            expect(
              openObjections(before).filter(
                (entry) => entry.kind === "blocking" && entry.target.id === proposal,
              ),
            ).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("who may see a statement", () => {
  const rule = {
    when: "adoption",
    afterDays: 30,
    opens: ["parties"],
    reason: text,
    declaredOn: "2026-01-01",
  } as const;
  const party = { organisation: "rw", parties };
  const outsider = { organisation: null, parties };
  test.each([
    ["own", { organisation: "vg", parties }, null, null, true],
    ["own", party, null, null, false],
    ["parties", party, null, null, true],
    ["parties", { organisation: "unia", parties }, null, null, false],
    ["parties", outsider, rule, null, false],
    ["parties", outsider, rule, "2026-03-03", false],
    ["parties", outsider, rule, "2026-03-02", true],
    ["own", outsider, rule, "2026-01-01", false],
    ["own", outsider, { ...rule, opens: ["own"] }, "2026-01-01", true],
    ["parties", outsider, { ...rule, when: "never" }, "2026-01-01", false],
    ["parties", outsider, null, "2026-01-01", false],
    ["public", outsider, null, null, true],
  ] as const)("%s, read by %o under %o, adopted %s: %s", (access, reader, declared, adoptedOn, seen) => {
    const adopted = adoptedOn ? [{ openedOn: adoptedOn, adoptedOn }] : [];
    expect(
      maySee({ party: "vg", access, on: "2026-01-01" }, reader, {
        ...{ rule: declared as never, adopted, on: "2026-04-01" },
      }),
    ).toBe(seen);
  });
  const revised = { rule, adopted: [{ openedOn: "2026-01-15", adoptedOn: "2026-02-01" }], on: "2026-12-01" };
  const again = { openedOn: "2026-10-15", adoptedOn: "2026-11-01" };
  it("on a revision waits for the adoption of the revised text", () => {
    const said = { party: "vg", access: "parties", on: "2026-09-01" } as const;
    expect(maySee(said, outsider, revised)).toBe(false);
    expect(maySee(said, outsider, { ...revised, adopted: [...revised.adopted, again] })).toBe(true);
    expect(maySee({ ...said, on: "2026-01-20" }, outsider, revised)).toBe(true);
  });
  const version = (on: string, words: string) => ({ text: { nl: words }, on, by: null });
  const unit: TextUnit = {
    ...{ id: "u1", kind: "paragraph" as const, refersTo: null, removed: null },
    versions: [
      version("2026-01-05", "ontwerp"),
      version("2026-01-10", "aangenomen"),
      version("2026-09-01", "herziening"),
    ],
  };
  const words = (known: Parameters<typeof publicUnits>[1], of: TextUnit = unit) =>
    publicUnits([of], known).flatMap(({ versions }) => versions.map(({ text: { nl } }) => nl));
  it("the text is everybody's as it was adopted, its drafts as the rule says, and a revision not yet", () => {
    const never = { ...revised, rule: { ...rule, when: "never" as const } };
    expect(words({ ...revised, adopted: [] })).toEqual([]);
    expect(words({ ...revised, on: "2026-01-31" })).toEqual([]);
    expect(words({ ...revised, on: "2026-02-01" })).toEqual(["aangenomen"]);
    expect(words({ ...revised, on: "2026-03-03" })).toEqual(["ontwerp", "aangenomen"]);
    expect(words(never)).toEqual(["aangenomen"]);
    expect(words({ ...never, adopted: [...never.adopted, again] })).toEqual(["herziening"]);
  });
  it("a unit that a revision takes out stays until that is adopted; one taken out before is a draft", () => {
    const never = { ...revised, rule: { ...rule, when: "never" as const } };
    const later = { ...unit, removed: { on: "2026-09-02", by: "p" } };
    expect(publicUnits([later], never)).toMatchObject([{ removed: null }]);
    const earlier = { ...unit, versions: unit.versions.slice(0, 1), removed: { on: "2026-01-10", by: "p" } };
    expect(words(never, earlier)).toEqual([]);
    expect(words(revised, earlier)).toEqual(["ontwerp"]);
  });
});

describe("the register of disagreements (S7)", () => {
  const opened = run(negotiationPart.initial, "vg", {
    type: "openDisagreement",
    data: { subject: { en: "the word Islamophobia" }, text: { nl: "niet gebruiken" }, access: "parties" },
  });
  const id = opened.disagreements[0]?.id ?? "";
  const close: AnyCommand = {
    type: "closeDisagreement",
    data: { disagreement: id, state: "leftStanding", how: { en: "both words are used" } },
  };
  it("keeps every position, is closed by its owner, and stays in the register", () => {
    const joined = run(opened, "rw", {
      type: "joinDisagreement",
      data: { disagreement: id, text: { fr: "à utiliser" }, access: "parties" },
    });
    expect(kinds(joined, "rw", close)).toEqual(["othersStatement"]);
    const closed = run(joined, "vg", close);
    expect(closed.disagreements[0]).toMatchObject({
      state: "leftStanding",
      positions: [{ party: "vg" }, { party: "rw" }],
    });
    expect(kinds(closed, "vg", close)).toEqual(["disagreementClosed"]);
  });
  it("is open in every stage", () => {
    expect(
      kinds(
        negotiationPart.initial,
        "vg",
        { type: "openDisagreement", data: { subject: text, text, access: "own" } },
        "in-force",
      ),
    ).toEqual([]);
  });
});

describe("refuses, with every reason", () => {
  test.each<[string, AnyCommand, string, string | undefined, string[]]>([
    [
      "a unit about nothing, in a closed stage",
      { type: "addTextUnit", data: { kind: "goal", text } },
      "fed",
      "in-force",
      ["textNotOpen", "refersToNothing"],
    ],
    [
      "a proposal of a stranger on what does not exist",
      { type: "proposeChange", data: { unit: "u", text, reason: text, access: "own" } },
      "unia",
      undefined,
      ["unknownUnit", "notAParty"],
    ],
    [
      "a disagreement without reason",
      position({ kind: "unit", id: unit }, "disagrees", {}),
      "fed",
      undefined,
      ["reasonMissing"],
    ],
    [
      "to accept what was not proposed",
      { type: "acceptProposal", data: { proposal: "p" } },
      "fed",
      undefined,
      ["unknownProposal"],
    ],
    [
      "to lift what nobody objected",
      { type: "liftObjection", data: { objection: "o", reason: text } },
      "fed",
      undefined,
      ["unknownObjection"],
    ],
    [
      "to join what nobody opened",
      { type: "joinDisagreement", data: { disagreement: "d", text, access: "own" } },
      "fed",
      undefined,
      ["unknownDisagreement"],
    ],
  ])("%s", (_, command, by, stage, expected) => {
    expect(kinds(draft, by, command, stage)).toEqual(expected);
  });
  it("a second rule on publicity", () => {
    const declare: AnyCommand = {
      type: "declarePublicationRule",
      data: { when: "adoption", afterDays: 0, opens: ["parties"], reason: text },
    };
    expect(kinds(run(draft, "fed", declare), "fed", declare)).toEqual(["ruleAlreadyDeclared"]);
  });
});

test("every refusal has words in four languages", () => {
  for (const words of Object.values(negotiationRefusalTexts))
    expect(Object.values(words).filter((word) => word.length > 3)).toHaveLength(4);
});
