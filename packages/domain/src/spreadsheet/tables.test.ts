import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { BudgetBook, BudgetLine } from "../budget/index.js";
import type { IndicatorBook, IndicatorDefinition } from "../indicator/index.js";
import { type MeasureBook, type MeasureCommand, measurePart } from "../measure/index.js";
import type { Plan } from "../plan/index.js";
import { languages } from "../text/index.js";
import {
  type Cell,
  type ColumnId,
  columnsOfTable,
  dryRun,
  exportBudgetRows,
  exportRows,
  exportValueRows,
  guessMapping,
  type ImportContext,
  type ImportView,
  measureColumns,
  nothingRemembered,
  readNumber,
  rememberMapping,
  type Sheet,
  type SpreadsheetMapping,
  spreadsheetWords,
  type TableId,
  wordRowReason,
} from "./index.js";

const plan: Plan = {
  ...{ id: "p", title: { nl: "Plan" }, level: "municipality", kind: "city-plan", status: "preparing" },
  authority: { id: "gent", type: "municipality", name: "Stad Gent" },
};
let count = 0;
const context: ImportContext = {
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z", source: "tabel.xlsx" },
  newId: (kind) => `${kind}-${++count}`,
  actor: { person: "p", office: "o", organisation: "gent" },
};
const made = (data: Extract<MeasureCommand, { type: "createMeasure" }>["data"], book: MeasureBook) => {
  const decided = measurePart.decide({ type: "createMeasure", data }, { plan, measures: book }, context);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value.reduce(measurePart.evolve, book);
};
const lead = { authority: "gent" };
const measures = [
  { id: "A", title: { nl: "Opleiding", fr: "Formation" }, lead, indicators: ["I1"] },
  { id: "A.1", title: { nl: "Opleiding; deel 1" }, lead, parent: "A" },
].reduce((book, data) => made(data, book), { measures: [] } as MeasureBook);

const line = (id: string, more: Partial<BudgetLine>): BudgetLine => ({
  ...{
    id,
    measure: "A",
    reportedBy: "gent",
    funder: "gent",
    year: 2026,
    kind: "operating",
    stage: "planned",
  },
  ...{ amount: { kind: "money", euroCents: 150_050 }, source: "BBC 2026" },
  ...more,
});
const budget: BudgetBook = {
  lines: [
    line("l1", {}),
    line("l2", { year: 2027, funder: "Fonds =x", amount: { kind: "no-budget-named" } }),
    line("l3", { kind: "staff", amount: { kind: "staff", fteHundredths: 125 } }),
    line("l4", { year: 2028 }),
    line("l5", { year: 2028, partOf: "l4", amount: { kind: "money", euroCents: 1 } }),
  ],
  earlier: [],
};
const head = {
  ...{ owner: "gent", frequencyMonths: 12, source: { name: "Stad", licence: null, method: "telling" } },
  ...{ goal: null, measure: null, commonIndicator: null },
};
const definitions: IndicatorDefinition[] = [
  {
    ...{ ...head, kind: "quantitative", id: "I1", label: { nl: "Klachten; meldingen", fr: "Plaintes" } },
    ...{
      unit: { nl: "aantal" },
      baseline: { value: 10, on: "2024" },
      direction: { kind: "down", target: null },
    },
  },
  {
    ...{ ...head, kind: "qualitative", id: "I2" },
    label: { nl: "Beleving" },
    question: { nl: "Hoe is het?" },
  },
];
const submitted = { submittedBy: context.actor, submittedOn: "2026-02-01", replaces: null, decided: null };
const indicators: IndicatorBook = {
  ...{ indicators: definitions, targetChanges: [] },
  values: [
    {
      ...{ ...submitted, id: "v1", indicator: "I1", period: { from: "2025", to: "2025" }, note: "=nota" },
      ...{ content: { kind: "number", number: 1.234 }, state: "approved" },
    },
    {
      ...{ ...submitted, id: "v2", indicator: "I1", period: { from: "2026-01", to: "2026-02" }, note: null },
      ...{ content: { kind: "data-gap", gap: { reason: "not-measured", note: null } }, state: "submitted" },
    },
    {
      ...{ ...submitted, id: "v3", indicator: "I2", period: { from: "2025", to: "2025" }, note: null },
      ...{ content: { kind: "narrative", text: { nl: "-zwaar" } }, state: "submitted" },
    },
  ],
};
const view: ImportView = { plan, measures, indicators, budget, goals: { goals: [] } };
const words = spreadsheetWords({
  ...{
    plan,
    goals: [],
    measures: measures.measures,
    indicators: definitions,
    policyFields: [],
    places: null,
  },
  authorities: [{ id: "fl", name: { nl: "Vlaanderen", fr: "Flandre", de: "Flandern", en: "Flanders" } }],
});
const shown = definitions.map((definition) => {
  const own = indicators.values.filter(({ indicator }) => indicator === definition.id);
  return {
    ...definition,
    values: own.filter(({ state }) => state === "approved"),
    waiting: own.filter(({ state }) => state === "submitted"),
  };
});

