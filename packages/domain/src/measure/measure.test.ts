import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetences } from "../belgium/competences/index.js";
import { belgianPlaceIndex } from "../belgium/places/index.js";
import { createCompetenceModel } from "../competence/index.js";
import { measureInstruments, measureStatusIds } from "../framework/index.js";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import {
  createdFromPlan,
  isShared,
  type MeasureBook,
  type MeasureCommand,
  type MeasureRecord,
  measurePart,
  measureRefusalTexts,
  planMeasureOf,
  sharesOf,
  statesFromWorst,
  worstStateOf,
} from "./index.js";

const plan: Plan = {
  ...{ id: "napar", title: { nl: "Plan" }, level: "interfederal", kind: "action-plan", status: "preparing" },
  authority: { id: "interfederal", type: "interfederal", name: "Interfederal" },
  structure: [{ axis: "theme", nodes: [{ id: "t1" }] }],
};
const goals = { goals: [{ id: "g1", withdrawn: null }] };
const competence = createCompetenceModel(belgianCompetences);
const places = belgianPlaceIndex();
let count = 0;
const contextOf = (organisation: string): Context => ({
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z", newId: (kind) => `${kind}-${++count}` },
  ...{ competence, places, actor: { person: "p", office: "o", organisation } },
});
const ask = (measures: MeasureBook, command: MeasureCommand, organisation: string) =>
  measurePart.decide(command, { plan, measures, goals }, contextOf(organisation));
const done = (measures: MeasureBook, command: MeasureCommand, organisation: string): MeasureBook => {
  const result = ask(measures, command, organisation);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce((book, event) => measurePart.evolve(book, event), measures);
};
const kinds = (measures: MeasureBook, command: MeasureCommand, organisation: string): string[] => {
  const result = ask(measures, command, organisation);
  return result.ok ? [] : result.error.map(({ kind }) => kind);
};

const title = { nl: "Praktijktests" };
const create = (data: object = {}, authority = "fed"): MeasureCommand => ({
  ...{ type: "createMeasure", data: { title, lead: { authority }, ...data } },
});
const one = done({ measures: [] }, create({ goal: "g1", start: "2026", end: "2028" }), "fed");
const m = one.measures[0]?.id as string;
const only = (book: MeasureBook): MeasureRecord => book.measures[0] as MeasureRecord;
const addShare = (authority: string, share: object = {}): MeasureCommand => ({
  ...{ type: "addShare", data: { measure: m, authority, share } },
});
const changeShare = (authority: string, change: object): MeasureCommand => ({
  ...{ type: "changeShare", data: { measure: m, authority, change } },
});
const three = done(done(one, addShare("fl"), "fl"), addShare("rbc"), "rbc");

describe("a measure with an identifier of its own", () => {
  it("keeps it, and is made once", () => {
    const book = done({ measures: [] }, create({ id: "007" }), "fed");
    expect(only(book).id).toBe("007");
    expect(kinds(book, create({ id: "007" }), "fed")).toEqual(["measureExists"]);
    expect(ask(book, create({ id: "007" }), "fed")).toMatchObject({
      error: [{ kind: "measureExists", path: "id", measure: "007" }],
    });
  });

  it("says from the start how the lead's own share stands, under the same rules as later", () => {
    const share = { status: "running", statusOn: "2026-01-15", budget: { euroCents: 100, inKind: null } };
    const book = done({ measures: [] }, create({ start: "2026", share }), "fed");
    expect(only(book).shares).toEqual([
      { ...share, authority: "fed", owner: null, start: "2026", end: null, note: null, withdrawn: null },
    ]);
    expect(only(book)).not.toHaveProperty("share");
    expect(kinds({ measures: [] }, create({ share: { status: "done" } }), "fed")).toEqual([
      "statusDayMissing",
    ]);
    const ended = { start: "2026", share: { end: "2025" } };
    expect(kinds({ measures: [] }, create(ended), "fed")).toEqual(["endBeforeStart"]);
  });
});

