import type { BudgetLine, BudgetStage } from "./budget-line.js";
import { type BudgetTotal, type Sum, totalBudget } from "./budget-totals.js";

export type YearRow = {
  measure: string;
  /** One sum per year of the table, in its order. */
  byYear: Sum[];
  total: Sum;
};

export type BudgetYears = {
  stage: BudgetStage;
  /** Every year any line of these measures is about, whatever its stage. */
  years: number[];
  /** One per measure, in the order given; rows and years add up to the same total. */
  rows: YearRow[];
  /** Over all measures, one per year. */
  byYear: Sum[];
  total: BudgetTotal;
};

/** The money of measures year by year. Co-financing that two governments wrote down is counted once, as in every total. */
export function budgetYears(
  lines: readonly BudgetLine[],
  measures: readonly string[],
  stage: BudgetStage,
): BudgetYears {
  const known = new Set(measures);
  const years = [...new Set(lines.filter((line) => known.has(line.measure)).map(({ year }) => year))].sort(
    (a, b) => a - b,
  );
  const plain = measures.map((id) => ({ id, goals: [], domains: [] }));
  // Over all measures at once: a part of a programme is taken out of the line of another measure that contains it.
  const totals = (year?: number) => {
    const { rows, total } = totalBudget(lines, plain, { stage, by: "measure", year });
    return { total, of: new Map(rows.map(({ key, own }) => [key, own])) };
  };
  const whole = totals();
  const each = years.map(totals);
  return {
    ...{ stage, years, total: whole.total },
    byYear: each.map(({ total: { euroCents, fteHundredths } }) => ({ euroCents, fteHundredths })),
    rows: measures.map((measure) => ({
      measure,
      byYear: each.map(({ of }) => of.get(measure) ?? nothing),
      total: whole.of.get(measure) ?? nothing,
    })),
  };
}

const nothing: Sum = { euroCents: null, fteHundredths: null };
