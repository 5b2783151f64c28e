/**
 * What a reader can conclude from a published table: the least and the most each missing cell can be.
 *
 * Knows only what is shown, and nothing of how it was made: the numbers add up, nobody is counted below zero. Anyone
 * can run it on a table of ours.
 */
import { type CellName, cellName, innerCells, type Layout, layoutOf, positionOf } from "./breakdown.js";
import type { PublishedBreakdown } from "./disclosure.js";
import { createLinearProgram } from "./linear-program.js";

export type FeasibleInterval = {
  cell: CellName;
  /** Position in `PublishedBreakdown.cells`. */
  index: number;
  from: number;
  /** `null`: there is no limit above. */
  to: number | null;
};

/**
 * The interval of every missing cell of a table protected by suppression; for one that is rounded, of every inner cell.
 *
 * The intervals allow fractions, so for whole numbers they can be wider than what is possible. Costs grow with the
 * square of the missing cells; meant for tables of up to a few hundred of them.
 *
 * @returns `null` when no table at all fits what is shown: the numbers contradict each other
 */
export function feasibleIntervals(published: PublishedBreakdown): FeasibleInterval[] | null {
  const layout = layoutOf(published.dimensions);
  const { rule } = published;
  if (rule.method === "rounding") return roundedIntervals(published, layout, rule.base);

  const least = rule.zeros === "shown" ? 1 : 0;
  const unknown = innerCells(layout).filter((cell) => published.cells[cell] === null);
  const column = new Map(unknown.map((cell, index) => [cell, index]));
  const parts = partsOf(layout);
  const rowOf = (cell: number): number[] => {
    const row: number[] = new Array(unknown.length).fill(0);
    for (const part of parts[cell] as number[]) {
      const index = column.get(part);
      if (index !== undefined) row[index] = 1;
    }
    return row;
  };
  const known = (cell: number): number =>
    (parts[cell] as number[]).reduce((sum, part) => sum + (published.cells[part] ?? 0), 0);

  const equations = published.cells.flatMap((value, cell) => {
    if (value === null) return [];
    const row = rowOf(cell);
    const count = row.reduce((sum, one) => sum + one, 0);
    if (count === 0) return [];
    // Each unknown is counted from the least it can be, so that the program's bound is zero.
    return [{ row, value: value - known(cell) - least * count }];
  });
  const isContradicted = published.cells.some(
    (value, cell) => value !== null && rowOf(cell).every((one) => one === 0) && value !== known(cell),
  );
  if (isContradicted) return null;
  const program = createLinearProgram(unknown.length, equations);
  if (!program) return null;
  return published.cells.flatMap((value, cell) => {
    if (value !== null) return [];
    const row = rowOf(cell);
    const base = known(cell) + least * row.reduce((sum, one) => sum + one, 0);
    const most = program.maximum(row);
    return [
      {
        cell: cellName(layout, cell),
        index: cell,
        from: base + program.minimum(row),
        to: most === Number.POSITIVE_INFINITY ? null : base + most,
      },
    ];
  });
}

/** For every cell the inner cells it is the sum of. */
function partsOf(layout: Layout): number[][] {
  const inner = innerCells(layout).map((cell) => ({ cell, position: positionOf(layout, cell) }));
  return Array.from({ length: layout.size }, (_, cell) => {
    const position = positionOf(layout, cell);
    return inner
      .filter((part) => position.every((at, d) => at === layout.totals[d] || at === part.position[d]))
      .map((part) => part.cell);
  });
}

/** Each inner cell is rounded by itself and totals are sums of what is shown, so totals tell nothing more. */
const roundedIntervals = (published: PublishedBreakdown, layout: Layout, base: number): FeasibleInterval[] =>
  innerCells(layout).map((index) => {
    const value = published.cells[index] as number;
    return {
      cell: cellName(layout, index),
      index,
      from: Math.max(0, value - Math.floor(base / 2)),
      to: value + Math.ceil(base / 2) - 1,
    };
  });
