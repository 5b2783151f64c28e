import { describe, expect, it, test } from "vitest";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import {
  type AdoptionState,
  adoptionPart,
  adoptionRefusalTexts,
  ledgerSentences,
  ownPartStanding,
  readLedger,
} from "./index.js";

type Step = Parameters<typeof adoptionPart.decide>[0];
const plan = { id: "napar", title: { en: "NAPAR" } } as Plan;
const context = (on: string, organisation: string, person = "p1"): Context => ({
  ...{ on, at: `${on}T10:00:00Z`, newId: (kind) => `${kind}-${on}` },
  actor: { person, office: "cabinet", organisation },
});
const whole = (adoption: AdoptionState) => ({
  ...{ plan, adoption, lifecycle: { stage: "negotiation", timesInAdoption: 0 } },
});
const run = (state: AdoptionState, on: string, by: string, step: Step, person = "p1"): AdoptionState => {
  const decided = adoptionPart.decide(step, whole(state), context(on, by, person));
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value.reduce(adoptionPart.evolve, state);
};
const kinds = (state: AdoptionState, on: string, by: string, step: Step): string[] => {
  const decided = adoptionPart.decide(step, whole(state), context(on, by));
  const refused = decided.ok ? [] : decided.error.map(({ kind }) => kind);
  for (const kind of refused) expect(adoptionRefusalTexts).toHaveProperty(kind);
  return refused;
};
const party = (authority: string): AdoptionState["parties"][number] => ({
  ...{ authority, standing: "confirmed", assent: true, reasons: [], record: [] },
});
const decision = (outcome: string, supersedes?: string): Step =>
  ({
    type: "recordDecision",
    data: {
      ...{ party: "rw", part: "own", act: "executive", on: "2023-03-31", outcome, reservations: [] },
      ...{ reference: "GW 2023/31", access: "public", ...(supersedes && { supersedes }) },
    },
  }) as Step;
const put = (from = "2023-04-01", to?: string, of = "rw"): Step => ({
  type: "putOwnPartInForce",
  data: { party: of, from, ...(to !== undefined && { to }) },
});
const end = (on: string, of = "rw"): Step => ({
  type: "endOwnPart",
  data: { party: of, on, reason: { fr: "remplacé" } },
});

const start: AdoptionState = { ...adoptionPart.initial, parties: [party("rw"), party("vg")] };
const recorded = run(start, "2023-04-01", "rw", decision("approved"));
const published = run(
  recorded,
  "2023-04-01",
  "rw",
  { type: "publishDecision", data: { decision: "decision-2023-04-01" } },
  "p2",
);
const running = run(published, "2023-04-01", "rw", put("2023-04-01", "2026-12-31"));

describe("the own part of a government", () => {
  it("is in force while the common text is adopted by nobody (C1)", () => {
    expect(ownPartStanding(running, "rw", "2025-06-01")).toEqual({
      ...{ state: "inForce", from: "2023-04-01", to: "2026-12-31" },
    });
    expect(ownPartStanding(running, "vg", "2025-06-01").state).toBe("none");
    const ledger = readLedger(running, { on: "2025-06-01" });
    expect(ledger).toMatchObject({ adopted: 0, of: 2, state: "none" });
    const name = (id: string) => ({ nl: id, fr: id, de: id, en: id });
    expect(ledgerSentences(ledger, name, ["rw"]).map(({ en }) => en)).toEqual([
      "No common text has been put to decision, as far as known; 2 parties would sign it.",
      "In force: the own part of rw.",
    ]);
  });
  it("needs no assent of a parliament: that is for the common text", () => {
    expect(readLedger(published, { on: "2023-04-01", part: "own" }).byState.adopted).toEqual(["rw"]);
  });
  test.each([
    ["2023-03-31", "none"],
    ["2023-04-01", "inForce"],
    ["2026-12-31", "inForce"],
    ["2027-01-01", "ended"],
  ])("on %s is %s: both ends of what it states count", (on, state) => {
    expect(ownPartStanding(running, "rw", on).state).toBe(state);
  });
  it("is announced before its first day, and ends when its government says so", () => {
    const announced = run(published, "2023-04-01", "rw", put("2023-05-01"));
    expect(ownPartStanding(announced, "rw", "2023-04-30").state).toBe("notYet");
    const ended = run(announced, "2024-07-10", "rw", end("2024-07-01"));
    expect(ownPartStanding(ended, "rw", "2024-07-10")).toMatchObject({ state: "ended", to: "2024-06-30" });
    // What was known then stays what was known then.
    expect(ownPartStanding(ended, "rw", "2024-07-09").state).toBe("inForce");
    expect(kinds(ended, "2024-07-10", "rw", put("2024-06-30"))).toEqual(["ownPartInForce"]);
    const again = run(ended, "2024-07-10", "rw", put("2024-07-01"));
    expect(ownPartStanding(again, "rw", "2024-07-10").state).toBe("inForce");
  });
  it("is said to rest on nothing once its government takes the decision back", () => {
    const back = run(running, "2024-01-10", "rw", decision("withdrawn", "decision-2023-04-01"));
    const known = run(
      back,
      "2024-01-10",
      "rw",
      { type: "publishDecision", data: { decision: "decision-2024-01-10" } },
      "p2",
    );
    expect(ownPartStanding(known, "rw", "2024-01-10").state).toBe("noLongerAdopted");
  });
  test.each<[string, AdoptionState, string, string, Step, string[]]>([
    ["without a decision", start, "2023-04-01", "rw", put(), ["ownPartNotAdopted"]],
    ["on a decision nobody published", recorded, "2023-04-01", "rw", put(), ["ownPartNotAdopted"]],
    ["before the decision", published, "2023-04-01", "rw", put("2023-03-30"), ["beforeOwnDecision"]],
    ["backwards", published, "2023-04-01", "rw", put("2023-04-01", "2023-03-31"), ["endBeforeStart"]],
    ["twice", running, "2023-05-01", "rw", put(), ["ownPartInForce"]],
    ["by another government", published, "2023-04-01", "vg", put(), ["ownPartOfAnother"]],
    [
      "of one who is no party",
      published,
      "2023-04-01",
      "dg",
      put("2023-04-01", undefined, "dg"),
      ["partyNotConfirmed", "ownPartNotAdopted"],
    ],
    ["ended before it began", published, "2023-04-01", "rw", end("2023-04-01"), ["ownPartNotInForce"]],
    ["ended in advance", running, "2023-05-01", "rw", end("2023-06-01"), ["dateInFuture"]],
    ["ended before its first day", running, "2023-05-01", "rw", end("2023-03-01"), ["endBeforeStart"]],
    ["ended by another government", running, "2023-05-01", "vg", end("2023-05-01"), ["ownPartOfAnother"]],
  ])("is not put in force %s", (_, state, on, by, step, expected) => {
    expect(kinds(state, on, by, step)).toEqual(expected);
  });
  it("nor any decision recorded by another organisation than the party", () => {
    expect(kinds(start, "2023-04-01", "vg", decision("approved"))).toEqual(["decidesForAnother"]);
  });
  it("has its content said once more when it is published, and no person's name", () => {
    const decided = adoptionPart.decide(
      { type: "publishDecision", data: { decision: "decision-2023-04-01" } },
      whole(recorded),
      context("2023-04-01", "rw", "p2"),
    );
    expect(decided).toMatchObject({
      ok: true,
      value: [{ data: { content: { party: "rw", outcome: "approved", reference: "GW 2023/31" } } }],
    });
    expect(JSON.stringify(decided)).not.toContain('"p1"');
  });
});
