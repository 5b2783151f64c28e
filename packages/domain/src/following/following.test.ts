import { describe, expect, it, test } from "vitest";
import type { Plan } from "../plan/index.js";
import type { PlanCase } from "../plan-case/index.js";
import {
  concerns,
  datesOfCase,
  datesOfPlan,
  type Followed,
  followFrequencies,
  isFollowDigestDue,
  keyOfFollowed,
  type PublicChange,
  planDateKinds,
  planDateTexts,
  queryOfFollowed,
  type Reach,
  readFollowed,
  toldChanges,
  wordsOfChange,
} from "./index.js";

const change = (over: Partial<PublicChange> = {}): PublicChange => ({
  ...{ id: "1", at: "2026-03-02T10:00:00Z", day: "2026-03-02", type: "measures.changed", organisation: "vg" },
  plan: { id: "p1", title: { nl: "Plan", fr: "Plan fr" } },
  about: [{ kind: "measure", id: "m1", title: { nl: "Praktijktests" } }],
  facts: { domains: ["housing"], authorities: ["vg"], places: [], authorityType: "community" },
  ...over,
});
const reach: Reach = {
  typesAt: (place) => (place === "44021" ? ["federal", "community"] : ["federal"]),
  idsOf: (authority) => (authority === "vr" ? ["vr", "vg"] : [authority]),
};

const asked = (members: Record<string, string>) => ({ get: (name: string) => members[name] ?? null });
const membersOf = (query: string): Record<string, string> =>
  Object.fromEntries(
    query
      .split("&")
      .filter(Boolean)
      .map((member) => member.split("=").map(decodeURIComponent)),
  );

describe("what is followed", () => {
  const all: Followed[] = [
    { kind: "all" },
    { kind: "plan", plan: "napar be & co" },
    { kind: "measure", plan: "p1", measure: "m/1" },
    { kind: "place", place: "44021" },
    { kind: "domain", domain: "housing" },
    { kind: "authority", authority: "vg" },
  ];
  it.each(all)("is written in an address and read again: %o", (one) => {
    expect(readFollowed(asked(queryOfFollowed(one)))).toEqual({ ok: true, value: one });
    expect(readFollowed(asked(membersOf(keyOfFollowed(one))))).toEqual({ ok: true, value: one });
  });
  it("is one thing, and one that exists", () => {
    const read = (query: string) => readFollowed(asked(membersOf(query)));
    expect(read("plan=a&place=1")).toEqual({
      ok: false,
      error: { kind: "followedTwice", names: ["plan", "place"] },
    });
    expect(read("measure=m1")).toMatchObject({ ok: false, error: { kind: "followedUnknown" } });
    expect(read("domain=hausing")).toMatchObject({
      ok: false,
      error: { value: "hausing", nearest: ["housing"] },
    });
    expect(read("plan=&language=nl")).toEqual({ ok: true, value: { kind: "all" } });
  });
});

test.each<[Followed, Partial<PublicChange>, boolean]>([
  [{ kind: "all" }, {}, true],
  [{ kind: "plan", plan: "p1" }, {}, true],
  [{ kind: "plan", plan: "p2" }, {}, false],
  [{ kind: "measure", plan: "p1", measure: "m1" }, {}, true],
  [{ kind: "measure", plan: "p2", measure: "m1" }, {}, false],
  [
    { kind: "measure", plan: "p1", measure: "m1" },
    { about: [{ kind: "goal", id: "m1", title: null }] },
    false,
  ],
  [{ kind: "domain", domain: "housing" }, {}, true],
  [{ kind: "domain", domain: "education" }, {}, false],
  [{ kind: "authority", authority: "vg" }, {}, true],
  [{ kind: "authority", authority: "fed" }, { organisation: "fed" }, true],
  [{ kind: "authority", authority: "fed" }, {}, false],
  [{ kind: "authority", authority: "vr" }, {}, true],
  [{ kind: "place", place: "44021" }, {}, true],
  [{ kind: "place", place: "21004" }, {}, false],
  [{ kind: "place", place: "44021" }, { facts: { ...change().facts, places: ["11002"] } }, false],
  [{ kind: "place", place: "11002" }, { facts: { ...change().facts, places: ["11002"] } }, true],
])("%o and a change with %o: %s", (followed, over, is) =>
  expect(concerns(followed, change(over), reach)).toBe(is),
);