const sheetOf = (rows: Cell[][]): Sheet => ({
  ...{ name: "Blad1", isHidden: false, rows, merged: [], hiddenRows: [] },
});
const run = (rows: Cell[][], mapping: Partial<SpreadsheetMapping> & Pick<SpreadsheetMapping, "columns">) => {
  const result = dryRun({
    ...{ workbook: { sheets: [sheetOf(rows)], since1904: false }, words, view, context },
    mapping: {
      ...{ table: "measures", sheet: "Blad1", headerRows: [0], values: {}, identity: "id", language: "nl" },
      ...{ emptyCells: "keep", hiddenRows: "read", ...mapping },
    },
  });
  if (!result) throw new Error("no sheet");
  return result;
};
/** A table of these columns. */
const asked = (table: TableId, columns: readonly ColumnId[], rows: Cell[][]) =>
  run([columns.map(String), ...rows], {
    table,
    columns: columns.map((meaning, column) => ({ column, meaning })),
  });

describe.each(languages)("tables in %s", (language) => {
  const tables: Record<TableId, Cell[][]> = {
    measures: exportRows(measures, budget, { words, language, organisation: "gent" }),
    values: exportValueRows(shown, { words, language }),
    budget: exportBudgetRows(budget, measures, { words, language }),
  };
  it.each(Object.keys(tables) as TableId[])(
    "of %s are known by their head and come back unchanged",
    (table) => {
      const rows = tables[table];
      const guess = guessMapping(sheetOf(rows), nothingRemembered);
      expect([guess.table, guess.columns.map(({ meaning }) => meaning)]).toEqual([
        table,
        table === "measures" ? measureColumns(budget) : columnsOfTable[table],
      ]);
      const columns = guess.columns.flatMap(({ column, meaning }) => (meaning ? [{ column, meaning }] : []));
      const { counts, problems, commands } = run(rows, { table, columns, language });
      const all = rows.length - 1;
      expect([problems, counts, commands]).toEqual([
        [],
        { new: 0, changed: 0, unchanged: all, wrong: 0 },
        [],
      ]);
      expect(all).toBe({ measures: 2, values: 3, budget: 5 }[table]);
    },
  );
});

it("finds no change where a program only lost spaces", () => {
  const rows = exportRows(measures, budget, { words, language: "nl", organisation: "gent" });
  const title = (text: string) => asked("measures", ["id", "titleNl"], [["A.1", text]]).counts;
  expect(rows[2]?.[1]).toBe("Opleiding; deel 1");
  expect(title("Opleiding;  deel 1")).toMatchObject({ unchanged: 1 });
  expect(title("Opleiding; deel  2")).toMatchObject({ changed: 1 });
});

