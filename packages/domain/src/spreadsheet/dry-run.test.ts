import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belgianPlaceIndex } from "../belgium/places/index.js";
import {
  lifeDomainIds,
  measureInstrumentIds,
  measureStatusIds,
  protectedGroundIds,
} from "../framework/index.js";
import { type MeasureBook, type MeasureCommand, type MeasureRecord, measurePart } from "../measure/index.js";
import type { Plan } from "../plan/index.js";
import { languages } from "../text/index.js";
import {
  type Cell,
  type ColumnId,
  type DryRun,
  dryRun,
  exportRows,
  type ImportContext,
  mappingOfExport,
  measureColumns,
  rowReasonTexts,
  rowRemarkTexts,
  rowsAgain,
  type Sheet,
  type SpreadsheetMapping,
  spreadsheetWords,
  templateColumns,
  withErrorColumn,
  wordRowReason,
} from "./index.js";

const plan: Plan = {
  ...{ id: "p", title: { nl: "Plan" }, level: "municipality", kind: "action-plan", status: "preparing" },
  authority: { id: "gent", type: "municipality", name: "Stad Gent" },
  structure: [{ axis: "theme", nodes: [{ id: "t1", label: { nl: "Wonen" } }, { id: "t2" }] }],
};
const goals = { goals: [{ id: "g1", label: { nl: "Gelijke kansen" }, withdrawn: null }] };
const places = belgianPlaceIndex();
const nothing = {
  indicators: { indicators: [], values: [], targetChanges: [] },
  budget: { lines: [], earlier: [] },
};
const words = spreadsheetWords({
  ...{ measures: [], indicators: [] },
  ...{ plan, goals: goals.goals, places, policyFields: [] },
  authorities: [{ id: "fl", name: { nl: "Vlaanderen", fr: "Flandre", de: "Flandern", en: "Flanders" } }],
});
let count = 0;
const contextOf = (organisation: string): ImportContext => ({
  source: "acties.xlsx",
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z", newId: (kind) => `${kind}-${++count}`, places },
  actor: { person: "p", office: "o", organisation },
});

const columns: ColumnId[] = [
  "id",
  "titleNl",
  "lead",
  "domains",
  "start",
  "end",
  "status",
  "budget",
  "service",
];
const mapping: SpreadsheetMapping = {
  table: "measures",
  ...{ sheet: "Blad1", headerRows: [0], values: {}, identity: "id", emptyCells: "keep", hiddenRows: "read" },
  ...{ language: "nl", columns: columns.map((meaning, column) => ({ column, meaning })) },
};
const run = (
  book: MeasureBook,
  rows: Cell[][],
  more: { mapping?: Partial<SpreadsheetMapping>; sheet?: Partial<Sheet>; organisation?: string } = {},
): DryRun => {
  const sheet = {
    name: "Blad1",
    isHidden: false,
    rows: [[], ...rows],
    merged: [],
    hiddenRows: [],
    ...more.sheet,
  };
  const result = dryRun({
    workbook: { sheets: [sheet], since1904: false },
    mapping: { ...mapping, ...more.mapping },
    words,
    view: { plan, measures: book, goals, ...nothing },
    context: contextOf(more.organisation ?? "gent"),
  });
  if (!result) throw new Error("no such sheet");
  return result;
};
const apply = (book: MeasureBook, commands: DryRun["commands"], organisation = "gent"): MeasureBook =>
  commands.reduce((before, { type, data }) => {
    const view = { plan, measures: before, goals, ...nothing };
    const decided = measurePart.decide(
      { type, data } as unknown as MeasureCommand,
      view,
      contextOf(organisation),
    );
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return decided.value.reduce((state, event) => measurePart.evolve(state, event), before);
  }, book);

const empty: MeasureBook = { measures: [] };
const first: Cell[][] = [
  [
    "001",
    "Praktijktests",
    "Stad Gent",
    "Huisvesting",
    2026,
    "31/12/2027",
    "lopend",
    "1.500,00 €",
    "Dienst Wonen",
  ],
  ["002", "Opleiding", null, "Politie; Onderwijs", "01/2027", null, null, null, null],
];
const book = apply(empty, run(empty, first).commands);

