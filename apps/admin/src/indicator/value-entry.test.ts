import type { PlanCaseView } from "@napar/api/client";
import { gapReasonTexts } from "@napar/domain/indicator";
import { languages } from "@napar/domain/text";
import { describe, expect, it, test } from "vitest";
import { entriesOf, readEntry, spread, type ValueCell, valueTables } from "./value-entry.js";

test.each([
  ["", null],
  ["  ", null],
  ["1.234,5", { kind: "number", number: 1234.5 }],
  ["wordt niet gemeten", { kind: "data-gap", gap: { reason: "not-measured" } }],
  ["Wordt NIET gemeten ", { kind: "data-gap", gap: { reason: "not-measured" } }],
  ["ongeveer twaalf", undefined],
])("%j says %j", (text, content) => {
  expect(readEntry(text, "nl")).toEqual(content);
});

test.each(languages)("takes each reason in the words the list offers (%s)", (language) => {
  for (const [reason, words] of Object.entries(gapReasonTexts)) {
    expect(readEntry(words[language], language)).toEqual({ kind: "data-gap", gap: { reason } });
  }
});

type Indicator = PlanCaseView["indicators"][number];
const value = (id: string, year: string, content: object) => ({
  ...{ id, period: { from: year, to: year }, content, note: null },
});
const indicator = (part: Partial<Indicator> = {}): Indicator =>
  ({
    ...{ id: "calls", kind: "quantitative", owner: "ghent", frequencyMonths: 12 },
    ...{ values: [value("v1", "2024", { kind: "number", number: 12 })], waiting: [], ...part },
  }) as Indicator;
const plan = (...indicators: Indicator[]): PlanCaseView =>
  ({ document: { period: { from: "2024", to: "2027" } }, indicators }) as unknown as PlanCaseView;
const cellsOf = (view: PlanCaseView): ValueCell[] =>
  valueTables(view, ["ghent"], "2026-05-01").flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

describe("the tables of values", () => {
  it("have the counted indicators one may enter, by their own rhythm, up to the time that runs", () => {
    const view = plan(
      indicator(),
      indicator({ id: "fast", frequencyMonths: 6, values: [] }),
      indicator({ id: "another", owner: "fed" }),
      indicator({ id: "words", kind: "qualitative" } as Partial<Indicator>),
    );
    const tables = valueTables(view, ["ghent"], "2026-05-01");
    expect(tables.map(({ rows }) => rows.map((row) => row.indicator.id))).toEqual([["calls"], ["fast"]]);
    expect(tables[0]?.periods.map(({ from }) => from)).toEqual(["2024", "2025", "2026"]);
    expect(tables[0]?.rows[0]?.cells.map(({ isRunning }) => isRunning)).toEqual([false, false, true]);
    expect(tables[1]?.periods).toHaveLength(5);
  });

  it("show what waits before what counts, and name the period of what is corrected as it was named", () => {
    const waiting = { ...value("v2", "2024", { kind: "number", number: 15 }), replaces: "v1" };
    const days = { ...waiting, period: { from: "2024-01-01", to: "2024-12-31" } };
    const [cell] = cellsOf(plan(indicator({ waiting: [days] as unknown as Indicator["waiting"] })));
    expect(cell).toMatchObject({
      standing: { id: "v2", state: "waiting" },
      period: { from: "2024-01-01", to: "2024-12-31" },
    });
  });
});

describe("what is sent", () => {
  it("is what says something else than what stands there; a correction names what it replaces", () => {
    const cells = cellsOf(plan(indicator()));
    const [first, second] = cells as [ValueCell, ValueCell];
    const sent = (typed: Record<string, string>) => entriesOf(cells, typed, "nl").map(({ data }) => data);
    expect(sent({})).toEqual([]);
    expect(sent({ [first.key]: "12", [second.key]: "" })).toEqual([]);
    expect(sent({ [first.key]: "13,5", [second.key]: "Wordt niet gemeten" })).toEqual([
      {
        ...{ indicator: "calls", period: { from: "2024", to: "2024" }, replaces: "v1" },
        content: { kind: "number", number: 13.5 },
      },
      {
        ...{ indicator: "calls", period: { from: "2025", to: "2025" } },
        content: { kind: "data-gap", gap: { reason: "not-measured" } },
      },
    ]);
  });
});

describe("a block from a spreadsheet", () => {
  const cell = (key: string, isRunning = false) => ({ key, isRunning });
  const grid = [
    [cell("a1"), cell("a2"), cell("a3", true)],
    [cell("b1"), cell("b2"), cell("b3")],
  ];
  test.each([
    ["one line", "1\t2", { row: 0, column: 0 }, { a1: "1", a2: "2" }],
    [
      "two lines, as Windows ends them",
      "1\t2\r\n3\t4\r\n",
      { row: 0, column: 0 },
      { a1: "1", a2: "2", b1: "3", b2: "4" },
    ],
    ["what reaches beyond the table is left out", "1\t2\n3\t4", { row: 1, column: 2 }, { b3: "1" }],
    ["a time that still runs takes nothing", "1\t2\t3", { row: 0, column: 0 }, { a1: "1", a2: "2" }],
    ["an empty line in the middle is an empty row", "1\n\n", { row: 0, column: 0 }, { a1: "1", b1: "" }],
  ])("%s", (_, block, from, typed) => {
    expect(spread(grid, from, block)).toEqual(typed);
  });
});
