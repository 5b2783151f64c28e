import { describe, expect, it, test } from "vitest";
import { deadlineRules } from "../deadline/index.js";
import type { Context } from "../plan-case/part.js";
import {
  commitmentBases,
  commitmentStanding,
  commitmentStateTexts,
  governmentOn,
  holderOf,
  nameOfPortfolio,
  successionRule,
  successionRules,
  type TermState,
  termPart,
  termRefusalTexts,
} from "./index.js";

type AnyCommand = Parameters<typeof termPart.decide>[0];
/** Ids are counted per kind, so that a test can name what it made. */
const context = (state: TermState): Context => {
  const counts: Record<string, number> = {
    term: state.terms.length,
    government: state.governments.length,
    portfolio: state.portfolios.length,
    commitment: state.commitments.length,
  };
  return {
    on: "2026-11-21",
    at: "2026-11-21T10:00:00Z",
    actor: { person: "p1", office: "coordinator", organisation: "fed" },
    newId: (kind) => `${kind}-${(counts[kind] ?? 0) + 1}`,
  };
};
const run = (state: TermState, ...commands: AnyCommand[]): TermState =>
  commands.reduce((before, command) => {
    const decided = termPart.decide(command, { terms: before }, context(before));
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return decided.value.reduce(termPart.evolve, before);
  }, state);
const kinds = (state: TermState, command: AnyCommand): string[] => {
  const decided = termPart.decide(command, { terms: state }, context(state));
  const refused = decided.ok ? [] : decided.error.map(({ kind }) => kind);
  for (const kind of refused) expect(termRefusalTexts).toHaveProperty(kind);
  return refused;
};

/** One authority, a government that falls, one that follows in the same term, and one after the elections. */
const governments = run(
  termPart.initial,
  { type: "openTerm", data: { authority: "fed", from: "2019-06-20", to: "2024-06-08" } },
  { type: "formGovernment", data: { term: "term-1", name: { en: "first" }, from: "2019-07-01" } },
  { type: "endGovernment", data: { government: "government-1", on: "2020-09-30", reason: "fell" } },
  { type: "formGovernment", data: { term: "term-1", from: "2020-10-01" } },
  { type: "endGovernment", data: { government: "government-2", on: "2024-06-08", reason: "termEnded" } },
  { type: "openTerm", data: { authority: "fed", from: "2024-06-09" } },
  { type: "formGovernment", data: { term: "term-2", from: "2025-02-03" } },
);
const promised = (basis: string) =>
  run(governments, {
    type: "makeCommitment",
    data: { government: "government-1", subject: { nl: "een plan" }, basis, madeOn: "2020-02-19" },
  } as AnyCommand);
const confirm = (on: string, government: string): AnyCommand => ({
  type: "confirmCommitment",
  data: { commitment: "commitment-1", government, on, reference: "2020/5" },
});
const standing = (state: TermState, on: string) => {
  const {
    state: kind,
    government,
    dueOn,
    lapsedOn,
  } = commitmentStanding(state, state.commitments[0] as never, on, successionRules);
  return [kind, government, dueOn, lapsedOn];
};

