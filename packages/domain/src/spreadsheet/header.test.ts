import { describe, expect, it, test } from "vitest";
import {
  type Cell,
  guessHeader,
  guessMapping,
  nothingRemembered,
  rememberMapping,
  type Sheet,
} from "./index.js";

const sheetOf = (rows: Cell[][], more: Partial<Sheet> = {}): Sheet => ({
  ...{ name: "Blad1", isHidden: false, rows, merged: [], hiddenRows: [] },
  ...more,
});
const meanings = (rows: Cell[][], more: Partial<Sheet> = {}) =>
  guessHeader(sheetOf(rows, more)).columns.map(({ meaning }) => meaning);

describe("the head of a table", () => {
  test.each<[string, Cell[], (string | null)[]]>([
    [
      "Dutch",
      ["Nr", "Maatregel", "Trekker", "Startdatum", "Einddatum", "Stand van zaken", "Budget", "Domein"],
      ["id", "titleNl", "lead", "start", "end", "status", "budget", "domains"],
    ],
    [
      "French, without accents",
      [
        "N°",
        "INTITULE DE LA MESURE",
        "Autorité responsable",
        "Date de début",
        "Echéance",
        "Etat d'avancement",
        "Montant",
      ],
      [null, "titleFr", "lead", "start", "end", "status", "budget"],
    ],
    [
      "German",
      ["Kennung", "Maßnahme", "Federführung", "Beginn", "Ende", "Stand", "Betrag", "Geschützte Merkmale"],
      ["id", "titleDe", "lead", "start", "end", "status", "budget", "grounds"],
    ],
    [
      "English",
      ["Reference", "Measure", "Lead", "Start date", "End date", "Status", "Amount", "Partners"],
      ["id", "titleEn", "lead", "start", "end", "status", "budget", "partners"],
    ],
    [
      "with a slip of the pen, and other words around it",
      ["Maatregl", "Verwachte einddatum (indicatief)", "Totaal budget 2026", "Foto"],
      ["titleNl", "end", "budget", null],
    ],
  ])("in %s", (_, header, expected) => {
    expect(meanings([header, ["1", "x"]])).toEqual(expected);
  });

  it("is found below a title and empty rows", () => {
    const guess = guessHeader(
      sheetOf(
        [
          ["Actieplan tegen racisme 2026-2031, versie van de stuurgroep"],
          [],
          [null, "laatst gewijzigd", { date: 46_000, shown: "9/12/2025" }],
          ["Code", "Titel", "Begin", "Einde"],
          ["1", "Praktijktests", 2026, 2027],
        ],
        { merged: [{ top: 0, left: 0, bottom: 0, right: 3 }] },
      ),
    );
    expect([guess.rows, guess.language]).toEqual([[3], "nl"]);
    expect(guess.columns.map(({ meaning }) => meaning)).toEqual(["id", "titleNl", "start", "end"]);
  });

  it("may be two rows, with groups merged over columns", () => {
    const rows: Cell[][] = [
      ["Maatregel", null, "Timing", null, "Middelen", null],
      ["Nr", "Titel", "Begin", "Einde", "Bedrag", "Eigen middelen"],
      ["1", "Praktijktests", "2026", "2027", 100, "ja"],
    ];
    const merged = [0, 2, 4].map((left) => ({ top: 0, bottom: 0, left, right: left + 1 }));
    const guess = guessHeader(sheetOf(rows, { merged }));
    expect(guess.rows).toEqual([0, 1]);
    expect(guess.columns.map(({ header, meaning }) => [header, meaning])).toEqual([
      ["Maatregel / Nr", "id"],
      ["Maatregel / Titel", "titleNl"],
      ["Timing / Begin", "start"],
      ["Timing / Einde", "end"],
      ["Middelen / Bedrag", "budget"],
      ["Middelen / Eigen middelen", "inKind"],
    ]);
  });

  it("says which language a title is in that two languages have", () => {
    expect(meanings([["Titel", "Beginn", "Ende", "Stand"]])[0]).toBe("titleDe");
    expect(meanings([["Titel", "Begin", "Einde", "Stand"]])[0]).toBe("titleNl");
  });

  it("gives each meaning once, to the header that says it best", () => {
    expect(meanings([["Startdatum project", "Begin", "Titel", "Einde"]])).toEqual([
      null,
      "start",
      "titleNl",
      "end",
    ]);
  });

  it("is not there in a sheet without one", () => {
    const nameless = { header: "", meaning: null, certainty: null };
    expect(guessHeader(sheetOf([[1, 2], ["x"]]))).toMatchObject({
      rows: [],
      columns: [
        { ...nameless, column: 0 },
        { ...nameless, column: 1 },
      ],
    });
    expect(guessHeader(sheetOf([]))).toMatchObject({ rows: [], columns: [] });
  });
});

it("is where somebody says it is", () => {
  const sheet = sheetOf([
    ["Nr", "Maatregel"],
    ["x", "Overzicht"],
    ["Kennung", "Maßnahme"],
    ["1", "a"],
  ]);
  expect(guessHeader(sheet).rows).toEqual([0]);
  const guess = guessMapping(sheet, nothingRemembered, { headerRows: [2] });
  expect([guess.rows, guess.language]).toEqual([[2], "de"]);
  expect(guess.columns.map(({ meaning }) => meaning)).toEqual(["id", "titleDe"]);
  expect(guessMapping(sheet, nothingRemembered, { headerRows: [] }).columns).toEqual([]);
});

it("remembers what somebody said of columns and words", () => {
  const sheet = sheetOf([
    ["Ref. intern", "Maatregel", "Fase", "Foto", "Begin"],
    ["7", "Test", "loopt nog", null, 2026],
  ]);
  const said = rememberMapping(nothingRemembered, sheet, {
    ...{
      table: "measures",
      sheet: "Blad1",
      headerRows: [0],
      identity: "id",
      emptyCells: "keep",
      hiddenRows: "read",
      language: "nl",
    },
    columns: [
      { column: 0, meaning: "id" },
      { column: 1, meaning: "titleNl" },
      { column: 2, meaning: "status" },
    ],
    values: { status: { "Loopt nog": "running" } },
  });
  expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  const other = sheetOf([["Begin", "FASE", "Ref intern", "Code", "Maatregel"]]);
  const guess = guessMapping(other, said);
  expect(guess.columns.map(({ meaning }) => meaning)).toEqual([null, "status", "id", null, "titleNl"]);
  expect(guess.values).toEqual({ status: { "loopt nog": "running" } });
  // A head that nobody would know for one without what was said.
  const own = sheetOf([["Overzicht"], ["Fase", "Ref. intern"], ["x", 1]]);
  expect(guessMapping(own, said).rows).toEqual([1]);
  expect(guessMapping(own, nothingRemembered).rows).toEqual([]);
});
