import { describe, expect, it, test } from "vitest";
import type { CommandOf, Context } from "../plan-case/part.js";
import {
  isMandateInForce,
  isRequestClosed,
  type MandateState,
  mandateChain,
  mandatePart,
  mandateRefusalTexts,
  requestStandings,
  standingTexts,
} from "./index.js";

type AnyCommand = Parameters<typeof mandatePart.decide>[0];
const context = (on: string): Context => {
  let next = 0;
  return {
    on,
    at: `${on}T10:00:00Z`,
    actor: { person: "p1", office: "coordinator", organisation: "fed" },
    newId: (kind) => `${kind}-${on}-${++next}`,
  };
};
const decide = (state: MandateState, on: string, command: AnyCommand) =>
  mandatePart.decide(command, { mandates: state }, context(on));
const run = (state: MandateState, on: string, command: AnyCommand): MandateState => {
  const decided = decide(state, on, command);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value.reduce(mandatePart.evolve, state);
};
const kinds = (state: MandateState, on: string, command: AnyCommand): string[] => {
  const decided = decide(state, on, command);
  const refused = decided.ok ? [] : decided.error.map(({ kind }) => kind);
  for (const kind of refused) expect(mandateRefusalTexts).toHaveProperty(kind);
  return refused;
};
const none = mandatePart.initial;
const inventory: CommandOf<{ sendRequest: Extract<AnyCommand, { type: "sendRequest" }>["data"] }> = {
  type: "sendRequest",
  data: {
    subject: "inventory",
    from: "fed",
    addressees: ["vg", "rw", "cf", "dg"],
    text: { nl: "Welke maatregelen zijn genomen, welke zijn nodig?" },
    sentOn: "2026-03-02",
    deadlineRule: "inventory-answer",
  },
};
const asked = run(none, "2026-03-02", inventory);
const requestId = asked.requests[0]?.id ?? "";
const react = (authority: string, on: string, kind: string, more: object = {}): AnyCommand =>
  ({
    type: "recordReaction",
    data: { request: requestId, authority, reaction: { kind, on, ...more } },
  }) as AnyCommand;
const reason = { reason: { fr: "hors compétence" } };

