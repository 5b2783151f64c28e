/**
 * Which lines count. Co-financing is written down twice, by the one who gives and by the one who receives; counted
 * once, in the words of the one who pays.
 */
import type { BudgetAmount, BudgetKind, BudgetLine, BudgetStage } from "./budget-line.js";

/** An amount that counts: what is left of a line after the parts of it that have a line of their own. */
export type CountedLine = {
  line: BudgetLine;
  /** Euro cents, or hundredths of full-time equivalents for staff. */
  units: number;
};

/** Giver and receiver write different figures for the same money. A fact to clear up; the giver's figure counts. */
export type MoneyDisagreement = {
  measure: string;
  year: number;
  kind: BudgetKind;
  stage: BudgetStage;
  funder: string;
  /** Euro cents, or hundredths of full-time equivalents. */
  byFunder: number;
  byOthers: number;
  /** Identifiers of the lines that were not counted. */
  lines: string[];
};

export type CountedLines = {
  counted: CountedLine[];
  disagreements: MoneyDisagreement[];
  /** Measures for which a line says that no budget is named, per stage. */
  notNamed: { measure: string; stage: BudgetStage; year: number; kind: BudgetKind; funder: string }[];
};

/** Units of an amount; `null` when no budget is named. */
export function unitsOf(amount: BudgetAmount): number | null {
  if (amount.kind === "money") return amount.euroCents;
  return amount.kind === "staff" ? amount.fteHundredths : null;
}

/**
 * Sorts out which lines count, in one pass over them.
 *
 * For the same measure, year, kind, stage and funder, the funder's own lines count where it wrote any; else the lines
 * of all the others, who each received a share of their own.
 */
export function countLines(lines: Iterable<BudgetLine>): CountedLines {
  const groups = new Map<string, { own: CountedLine[]; others: CountedLine[] }>();
  const inParts = new Map<string, number>();
  const result: CountedLines = { counted: [], disagreements: [], notNamed: [] };
  for (const line of lines) {
    const units = unitsOf(line.amount);
    if (units === null) {
      const { measure, stage, year, kind, funder } = line;
      result.notNamed.push({ measure, stage, year, kind, funder });
      continue;
    }
    const key = JSON.stringify([line.measure, line.year, line.kind, line.stage, line.funder]);
    let group = groups.get(key);
    if (!group) {
      group = { own: [], others: [] };
      groups.set(key, group);
    }
    (line.reportedBy === line.funder ? group.own : group.others).push({ line, units });
    if (line.partOf) inParts.set(line.partOf, (inParts.get(line.partOf) ?? 0) + units);
  }
  const remaining = ({ line, units }: CountedLine): CountedLine => ({
    line,
    units: units - (inParts.get(line.id) ?? 0),
  });
  for (const { own, others } of groups.values()) {
    result.counted.push(...(own.length > 0 ? own : others).map(remaining));
    if (own.length === 0 || others.length === 0) continue;
    const byFunder = sum(own);
    const byOthers = sum(others);
    if (byFunder === byOthers) continue;
    const { measure, year, kind, stage, funder } = (own[0] as CountedLine).line;
    const ignored = others.map(({ line }) => line.id);
    result.disagreements.push({ measure, year, kind, stage, funder, byFunder, byOthers, lines: ignored });
  }
  return result;
}

const sum = (lines: readonly CountedLine[]): number => lines.reduce((total, { units }) => total + units, 0);
