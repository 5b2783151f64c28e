/**
 * What of a breakdown may be shown, so that nobody can be recognised in it.
 *
 * A cell below the minimum size is left out. That alone protects nobody: row total minus the other cells gives it back.
 * So further cells are left out until every missing cell lies in a block of missing cells, two positions per dimension,
 * along which counts can be shifted without changing any number that is shown: one corner up, its neighbours down.
 * Every such shift is another table of whole numbers with exactly the same publication. How far one can shift is how
 * uncertain a reader stays, and it must be more than the stated protection.
 *
 * The block with totals: where one of its two positions is the total, both sides move together, because a total moves
 * with its part. All totals over all dimensions therefore keep adding up.
 *
 * What this does not cover: other tables about the same people published elsewhere. Publish one table per value.
 *
 * @see method: hypercube method for linked tables (R. D. Repsilber; S. Giessing), as in the handbook on statistical
 *   disclosure control of the European statistical system; minimum cell size: criterion Q46, EU guidelines on equality
 *   data, GDPR art. 5(1)(c) and 89
 */
import { z } from "zod";
import { err, ok, type Result } from "../result/index.js";
import {
  addTotals,
  type Breakdown,
  type CellName,
  cellName,
  type Dimension,
  findCell,
  type Layout,
  layoutOf,
  positionOf,
} from "./breakdown.js";

export const suppressionRule = z.strictObject({
  method: z.literal("suppression"),
  /** The smallest count that may be shown; counts of people. */
  minCell: z.int().min(2).max(1000),
  /** A reader must be left with more than this between the least and the most a missing cell can be. */
  protection: z.int().min(1).max(1000),
  /** Is "nobody" shown? It says something about everybody in the group, so it counts as small unless said otherwise. */
  zeros: z.enum(["shown", "suppressed"]),
});
export type SuppressionRule = z.infer<typeof suppressionRule>;

/** For data on protected grounds: five as in criterion Q46, and nothing said about empty groups. */
export const equalityDataRule: SuppressionRule = {
  method: "suppression",
  minCell: 5,
  protection: 4,
  zeros: "suppressed",
};

export const roundingRule = z.strictObject({
  method: z.literal("rounding"),
  /** Every number shown is a multiple of it. */
  base: z.int().min(3).max(1000),
  /** As for suppression; a rounded 0 is the most telling number. */
  protection: z.int().min(1).max(1000),
});
export type RoundingRule = z.infer<typeof roundingRule>;

/** A table as shown. It holds nothing of the counts behind it but what is shown. */
export type PublishedBreakdown = {
  readonly rule: SuppressionRule | RoundingRule;
  readonly dimensions: readonly Dimension[];
  /** All cells with totals, the last dimension changing fastest, the total last in each; `null`: left out. */
  readonly cells: readonly (number | null)[];
};

export type DisclosureRefusal =
  /** Nothing short of leaving out the whole protects these; merge categories, or leave out a dimension. */
  | { kind: "cannotProtect"; cells: readonly CellName[]; dimensions: readonly string[] }
  /** `smallestBase` is the first that keeps a rounded 0 uncertain enough. */
  | { kind: "roundingTooFine"; base: number; smallestBase: number };

/**
 * Leaves out small cells, and those that would give them back.
 *
 * @param keepSuppressed cells that an earlier version of the same table left out; they stay out, so that nobody learns
 *   a cell from the difference of two versions
 * @returns `cannotProtect` with all the cells it could not protect; nothing is shown then
 */
export function suppressCells(
  table: Breakdown,
  rule: SuppressionRule,
  keepSuppressed: readonly CellName[] = [],
): Result<PublishedBreakdown, DisclosureRefusal> {
  const layout = layoutOf(table.dimensions);
  const values = addTotals(layout, table.counts);
  const least = rule.zeros === "shown" ? 1 : 0;
  const isMissing = values.map((value) => value >= least && value < rule.minCell);
  for (const name of keepSuppressed) {
    const cell = findCell(layout, name);
    if (cell !== null && (values[cell] as number) >= least) isMissing[cell] = true;
  }
  const work: Work = { layout, values, isMissing, least, rule };
  const isProtected: boolean[] = new Array(layout.size).fill(false);
  const open: number[] = [];
  // From the totals inwards: what protects a total often protects the cells below it too.
  for (const cell of missingCells(isMissing).reverse()) {
    if (isProtected[cell]) continue;
    const block = bestBlock(work, cell);
    if (!block) {
      open.push(cell);
      continue;
    }
    for (const corner of block) {
      isMissing[corner] = true;
      isProtected[corner] = true;
    }
  }
  if (open.length > 0) {
    return err({
      kind: "cannotProtect",
      cells: open.map((cell) => cellName(layout, cell)),
      dimensions: table.dimensions.map(({ id }) => id),
    });
  }
  return ok({
    rule,
    dimensions: table.dimensions,
    cells: values.map((value, cell) => (isMissing[cell] ? null : value)),
  });
}