describe("a request to many authorities (S25-S27)", () => {
  const heard = [
    react("vg", "2026-04-01", "answered", {
      taken: { nl: "praktijktesten" },
      needed: { nl: "een rem op haat" },
    }),
    react("rw", "2026-04-10", "refused", reason),
  ].reduce((state, command) => run(state, "2026-05-01", command), asked);
  const standings = (on: string) =>
    requestStandings(heard.requests[0] as never, on).map(({ authority, state, days, daysLate }) => [
      authority,
      state,
      days,
      daysLate,
    ]);

  it("counts the days of each addressee, and calls nobody silent before the deadline", () => {
    expect(standings("2026-05-04")).toEqual([
      ["vg", "answered", 30, 0],
      ["rw", "refused", 39, 0],
      ["cf", "awaited", 63, 0],
      ["dg", "awaited", 63, 0],
    ]);
  });
  it("shows silence the day after, with its days", () => {
    expect(standings("2026-05-05").slice(2)).toEqual([
      ["cf", "silent", 64, 1],
      ["dg", "silent", 64, 1],
    ]);
  });
  it("knew less on an earlier day", () => {
    expect(standings("2026-04-05").map(([, state]) => state)).toEqual([
      "answered",
      "awaited",
      "awaited",
      "awaited",
    ]);
    expect(standings("2026-03-01").map(([, state]) => state)).toEqual(Array(4).fill("notYetSent"));
  });
  it("is closed once everybody reacted or the deadline passed", () => {
    const sent = heard.requests[0] as never;
    expect(isRequestClosed(sent, "2026-05-04")).toBe(false);
    expect(isRequestClosed(sent, "2026-05-05")).toBe(true);
  });
  it("without a deadline is silent from the first day and never closed by time", () => {
    const { deadlineRule: _, ...data } = inventory.data;
    const open = run(none, "2026-03-02", { type: "sendRequest", data });
    const [first] = requestStandings(open.requests[0] as never, "2030-03-02");
    expect(first).toMatchObject({ state: "silent", days: 1461, daysLate: null });
    expect(isRequestClosed(open.requests[0] as never, "2030-03-02")).toBe(false);
  });
  it("counts at least, where the day of the request is known by year only, and from the end of a span", () => {
    const { deadlineRule: _, ...data } = inventory.data;
    const sent = { ...data, sentOn: "2019", earliest: "2018" };
    const open = run(none, "2026-03-02", { type: "sendRequest", data: sent });
    const asked2019 = open.requests[0] as never;
    const [first] = requestStandings(asked2019, "2020-01-02");
    expect(first).toMatchObject({ state: "silent", days: 2, daysAtLeast: true });
    expect(requestStandings(asked2019, "2018-12-31")[0]).toMatchObject({ state: "notYetSent" });
    const heardOf = run(open, "2026-03-02", react("vg", "2019-06", "notObtained"));
    const standing = (on: string) => requestStandings(heardOf.requests[0] as never, on)[0];
    expect(standing("2019-06-29")).toMatchObject({ state: "silent", days: 0, daysAtLeast: true });
    expect(standing("2019-06-30")).toMatchObject({ state: "notObtained", days: 0 });
    expect(kinds(none, "2026-03-02", { type: "sendRequest", data: { ...sent, earliest: "2020" } })).toEqual([
      "endBeforeEarliest",
    ]);
    expect(
      kinds(none, "2026-03-02", { type: "sendRequest", data: { ...inventory.data, sentOn: "2019" } }),
    ).toEqual(["invalidDate"]);
  });
  it("keeps not obtained apart from refused (S34), and a later answer beside it", () => {
    const notObtained = run(asked, "2026-06-01", react("cf", "2026-06-01", "notObtained"));
    expect(requestStandings(notObtained.requests[0] as never, "2026-06-11")[2]).toMatchObject({
      state: "notObtained",
      days: 101,
      daysLate: 38,
    });
    const answered = run(
      notObtained,
      "2026-07-01",
      react("cf", "2026-07-01", "answered", { text: { fr: "voici" } }),
    );
    expect(requestStandings(answered.requests[0] as never, "2026-07-01")[2]).toMatchObject({
      state: "answered",
      daysLate: 58,
    });
    expect(requestStandings(answered.requests[0] as never, "2026-06-30")[2]).toMatchObject({
      state: "notObtained",
    });
  });
  it("counts no days for one who was never approached", () => {
    const state = run(asked, "2026-06-01", react("dg", "2026-06-01", "notApproached"));
    expect(requestStandings(state.requests[0] as never, "2026-06-11")[3]).toMatchObject({
      state: "notApproached",
      days: null,
    });
  });
});

