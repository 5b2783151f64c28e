/**
 * Counts of people or cases broken down over one to four dimensions, with every total over any of them.
 *
 * A table with its totals is the same table with one more category, the total, in each dimension. All functions here
 * work on that larger table, so that a total is a cell like any other: it can be too small to show as well.
 */
import { z } from "zod";

export const dimension = z.strictObject({
  id: z.string().min(1),
  /** Identifiers of the categories; together they are everybody, and nobody is in two. */
  categories: z.array(z.string().min(1)).min(2).max(100),
});
export type Dimension = z.infer<typeof dimension>;

/** Largest table with its totals; protecting it looks at each pair of cells at most once. */
export const maxCells = 5000;

const withTotals = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((size, { categories }) => size * (categories.length + 1), 1);
const withoutTotals = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((size, { categories }) => size * categories.length, 1);
const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

export const dimensions = z
  .array(dimension)
  .min(1)
  .max(4)
  .refine((all) => isDistinct(all.map(({ id }) => id)), { error: "dimensions that differ" })
  .refine((all) => all.every(({ categories }) => isDistinct(categories)), { error: "categories that differ" })
  .refine((all) => withTotals(all) <= maxCells, { error: `at most ${maxCells} cells with the totals` });

export const breakdown = z
  .strictObject({
    dimensions,
    /** One count per combination of categories, the last dimension changing fastest. Whole numbers, 0 or more. */
    counts: z.array(z.int().min(0).max(1_000_000_000)),
  })
  .refine((table) => table.counts.length === withoutTotals(table.dimensions), {
    error: "one count per combination of categories",
    path: ["counts"],
  });
export type Breakdown = z.infer<typeof breakdown>;

/** Where cells lie in a table with totals. A position is one number per dimension; the total comes last. */
export type Layout = {
  readonly dimensions: readonly Dimension[];
  /** Categories per dimension, the total not counted: also the position of the total. */
  readonly totals: readonly number[];
  readonly strides: readonly number[];
  readonly size: number;
};

export function layoutOf(all: readonly Dimension[]): Layout {
  const totals = all.map(({ categories }) => categories.length);
  const strides: number[] = new Array(all.length).fill(1);
  for (let d = all.length - 2; d >= 0; d -= 1) {
    strides[d] = (strides[d + 1] as number) * ((totals[d + 1] as number) + 1);
  }
  return { dimensions: all, totals, strides, size: withTotals(all) };
}

export const positionOf = ({ strides, totals }: Layout, cell: number): number[] =>
  strides.map((stride, d) => Math.floor(cell / stride) % ((totals[d] as number) + 1));

export const cellAt = ({ strides }: Layout, position: readonly number[]): number =>
  position.reduce((cell, at, d) => cell + at * (strides[d] as number), 0);

/** Cells that are no total in any dimension, in the order of `Breakdown.counts`. */
export function innerCells(layout: Layout): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < layout.size; cell += 1) {
    if (positionOf(layout, cell).every((at, d) => at < (layout.totals[d] as number))) cells.push(cell);
  }
  return cells;
}

/** Every cell, totals included, from the inner ones. */
export function addTotals(layout: Layout, inner: readonly number[]): number[] {
  const values: number[] = new Array(layout.size).fill(0);
  innerCells(layout).forEach((cell, index) => {
    const position = positionOf(layout, cell);
    for (let mask = 0; mask < 1 << position.length; mask += 1) {
      const total = position.map((at, d) => (mask & (1 << d) ? (layout.totals[d] as number) : at));
      const target = cellAt(layout, total);
      values[target] = (values[target] as number) + (inner[index] as number);
    }
  });
  return values;
}

/** Which category per dimension; a dimension that is left out, or `null`, means its total. */
export type CellName = Readonly<Record<string, string | null>>;

export const cellName = (layout: Layout, cell: number): CellName =>
  Object.fromEntries(
    positionOf(layout, cell).map((at, d) => {
      const { id, categories } = layout.dimensions[d] as Dimension;
      return [id, categories[at] ?? null];
    }),
  );

/** @returns `null` when the table has no such dimension or category */
export function findCell(layout: Layout, name: CellName): number | null {
  if (Object.keys(name).some((id) => !layout.dimensions.some((known) => known.id === id))) return null;
  const position = layout.dimensions.map(({ id, categories }, d) => {
    const wanted = name[id] ?? null;
    return wanted === null ? (layout.totals[d] as number) : categories.indexOf(wanted);
  });
  return position.includes(-1) ? null : cellAt(layout, position);
}