describe("a dry run", () => {
  it("makes new measures of new rows, with their codes", () => {
    const result = run(empty, first);
    expect(result.counts).toEqual({ new: 2, changed: 0, unchanged: 0, wrong: 0 });
    expect(result.commands).toEqual([
      {
        ...{ row: 2, type: "createMeasure" },
        data: {
          ...{
            id: "001",
            title: { nl: "Praktijktests" },
            domains: ["housing"],
            start: "2026",
            end: "2027-12-31",
          },
          lead: { authority: "gent", service: "Dienst Wonen" },
          share: { status: "running", statusOn: "2026-03-02", budget: { euroCents: 150_000, inKind: null } },
        },
      },
      {
        ...{ row: 3, type: "createMeasure" },
        data: {
          ...{ id: "002", title: { nl: "Opleiding" }, domains: ["police", "education"], start: "2027-01" },
          lead: { authority: "gent" },
        },
      },
    ]);
    expect(result.rows[0]).toMatchObject({ state: "new", measure: "001", remarks: ["statusDayAssumed"] });
    expect(book.measures.map(({ id }) => id)).toEqual(["001", "002"]);
    expect(book.measures[0]?.shares).toMatchObject([{ owner: "Dienst Wonen", status: "running" }]);
  });

  it("finds the same rows unchanged, and an empty cell takes nothing away", () => {
    expect(run(book, first).counts).toEqual({ new: 0, changed: 0, unchanged: 2, wrong: 0 });
    const bare: Cell[][] = [
      ["001", "Praktijktests"],
      ["002", "Opleiding", null, "Onderwijs, Politie"],
    ];
    expect(run(book, bare)).toMatchObject({ counts: { unchanged: 2 }, commands: [] });
  });

  it("empties what a row leaves empty where somebody said so", () => {
    const result = run(book, [["001", "Praktijktests", "Stad Gent", null, null, null, "lopend"]], {
      mapping: { emptyCells: "clear" },
    });
    expect(result.commands.map(({ type, data }) => [type, data])).toEqual([
      ["changeMeasure", { measure: "001", change: { domains: null, start: null, end: null } }],
      ["changeShare", { measure: "001", authority: "gent", change: { owner: null, budget: null } }],
    ]);
  });

  it("changes only what a row says otherwise", () => {
    const result = run(book, [
      ["001", "Praktijktests huur", "Stad Gent", "Huisvesting", 2026, "31/12/2027", "afgerond", "1.500,00 €"],
    ]);
    expect(result.commands).toEqual([
      {
        row: 2,
        type: "changeMeasure",
        data: { measure: "001", change: { title: { nl: "Praktijktests huur" } } },
      },
      {
        ...{ row: 2, type: "changeShare" },
        data: { measure: "001", authority: "gent", change: { status: "done", statusOn: "2026-03-02" } },
      },
    ]);
    expect(result.rows[0]?.changes).toEqual([
      { column: "titleNl", before: "Praktijktests", after: "Praktijktests huur" },
      { column: "status", before: "Loopt", after: "Uitgevoerd" },
    ]);
    expect(apply(book, result.commands).measures[0]).toMatchObject({ title: { nl: "Praktijktests huur" } });
  });

  it("knows a row without a code by its title, accents and case aside", () => {
    const result = run(book, [
      [null, "OPLEIDING", null, "Sport"],
      [null, "Opleidingen"],
    ]);
    expect(result.rows.map(({ state, measure }) => [state, measure])).toEqual([
      ["changed", "002"],
      ["new", null],
    ]);
    const byTitle = run(book, [["999", "Opleiding", null, "Politie"]], { mapping: { identity: "title" } });
    expect(byTitle.rows).toMatchObject([{ state: "changed", measure: "002" }]);
    expect(run(book, [["999", "Opleiding"]]).rows).toMatchObject([{ state: "new", remarks: ["titleKnown"] }]);
  });

  it("tells every wrong cell with its place, its value, its reason and its remedy, and goes on", () => {
    const result = run(book, [
      ["001", "Praktijktests", "Stad Gent", "Huisvestng", "binnenkort", { error: "#REF!" }, "lopend", "-5"],
      ["003", null],
      ["004", "Vier", "Flandre"],
      ["005", "Vijf", null, null, 2027, 2026],
      ["006", "Zes"],
      ["006", "Zes opnieuw"],
      ["002", "Opleiding", "Vlaanderen"],
      ["008", "Acht"],
    ]);
    expect(result.counts).toEqual({ new: 2, changed: 0, unchanged: 0, wrong: 6 });
    const told = result.problems.map(({ row, column, value, reason }) => [row, column, value, reason.kind]);
    expect(told).toEqual([
      [2, "D", "Huisvestng", "wordUnknown"],
      [2, "E", "binnenkort", "dateUnreadable"],
      [2, "F", "#REF!", "formulaFailed"],
      [2, "H", "-5", "moneyNegative"],
      [3, null, "", "titleMissing"],
      [4, "C", "Flandre", "refused"],
      [5, "F", "2026", "refused"],
      [7, "A", "006", "sameRowTwice"],
      [8, "C", "Vlaanderen", "leadNotByImport"],
    ]);
    expect(result.commands.map(({ row }) => row)).toEqual([6, 9]);
    for (const { reason } of result.problems) {
      const { reason: why, remedy } = wordRowReason(reason);
      for (const language of languages) {
        expect([why[language], remedy[language]].join(" ")).not.toMatch(/\{\w+\}|undefined/);
      }
    }
    expect(wordRowReason(result.problems[6]?.reason as never).reason.en).toBe(
      "The end (2026) is before the start (2027).",
    );
  });

  it("reads rows that are hidden and says so, or leaves them out", () => {
    const hidden = { sheet: { hiddenRows: [2] } };
    expect(run(empty, first, hidden).rows[1]).toMatchObject({ state: "new", remarks: ["hiddenRow"] });
    expect(run(empty, first, { ...hidden, mapping: { hiddenRows: "skip" } }).rows).toHaveLength(1);
  });

  it("reads merged cells down the rows they cover, and takes a heading for no row", () => {
    const rows: Cell[][] = [
      ["Pijler 1: wonen"],
      ["1", "Een", null, "Huisvesting"],
      ["2", "Twee", null, null],
      [],
      ["3", "Drie"],
    ];
    const merged = [
      { top: 1, bottom: 1, left: 0, right: 8 },
      { top: 2, bottom: 3, left: 3, right: 3 },
    ];
    const result = run(empty, rows, { sheet: { merged } });
    expect(result.counts).toMatchObject({ new: 3, wrong: 0 });
    expect(result.commands.map(({ data }) => data.domains)).toEqual([["housing"], ["housing"], undefined]);
  });

  it("leaves the shares and the measures of other governments alone", () => {
    const foreign = run(book, [["001", "Praktijktests", null, null, null, null, "afgerond"]], {
      organisation: "fl",
    });
    expect(foreign.problems).toMatchObject([
      { column: "G", reason: { kind: "shareNotOwn", authority: "gent" } },
    ]);
    const renamed = run(book, [["001", "Anders"]], { organisation: "fl" });
    expect(renamed.problems).toMatchObject([
      { reason: { kind: "refused", refusal: { kind: "measureOfAnother", lead: "gent" } } },
    ]);
    expect(run(book, first, { organisation: "fl" }).counts).toMatchObject({ unchanged: 2 });
  });

  it("finds several measures of one title, and those that were withdrawn", () => {
    const twice: MeasureBook = {
      measures: ["a", "b"].map((id) => ({ ...(book.measures[1] as MeasureRecord), id })),
    };
    expect(run(twice, [[null, "Opleiding"]]).problems).toMatchObject([
      { column: "B", reason: { kind: "titleOfSeveral", measures: ["a", "b"] } },
    ]);
    const gone: MeasureBook = {
      measures: book.measures.map((each) => ({ ...each, withdrawn: { on: "2026-02-01", reason: "r" } })),
    };
    expect(run(gone, [["001", "Praktijktests"]]).problems).toMatchObject([
      { column: "A", reason: { kind: "measureWithdrawn", on: "2026-02-01" } },
    ]);
  });

  it("has no answer for a sheet that is not there", () => {
    const workbook = { sheets: [], since1904: false };
    const view = { plan, measures: empty, goals, ...nothing };
    expect(dryRun({ workbook, mapping, words, view, context: contextOf("gent") })).toBeNull();
  });
});

