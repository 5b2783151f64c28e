import type { PlanCaseView } from "@napar/api/client";
import type { MeasureRecord } from "@napar/domain/measure";
import type { Plan } from "@napar/domain/plan";
import { describe, expect, it, test, vi } from "vitest";
import type { CellEdit } from "./grid-edit.js";

// Texts and numbers are in the language of the browser, of which a test has none.
vi.stubGlobal("localStorage", { getItem: () => "nl" });
vi.stubGlobal("location", { origin: "http://napar.test" });
const { createCellWords } = await import("./cell-words.js");
const { gridColumns } = await import("./grid-columns.js");
const { commandsOf, editOf, heldAgainst } = await import("./grid-edit.js");

const organisation = "municipality-44021";
const document = {
  ...{ id: "p", title: { nl: "Plan" }, level: "municipality", kind: "action-plan", status: "in-preparation" },
  authority: { id: organisation, type: "municipality", name: "Gent" },
  structure: [{ axis: "theme", nodes: [{ id: "n1", label: { nl: "Wonen" } }] }],
} as unknown as Plan;
const share = {
  ...{ status: null, statusOn: null, owner: null, budget: null, start: null, end: null, note: null },
  ...{ authority: organisation, withdrawn: null },
};
const measure: MeasureRecord = {
  ...{ id: "m1", title: { nl: "Meldpunt" }, kind: "action", domains: ["housing"], start: "2026" },
  ...{ lead: { authority: organisation, type: "municipality" }, stated: null, leadOffer: null },
  ...{ shares: [share], milestones: [], continues: null, withdrawn: null },
};
const goals = [{ id: "g1", label: { nl: "Minder drempels" }, withdrawn: null }];
const plan = { document, goals: { goals }, measures: { measures: [measure] } } as unknown as PlanCaseView;
const words = createCellWords(plan, [{ value: "rent", label: "Huur" }], (id) => id);
const today = "2026-03-02";

const typed = (column: CellEdit["column"], text: string, base: CellEdit["base"] = null) =>
  editOf({ measure: "m1", column, text, base, organisation }, words.reading);
const edit = (column: CellEdit["column"], text: string, base: CellEdit["base"] = null): CellEdit => {
  const made = typed(column, text, base);
  if (!made) throw new Error(`${text} says what stands there`);
  return made;
};
const made = (...edits: CellEdit[]) => commandsOf(edits, measure, share, plan, today);

describe("what is typed in a cell", () => {
  test.each([
    ["end", "maart 2028", "2028-03"],
    ["end", "31/12/2027", "2027-12-31"],
    ["domains", "Huisvesting; sport", ["housing", "sport"]],
    ["status", "Lopend", "running"],
    ["budget", "1.234,56 €", 123_456],
    ["titleNl", "Een meldpunt", "Een meldpunt"],
    ["commitments", "7; 3", [7, 3]],
  ] as const)("in %s: %s", (column, text, value) => {
    expect(typed(column, text)).toMatchObject({ state: "waiting", value });
  });

  it("is no change where it says what stands there", () => {
    expect(typed("start", "2026", "2026")).toBeNull();
    expect(typed("domains", "huisvesting", ["housing"])).toBeNull();
  });

  it("stays as it was typed where it cannot be read", () => {
    expect(typed("end", "31/02/2027")).toMatchObject({
      state: "wrong",
      reasons: [{ kind: "dateUnreadable" }],
    });
  });

  test.each(gridColumns.filter(({ kind }) => kind !== "verdict" && kind !== "authority"))(
    "reads again what it shows to be typed over: $id",
    (column) => {
      const values: Partial<Record<string, CellEdit["value"]>> = {
        ...{ date: "2027-03", day: "2027-03-05", money: 123_456, commitments: [3, 7], yesNo: true },
        ...{
          termList: [words.choices(column)[0]?.value ?? ""],
          term: words.choices(column)[0]?.value ?? null,
        },
        ...{ wordList: ["een", "twee"], partners: ["Unia"] },
      };
      const value = column.kind in values ? (values[column.kind] ?? null) : "woorden";
      const text = words.typed(column, value);
      expect(typed(column.id as CellEdit["column"], text, value)).toBeNull();
    },
  );
});

describe("the commands of a row", () => {
  it("are one for the content and one for one's own share", () => {
    const { commands, wrong } = made(
      edit("end", "2028"),
      edit("domains", "sport", ["housing"]),
      edit("service", "Wonen"),
    );
    expect(wrong).toEqual([]);
    expect(commands.map(({ type, data }) => [type, data])).toEqual([
      ["changeMeasure", { measure: "m1", change: { end: "2028", domains: ["sport"] } }],
      ["changeShare", { measure: "m1", authority: organisation, change: { owner: "Wonen" } }],
    ]);
  });

  it("say from when a state holds: today, unless it is said", () => {
    const [command] = made(edit("status", "Lopend")).commands;
    expect(command?.data).toMatchObject({ change: { status: "running", statusOn: today } });
    const said = made(edit("status", "Lopend"), edit("statusOn", "05/01/2026")).commands[0];
    expect(said?.data).toMatchObject({ change: { status: "running", statusOn: "2026-01-05" } });
  });

  it("leave behind what the plan would refuse, and go on without it", () => {
    const { commands, wrong } = made(edit("end", "2020"), edit("domains", "sport", ["housing"]));
    expect(wrong).toMatchObject([{ column: "end", state: "wrong", reasons: [{ kind: "refused" }] }]);
    expect(commands.map(({ data }) => data)).toEqual([{ measure: "m1", change: { domains: ["sport"] } }]);
  });
});

it("is held against what stands there now: the same is done, another is a matter of choice", () => {
  const mine = edit("end", "2028");
  expect(heldAgainst(mine, null)).toBe(mine);
  expect(heldAgainst(mine, "2028")).toBeNull();
  expect(heldAgainst(mine, "2029")).toMatchObject({ state: "conflict", theirs: "2029" });
});
