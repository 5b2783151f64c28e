import type { DraftView, DryRunView } from "@napar/api/client";
import { describe, expect, it } from "vitest";
import { columnsOf, firstChoice, mappingOf, unknownWords, withMeaning, withWord } from "./import-choice.js";

type Sheet = DraftView["sheets"][number];
const sheet = (name: string, more: Partial<Sheet> = {}): Sheet => ({
  ...{
    name,
    table: "measures",
    isHidden: false,
    rowCount: 4,
    hiddenRowCount: 0,
    headerRows: [1],
    language: "nl",
  },
  columns: [
    { column: 0, letters: "A", header: "Nr", meaning: "id", certainty: "exact" },
    { column: 1, letters: "B", header: "Actie", meaning: "titleNl", certainty: "contains" },
    { column: 2, letters: "C", header: "Wie", meaning: null, certainty: null },
  ],
  firstRows: [["Plan"], ["Nr", "Actie", "Wie"], ["1", "Een", ""], ["2", "Een", "Stad"]],
  ...more,
});
const draft = (more: Partial<DraftView> = {}): DraftView => ({
  ...{ id: "d", planCase: "p", name: "acties.xlsx", organisation: "gent", keptUntil: "", mapping: null },
  sheets: [sheet("Leeg", { columns: [] }), sheet("Acties")],
  ...{ values: { status: { bezig: "running" } }, meanings: [], imported: null },
  ...more,
});
const problem = (row: number, word: string, more: object = {}) =>
  ({ row, kind: "wordUnknown", meaning: "status", word, ...more }) as DryRunView["problems"][number];

describe("what is chosen about a spreadsheet", () => {
  it("begins with the sheet that was understood best, and with words the organisation explained before", () => {
    expect(firstChoice(draft())).toMatchObject({
      ...{ sheet: "Acties", head: null, columns: null, values: { status: { bezig: "running" } } },
    });
    const of = { ...sheet("Waarden"), table: "values" as const };
    expect(mappingOf(of, firstChoice(draft({ sheets: [of] })), "nl")?.table).toBe("values");
    const hidden = draft({ sheets: [sheet("Oud", { isHidden: true }), sheet("Leeg", { columns: [] })] });
    expect(firstChoice(hidden).sheet).toBe("Leeg");
  });

  it("goes on with what was tried before", () => {
    const mapping = mappingOf(sheet("Acties"), firstChoice(draft()), "fr");
    const again = firstChoice(draft({ mapping }));
    expect(mappingOf(sheet("Acties"), again, "fr")).toEqual(mapping);
    expect(mapping).toMatchObject({
      ...{ sheet: "Acties", headerRows: [1], language: "fr" },
      columns: [
        { column: 0, meaning: "id" },
        { column: 1, meaning: "titleNl" },
      ],
    });
  });

  it("shows what stands below the head, each text once", () => {
    const columns = columnsOf(sheet("Acties"), firstChoice(draft()));
    expect(columns.map(({ examples }) => examples)).toEqual([["1", "2"], ["Een"], ["Stad"]]);
  });

  it("gives a meaning to one column alone", () => {
    const choice = firstChoice(draft());
    const columns = withMeaning(columnsOf(sheet("Acties"), choice), 2, "titleNl");
    expect(columns).toEqual({ 0: "id", 1: null, 2: "titleNl" });
    const shown = columnsOf(sheet("Acties"), { ...choice, columns });
    expect(shown.map(({ isChosen }) => isChosen)).toEqual([false, true, true]);
  });

  it("guesses nothing of a table without a head, and sends nothing while no column is read", () => {
    const choice = { ...firstChoice(draft()), head: [] };
    expect(columnsOf(sheet("Acties"), choice).every(({ meaning }) => meaning === null)).toBe(true);
    expect(mappingOf(sheet("Acties"), choice, "nl")).toBeNull();
  });
});

describe("words that are not known", () => {
  it("are asked once each, the most frequent first", () => {
    const problems = [
      problem(2, "wacht"),
      problem(3, "loopt af"),
      problem(4, "loopt af"),
      problem(5, "", { kind: "dateUnreadable", word: undefined }),
    ];
    expect(unknownWords(problems)).toEqual([
      { meaning: "status", word: "loopt af", rows: 2 },
      { meaning: "status", word: "wacht", rows: 1 },
    ]);
  });

  it("mean something, nothing, or are open again", () => {
    const one = withWord({}, { meaning: "status", word: "wacht" }, "planned");
    expect(one).toEqual({ status: { wacht: "planned" } });
    expect(withWord(one, { meaning: "status", word: "wacht" }, null)).toEqual({ status: { wacht: null } });
    expect(withWord(one, { meaning: "status", word: "wacht" }, undefined)).toEqual({ status: {} });
  });
});
