/** What is planned for a measure year by year, in one cell each: the lines of one book, where there is one line to write. */
import { type BudgetLine, unitsOf } from "../budget/index.js";
import { yearOfColumn } from "./budget-columns.data.js";
import type { ColumnId } from "./columns.data.js";
import {
  type ColumnRefusal,
  type ImportCommand,
  type ImportContext,
  type ImportView,
  judged,
  type Said,
} from "./row-commands.js";

export type YearBooks = {
  /** Euro cents planned for a measure in a year, in the books of an authority; `null`: no line names money. */
  plannedOf(measure: string, year: number, book: string | null): number | null;
  /** What the year columns of a row ask for: a new line, or another amount in the only one there is. */
  commandsFor(
    changed: Said,
    measure: string,
    judging: { view: ImportView; context: ImportContext },
  ): { commands: ImportCommand[]; refusals: ColumnRefusal[] }[];
};

export function yearBooks(lines: readonly BudgetLine[]): YearBooks {
  const byCell = new Map<string, BudgetLine[]>();
  const inParts = new Set(lines.flatMap(({ partOf }) => partOf ?? []));
  const keyOf = (measure: string, year: number, book: string | null) => JSON.stringify([measure, year, book]);
  for (const line of lines) {
    if (line.stage !== "planned" || line.kind === "staff") continue;
    const key = keyOf(line.measure, line.year, line.reportedBy);
    byCell.set(key, [...(byCell.get(key) ?? []), line]);
  }
  const linesOf = (measure: string, year: number, book: string | null) =>
    byCell.get(keyOf(measure, year, book)) ?? [];

  const commandFor = (
    { measure, year, euroCents }: { measure: string; year: number; euroCents: number | null },
    { actor: { organisation }, source }: ImportContext,
  ): ImportCommand | ColumnRefusal["reason"] => {
    const [line, ...others] = linesOf(measure, year, organisation);
    if (others.length > 0 || line?.partOf || (line && inParts.has(line.id))) {
      return { kind: "budgetOfSeveralLines", year };
    }
    if (euroCents === null) {
      return { type: "withdrawBudgetLine", data: { line: line?.id, reason: source } };
    }
    const amount = { kind: "money", euroCents };
    if (line) {
      return { type: "correctBudgetLine", data: { line: line.id, amount, source, reason: source } };
    }
    const whose = { reportedBy: organisation, funder: organisation };
    const what = { kind: "operating", stage: "planned" };
    return { type: "recordBudgetLine", data: { measure, ...whose, year, ...what, amount, source } };
  };

  return {
    plannedOf: (measure, year, book) => {
      const units = linesOf(measure, year, book).flatMap(({ amount }) => unitsOf(amount) ?? []);
      return units.length > 0 ? units.reduce((sum, one) => sum + one, 0) : null;
    },
    commandsFor: (changed, measure, { view, context }) =>
      [...changed].flatMap(([column, value]) => {
        const year = yearOfColumn(column);
        if (year === null) return [];
        const made = commandFor({ measure, year, euroCents: value as number | null }, context);
        if ("kind" in made) return [{ commands: [], refusals: [{ column, reason: made }] }];
        const refusals = judged("budget", made, budgetViewOf(view, measure), {
          ...{ context, columnOf: (): ColumnId => column },
        });
        return [{ commands: [made], refusals }];
      }),
  };
}

/** What bears on a line: the lines there are, and that its measure is there. */
export const budgetViewOf = (view: ImportView, measure: string): ImportView => ({
  ...view,
  plan: { ...view.plan, measures: [] },
  measures: { measures: [{ id: measure }] as unknown as ImportView["measures"]["measures"] },
});