it("sends the sheet back with what is wrong behind each row", () => {
  const sheet = {
    name: "Blad1",
    isHidden: false,
    rows: [["Code", "Titel"], ["1"], ["2", "x"]],
    merged: [],
    hiddenRows: [],
  };
  const workbook = { sheets: [sheet], since1904: false };
  const back = withErrorColumn(workbook, mapping, "Te herstellen", (row) => (row === 2 ? "=fout" : ""));
  expect(back).toEqual([
    ["Code", "Titel", "Te herstellen"],
    ["1", null, "'=fout"],
    ["2", "x"],
  ]);
});

it("writes cells again so that they are read as they were, and none as a formula", () => {
  const row: Cell[] = [
    ...["=1+1", "'=1+1", null, 5, true, { error: "=A1*2" }],
    ...[
      { date: 46_387, shown: "12/31/26" },
      { date: 46_357, shown: "Dec-26" },
    ],
    ...[
      { number: 0.8, shown: "80%" },
      { number: 7, shown: "00007" },
      { number: 1234.5, shown: "1,234.50 €" },
    ],
  ];
  expect(rowsAgain([row], { since1904: false })).toEqual([
    [...["'=1+1", "'=1+1", null, 5, true, "'=A1*2"], ...["2026-12-31", "2026-12", "80%", "00007", 1234.5]],
  ]);
});