describe("a measure shared by three governments", () => {
  it("holds a share each, written by each alone (F10, F11, F103)", () => {
    const spoken = done(
      three,
      changeShare("fl", {
        ...{ status: "done", statusOn: "2026-02-01", owner: "Agentschap Binnenlands Bestuur" },
        budget: { euroCents: 5_000_000, inKind: null },
      }),
      "fl",
    );
    expect(sharesOf(only(spoken))).toMatchObject([
      { authority: "fed", status: null, start: "2026", end: "2028" },
      { authority: "fl", status: "done", budget: { euroCents: 5_000_000 } },
      { authority: "rbc", status: null, budget: null },
    ]);
    expect(isShared(only(spoken))).toBe(true);
    expect(isShared(only(one))).toBe(false);
    // Two shares do not say what they cost: the sum is not known, and neither is the status.
    expect(planMeasureOf(only(spoken))).toMatchObject({ lead: [{ authority: "fed" }] });
    expect(planMeasureOf(only(spoken))).not.toHaveProperty("budget");
    expect(planMeasureOf(only(spoken))).not.toHaveProperty("status");
  });
  test.each([
    [["done", "done", "done"], "done", []],
    [["done", "done", null], "unknown", ["rbc"]],
    [["done", "delayed", null], "delayed", ["rbc"]],
    [["dropped", "delayed", "done"], "dropped", []],
    [["done", "running", "planned"], "planned", []],
    [[null, null, null], "unknown", ["fed", "fl", "rbc"]],
  ] as const)("%j stands as a whole: %s", (statuses, state, unknown) => {
    const book = statuses.reduce<MeasureBook>((measures, status, index) => {
      const authority = ["fed", "fl", "rbc"][index] as string;
      const change = { status, statusOn: status && "2026-03-01" };
      return done(measures, changeShare(authority, change), authority);
    }, three);
    expect(worstStateOf(only(book))).toMatchObject({ state, unknown });
  });
  it("is never better than its worst share, and not known to be done while one share is unknown", () => {
    const status = fc.option(fc.constantFrom(...measureStatusIds), { nil: null });
    const rank = (state: string) => statesFromWorst.indexOf(state as (typeof statesFromWorst)[number]);
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 9 }), (statuses) => {
        const shares = statuses.map((status, index) => {
          return {
            ...(only(one).shares[0] as MeasureRecord["shares"][number]),
            authority: `g${index}`,
            status,
          };
        });
        const { state, authorities } = worstStateOf({ ...only(one), shares });
        for (const each of statuses) expect(rank(state)).toBeLessThanOrEqual(rank(each ?? "unknown"));
        expect(authorities.length).toBeGreaterThan(0);
        if (statuses.includes(null)) expect(["done", "running", "planned"]).not.toContain(state);
      }),
    );
  });
  it("no command of one government ever changes the share of another", () => {
    const authority = fc.constantFrom("fed", "fl", "rbc", "wal");
    const command = fc.oneof(
      fc.record({ of: authority, by: authority }).map(({ of, by }) => [addShare(of), by] as const),
      fc
        .record({ of: authority, by: authority, status: fc.constantFrom(...measureStatusIds) })
        .map(({ of, by, status }) => [changeShare(of, { status, statusOn: "2026-03-01" }), by] as const),
      fc
        .record({ of: authority, by: authority })
        .map(
          ({ of, by }) =>
            [
              { type: "withdrawShare", data: { measure: m, authority: of, reason: "x" } } as MeasureCommand,
              by,
            ] as const,
        ),
      fc
        .record({ of: authority, by: authority })
        .map(
          ({ of, by }) =>
            [{ type: "offerLead", data: { measure: m, to: of } } as MeasureCommand, by] as const,
        ),
      authority.map(
        (by) =>
          [
            { type: "acceptLead", data: { measure: m, lead: { authority: by } } } as MeasureCommand,
            by,
          ] as const,
      ),
      authority.map(
        (by) =>
          [
            { type: "changeMeasure", data: { measure: m, change: { deliverable: by } } } as MeasureCommand,
            by,
          ] as const,
      ),
      authority.map(
        (by) =>
          [{ type: "withdrawMeasure", data: { measure: m, reason: by } } as MeasureCommand, by] as const,
      ),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        let book = one;
        for (const [asked, by] of commands) {
          const result = ask(book, asked, by);
          if (!result.ok) continue;
          const next = result.value.reduce((state, event) => measurePart.evolve(state, event), book);
          const others = (state: MeasureBook) => only(state).shares.filter((share) => share.authority !== by);
          expect(others(next)).toEqual(others(book));
          book = next;
        }
        expect(only(book).lead).not.toBeNull();
      }),
    );
  });
});

const offered = done(three, { type: "offerLead", data: { measure: m, to: "wal" } }, "fed");
const accept = (authority: string): MeasureCommand => ({
  ...{ type: "acceptLead", data: { measure: m, lead: { authority } } },
});
describe("the lead", () => {
  it("goes to another only when that one accepts, and the former keeps its share", () => {
    const taken = done(offered, accept("wal"), "wal");
    expect(only(taken)).toMatchObject({ lead: { authority: "wal" }, leadOffer: null });
    expect(sharesOf(only(taken)).map(({ authority }) => authority)).toEqual(["fed", "fl", "rbc", "wal"]);
    const decline: MeasureCommand = { type: "declineLead", data: { measure: m, reason: "no means" } };
    expect(only(done(offered, decline, "wal"))).toMatchObject({
      lead: { authority: "fed" },
      leadOffer: null,
    });
  });
});

