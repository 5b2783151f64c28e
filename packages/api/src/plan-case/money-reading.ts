import { type BudgetStage, budgetStages, totalBudget } from "@napar/domain/budget";
import type { PlanCase } from "@napar/domain/plan-case";
import type { StageMoney } from "./measure-reading.view.js";

/** The money of some measures by stage and year; of measures without a figure it says how many, not which. */
export function moneyOf({ budget }: PlanCase, measures: Iterable<string>): Record<BudgetStage, StageMoney> {
  const asked = new Set(measures);
  const lines = budget.lines.filter(({ measure }) => asked.has(measure));
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const forBudget = [...asked].map((id) => ({ id, goals: [], domains: [] }));
  const totalOf = (stage: BudgetStage, year?: number) =>
    totalBudget(lines, forBudget, { stage, by: "kind", year }).total;
  return Object.fromEntries(
    budgetStages.map((stage): [BudgetStage, StageMoney] => {
      const { euroCents, fteHundredths, state, noBudgetNamed, unknown } = totalOf(stage);
      const total = { euroCents, fteHundredths, state };
      return [
        stage,
        {
          years,
          byYear: years.map((year) => {
            const sum = totalOf(stage, year);
            return { euroCents: sum.euroCents, fteHundredths: sum.fteHundredths };
          }),
          total: { ...total, noBudgetNamed: noBudgetNamed.length, unknown: unknown.length },
        },
      ];
    }),
  ) as Record<BudgetStage, StageMoney>;
}