describe("a commitment after the government that made it", () => {
  const announced = promised("announcement");
  const kept = run(announced, confirm("2021-03-01", "government-2"));
  test.each<[string, TermState, string, unknown[]]>([
    ["is not there before it was made", announced, "2020-02-18", ["notYetMade", null, null, null]],
    ["is its own while that one is in office", announced, "2020-09-30", ["own", "government-1", null, null]],
    [
      "awaits confirmation from the first day of the next",
      announced,
      "2020-10-01",
      ["awaitingConfirmation", "government-2", "2021-04-01", null],
    ],
    [
      "still awaits it on the last day",
      announced,
      "2021-04-01",
      ["awaitingConfirmation", "government-2", "2021-04-01", null],
    ],
    [
      "has lapsed the day after",
      announced,
      "2021-04-02",
      ["lapsed", "government-2", "2021-04-01", "2021-04-01"],
    ],
    [
      "is confirmed from the day the next one says so",
      kept,
      "2021-03-01",
      ["confirmed", "government-2", "2021-04-01", null],
    ],
    [
      "was not yet the day before",
      kept,
      "2021-02-28",
      ["awaitingConfirmation", "government-2", "2021-04-01", null],
    ],
    ["cannot be told while no government is known", kept, "2024-12-01", ["noGovernment", null, null, null]],
    [
      "is asked anew of the one after",
      kept,
      "2025-02-03",
      ["awaitingConfirmation", "government-3", "2025-08-03", null],
    ],
    ["lapses there too", kept, "2025-08-04", ["lapsed", "government-3", "2025-08-03", "2025-08-03"]],
    ["in an act is inherited", promised("act"), "2025-08-04", ["inherited", "government-3", null, null]],
    [
      "in an act is inherited where no government is known",
      promised("act"),
      "2024-12-01",
      ["inherited", "government-2", null, null],
    ],
    [
      "in a cooperation agreement is inherited",
      promised("cooperationAgreement"),
      "2021-04-02",
      ["inherited", "government-2", null, null],
    ],
    [
      "in a decision asks for confirmation",
      promised("governmentDecision"),
      "2020-10-02",
      ["awaitingConfirmation", "government-2", "2021-04-01", null],
    ],
    [
      "in a coalition agreement lapses at once",
      promised("governmentAgreement"),
      "2020-10-01",
      ["lapsed", "government-2", null, "2020-10-01"],
    ],
  ])("%s", (_, state, on, expected) => {
    expect(standing(state, on)).toEqual(expected);
  });
  it("can be ended by a successor, with a reason, from that day", () => {
    const ended = run(promised("act"), {
      type: "endCommitment",
      data: {
        commitment: "commitment-1",
        government: "government-2",
        on: "2022-01-01",
        reason: { fr: "autre priorité" },
      },
    });
    expect(standing(ended, "2021-12-31")[0]).toBe("inherited");
    expect(standing(ended, "2026-01-01")).toEqual(["ended", "government-2", null, "2022-01-01"]);
  });
  it("lapses where no rule speaks of its basis: unknown is not inherited", () => {
    expect(commitmentStanding(announced, announced.commitments[0] as never, "2020-10-01", []).state).toBe(
      "lapsed",
    );
  });
  test.each<[string, AnyCommand, string[]]>([
    ["too late: it has lapsed", confirm("2021-04-02", "government-2"), ["commitmentOver"]],
    ["by the government that made it", confirm("2020-03-01", "government-1"), ["ownCommitment"]],
    [
      "by an unknown government, of an unknown commitment, tomorrow",
      {
        type: "confirmCommitment",
        data: { commitment: "c", government: "g", on: "2026-11-22", reference: "x" },
      },
      ["unknownGovernment", "unknownCommitment", "dateInFuture"],
    ],
    ["outside its time in office", confirm("2019-01-01", "government-2"), ["outsidePeriod"]],
  ])("is not confirmed %s", (_, command, expected) => {
    expect(kinds(announced, command)).toEqual(expected);
  });
  it("is not confirmed by another authority's government", () => {
    const other = run(
      announced,
      { type: "openTerm", data: { authority: "rw", from: "2019-06-20" } },
      { type: "formGovernment", data: { term: "term-3", from: "2019-09-13" } },
    );
    expect(kinds(other, confirm("2020-12-01", "government-4"))).toEqual(["othersCommitment"]);
  });
});