describe("measures that are part of another", () => {
  const columns: ColumnId[] = ["id", "titleNl", "parent"];
  it("may name one that a row below makes, by its code or its title", () => {
    const { commands, problems } = asked("measures", columns, [
      ["B.1", "Deel", "B"],
      ["B.2", "Deel twee", "Geheel"],
      ["B", "Geheel", null],
      ["C", "Elders", "Opleiding"],
    ]);
    expect(problems).toEqual([]);
    expect(commands.map(({ data, row }) => [data.id, data.parent ?? null, row])).toEqual([
      ["B", null, 4],
      ["B.1", "B", 2],
      ["B.2", "B", 3],
      ["C", "A", 5],
    ]);
  });

  it("are wrong with the row they lean on, and are no part of themselves", () => {
    const { problems, counts } = asked("measures", columns, [
      ["B", null, null],
      ["B.1", "Deel", "B"],
      ["B.1.1", "Deel van deel", "B.1"],
      ["X", "X", "Y"],
      ["Y", "Y", "X"],
      ["A", "Opleiding", "A.1"],
      ["Z", "Z", "Q"],
    ]);
    expect(problems.map(({ row, reason }) => [row, reason.kind])).toEqual([
      ...[
        [2, "titleMissing"],
        [3, "parentRowWrong"],
        [4, "parentRowWrong"],
        [5, "parentOfItself"],
      ],
      ...[
        [6, "parentOfItself"],
        [7, "parentOfItself"],
        [8, "wordUnknown"],
      ],
    ]);
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 0, wrong: 7 });
  });
});

describe("money by year", () => {
  const columns: ColumnId[] = ["id", "titleNl", "budget2026", "budget2027", "budget2028"];
  it("becomes lines in one's own books, or other amounts in the line there is", () => {
    const { commands, problems } = asked("measures", columns, [
      ["A", "Opleiding", "2.000 €", null, null],
      [null, "Nieuw", null, 500, null],
    ]);
    expect(problems).toEqual([]);
    const [, create, record] = commands;
    expect(commands[0]).toMatchObject({
      type: "correctBudgetLine",
      data: { line: "l1", amount: { kind: "money", euroCents: 200_000 }, source: "tabel.xlsx" },
    });
    expect([create?.type, record?.type, record?.data.measure]).toEqual([
      ...["createMeasure", "recordBudgetLine", create?.data.id],
    ]);
    expect(record?.data).toMatchObject({ year: 2027, funder: "gent", reportedBy: "gent", stage: "planned" });
  });

  it("is not guessed into one of several lines", () => {
    const { problems } = asked("measures", columns, [["A", "Opleiding", null, null, 99]]);
    expect(problems).toMatchObject([{ column: "E", reason: { kind: "budgetOfSeveralLines", year: 2028 } }]);
  });

  it("has a column of its own for each year, and none for a year that is written otherwise", () => {
    const meanings = (header: string[]) =>
      guessMapping(sheetOf([header]), nothingRemembered).columns.map(({ meaning }) => meaning);
    expect(meanings(["Nr", "Maatregel", "Budget 2026", "2027", "Budget 2099"])).toEqual([
      ...["id", "titleNl", "budget2026", "budget2027", "budget"],
    ]);
  });
});

describe("budget lines", () => {
  const columns: ColumnId[] = ["lineId", "lineMeasure", "lineYear", "lineAmount", "lineStaff", "lineNone"];
  it("are new without a code, corrected where there is one of that kind, and keep what they are about", () => {
    const { commands, problems, counts } = asked("budget", columns, [
      [null, "A", 2029, 100, null, null],
      [null, "A", 2026, 1600, null, null],
      ["l2", "A", 2027, 10, null, "ja"],
      ["l3", "A", 2030, null, 2, null],
      ["l9", "A", 2026, 1, null, null],
      [null, "Z", 2026, 1, null, null],
      [null, "A.1", null, 1, null, null],
      [null, "A.1", 2026, null, null, null],
    ]);
    expect(commands).toMatchObject([
      { type: "recordBudgetLine", data: { year: 2029, amount: { euroCents: 10_000 }, source: "tabel.xlsx" } },
      { type: "correctBudgetLine", data: { line: "l1", amount: { euroCents: 160_000 }, source: "BBC 2026" } },
    ]);
    expect(problems.map(({ row, reason }) => [row, reason.kind])).toEqual([
      ...[
        [4, "amountTwice"],
        [5, "lineFixed"],
        [6, "lineUnknown"],
        [7, "wordUnknown"],
        [8, "lineYearMissing"],
        [9, "amountMissing"],
      ],
    ]);
    expect(counts).toEqual({ new: 1, changed: 1, unchanged: 0, wrong: 6 });
  });
});