describe("a chain of mandates (S53, S54)", () => {
  const first: AnyCommand = {
    type: "giveMandate",
    data: {
      giver: "fed",
      holder: "experts",
      object: { nl: "acht experten samenbrengen" },
      givenOn: "2023-11-09",
    },
  };
  const bringTogether = run(none, "2023-11-09", first);
  const firstId = bringTogether.mandates[0]?.id ?? "";
  const second: AnyCommand = {
    type: "giveMandate",
    data: {
      giver: "fed",
      holder: "state-secretary",
      object: { nl: "voorstellen onderzoeken" },
      givenOn: "2024-02-09",
      follows: firstId,
    },
  };
  const both = run(bringTogether, "2024-02-09", second);
  it("goes from the first to the last with the days between: three months", () => {
    const chain = mandateChain(both, both.mandates[1]?.id ?? "");
    expect(chain.map(({ mandate, daysSincePrevious }) => [mandate.holder, daysSincePrevious])).toEqual([
      ["experts", null],
      ["state-secretary", 92],
    ]);
  });
  it("counts nothing where a date is coarse", () => {
    const coarse = run(bringTogether, "2024-03-01", {
      type: "giveMandate",
      data: { ...second.data, givenOn: "2024-02" } as never,
    });
    expect(mandateChain(coarse, coarse.mandates[1]?.id ?? "")[1]?.daysSincePrevious).toBeNull();
  });
  it("is in force until its result or its withdrawal", () => {
    const result: AnyCommand = {
      type: "recordMandateResult",
      data: { mandate: firstId, result: { outcome: "done", on: "2024-02-09" } },
    };
    const done = run(both, "2024-02-10", result).mandates[0] as never;
    expect(
      ["2023-11-08", "2023-11-09", "2024-02-09", "2024-02-10"].map((on) => isMandateInForce(done, on)),
    ).toEqual([false, true, true, false]);
    const withdraw: AnyCommand = {
      type: "withdrawMandate",
      data: { mandate: firstId, on: "2024-01-01", reason: { nl: "nieuw ontwerp" } },
    };
    const withdrawn = run(both, "2024-02-10", withdraw).mandates[0] as never;
    expect(isMandateInForce(withdrawn, "2024-01-01")).toBe(false);
    expect(kinds(run(both, "2024-02-10", withdraw), "2024-02-11", withdraw)).toEqual(["mandateWithdrawn"]);
    expect(kinds(run(both, "2024-02-10", result), "2024-02-11", withdraw)).toEqual(["mandateHasResult"]);
  });
  test.each<[string, object, string[]]>([
    ["tomorrow", { givenOn: "2026-01-02" }, ["dateInFuture"]],
    [
      "to oneself and due before it starts",
      { holder: "fed", givenOn: "2025-02-01", dueOn: "2025-01-01" },
      ["mandateToOneself", "dueBeforeStart"],
    ],
    ["after one that does not exist", { follows: "mandate-x" }, ["unknownMandate"]],
    ["before the one it follows", { follows: firstId, givenOn: "2023-01-01" }, ["beforeEarlierMandate"]],
  ])("is refused %s, with every reason", (_, change, expected) => {
    expect(
      kinds(both, "2026-01-01", { type: "giveMandate", data: { ...first.data, ...change } as never }),
    ).toEqual(expected);
  });
  it("cannot end before it began, nor without being known", () => {
    const end = (mandate: string, on: string): AnyCommand => ({
      type: "recordMandateResult",
      data: { mandate, result: { outcome: "unknown", on } },
    });
    expect(kinds(both, "2024-03-01", end(firstId, "2022"))).toEqual(["endBeforeStart"]);
    expect(kinds(both, "2024-03-01", end(firstId, "2023"))).toEqual([]);
    expect(kinds(both, "2024-03-01", end("mandate-y", "2025-01-01"))).toEqual([
      "unknownMandate",
      "dateInFuture",
    ]);
  });
});

describe("a request or reaction is refused with every reason", () => {
  test.each<[string, AnyCommand, string[]]>([
    [
      "twice and to oneself",
      { type: "sendRequest", data: { ...inventory.data, addressees: ["vg", "vg", "fed"] } },
      ["addresseeTwice", "requestToOneself"],
    ],
    [
      "with an unknown rule",
      { type: "sendRequest", data: { ...inventory.data, deadlineRule: "inventory-anser" } },
      ["unknownDeadlineRule"],
    ],
    [
      "sent tomorrow",
      { type: "sendRequest", data: { ...inventory.data, sentOn: "2026-07-02" } },
      ["dateInFuture"],
    ],
    [
      "refused without a reason, by one who was not asked, before the question",
      react("cocof", "2026-01-01", "refused"),
      ["refusalWithoutReason", "notAnAddressee", "reactionBeforeRequest"],
    ],
    ["answered with nothing", react("vg", "2026-05-01", "answered"), ["answerWithoutContent"]],
    [
      "to an unknown request",
      {
        type: "recordReaction",
        data: { request: "r", authority: "vg", reaction: { kind: "notObtained", on: "2026-05-01" } },
      },
      ["unknownRequest"],
    ],
  ])("%s", (_, command, expected) => {
    expect(kinds(asked, "2026-07-01", command)).toEqual(expected);
  });
  it("before the reaction already known", () => {
    const state = run(asked, "2026-05-01", react("vg", "2026-05-01", "notObtained"));
    expect(kinds(state, "2026-05-02", react("vg", "2026-04-30", "refused", reason))).toEqual([
      "reactionOutOfOrder",
    ]);
  });
});

test("commands are strict", () => {
  expect(mandatePart.commands.sendRequest.safeParse({ ...inventory.data, urgent: true }).success).toBe(false);
});

test("every standing and refusal has words in four languages", () => {
  for (const words of [...Object.values(standingTexts), ...Object.values(mandateRefusalTexts)])
    expect(Object.values(words).filter((word) => word.length > 3)).toHaveLength(4);
});