const missingCells = (isMissing: readonly boolean[]): number[] =>
  isMissing.flatMap((missing, cell) => (missing ? [cell] : []));

type Work = {
  layout: Layout;
  values: readonly number[];
  isMissing: readonly boolean[];
  /** What a reader knows of every missing cell: it is at least this. */
  least: number;
  rule: SuppressionRule;
};

/** The block of cells around a cell that protects it and takes the least away from the reader. */
function bestBlock(work: Work, cell: number): number[] | null {
  const { layout } = work;
  const position = positionOf(layout, cell);
  let best: { corners: number[]; cost: number } | null = null;
  const opposite: number[] = new Array(position.length).fill(0);
  const visit = (d: number): void => {
    if (d === position.length) {
      const found = judgeBlock(work, position, opposite, best?.cost ?? Number.POSITIVE_INFINITY);
      if (found) best = found;
      return;
    }
    for (let at = 0; at <= (layout.totals[d] as number); at += 1) {
      if (at === position[d]) continue;
      opposite[d] = at;
      visit(d + 1);
    }
  };
  visit(0);
  return (best as { corners: number[] } | null)?.corners ?? null;
}

function judgeBlock(
  { layout, values, isMissing, least, rule }: Work,
  position: readonly number[],
  opposite: readonly number[],
  costToBeat: number,
): { corners: number[]; cost: number } | null {
  const corners: number[] = [];
  let cost = 0;
  /** How far the cell can go down and up: by the smallest count that moves with it, and against it. */
  let down = Number.POSITIVE_INFINITY;
  let up = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 1 << position.length; mask += 1) {
    let corner = 0;
    let movesAlong = true;
    let totals = 0;
    for (let d = 0; d < position.length; d += 1) {
      const isOpposite = (mask & (1 << d)) !== 0;
      const at = (isOpposite ? opposite[d] : position[d]) as number;
      const total = layout.totals[d] as number;
      corner += at * (layout.strides[d] as number);
      if (at === total) totals += 1;
      if (isOpposite && opposite[d] !== total && position[d] !== total) movesAlong = !movesAlong;
    }
    const room = (values[corner] as number) - least;
    // The whole is left out only where it is small itself: a table without its total is no table.
    if (room < 0 || (corner === values.length - 1 && !isMissing[corner])) return null;
    if (movesAlong) down = Math.min(down, room);
    else up = Math.min(up, room);
    // A total tells more than a part of it: prefer to leave out the part.
    if (!isMissing[corner]) cost += ((values[corner] as number) + 1) * 4 ** totals;
    if (cost >= costToBeat) return null;
    corners.push(corner);
  }
  return down + up > rule.protection ? { corners, cost } : null;
}

/**
 * Rounds every combination to the nearest multiple of the base (half up) and adds the rounded numbers up, so that each
 * total is the sum of what is shown.
 *
 * A total can lie further from the truth than a cell: by at most half the base for each combination in it.
 *
 * @returns `roundingTooFine` when a rounded 0 would leave no more than the protection
 */
export function roundCells(
  table: Breakdown,
  rule: RoundingRule,
): Result<PublishedBreakdown, DisclosureRefusal> {
  const { base, protection } = rule;
  if (Math.ceil(base / 2) - 1 <= protection) {
    return err({ kind: "roundingTooFine", base, smallestBase: 2 * protection + 3 });
  }
  const layout = layoutOf(table.dimensions);
  const rounded = table.counts.map((count) => Math.floor((count + base / 2) / base) * base);
  return ok({ rule, dimensions: table.dimensions, cells: addTotals(layout, rounded) });
}

/** What a table shows for a cell: a number, `suppressed`, or `null` when the table has no such cell. */
export function readCell(published: PublishedBreakdown, name: CellName): number | "suppressed" | null {
  const cell = findCell(layoutOf(published.dimensions), name);
  if (cell === null) return null;
  return published.cells[cell] ?? "suppressed";
}

/** The cells a table leaves out, by name. */
export function suppressedCells(published: PublishedBreakdown): CellName[] {
  const layout = layoutOf(published.dimensions);
  return published.cells.flatMap((value, cell) => (value === null ? [cellName(layout, cell)] : []));
}

/** The total over everything: what the table says the value is. */
export const grandTotal = (published: PublishedBreakdown): number | "suppressed" =>
  published.cells.at(-1) ?? "suppressed";
