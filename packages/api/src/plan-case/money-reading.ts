import { type BudgetStage, budgetStages, type Sum, totalBudget } from "@napar/domain/budget";
import type { PlanCase } from "@napar/domain/plan-case";
import type { StageMoney } from "./measure-reading.view.js";

/** The money of some measures by stage and year; of measures without a figure it says how many, not which. */
export function moneyOf({ budget }: PlanCase, measures: Iterable<string>): Record<BudgetStage, StageMoney> {
  const asked = new Set(measures);
  const lines = budget.lines.filter(({ measure }) => asked.has(measure));
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const forBudget = [...asked].map((id) => ({ id, goals: [], domains: [] }));
  return Object.fromEntries(
    budgetStages.map((stage): [BudgetStage, StageMoney] => {
      const { total, rows } = totalBudget(lines, forBudget, { stage, by: "year" });
      const { euroCents, fteHundredths, state, noBudgetNamed, unknown } = total;
      const sums = new Map(rows.map(({ key, own }) => [key, own]));
      return [
        stage,
        {
          years,
          byYear: years.map((year) => sums.get(String(year)) ?? nothing),
          total: {
            ...{ euroCents, fteHundredths, state },
            ...{ noBudgetNamed: noBudgetNamed.length, unknown: unknown.length },
          },
        },
      ];
    }),
  ) as Record<BudgetStage, StageMoney>;
}

const nothing: Sum = { euroCents: null, fteHundredths: null };