describe("persons, offices and names", () => {
  const named = run(
    governments,
    {
      type: "openPortfolio",
      data: { government: "government-2", name: { fr: "Égalité des chances" }, from: "2020-10-01" },
    },
    {
      type: "assignOffice",
      data: { office: "secretary-of-state", portfolio: "portfolio-1", person: "p-a", from: "2020-10-01" },
    },
    {
      type: "renamePortfolio",
      data: {
        portfolio: "portfolio-1",
        name: { fr: "Égalité des genres et des chances" },
        from: "2022-01-01",
      },
    },
    {
      type: "assignOffice",
      data: { office: "secretary-of-state", portfolio: "portfolio-1", person: "p-b", from: "2023-05-02" },
    },
  );
  it("are told apart by the day", () => {
    expect(
      ["2020-09-30", "2020-10-01", "2023-05-01", "2023-05-02"].map(
        (on) => holderOf(named, "secretary-of-state", on)?.person,
      ),
    ).toEqual([undefined, "p-a", "p-a", "p-b"]);
    expect(
      ["2020-09-30", "2021-12-31", "2022-01-01"].map(
        (on) => nameOfPortfolio(named.portfolios[0] as never, on)?.fr,
      ),
    ).toEqual([undefined, "Égalité des chances", "Égalité des genres et des chances"]);
    expect(
      ["2019-06-30", "2020-09-30", "2020-10-01", "2024-12-01"].map(
        (on) => governmentOn(named, "fed", on)?.id,
      ),
    ).toEqual([undefined, "government-1", "government-2", undefined]);
  });
  test.each<[string, AnyCommand, string[]]>([
    [
      "an overlapping term that ends before it starts",
      { type: "openTerm", data: { authority: "fed", from: "2026-01-01", to: "2025-01-01" } },
      ["endBeforeStart", "termsOverlap"],
    ],
    [
      "two terms at once",
      { type: "openTerm", data: { authority: "fed", from: "2024-01-01", to: "2024-02-01" } },
      ["termsOverlap"],
    ],
    [
      "a government of no term",
      { type: "formGovernment", data: { term: "t", from: "2025-01-01" } },
      ["unknownTerm"],
    ],
    [
      "two governments at once, outside the term",
      { type: "formGovernment", data: { term: "term-2", from: "2024-01-01" } },
      ["outsidePeriod", "governmentInOffice", "governmentInOffice"],
    ],
    [
      "to end what ended",
      { type: "endGovernment", data: { government: "government-1", on: "2019-01-01", reason: "fell" } },
      ["governmentEnded", "endBeforeStart"],
    ],
    [
      "an office without portfolio",
      { type: "assignOffice", data: { office: "o", portfolio: "p", person: "x", from: "2021-01-01" } },
      ["unknownPortfolio"],
    ],
    [
      "an office before its present holder",
      {
        type: "assignOffice",
        data: { office: "secretary-of-state", portfolio: "portfolio-1", person: "x", from: "2023-05-02" },
      },
      ["beforePresentHolder"],
    ],
    [
      "a name before the present one",
      { type: "renamePortfolio", data: { portfolio: "portfolio-1", name: { fr: "x" }, from: "2021-01-01" } },
      ["beforePresentName"],
    ],
    [
      "a promise of tomorrow",
      {
        type: "makeCommitment",
        data: { government: "government-3", subject: { nl: "x" }, basis: "act", madeOn: "2026-11-22" },
      },
      ["dateInFuture"],
    ],
  ])("refuse %s", (_, command, expected) => {
    expect(kinds(named, command)).toEqual(expected);
  });
});

describe("the rules of succession", () => {
  test.each(successionRules.map((rule) => [rule.basis, rule] as const))("%s is a sound row", (_, rule) => {
    expect(successionRule.safeParse(rule)).toMatchObject({ success: true });
    if (rule.effect === "toBeConfirmed")
      expect(deadlineRules.map(({ id }) => id)).toContain(rule.deadlineRule);
  });
  it("speak of every basis once", () => {
    expect(successionRules.map(({ basis }) => basis).sort()).toEqual([...commitmentBases].sort());
  });
});

test("every state and refusal has words in four languages", () => {
  for (const words of [...Object.values(commitmentStateTexts), ...Object.values(termRefusalTexts)])
    expect(Object.values(words).filter((word) => word.length > 3)).toHaveLength(4);
});
