import { describe, expect, it, test } from "vitest";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { languages } from "../text/index.js";
import {
  cannotSayTexts,
  countingValues,
  equalityDataRule,
  gapReasons,
  gapReasonTexts,
  type IndicatorBook,
  type IndicatorCommand,
  incomparableTexts,
  indicatorPart,
  indicatorRefusalTexts,
  latestValue,
  progressRuleTexts,
  progressTexts,
  returnedValues,
  submitValue,
  suppressedText,
  waitingValues,
} from "./index.js";

const plan: Plan = {
  id: "p",
  title: { nl: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal State" },
  level: "federal",
  kind: "action-plan",
  status: "in-force",
  goals: [{ id: "g1" }],
  measures: [{ id: "m1", title: { nl: "Praktijktests" } }],
};
let next = 0;
const contextOf = (person: string, on = "2027-03-01"): Context => ({
  on,
  at: `${on}T10:00:00Z`,
  actor: { person, office: "statistics", organisation: "fed" },
  newId: (kind) => `${kind}-${next++}`,
});
type Definition = Extract<IndicatorCommand, { type: "defineIndicator" }>["data"]["definition"];
const definition = (part: object = {}) =>
  ({
    ...{ id: "i1", kind: "quantitative", label: { en: "Complaints" }, owner: "fed", frequencyMonths: 12 },
    ...{ unit: { en: "complaints" }, measure: "m1", goal: "g1", disclosure: equalityDataRule },
    source: { name: "Unia", licence: "CC BY 4.0", method: "files opened" },
    baseline: { value: 100, on: "2025-12-31" },
    direction: { kind: "down", target: { value: 50, on: "2030-12-31" } },
    ...part,
  }) as Definition;
const define = (part: object = {}): IndicatorCommand => ({
  type: "defineIndicator",
  data: { definition: definition(part) },
});
type NewValue = Extract<IndicatorCommand, { type: "submitValue" }>["data"];
const submit = (part: Partial<NewValue> = {}): IndicatorCommand => ({
  type: "submitValue",
  data: submitValue.parse({
    ...{ indicator: "i1", period: { from: "2026", to: "2026" }, content: { kind: "number", number: 90 } },
    ...part,
  }),
});
const approve = (value: string): IndicatorCommand => ({ type: "approveValue", data: { value } });
const giveBack = (value: string): IndicatorCommand => ({
  type: "returnValue",
  data: { value, reason: "two offices are missing" },
});

const decide = (book: IndicatorBook, command: IndicatorCommand, context: Context) =>
  indicatorPart.decide(command, { plan, indicators: book }, context);
const play = (book: IndicatorBook, person: string, command: IndicatorCommand, on?: string): IndicatorBook => {
  const result = decide(book, command, contextOf(person, on));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.reduce(indicatorPart.evolve, book);
};
const refusals = (book: IndicatorBook, command: IndicatorCommand, person = "bob", on?: string) => {
  const result = decide(book, command, contextOf(person, on));
  return result.ok ? [] : result.error.map(({ kind }) => kind);
};
const lastId = (book: IndicatorBook) => book.values.at(-1)?.id as string;

const defined = play(indicatorPart.initial, "ann", define());
const submitted = play(defined, "ann", submit());
const approved = play(submitted, "bob", approve(lastId(submitted)));

it("leaves the figures of each authority to itself", () => {
  const kinds = (book: IndicatorBook, command: IndicatorCommand) => {
    const context = contextOf("eve");
    const foreign = { ...context, actor: { ...context.actor, organisation: "rbc" } };
    const result = decide(book, command, foreign);
    return result.ok ? [] : result.error.map(({ kind }) => kind);
  };
  const direction = { kind: "up" as const, target: null };
  const change: IndicatorCommand = {
    type: "changeTarget",
    data: { indicator: "i1", direction, reason: "r" },
  };
  for (const [book, command] of [
    [indicatorPart.initial, define()],
    [defined, change],
    [defined, submit()],
    [submitted, approve(lastId(submitted))],
    [submitted, giveBack(lastId(submitted))],
  ] as const) {
    expect([command.type, kinds(book, command)]).toEqual([command.type, ["indicatorOfAnother"]]);
  }
});

describe("breakdowns of the same people", () => {
  const table = (counts: number[], categories = ["north", "south", "east"]) => ({
    kind: "breakdown" as const,
    table: {
      dimensions: [
        { id: "place", categories },
        { id: "age", categories: ["young", "old"] },
      ],
      counts,
    },
  });
  const year = submit({ content: table([20, 21, 3, 40, 30, 31]) });
  const of = (from: string, to: string) =>
    submit({ period: { from, to }, content: table([10, 10, 2, 20, 10, 10]) });
  const published = (() => {
    const waiting = play(defined, "ann", year);
    return play(waiting, "bob", approve(lastId(waiting)));
  })();
  test.each([
    ["a part of the period", of("2026-01", "2026-06")],
    ["a period around it", of("2025", "2026")],
    ["a period that begins in it", of("2026-12", "2027-02")],
  ])("are not taken for %s: one less the other would be a table nobody protected", (_, later) => {
    expect(refusals(published, later, "ann", "2028-01-01")).toEqual(["breakdownsOverlap"]);
  });
  it("are taken for the next period, and a number for any", () => {
    expect(refusals(published, of("2027", "2027"), "ann", "2028-01-01")).toEqual([]);
    const number = submit({ period: { from: "2026-01", to: "2026-06" } });
    expect(refusals(published, number)).toEqual([]);
  });
  it("are corrected in the same dimensions only, unless nobody ever saw them", () => {
    const other = table([20, 21, 3, 40, 30, 31], ["north", "south", "west"]);
    const correction = submit({ replaces: lastId(published), content: other });
    expect(refusals(published, correction)).toEqual(["breakdownOtherwise"]);
    const waiting = play(defined, "ann", year);
    const returned = play(waiting, "bob", giveBack(lastId(waiting)));
    expect(refusals(returned, submit({ content: other }))).toEqual([]);
  });
});

describe("four eyes on a value", () => {
  it("counts nothing before another person approves", () => {
    expect(latestValue(submitted, "i1")).toBeNull();
    expect(refusals(submitted, approve(lastId(submitted)), "ann")).toEqual(["ownValue"]);
    expect(latestValue(approved, "i1")).toEqual({ number: 90, on: "2026", gap: null });
  });
  it("returns a value with a reason, and takes it again", () => {
    const returned = play(submitted, "bob", giveBack(lastId(submitted)));
    expect(returned.values[0]).toMatchObject({
      state: "returned",
      decided: { reason: "two offices are missing" },
    });
    const again = play(returned, "ann", submit({ content: { kind: "number", number: 95 } }));
    expect(again.values.map(({ state }) => state)).toEqual(["returned", "submitted"]);
  });
  it("tells what went back, until something is submitted for the same time again", () => {
    const returned = play(submitted, "bob", giveBack(lastId(submitted)));
    const reasons = (book: IndicatorBook) => returnedValues(book, "i1").map(({ decided }) => decided?.reason);
    expect(reasons(submitted)).toEqual([]);
    expect(reasons(returned)).toEqual(["two offices are missing"]);
    const again = play(returned, "ann", submit({ content: { kind: "number", number: 95 } }));
    expect(reasons(again)).toEqual([]);
    expect(reasons(play(again, "bob", giveBack(lastId(again))))).toHaveLength(1);
  });
  it("lets an approved value stand until its correction is approved", () => {
    const id = lastId(approved);
    const corrected = play(
      approved,
      "ann",
      submit({ replaces: id, content: { kind: "number", number: 88 } }),
    );
    expect(latestValue(corrected, "i1")?.number).toBe(90);
    const both = play(corrected, "bob", approve(lastId(corrected)));
    expect(latestValue(both, "i1")?.number).toBe(88);
    expect(both.values).toHaveLength(2);
  });
  it("has nobody approve what a later value corrects, unless that one goes back", () => {
    const correction = submit({
      replaces: lastId(submitted),
      content: { kind: "number", number: 95 },
    });
    const corrected = play(submitted, "ann", correction);
    const waiting = (book: IndicatorBook) => waitingValues(book, "i1").map(({ content }) => content);
    expect(waiting(corrected)).toEqual([{ kind: "number", number: 95 }]);
    expect(waiting(play(corrected, "bob", approve(lastId(corrected))))).toEqual([]);
    expect(waiting(play(corrected, "bob", giveBack(lastId(corrected))))).toEqual([
      { kind: "number", number: 90 },
    ]);
  });
});

describe("breakdowns", () => {
  const table = {
    dimensions: [
      { id: "sex", categories: ["f", "m", "x"] },
      { id: "language", categories: ["nl", "fr", "de"] },
    ],
    counts: [30, 25, 9, 28, 31, 8, 3, 12, 11],
  };
  const book = play(defined, "ann", submit({ content: { kind: "breakdown", table } }));
  const kept = book.values[0]?.content;

  it("keeps the protected table and no small count, in event and state", () => {
    const result = decide(defined, submit({ content: { kind: "breakdown", table } }), contextOf("ann"));
    expect(JSON.stringify(result)).not.toContain("counts");
    if (kept?.kind !== "breakdown") throw new Error("a breakdown was submitted");
    expect(kept.table.cells.filter((value) => value !== null && value < 5)).toEqual([]);
    expect(kept.table.cells).toContain(null);
  });
  it("counts with the total of the table", () => {
    expect(latestValue(play(book, "bob", approve(lastId(book))), "i1")?.number).toBe(157);
  });
  it("keeps out in a correction what was out before", () => {
    const bigger = { ...table, counts: [30, 25, 9, 28, 31, 8, 30, 12, 11] };
    const next = play(
      book,
      "ann",
      submit({ replaces: lastId(book), content: { kind: "breakdown", table: bigger } }),
    );
    const content = next.values[1]?.content;
    if (kept?.kind !== "breakdown" || content?.kind !== "breakdown") throw new Error("two breakdowns");
    kept.table.cells.forEach((value, cell) => {
      if (value === null) expect(content.table.cells[cell]).toBeNull();
    });
  });
  it("refuses what it cannot protect", () => {
    const bare = { dimensions: [{ id: "sex", categories: ["f", "m", "x"] }], counts: [2, 2, 2] };
    expect(refusals(defined, submit({ content: { kind: "breakdown", table: bare } }))).toEqual([
      "cannotProtect",
    ]);
  });
  it("refuses rounding that is too fine, and a breakdown without a rule", () => {
    const content = { kind: "breakdown" as const, table };
    const rounding = { method: "rounding", base: 5, protection: 4 };
    const fine = play(indicatorPart.initial, "ann", define({ disclosure: rounding }));
    expect(refusals(fine, submit({ content }))).toEqual(["roundingTooFine"]);
    const without = play(indicatorPart.initial, "ann", define({ disclosure: null }));
    expect(refusals(without, submit({ content }))).toEqual(["noDisclosureRule"]);
  });
  it("rounds so that the total is the sum of what is shown", () => {
    const rounding = { method: "rounding", base: 11, protection: 4 };
    const rounded = play(indicatorPart.initial, "ann", define({ disclosure: rounding }));
    const content = play(rounded, "ann", submit({ content: { kind: "breakdown", table } })).values[0]
      ?.content;
    if (content?.kind !== "breakdown") throw new Error("a breakdown was submitted");
    const sums = content.table.cells.filter((_, cell) => cell % 4 !== 3 && cell < 12) as number[];
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(content.table.cells.at(-1));
  });
});

it("takes a data gap as a value, also before the period is over", () => {
  const gap = { kind: "data-gap" as const, gap: { reason: "refused-by-source" as const } };
  const book = play(defined, "ann", submit({ period: { from: "2028", to: "2028" }, content: gap }));
  const counted = play(book, "bob", approve(lastId(book)));
  expect(latestValue(counted, "i1")).toEqual({ number: null, on: "2028", gap: "refused-by-source" });
});

it("orders values by the time they speak of, not by when they came", () => {
  let book = play(approved, "ann", submit({ period: { from: "2024", to: "2024" } }));
  book = play(book, "bob", approve(lastId(book)));
  expect(countingValues(book, "i1").map(({ period }) => period.to)).toEqual(["2024", "2026"]);
});

it("changes a target with its reason and keeps what it was", () => {
  const direction = { kind: "down" as const, target: { value: 70, on: "2032-12-31" } };
  const book = play(defined, "ann", {
    type: "changeTarget",
    data: { indicator: "i1", direction, reason: "new government agreement" },
  });
  expect(book.indicators[0]).toMatchObject({ direction });
  expect(book.targetChanges).toMatchObject([
    {
      was: { target: { value: 50 } },
      direction: { target: { value: 70 } },
      reason: "new government agreement",
    },
  ]);
});

const qualitative = (() => {
  const { unit, baseline, direction, disclosure, ...head } = definition() as Record<string, unknown>;
  expect([unit, baseline, direction, disclosure]).not.toContain(undefined);
  const words = { ...head, id: "q1", kind: "qualitative", question: { nl: "Wat veranderde er?" } };
  return play(indicatorPart.initial, "ann", {
    type: "defineIndicator",
    data: { definition: words as Definition },
  });
})();

it("takes words for an indicator in words, and they give no number", () => {
  const text = { nl: "Minder klachten dat men niet gehoord werd." };
  let book = play(qualitative, "ann", submit({ indicator: "q1", content: { kind: "narrative", text } }));
  book = play(book, "bob", approve(lastId(book)));
  expect(latestValue(book, "q1")).toEqual({ number: null, on: "2026", gap: null });
});

test.each([
  ["duplicateIndicator", defined, define()],
  ["unknownGoal", indicatorPart.initial, define({ goal: "g9" })],
  ["unknownMeasure", indicatorPart.initial, define({ measure: "m9" })],
  ["minCellTooSmall", indicatorPart.initial, define({ disclosure: { ...equalityDataRule, minCell: 4 } })],
  ["unknownIndicator", defined, submit({ indicator: "i9" })],
  ["contentOfOtherKind", defined, submit({ content: { kind: "narrative", text: { nl: "Goed" } } })],
  ["contentOfOtherKind", qualitative, submit({ indicator: "q1" })],
  ["periodNotOver", defined, submit({ period: { from: "2027", to: "2027" } })],
  ["unknownValue", defined, submit({ replaces: "nothing" })],
  ["unknownValue", defined, approve("nothing")],
  ["valueExists", approved, submit()],
  ["alreadyDecided", approved, approve(lastId(approved))],
  ["alreadyDecided", approved, giveBack(lastId(approved))],
] as const)("refuses: %s", (kind, book, command) => {
  expect(refusals(book, command)).toEqual([kind]);
});

it("refuses a correction of another period, and a target for words", () => {
  const other = submit({ replaces: lastId(approved), period: { from: "2025", to: "2025" } });
  expect(refusals(approved, other)).toEqual(["replacesOther"]);
  const change: IndicatorCommand = {
    type: "changeTarget",
    data: { indicator: "q1", direction: { kind: "up", target: null }, reason: "none" },
  };
  expect(refusals(qualitative, change)).toEqual(["contentOfOtherKind"]);
  expect(refusals(defined, change)).toEqual(["unknownIndicator"]);
});

it("has words for all in four languages", () => {
  expect(Object.keys(gapReasonTexts).sort()).toEqual([...gapReasons].sort());
  for (const text of [
    ...[progressTexts, progressRuleTexts, cannotSayTexts, gapReasonTexts, incomparableTexts].flatMap(
      (texts) => Object.values(texts),
    ),
    ...Object.values(indicatorRefusalTexts),
    ...Object.values(indicatorPart.summaries ?? {}),
    suppressedText,
  ]) {
    for (const language of languages) expect(text[language]).toMatch(/\S/);
  }
});
