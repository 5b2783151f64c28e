import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianPlaceIndex } from "../belgium/places/index.js";
import { addDays } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import { columnIds, spreadsheetColumns, statusWords } from "./columns.data.js";
import {
  type Cell,
  type ColumnId,
  columnLetters,
  dayOfSerial,
  neutralised,
  readCell,
  readDate,
  readMoney,
  readPercentage,
  readYesNo,
  restored,
  spreadsheetWords,
} from "./index.js";
import { termColumns } from "./words.js";

const plan: Plan = {
  ...{ id: "p", title: { nl: "Plan" }, level: "municipality", kind: "action-plan", status: "preparing" },
  authority: { id: "gent", type: "municipality", name: "Stad Gent" },
  structure: [{ axis: "theme", nodes: [{ id: "t1", label: { nl: "Wonen", fr: "Logement" } }] }],
};
const words = spreadsheetWords({
  ...{ measures: [], indicators: [] },
  plan,
  goals: [{ id: "g1", label: { nl: "Gelijke kansen bij huren" }, withdrawn: null }],
  authorities: [{ id: "fl", name: { nl: "Vlaanderen", fr: "Flandre", de: "Flandern", en: "Flanders" } }],
  policyFields: [{ id: "equality-law-housing", name: { nl: "Gelijkheidswetgeving wonen" } }],
  places: belgianPlaceIndex(),
});
const reading = { words, values: {}, since1904: false };

describe("dates", () => {
  test.each<[Cell, string | null]>([
    ["31/12/2026", "2026-12-31"],
    ["1.3.2026", "2026-03-01"],
    ["31-12-26", "2026-12-31"],
    ["2026-12-31", "2026-12-31"],
    ["2026-12-31T00:00:00Z", "2026-12-31"],
    ["31/12/2026 14:05", "2026-12-31"],
    ["décembre 2026", "2026-12"],
    ["Dezember 2026", "2026-12"],
    ["31. Dezember 2026", "2026-12-31"],
    ["1er mars 2026", "2026-03-01"],
    ["December 31, 2026", "2026-12-31"],
    ["donderdag 31 december 2026", "2026-12-31"],
    ["dec-26", "2026-12"],
    ["12.2026", "2026-12"],
    ["12/2026", "2026-12"],
    ["2026", "2026"],
    [2026, "2026"],
    [46_387, "2026-12-31"],
    [{ date: 46_387, shown: "31/12/2026" }, "2026-12-31"],
    [{ date: 46_357, shown: "dec-26" }, "2026-12"],
    [{ date: 46_357, shown: "2026" }, "2026"],
    // The program shows the month of another day: the day it keeps counts.
    [{ date: 46_357, shown: "2025" }, "2026-12-01"],
    ["12/31/2026", null],
    ["30/02/2026", null],
    ["2026-2028", null],
    ["eind 2026", null],
    ["Q4 2026", null],
    ["binnenkort", null],
    [12.5, null],
    [true, null],
  ])("%j is %j", (cell, date) => {
    expect(readDate(cell, false)).toBe(date);
  });

  it("are counted from 1904 where the file says so", () => {
    expect(readDate({ date: 44_925, shown: "31/12/2026" }, true)).toBe("2026-12-31");
    expect(readDate({ date: 44_925, shown: "30/12/2022" }, false)).toBe("2022-12-30");
    expect(dayOfSerial(0, true)).toBe("1904-01-01");
  });

  it("have the day 29 February 1900 that never was in neither count", () => {
    expect([1, 59, 60, 61].map((serial) => dayOfSerial(serial, false))).toEqual([
      "1900-01-01",
      "1900-02-28",
      null,
      "1900-03-01",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        expect(dayOfSerial(serial + 1, false)).toBe(addDays(dayOfSerial(serial, false) as string, 1));
      }),
    );
  });
});

test.each<[Cell, number | string]>([
  ["1.234,56 €", 123_456],
  ["1 234,56", 123_456],
  ["1 234,56 €", 123_456],
  ["1 234", 123_400],
  ["1,234.56", 123_456],
  ["€ 1'234.50", 123_450],
  ["1.234", 123_400],
  ["1,234", 123_400],
  ["12,5", 1_250],
  ["1.234.567", 123_456_700],
  ["1.500,-", 150_000],
  ["250k€", 25_000_000],
  ["1,5 miljoen euro", 150_000_000],
  ["EUR 0", 0],
  [1234.56, 123_456],
  [0.1 + 0.2, 30],
  [{ number: 1234.5, shown: "€ 1.234,50" }, 123_450],
  ["-5", "moneyNegative"],
  ["(1.000)", "moneyNegative"],
  [-0.01, "moneyNegative"],
  ["$ 100", "moneyNotEuro"],
  ["100 000 BEF", "moneyNotEuro"],
  ["10.000 - 15.000", "moneyUnreadable"],
  ["1.23.456", "moneyUnreadable"],
  ["1,2345", "moneyUnreadable"],
  ["pro memorie", "moneyUnreadable"],
  [{ number: 0.8, shown: "80 %" }, "moneyUnreadable"],
  ["100 miljoen miljoen", "moneyUnreadable"],
  [1e13, "moneyTooLarge"],
])("the amount %j is %j", (cell, expected) => {
  const read = readMoney(cell);
  expect(read.ok ? read.value : read.error.kind).toBe(expected);
});