describe("values of indicators", () => {
  const columns: ColumnId[] = ["valueIndicator", "valueTo", "valueNumber", "valueText", "valueGap"];
  it("are submitted, take the place of those that stand, and say what is missing", () => {
    const { commands, problems } = asked("values", columns, [
      ["Plaintes", 2024, "8,5", null, null],
      ["I1", 2025, 7, null, null],
      ["I2", "2024", null, "beter", null],
      ["I1", 2023, null, null, "Wordt niet gemeten"],
      ["I1", 2027, 1, null, null],
      ["I1", null, 1, null, null],
      [null, 2022, 1, null, null],
      ["I1", 2021, 1, null, "not-measured"],
      ["I1", 2020, "1.234", null, null],
      ["I2", 2020, 3, null, null],
      ["I1", 2019, null, null, null],
    ]);
    expect(commands.map(({ data }) => data)).toMatchObject([
      { indicator: "I1", period: { from: "2024", to: "2024" }, content: { kind: "number", number: 8.5 } },
      { indicator: "I1", content: { number: 7 }, replaces: "v1", note: "=nota" },
      { indicator: "I2", content: { kind: "narrative", text: { nl: "beter" } } },
      { indicator: "I1", content: { kind: "data-gap", gap: { reason: "not-measured" } } },
    ]);
    expect(
      problems.map(({ row, reason }) => [row, reason.kind === "refused" ? reason.refusal.kind : reason.kind]),
    ).toEqual([
      ...[
        [6, "periodNotOver"],
        [7, "periodMissing"],
        [8, "indicatorMissing"],
        [9, "valueTwice"],
      ],
      ...[
        [10, "numberAmbiguous"],
        [11, "contentOfOtherKind"],
        [12, "valueMissing"],
      ],
    ]);
    for (const { reason } of problems) {
      const { reason: why, remedy } = wordRowReason(reason);
      for (const text of [why, remedy]) {
        expect(languages.filter((language) => !/^[^{}]+\.$/.test(text[language]))).toEqual([]);
      }
    }
  });
});

it("remembers a word above a column for each kind of table", () => {
  const sheet = sheetOf([["Nr", "Maatregel", "Jaar", "Bedrag (euro)", "Bron"]]);
  const columns = (["lineMeasure", null, "lineYear", "lineAmount", null] as const).flatMap(
    (meaning, column) => (meaning ? [{ column, meaning }] : []),
  );
  const said = rememberMapping(nothingRemembered, sheet, {
    ...{ table: "budget", sheet: "Blad1", headerRows: [0], columns, values: {}, identity: "id" },
    ...{ emptyCells: "keep", hiddenRows: "read", language: "nl" },
  });
  const meanings = (table: TableId) =>
    guessMapping(sheet, said, { table }).columns.map(({ meaning }) => meaning);
  expect(meanings("budget")).toEqual(["lineMeasure", null, "lineYear", "lineAmount", null]);
  expect(meanings("measures").slice(0, 2)).toEqual(["id", "titleNl"]);
});

describe("numbers that are no amounts", () => {
  test.each<[Cell, number]>([
    ...([
      ["8,5", 8.5],
      ["-3", -3],
      ["1.234,5", 1234.5],
      ["1,234.5", 1234.5],
    ] as [Cell, number][]),
    ...([
      ["1 234 567", 1_234_567],
      ["1.234.567", 1_234_567],
      ["0,125", 0.125],
    ] as [Cell, number][]),
    ...([
      ["1,2340", 1.234],
      ["80 %", 80],
      [{ number: 0.8, shown: "80%" }, 80],
    ] as [Cell, number][]),
    [{ number: 0.07, shown: "7%" }, 7],
  ])("%j is %d", (cell, number) => {
    expect(readNumber(cell)).toEqual({ ok: true, value: number });
  });
  test.each(["1.234", "1,234", "veel", "1,2,3x", "--1"])("%s is none, or two", (text) => {
    expect(readNumber(text).ok).toBe(false);
  });
  it("are what a program keeps of them", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumber(number)).toEqual({ ok: true, value: number });
      }),
    );
  });
});