const milestone = done(
  three,
  { type: "addMilestone", data: { measure: m, title: { nl: "Eerste test" }, due: "2026-09" } },
  "fl",
);
const first = only(milestone).milestones[0]?.id as string;
const completed = done(
  milestone,
  { type: "completeMilestone", data: { measure: m, milestone: first, doneOn: "2026-03-01" } },
  "fl",
);
it("a milestone is set, moved, reached or removed by who set it", () => {
  expect(only(completed).milestones).toMatchObject([
    { authority: "fl", due: "2026-09", doneOn: "2026-03-01" },
  ]);
  const moved: MeasureCommand = {
    type: "changeMilestone",
    data: { measure: m, milestone: first, change: { due: "2027" } },
  };
  expect(only(done(milestone, moved, "fl")).milestones).toMatchObject([{ due: "2027" }]);
  const removed: MeasureCommand = {
    type: "removeMilestone",
    data: { measure: m, milestone: first, reason: "x" },
  };
  expect(only(done(milestone, removed, "fl")).milestones).toEqual([]);
});

const withdraw: MeasureCommand = { type: "withdrawMeasure", data: { measure: m, reason: "x" } };
const gone = done(one, withdraw, "fed");

test("a code is free again for who led a measure that was taken back as a mistake, and for nobody else", () => {
  const again = (organisation: string): MeasureCommand => ({
    type: "createMeasure",
    data: { id: m, title: { nl: "Opnieuw" }, lead: { authority: organisation } },
  });
  const undo: MeasureCommand = {
    type: "withdrawMeasure",
    data: { measure: m, reason: "x", isUndo: true },
  };
  const undone = done(one, undo, "fed");
  expect(undone.measures[0]?.withdrawn).toMatchObject({ reason: "x", isUndo: true });
  expect(ask(gone, again("fed"), "fed")).toMatchObject({ error: [{ kind: "measureExists" }] });
  expect(ask(undone, again("rw"), "rw")).toMatchObject({ error: [{ kind: "measureExists" }] });
  expect(done(undone, again("fed"), "fed").measures).toMatchObject([
    { id: m, title: { nl: "Opnieuw" }, withdrawn: null },
  ]);
});
const change = (data: object, measure = m): MeasureCommand => ({
  ...{ type: "changeMeasure", data: { measure, change: data } },
});
const child = done(one, create({ parent: m }), "fed");
const childId = child.measures[1]?.id as string;
const unled: MeasureBook = {
  measures: [
    {
      ...createdFromPlan(
        { id: m, title, lead: [{ authority: "fl" }, { authority: "wal" }] },
        { id: m, continues: null },
      ),
      ...{ withdrawn: null, leadOffer: null },
    },
  ],
};
const claim = (authority: string): MeasureCommand => ({
  ...{ type: "claimLead", data: { measure: m, lead: { authority } } },
});