describe("the words of a change", () => {
  it("name what happened and to what, in a language the title has", () => {
    expect(wordsOfChange(change(), "fr")).toBe("Mesure modifiée\u00a0: Praktijktests");
    expect(wordsOfChange(change({ about: [{ kind: "measure", id: "m1", title: null }] }), "en")).toBe(
      "Measure changed",
    );
    expect(wordsOfChange(change({ type: "register.planAdded", about: [] }), "de")).toBe(
      "Plan in das Register aufgenommen",
    );
    expect(wordsOfChange(change({ type: "of.later", about: [] }), "en")).toBe("Something changed");
  });
  it("say the same once, by plan, with its days", () => {
    const other = { id: "p2", title: { fr: "Autre" } };
    const told = toldChanges([
      change({ id: "4", day: "2026-03-04" }),
      change({ id: "3", plan: other, type: "case.headChanged", about: [] }),
      change({ id: "2", type: "measures.milestoneAdded" }),
      change({ id: "1" }),
    ]);
    expect(
      told.map(({ plan, changes }) => [plan.id, changes.map(({ days, change: { id } }) => [id, days])]),
    ).toEqual([
      [
        "p1",
        [
          ["4", ["2026-03-04", "2026-03-02"]],
          ["2", ["2026-03-02"]],
        ],
      ],
      ["p2", [["3", ["2026-03-02"]]]],
    ]);
  });
});

test.each([
  ["daily", "2026-03-02", "2026-03-02", 9, false],
  ["daily", "2026-03-01", "2026-03-02", 6, false],
  ["daily", "2026-03-01", "2026-03-02", 7, true],
  // Monday is 2 March.
  ["weekly", "2026-02-23", "2026-03-01", 9, false],
  ["weekly", "2026-03-01", "2026-03-02", 9, true],
  ["weekly", "2026-02-20", "2026-03-03", 9, true],
  ["monthly", "2026-02-01", "2026-02-28", 9, false],
  ["monthly", "2026-02-28", "2026-03-01", 9, true],
  ["monthly", "2025-03-01", "2026-03-01", 9, true],
] as const)(
  "a %s digest, last looked for on %s, is due on %s at %s: %s",
  (frequency, toldOn, on, hour, is) => {
    expect(followFrequencies).toContain(frequency);
    expect(isFollowDigestDue(frequency, { toldOn, on, hour })).toBe(is);
  },
);

describe("the days of a plan", () => {
  const plan = {
    ...{ id: "p1", title: { nl: "Plan" }, level: "local", kind: "action-plan", status: "in-force" },
    authority: { id: "44021", type: "municipality", name: "Gent" },
    period: { from: "2026", to: "2030-06" },
    adoption: { date: "2025-12-18" },
    monitoring: { midTerm: "2028", final: { date: "2030-03-01" } },
    participation: { consultations: [{ date: "2025-10" }, { date: "2025-11-03" }] },
    measures: [{ id: "m1", title: { nl: "M" }, start: "2026-09-01", end: "2027" }],
  } as unknown as Plan;
  it("are those it states to the day, and the bounds of its period", () => {
    expect(datesOfPlan(plan).map(({ id, day }) => [id, day])).toEqual([
      ["planStarts", "2026-01-01"],
      ["planEnds", "2030-06-30"],
      ["planAdopted", "2025-12-18"],
      ["finalEvaluation", "2030-03-01"],
      ["consultation-2", "2025-11-03"],
      ["measureStarts-m1", "2026-09-01"],
    ]);
  });
  it("are, for a plan kept here, also what is awaited: nothing done, withdrawn or without a day", () => {
    const milestone = (id: string, due: string, doneOn: string | null) => ({ id, due, doneOn });
    const state = {
      measures: {
        measures: [
          {
            ...{ id: "m1", withdrawn: null },
            milestones: [
              milestone("a", "2026-05-01", null),
              milestone("b", "2026-06", null),
              milestone("c", "2026-07-01", "2026-06-30"),
            ],
          },
          { id: "m2", withdrawn: { on: "2026-01-01" }, milestones: [milestone("d", "2026-05-01", null)] },
        ],
      },
      mandates: {
        requests: [
          { id: "r1", deadline: { due: "2026-04-01" } },
          { id: "r2", deadline: null },
        ],
      },
      reports: {
        dues: [
          { id: "1", kind: "progress", from: "fed", due: "2026-08-01" },
          { id: "2", kind: "progress", from: "vg", due: "2026-08-01" },
        ],
      },
    } as unknown as PlanCase;
    expect(datesOfCase(state)).toEqual([
      { id: "milestone-a", kind: "milestoneDue", day: "2026-05-01", measure: "m1" },
      { id: "answer-r1", kind: "answerDue", day: "2026-04-01", measure: null },
      { id: "report-progress-2026-08-01", kind: "reportDue", day: "2026-08-01", measure: null },
    ]);
  });
  it("have words for every kind, which name what they are of", () => {
    for (const kind of planDateKinds)
      for (const text of Object.values(planDateTexts[kind])) expect(text).toMatch(/\{(plan|measure)\}$/);
  });
});
