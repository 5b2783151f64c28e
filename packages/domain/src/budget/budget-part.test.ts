import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { languages } from "../text/index.js";
import {
  type BudgetBook,
  type BudgetCommand,
  budgetCompletenessTexts,
  budgetKindTexts,
  budgetPart,
  budgetRefusalTexts,
  budgetStageTexts,
  correctBudgetLine,
  noBudgetNamedText,
  recordBudgetLine,
  totalBudget,
} from "./index.js";

const plan: Plan = {
  id: "p",
  title: { nl: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal State" },
  level: "federal",
  kind: "action-plan",
  status: "in-force",
  measures: [
    { id: "m1", title: { nl: "Programma" } },
    { id: "m2", title: { nl: "Opleiding" } },
  ],
};
let next = 0;
const context: Context = {
  on: "2027-03-01",
  at: "2027-03-01T10:00:00Z",
  actor: { person: "person-1", office: "budget officer", organisation: "fed" },
  newId: (kind) => `${kind}-${next++}`,
};
const money = (euroCents: number) => ({ kind: "money" as const, euroCents });
type NewLine = Extract<BudgetCommand, { type: "recordBudgetLine" }>["data"];
const record = (part: Partial<NewLine> = {}): BudgetCommand => ({
  type: "recordBudgetLine",
  data: recordBudgetLine.parse({
    ...{ measure: "m1", reportedBy: "fed", funder: "fed", year: 2027, kind: "operating", stage: "planned" },
    ...{ amount: money(10_000), source: "budget 2027" },
    ...part,
  }),
});
const view = (budget: BudgetBook) => ({ plan, budget });
const play = (book: BudgetBook, ...commands: BudgetCommand[]): BudgetBook =>
  commands.reduce((now, command) => {
    const result = budgetPart.decide(command, view(now), context);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.reduce(budgetPart.evolve, now);
  }, book);
const refusals = (book: BudgetBook, command: BudgetCommand) => {
  const result = budgetPart.decide(command, view(book), context);
  return result.ok ? [] : result.error.map(({ kind }) => kind);
};
const correct = (
  line: string,
  amount: ReturnType<typeof money> | { kind: "no-budget-named" },
): BudgetCommand => ({
  type: "correctBudgetLine",
  data: correctBudgetLine.parse({ line, amount, source: "budget control", reason: "first adjustment" }),
});
const withdraw = (line: string): BudgetCommand => ({
  type: "withdrawBudgetLine",
  data: { line, reason: "counted with another measure" },
});

const one = play(budgetPart.initial, record());
const line = one.lines[0]?.id as string;
const programme = play(one, record({ measure: "m2", partOf: line, amount: money(4_000) }));
const part = programme.lines[1]?.id as string;

it("keeps what stood there before a correction, with its reason", () => {
  const book = play(one, correct(line, money(12_000)));
  expect(book.lines).toMatchObject([{ amount: money(12_000), source: "budget control" }]);
  expect(book.earlier).toMatchObject([
    {
      change: "corrected",
      was: { amount: money(10_000), source: "budget 2027" },
      reason: "first adjustment",
    },
  ]);
});

it("keeps a withdrawn line readable, and out of the totals", () => {
  const book = play(one, withdraw(line));
  expect(book.earlier).toMatchObject([{ change: "withdrawn", was: { id: line } }]);
  const measures = [{ id: "m1", goals: [], domains: [] }];
  expect(totalBudget(book.lines, measures, { stage: "planned", by: "year" }).total.euroCents).toBeNull();
});

test.each([
  ["unknownMeasure", one, record({ measure: "m3" })],
  ["sameLineAgain", one, record()],
  ["namedAndNotNamed", one, record({ amount: { kind: "no-budget-named" } })],
  ["unknownWiderLine", one, record({ measure: "m2", partOf: "nothing" })],
  ["widerLineDiffers", one, record({ measure: "m2", partOf: line, year: 2028 })],
  ["partsExceedWhole", programme, record({ measure: "m2", partOf: line, amount: money(6_001) })],
  ["partsExceedWhole", programme, correct(line, money(3_999))],
  ["partsExceedWhole", programme, correct(part, money(10_001))],
  ["unknownLine", one, withdraw("nothing")],
  ["unknownLine", one, correct("nothing", money(1))],
  ["lineHasParts", programme, withdraw(line)],
] as const)("refuses: %s", (kind, book, command) => {
  expect(refusals(book, command)).toEqual([kind]);
});

it("leaves the books of each authority to itself", () => {
  const foreign = { ...context, actor: { ...context.actor, organisation: "rbc" } };
  const kinds = (command: BudgetCommand) => {
    const result = budgetPart.decide(command, view(one), foreign);
    return result.ok ? [] : result.error.map(({ kind }) => kind);
  };
  expect(kinds(record({ source: "another" }))).toEqual(["booksOfAnother"]);
  expect(kinds(correct(line, money(1)))).toEqual(["booksOfAnother"]);
  expect(kinds(withdraw(line))).toEqual(["booksOfAnother"]);
});

it("refuses euro for staff in a correction", () => {
  const staff = play(
    budgetPart.initial,
    record({ kind: "staff", amount: { kind: "staff", fteHundredths: 50 } }),
  );
  expect(refusals(staff, correct(staff.lines[0]?.id as string, money(1)))).toEqual(["amountOfOtherKind"]);
});

it("names all that is wrong at once", () => {
  expect(refusals(one, record({ measure: "m3", partOf: "nothing" }))).toEqual([
    "unknownMeasure",
    "unknownWiderLine",
  ]);
});

it("takes a second credit of the same funder from another source", () => {
  expect(refusals(one, record({ source: "second credit" }))).toEqual([]);
});

describe("laws", () => {
  it("no run of commands makes money: the total never exceeds what lines without a wider one say", () => {
    const step = fc.record({
      measure: fc.constantFrom("m1", "m2"),
      amount: fc.integer({ min: 0, max: 1000 }),
      isPart: fc.boolean(),
      correctInstead: fc.boolean(),
    });
    const measures = ["m1", "m2"].map((id) => ({ id, goals: [], domains: [] }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let book = budgetPart.initial;
        steps.forEach(({ measure, amount, isPart, correctInstead }, index) => {
          const first = book.lines[0]?.id;
          const partOf = isPart && first ? { partOf: first } : {};
          const command =
            correctInstead && first
              ? correct(first, money(amount))
              : record({ measure, amount: money(amount), source: `source ${index}`, ...partOf });
          const result = budgetPart.decide(command, view(book), context);
          if (result.ok) book = result.value.reduce(budgetPart.evolve, book);
        });
        const wide = book.lines.filter(({ partOf }) => !partOf);
        const stated = wide.reduce(
          (sum, { amount }) => sum + (amount.kind === "money" ? amount.euroCents : 0),
          0,
        );
        const { total } = totalBudget(book.lines, measures, { stage: "planned", by: "measure" });
        expect(total.euroCents ?? 0).toBe(stated);
      }),
    );
  });
});

it("has words for all in four languages", () => {
  for (const text of [
    ...Object.values(budgetKindTexts),
    ...Object.values(budgetStageTexts),
    ...Object.values(budgetCompletenessTexts),
    ...Object.values(budgetRefusalTexts),
    ...Object.values(budgetPart.summaries ?? {}),
    noBudgetNamedText,
  ]) {
    for (const language of languages) expect(text[language]).toMatch(/\S/);
  }
});
