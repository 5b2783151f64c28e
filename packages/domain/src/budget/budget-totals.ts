/**
 * Totals of a plan's money that say what they leave out. A total over measures whose money nobody named is a part, and
 * is called one; where nothing is known the total is `null`, never zero.
 */
import type { BudgetLine, BudgetStage } from "./budget-line.js";
import { type CountedLine, countLines, type MoneyDisagreement } from "./counted-lines.js";

export type BudgetDimension = "government" | "goal" | "domain" | "year" | "measure" | "kind";

/** What the totals need to know of a measure. */
export type MeasureForBudget = {
  id: string;
  /** Identifiers of the goals it serves. */
  goals: readonly string[];
  domains: readonly string[];
};

export type Sum = {
  /** `null`: no line names money. */
  euroCents: number | null;
  /** Hundredths of full-time equivalents; `null`: no line names staff. */
  fteHundredths: number | null;
};

export type BudgetTotal = Sum & {
  /** `complete`: every measure names an amount; `partial`: some do; `nothing-known`: none does. */
  state: "complete" | "partial" | "nothing-known";
  /** Measures in the sum. */
  counted: string[];
  /** Measures somebody looked at without finding a figure. */
  noBudgetNamed: string[];
  /** Measures without any line: unknown. */
  unknown: string[];
};

export type BudgetRow = {
  /** Identifier of the government, goal, domain, measure or kind, or the year; `null`: the measure names none. */
  key: string | null;
  /** Of measures under this key alone. */
  own: Sum;
  /** Of measures that stand under other keys as well; in several rows, and once in the total. */
  alsoElsewhere: Sum;
};

export type BudgetTotals = {
  stage: BudgetStage;
  total: BudgetTotal;
  rows: BudgetRow[];
  /** The part of the total that stands in more than one row. The `own` of all rows and this add up to the total. */
  inSeveralRows: Sum;
  disagreements: MoneyDisagreement[];
};

/**
 * Adds up one stage of the lines of some measures, over one dimension. By government means: by who pays.
 *
 * @param measures all measures the total is about; lines of others are left aside
 * @param year narrows the lines to one year
 */
export function totalBudget(
  lines: Iterable<BudgetLine>,
  measures: readonly MeasureForBudget[],
  { stage, by, year }: { stage: BudgetStage; by: BudgetDimension; year?: number | undefined },
): BudgetTotals {
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  const wanted: BudgetLine[] = [];
  for (const line of lines) {
    if (line.stage === stage && known.has(line.measure) && (year === undefined || line.year === year)) {
      wanted.push(line);
    }
  }
  const { counted, disagreements, notNamed } = countLines(wanted);
  const rows = new Map<string | null, { own: Adder; elsewhere: Adder }>();
  const several = createAdder();
  const whole = createAdder();
  const inSum = new Set<string>();
  for (const line of counted) {
    whole.add(line);
    inSum.add(line.line.measure);
    const keys = keysOf(line.line, known.get(line.line.measure) as MeasureForBudget, by);
    if (keys.length > 1) several.add(line);
    for (const key of keys) {
      let row = rows.get(key);
      if (!row) {
        row = { own: createAdder(), elsewhere: createAdder() };
        rows.set(key, row);
      }
      (keys.length > 1 ? row.elsewhere : row.own).add(line);
    }
  }
  const named = new Set(notNamed.map(({ measure }) => measure));
  const ids = [...known.keys()];
  const without = ids.filter((id) => !inSum.has(id));
  return {
    stage,
    total: {
      ...whole.sum(),
      // A measure with money for one year or kind and "no budget named" for another is a partial answer.
      state:
        inSum.size === 0 ? "nothing-known" : without.length > 0 || named.size > 0 ? "partial" : "complete",
      counted: ids.filter((id) => inSum.has(id)),
      noBudgetNamed: ids.filter((id) => named.has(id)),
      unknown: without.filter((id) => !named.has(id)),
    },
    rows: [...rows]
      .sort(([a], [b]) => compareKeys(a, b))
      .map(([key, { own, elsewhere }]) => ({ key, own: own.sum(), alsoElsewhere: elsewhere.sum() })),
    inSeveralRows: several.sum(),
    disagreements,
  };
}

function keysOf(
  line: BudgetLine,
  measure: MeasureForBudget,
  by: BudgetDimension,
): readonly (string | null)[] {
  if (by === "government") return [line.funder];
  if (by === "year") return [String(line.year)];
  if (by === "measure") return [line.measure];
  if (by === "kind") return [line.kind];
  const keys = [...new Set(by === "goal" ? measure.goals : measure.domains)];
  return keys.length > 0 ? keys : [null];
}

/** By code point, so that the order is the same on every machine; what names no key comes last. */
function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

type Adder = { add(line: CountedLine): void; sum(): Sum };

function createAdder(): Adder {
  let euroCents: bigint | null = null;
  let fteHundredths: bigint | null = null;
  return {
    add: ({ line, units }) => {
      if (line.kind === "staff") fteHundredths = (fteHundredths ?? 0n) + BigInt(units);
      else euroCents = (euroCents ?? 0n) + BigInt(units);
    },
    sum: () => ({ euroCents: exact(euroCents), fteHundredths: exact(fteHundredths) }),
  };
}

/** A sum that a number cannot hold exactly is a broken invariant, never a rounded figure. */
function exact(value: bigint | null): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new RangeError("a sum of money beyond what can be counted exactly");
  return number;
}