test.each<[Cell, number | null]>([
  ["80 %", 0.8],
  ["12,5%", 0.125],
  ["80 procent", 0.8],
  [{ number: 0.8, shown: "80%" }, 0.8],
  ["80", null],
  ["veel %", null],
])("the percentage %j is %j", (cell, fraction) => {
  expect(readPercentage(cell)).toBe(fraction);
});

test.each<[Cell, boolean | null]>([
  ["Ja", true],
  ["OUI", true],
  ["yes", true],
  ["x", true],
  ["✓", true],
  [1, true],
  [true, true],
  ["nee", false],
  ["Non", false],
  ["nein", false],
  [0, false],
  ["misschien", null],
])("%j is %j", (cell, answer) => {
  expect(readYesNo(cell)).toBe(answer);
});

test.each<[ColumnId, Cell, unknown]>([
  ["id", "007", "007"],
  ["id", { number: 7, shown: "00007" }, "00007"],
  ["id", 7, "7"],
  ["id", { number: 1.5, shown: "1,50" }, "1.5"],
  ["status", "Lopend", "running"],
  ["status", "en cours", "running"],
  ["status", "REALISE", "done"],
  ["status", "verspatet", "delayed"],
  ["status", "80 %", "running"],
  ["status", { number: 1, shown: "100%" }, "done"],
  ["status", "0 %", "planned"],
  ["status", "n.v.t.", null],
  ["status", "-", null],
  ["lead", "stad gent", "gent"],
  ["lead", "Flandre", "fl"],
  ["goal", "gelijke kansen bij huren", "g1"],
  ["nodes", "Logement", ["t1"]],
  ["domains", "Wohnen; Enseignement", ["housing", "education"]],
  ["domains", "Data, monitoring en onderzoek", ["data-research"]],
  ["domains", "Huisvesting, Onderwijs", ["housing", "education"]],
  ["domains", "Huisvesting en Onderwijs", ["housing", "education"]],
  ["domains", "Huisvesting\nHuisvesting", ["housing"]],
  ["grounds", "huidskleur / leeftijd", ["skin-colour", "age"]],
  ["policyFields", "gelijkheidswetgeving wonen", ["equality-law-housing"]],
  ["places", "Gent; Luik", ["44021", "62063"]],
  ["places", { number: 44_021, shown: "44021" }, ["44021"]],
  ["commitments", "1; 3, ECCAR 7", [1, 3, 7]],
  ["commitments", 4, [4]],
  ["services", "Dienst A; Dienst B", ["Dienst A", "Dienst B"]],
  ["notes", "een, twee\r\ndrie", ["een, twee", "drie"]],
  ["titleNl", "'=SOM(A1)", "=SOM(A1)"],
  ["titleNl", "'s Morgens", "'s Morgens"],
])("%s %j says %j", (column, cell, expected) => {
  expect(readCell(column, cell, reading)).toEqual({ ok: true, value: expected });
});

test.each<[ColumnId, Cell, unknown]>([
  ["titleNl", { error: "#REF!" }, { kind: "formulaFailed", error: "#REF!" }],
  ["statusOn", "12/2026", { kind: "dayNeeded" }],
  ["status", "lopnd", { kind: "wordUnknown", word: "lopnd", nearest: expect.arrayContaining(["lopend"]) }],
  ["status", "120 %", { kind: "wordUnknown", word: "120 %", nearest: expect.anything() }],
  [
    "domains",
    "Huisvestng",
    { kind: "wordUnknown", word: "Huisvestng", nearest: expect.arrayContaining(["Huisvesting"]) },
  ],
  ["places", "Gend", { kind: "placeUnknown", word: "Gend", nearest: expect.arrayContaining(["Gand"]) }],
  ["commitments", "11", { kind: "commitmentUnknown", word: "11" }],
  ["intersectional", "misschien", { kind: "yesNoUnreadable" }],
  ["id", "x".repeat(201), { kind: "textTooLong", limit: 200, length: 201 }],
])("%s %j is refused", (column, cell, reason) => {
  expect(readCell(column, cell, reading)).toEqual({ ok: false, error: [reason] });
});

it("takes a word for what somebody said it means, and for nothing where they said so", () => {
  const values = {
    status: { "op schema": "running", onbekend: null },
    domains: { straat: "memory-public-space" },
  };
  const said = (column: ColumnId, cell: Cell) => readCell(column, cell, { ...reading, values });
  expect(said("status", "Op schema")).toEqual({ ok: true, value: "running" });
  expect(said("status", "ONBEKEND")).toEqual({ ok: true, value: null });
  expect(said("domains", "Straat; Sport")).toEqual({ ok: true, value: ["memory-public-space", "sport"] });
});

it("makes no formula of a text, and gives the text back", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t]{1,3}\w*$/)), (text) => {
      const safe = neutralised(text);
      expect(safe).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(restored(safe)).toBe(text);
    }),
  );
});

it("has names of columns and words for states that mean one thing each", () => {
  for (const column of columnIds) {
    expect(Object.values(spreadsheetColumns[column].title).every((text) => text.trim() !== "")).toBe(true);
  }
  for (const [state, list] of Object.entries(statusWords)) {
    for (const word of list) expect([word, words.terms.status.find(word)]).toEqual([word, state]);
  }
  // What an export writes leads back to the same term, and a list of names can be taken apart.
  for (const column of termColumns) {
    for (const language of ["nl", "fr", "de", "en"] as const) {
      for (const { id, name } of words.terms[column].list(language)) {
        expect([column, name, words.terms[column].find(name)]).toEqual([column, name, id]);
        expect(name).not.toMatch(/[;\n|•]/);
      }
    }
  }
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