it("has words for every reason and remark in four languages", () => {
  const all = [
    ...Object.values(rowReasonTexts).flatMap(({ reason, remedy }) => [reason, remedy]),
    ...Object.values(rowRemarkTexts),
  ];
  for (const text of all) expect(languages.every((language) => text[language].trim() !== "")).toBe(true);
});

/** Texts with what spreadsheets stumble over: signs of formulas, separators, quotes, several lines. */
const awkward = fc
  .oneof(
    fc.stringMatching(/^[=+\-@'"][A-Za-z0-9();,:!"' ]{0,20}$/),
    fc.stringMatching(/^[a-zA-Zéèüß0-9 .,;:/|•\n'"=+\-@%€]{1,40}$/),
    fc.constantFrom("31/12/2026", "007", "1,5", "-", "n.v.t.", "WAAR", "x\r\ny", "a; b"),
  )
  .map((text) => text.replace(/\r\n?/g, "\n").trim())
  .filter((text) => text !== "");
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(1.7e12 + days * 864e5).toISOString().slice(0, 10));
const date = day.chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4)));
const some = <T extends string>(ids: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const euroCents = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null });
const share = fc.record({
  ...{ status: fc.constantFrom(...measureStatusIds, null), statusOn: fc.constant("2026-01-15") },
  ...{ owner: fc.option(awkward, { nil: null }), start: fc.constant(null), end: fc.constant(null) },
  budget: fc.record({ euroCents, inKind: fc.constantFrom(true, false, null) }),
});
const measures = fc
  .array(
    fc.record({
      title: fc.record({ nl: awkward, fr: fc.option(awkward, { nil: null }), de: maybe(awkward) }),
      share,
      content: fc.record(
        {
          ...{ goal: fc.constant("g1"), nodes: some(["t1", "t2"]), domains: some(lifeDomainIds) },
          ...{ grounds: some(protectedGroundIds), instruments: some(measureInstrumentIds) },
          ...{ start: date, deliverable: awkward, intersectional: fc.boolean() },
          ...{
            services: fc.uniqueArray(awkward, { maxLength: 3 }),
            places: some(["44021", "62063", "21015"]),
          },
          partners: fc.uniqueArray(awkward, { maxLength: 3 }).map((names) => names.map((name) => ({ name }))),
          eccarCommitments: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 4 }),
          notes: fc.array(awkward, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 6 },
  )
  .map(
    (list): MeasureBook => ({
      measures: list.map(({ title, share, content }, index) => ({
        ...{
          ...content,
          id: `=m${index}`,
          title,
          lead: { authority: "gent" },
          stated: null,
          leadOffer: null,
        },
        shares: [{ ...share, note: null, authority: "gent", withdrawn: null }],
        ...{ milestones: [], continues: null, withdrawn: null },
      })),
    }),
  );

describe("an export", () => {
  const language = fc.constantFrom(...languages);
  const asSheet = (rows: Cell[][]) => ({
    sheets: [{ name: "Blad1", isHidden: false, rows, merged: [], hiddenRows: [] }],
    since1904: false,
  });
  const readAgain = (rows: Cell[][], of: MeasureBook, code: (typeof languages)[number], more = {}) =>
    dryRun({
      workbook: asSheet(rows),
      mapping: { ...mappingOfExport("Blad1", code, measureColumns(nothing.budget)), ...more },
      words,
      view: { plan, measures: of, goals, ...nothing },
      context: contextOf("gent"),
    }) as DryRun;

  it("imports back unchanged, in each language", () => {
    fc.assert(
      fc.property(measures, language, fc.constantFrom("keep", "clear"), (before, code, emptyCells) => {
        const rows = exportRows(before, nothing.budget, { words, language: code, organisation: "gent" });
        const result = readAgain(rows, before, code, { emptyCells });
        expect(result.problems).toEqual([]);
        expect(result.counts).toEqual({ new: 0, changed: 0, unchanged: before.measures.length, wrong: 0 });
      }),
    );
  });

  it("holds no cell that a program would run", () => {
    fc.assert(
      fc.property(measures, language, (before, code) => {
        const cells = exportRows(before, nothing.budget, {
          words,
          language: code,
          organisation: "gent",
        }).flat();
        for (const cell of cells) if (typeof cell === "string") expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it("says enough to make the same measures anew in an empty plan", () => {
    const plain = measures.filter(({ measures: list }) =>
      list.every(
        ({ partners, services, notes, title, shares, deliverable }) =>
          // Parts of lists with the signs that part them are several parts to whoever reads them; a dash says nothing.
          ![...(partners ?? []).map(({ name }) => name), ...(services ?? []), ...(notes ?? [])].some(
            (text) => typeof text === "string" && /[;\n|•]|^[-–—/.?'n]/.test(text),
          ) &&
          ![...Object.values(title), deliverable, shares[0]?.owner].some(
            (text) => typeof text === "string" && /^[-–—/.?]+$|^n\.v\.t\.$/.test(text),
          ),
      ),
    );
    fc.assert(
      fc.property(plain, language, (before, code) => {
        const rows = exportRows(before, nothing.budget, { words, language: code, organisation: "gent" });
        const result = readAgain(rows, empty, code);
        // Two measures may have one title: they have their codes.
        expect(result.problems).toEqual([]);
        const made = apply(empty, result.commands);
        const again = exportRows(made, nothing.budget, { words, language: code, organisation: "gent" });
        const withoutAssumed = (table: Cell[][]) =>
          table.map((row) => row.filter((_, index) => index !== statusOn));
        const statusOn = rows[0]?.findIndex(
          (_, index) =>
            mappingOfExport("x", code, measureColumns(nothing.budget)).columns[index]?.meaning === "statusOn",
        );
        expect(withoutAssumed(again)).toEqual(withoutAssumed(rows));
      }),
      { numRuns: 60 },
    );
  });

  it("has a template for each language, with the title in it", () => {
    expect(languages.map((code) => templateColumns(code)[1])).toEqual([
      "titleNl",
      "titleFr",
      "titleDe",
      "titleEn",
    ]);
  });
});