const refused: [string, MeasureBook, MeasureCommand, string, string[]][] = [
  ["a measure led by another", one, create({}, "fl"), "fed", ["leadOfAnother"]],
  ["an identifier that is taken", one, create({ id: m }), "fed", ["measureExists"]],
  ["a change by who does not lead", three, change({ deliverable: "x" }), "fl", ["measureOfAnother"]],
  ["a measure nobody knows", one, change({ deliverable: "x" }, "none"), "fed", ["measureUnknown"]],
  ["a measure that was withdrawn", gone, change({ deliverable: "x" }), "fed", ["measureWithdrawn"]],
  ["a change of nothing", one, change({}), "fed", ["nothingToChange"]],
  [
    "every reference that leads nowhere, at once",
    one,
    change({
      goal: "g",
      nodes: ["t1", "t2"],
      policyFields: ["huis"],
      places: ["44021", "99999"],
      parent: "p",
      end: "2025",
    }),
    "fed",
    [
      "measureGoalUnknown",
      "measureNodeUnknown",
      "policyFieldUnknown",
      "placeUnknown",
      "endBeforeStart",
      "measureUnknown",
    ],
  ],
  ["a measure under itself", child, change({ parent: childId }), "fed", ["parentMeasureCycle"]],
  ["a withdrawal with measures under it", child, withdraw, "fed", ["subMeasuresRemain"]],
  ["a withdrawal that would drop shares of others", three, withdraw, "fed", ["sharesOfOthers"]],
  [
    "a lead offered to oneself",
    one,
    { type: "offerLead", data: { measure: m, to: "fed" } },
    "fed",
    ["leadAlreadyHeld"],
  ],
  ["a lead that was offered to another", offered, accept("fl"), "fl", ["leadNotOffered"]],
  ["a lead accepted for another", offered, accept("fed"), "wal", ["leadOfAnother"]],
  ["a lead that is known", one, claim("fl"), "fl", ["leadKnown"]],
  ["a lead the document gives to others", unled, claim("fed"), "fed", ["leadStatedOtherwise"]],
  ["a change while nobody leads", unled, change({ deliverable: "x" }), "fl", ["leadUnknown"]],
  ["a second share", three, addShare("fl"), "fl", ["shareExists"]],
  ["a share added for another", one, addShare("fl"), "fed", ["shareOfAnother"]],
  ["a share changed by the lead", three, changeShare("fl", { owner: "x" }), "fed", ["shareOfAnother"]],
  ["a share nobody has", one, changeShare("fl", { owner: "x" }), "fl", ["shareUnknown"]],
  ["a status without its day", three, changeShare("fl", { status: "done" }), "fl", ["statusDayMissing"]],
  [
    "a status from tomorrow",
    three,
    changeShare("fl", { status: "done", statusOn: "2026-03-03" }),
    "fl",
    ["dateInFuture"],
  ],
  [
    "a share that ends before it starts",
    three,
    changeShare("fed", { end: "2025" }),
    "fed",
    ["endBeforeStart"],
  ],
  [
    "the lead without its share",
    three,
    { type: "withdrawShare", data: { measure: m, authority: "fed", reason: "x" } },
    "fed",
    ["leadKeepsShare"],
  ],
  [
    "a milestone of who carries nothing",
    three,
    { type: "addMilestone", data: { measure: m, title, due: "2027" } },
    "wal",
    ["notCarriedBy"],
  ],
  [
    "a milestone nobody knows",
    three,
    { type: "removeMilestone", data: { measure: m, milestone: "x", reason: "x" } },
    "fl",
    ["milestoneUnknown"],
  ],
  [
    "a milestone of another",
    milestone,
    { type: "completeMilestone", data: { measure: m, milestone: first, doneOn: "2026-03-03" } },
    "fed",
    ["milestoneOfAnother", "dateInFuture"],
  ],
  [
    "a milestone that was reached",
    completed,
    { type: "changeMilestone", data: { measure: m, milestone: first, change: { due: "2027" } } },
    "fl",
    ["milestoneDone"],
  ],
];
test.each(refused)("refused: %s", (_, measures, command, organisation, expected) => {
  expect(kinds(measures, command, organisation)).toEqual(expected);
});

it("has a test for every refusal, and words in four languages", () => {
  const tested = new Set(refused.flatMap(([, , , , expected]) => expected));
  expect([...tested].sort()).toEqual(Object.keys(measureRefusalTexts).sort());
  for (const words of Object.values(measureRefusalTexts)) {
    expect([words.nl, words.fr, words.de, words.en].every((text) => text.trim() !== "")).toBe(true);
  }
});

it("a lead the document left open is claimed by one it names, with what it says of the whole", () => {
  const record = { ...only(unled), stated: { lead: [{ authority: "fl" }], status: "running" as const } };
  expect(worstStateOf(record).state).toBe("running");
  const claimed = only(done({ measures: [record] }, claim("fl"), "fl"));
  expect(claimed).toMatchObject({ lead: { authority: "fl" }, stated: null, shares: [{ status: "running" }] });
});

describe("in the format", () => {
  test.each([
    [
      [
        { euroCents: 100, inKind: null },
        { euroCents: 250, inKind: false },
      ],
      { amount: 3.5, currency: "EUR" },
    ],
    [
      [
        { euroCents: 100, inKind: null },
        { euroCents: null, inKind: true },
      ],
      { amount: 1, currency: "EUR" },
    ],
    [
      [
        { euroCents: null, inKind: true },
        { euroCents: null, inKind: true },
      ],
      { inKind: true },
    ],
    [
      [
        { euroCents: 100, inKind: null },
        { euroCents: null, inKind: null },
      ],
      undefined,
    ],
    [[{ euroCents: 100, inKind: null }, null], undefined],
  ])("%j is stated as %j", (budgets, stated) => {
    const shares = budgets.map((budget, index) => {
      return { ...(only(one).shares[0] as MeasureRecord["shares"][number]), authority: `g${index}`, budget };
    });
    expect(planMeasureOf({ ...only(one), shares }).budget).toEqual(stated);
  });
  it("has what the format knows and nothing beside it", () => {
    const instruments = [measureInstruments[0]?.id as "legislation"];
    const full = only(
      done(one, change({ instruments, recommendations: [{ body: "un", reference: "CERD" }] }), "fed"),
    );
    expect(full.recommendations).toHaveLength(1);
    expect(Object.keys(planMeasureOf(full)).sort()).toEqual([
      "end",
      "goal",
      "id",
      "instruments",
      "lead",
      "start",
      "title",
    ]);
  });
});
