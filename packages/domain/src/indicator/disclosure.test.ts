import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addTotals, breakdown, innerCells, layoutOf } from "./breakdown.js";
import {
  type DisclosureRefusal,
  equalityDataRule,
  grandTotal,
  type PublishedBreakdown,
  readCell,
  roundCells,
  type SuppressionRule,
  suppressCells,
  suppressedCells,
} from "./disclosure.js";
import { feasibleIntervals } from "./disclosure-audit.js";

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
const tableOf = (sizes: readonly number[], counts: number[]) => ({
  dimensions: sizes.map((size, d) => ({ id: `d${d}`, categories: names(`c${d}-`, size) })),
  counts,
});
const shown: SuppressionRule = { method: "suppression", minCell: 5, protection: 4, zeros: "shown" };

const publish = (table: ReturnType<typeof tableOf>, rule = shown): PublishedBreakdown => {
  const result = suppressCells(breakdown.parse(table), rule);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** Complaints by language and sex; the one small cell is row 2, column 1. */
const complaints = tableOf([3, 2], [40, 31, 3, 22, 17, 19]);

describe("a table with one small cell", () => {
  const published = publish(complaints);

  it("leaves it out, with the three that would give it back", () => {
    expect(suppressedCells(published)).toEqual([
      { d0: "c0-2", d1: "c1-1" },
      { d0: "c0-2", d1: "c1-2" },
      { d0: "c0-3", d1: "c1-1" },
      { d0: "c0-3", d1: "c1-2" },
    ]);
  });
  it("shows all totals as they are", () => {
    expect([
      readCell(published, { d0: "c0-2" }),
      readCell(published, { d1: "c1-1" }),
      grandTotal(published),
    ]).toEqual([25, 60, 132]);
  });
  it("leaves a reader with a range for each, not a number", () => {
    expect(feasibleIntervals(published)?.map(({ from, to }) => [from, to])).toEqual([
      [1, 19],
      [6, 24],
      [1, 19],
      [17, 35],
    ]);
  });
  it("knows no cell it does not have", () => {
    expect(readCell(published, { d0: "other" })).toBeNull();
    expect(readCell(published, { colour: "red" })).toBeNull();
    expect(readCell(published, { d0: "c0-2", d1: "c1-1" })).toBe("suppressed");
  });
});

it("finds the hole in a table where only the small cell is left out", () => {
  const careless: PublishedBreakdown = {
    ...publish(complaints),
    cells: addTotals(layoutOf(complaints.dimensions), complaints.counts).map((value) =>
      value === 3 ? null : value,
    ),
  };
  expect(feasibleIntervals(careless)?.map(({ from, to }) => [from, to])).toEqual([[3, 3]]);
});

it("says that a table contradicts itself", () => {
  const cells = [...publish(complaints).cells];
  cells[2] = 5000;
  expect(feasibleIntervals({ ...publish(complaints), cells })).toBeNull();
});

it("leaves a small total out with its parts", () => {
  const published = publish(tableOf([3, 2], [2, 1, 30, 25, 41, 38]));
  expect(readCell(published, { d0: "c0-1" })).toBe("suppressed");
  expect(grandTotal(published)).toBe(137);
});

test.each([
  ["shown", 0],
  ["suppressed", "suppressed"],
] as const)("an empty cell is %s by the rule", (zeros, expected) => {
  const published = publish(tableOf([3, 2], [0, 31, 23, 22, 17, 19]), { ...shown, zeros });
  expect(readCell(published, { d0: "c0-1", d1: "c1-1" })).toBe(expected);
});

it("keeps out what an earlier version left out", () => {
  const later = breakdown.parse({ ...complaints, counts: [40, 31, 9, 22, 17, 19] });
  const before = publish(complaints);
  const result = suppressCells(later, shown, suppressedCells(before));
  expect(result).toMatchObject({ ok: true });
  if (result.ok) expect(suppressedCells(result.value)).toEqual(suppressedCells(before));
  expect(suppressedCells(publish({ ...complaints, counts: [40, 31, 9, 22, 17, 19] }))).toEqual([]);
});

it("refuses a table that nothing protects, and names the cells", () => {
  expect(suppressCells(breakdown.parse(tableOf([4], [3, 3, 0, 0])), shown)).toMatchObject({
    ok: false,
    error: { kind: "cannotProtect", dimensions: ["d0"], cells: [{ d0: "c0-2" }, { d0: "c0-1" }] },
  });
});

test.each([
  ["a count too few", { ...complaints, counts: [1, 2] }],
  ["half a person", { ...complaints, counts: [40, 31, 2.5, 22, 17, 19] }],
  ["a dimension of one category", tableOf([1], [3])],
  ["five dimensions", tableOf([2, 2, 2, 2, 2], new Array(32).fill(9))],
  ["too large a table", tableOf([80, 80], new Array(6400).fill(9))],
  ["a category twice", { dimensions: [{ id: "sex", categories: ["f", "f"] }], counts: [9, 9] }],
])("refuses %s", (_, table) => {
  expect(breakdown.safeParse(table).success).toBe(false);
});

const arbitraryTable = fc
  .constantFrom([4], [7], [2, 2], [3, 3], [4, 3], [2, 2, 2], [3, 2, 2], [3, 3, 2], [2, 2, 2, 2])
  .chain((sizes) => {
    const count = sizes.reduce((product, size) => product * size, 1);
    const cell = fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
      { weight: 5, arbitrary: fc.integer({ min: 5, max: 60 }) },
    );
    return fc.array(cell, { minLength: count, maxLength: count }).map((counts) => tableOf(sizes, counts));
  });
const arbitraryRule = fc.record({
  method: fc.constant("suppression" as const),
  minCell: fc.integer({ min: 3, max: 8 }),
  protection: fc.integer({ min: 1, max: 9 }),
  zeros: fc.constantFrom("shown" as const, "suppressed" as const),
});

describe("laws of suppression", () => {
  it("leaves every missing cell more open than the protection, whatever is added up over whatever dimension", () => {
    let protectedTables = 0;
    fc.assert(
      fc.property(arbitraryTable, arbitraryRule, (table, rule) => {
        const result = suppressCells(table, rule);
        if (!result.ok) return;
        const intervals = feasibleIntervals(result.value);
        expect(intervals?.length).toBe(suppressedCells(result.value).length);
        if (intervals?.length) protectedTables += 1;
        for (const { from, to } of intervals ?? []) {
          expect((to ?? Number.POSITIVE_INFINITY) - from).toBeGreaterThan(rule.protection);
        }
      }),
      { numRuns: 1500 },
    );
    expect(protectedTables).toBeGreaterThan(400);
  });

  it("holds the true count inside each interval and shows true numbers only", () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryRule, (table, rule) => {
        const result = suppressCells(table, rule);
        if (!result.ok) return;
        const truth = addTotals(layoutOf(table.dimensions), table.counts);
        result.value.cells.forEach((value, cell) => {
          if (value !== null) expect(value).toBe(truth[cell]);
        });
        for (const { index, from, to } of feasibleIntervals(result.value) ?? []) {
          expect(truth[index]).toBeGreaterThanOrEqual(from - 1e-6);
          expect(truth[index]).toBeLessThanOrEqual((to ?? Number.POSITIVE_INFINITY) + 1e-6);
        }
      }),
    );
  });

  it("shows no cell under the minimum", () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryRule, (table, rule) => {
        const result = suppressCells(table, rule);
        if (!result.ok) return;
        for (const value of result.value.cells) {
          if (value !== null && !(value === 0 && rule.zeros === "shown")) {
            expect(value).toBeGreaterThanOrEqual(rule.minCell);
          }
        }
      }),
    );
  });

  it("holds for whole people too: of all whole tables that fit, each missing cell differs by more than the protection", () => {
    const small = fc.constantFrom([4], [2, 2], [3, 2]).chain((sizes) => {
      const count = sizes.reduce((product, size) => product * size, 1);
      return fc
        .array(fc.integer({ min: 0, max: 7 }), { minLength: count, maxLength: count })
        .map((counts) => tableOf(sizes, counts));
    });
    const rule = fc.record({
      method: fc.constant("suppression" as const),
      minCell: fc.constantFrom(3, 4),
      protection: fc.constantFrom(1, 2),
      zeros: fc.constantFrom("shown" as const, "suppressed" as const),
    });
    let checked = 0;
    fc.assert(
      fc.property(small, rule, (table, chosen) => {
        const result = suppressCells(table, chosen);
        if (!result.ok || result.value.cells.every((value) => value !== null)) return;
        checked += 1;
        const ranges = rangesOfWholeTables(result.value);
        result.value.cells.forEach((value, cell) => {
          const range = ranges[cell];
          if (value === null && range) expect(range.to - range.from).toBeGreaterThan(chosen.protection);
        });
      }),
      { numRuns: 250 },
    );
    expect(checked).toBeGreaterThan(60);
  });
});

/** Tries every whole table that fits a publication with a known grand total; the range of each cell over all of them. */
function rangesOfWholeTables(published: PublishedBreakdown): { from: number; to: number }[] {
  const layout = layoutOf(published.dimensions);
  const inner = innerCells(layout);
  const total = published.cells.at(-1);
  const least = published.rule.method === "suppression" && published.rule.zeros === "shown" ? 1 : 0;
  // Without a total nothing limits the search; a range of 16 is then wide enough to show the law.
  const limit = total ?? 16;
  const ranges = published.cells.map(() => ({
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  }));
  const counts: number[] = inner.map((cell) => published.cells[cell] ?? least);
  const free = inner.flatMap((cell, index) => (published.cells[cell] === null ? [index] : []));
  let budget = 20_000;
  const visit = (depth: number, left: number): void => {
    if (left < 0 || budget <= 0) return;
    if (depth === free.length) {
      budget -= 1;
      const all = addTotals(layout, counts);
      if (!published.cells.every((value, cell) => value === null || value === all[cell])) return;
      all.forEach((value, cell) => {
        const range = ranges[cell];
        if (!range) return;
        range.from = Math.min(range.from, value);
        range.to = Math.max(range.to, value);
      });
      return;
    }
    const index = free[depth] as number;
    // The last unknown follows from a known total.
    const from = depth === free.length - 1 && total != null ? left + least : least;
    for (let value = Math.max(least, from); value - least <= left; value += 1) {
      counts[index] = value;
      visit(depth + 1, left - (value - least));
    }
    counts[index] = least;
  };
  visit(0, limit - counts.reduce((sum, count) => sum + count, 0));
  // A search that was cut short proves nothing about a narrow range, so it reports none.
  return budget > 0 ? ranges : [];
}

describe("rounding", () => {
  const table = breakdown.parse(complaints);

  it("shows multiples of the base that add up", () => {
    const result = roundCells(table, { method: "rounding", base: 5, protection: 1 });
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    // 40 31 | 3 22 | 17 19 become 40 30 | 5 20 | 15 20.
    expect(result.value.cells).toEqual([40, 30, 70, 5, 20, 25, 15, 20, 35, 60, 70, 130]);
  });

  test.each([
    [5, 1, null],
    [5, 2, 7],
    [10, 4, 11],
    [11, 4, null],
  ])("base %d with protection %d: smallest base that would do %s", (base, protection, smallestBase) => {
    const result = roundCells(table, { method: "rounding", base, protection });
    const refusal: DisclosureRefusal | null = result.ok ? null : result.error;
    expect(refusal).toEqual(smallestBase && { kind: "roundingTooFine", base, smallestBase });
  });

  it("adds up over every dimension, and any count in a cell's interval gives the same publication", () => {
    fc.assert(
      fc.property(arbitraryTable, fc.integer({ min: 5, max: 20 }), (raw, base) => {
        const result = roundCells(raw, { method: "rounding", base, protection: 1 });
        if (!result.ok) throw new Error("a base of 5 leaves more than 1");
        const { cells } = result.value;
        const layout = layoutOf(raw.dimensions);
        const inner = innerCells(layout);
        expect(
          addTotals(
            layout,
            inner.map((cell) => cells[cell] as number),
          ),
        ).toEqual(cells);
        for (const { index, from, to } of feasibleIntervals(result.value) ?? []) {
          expect((to as number) - from).toBeGreaterThan(1);
          for (const count of [from, to as number]) {
            const counts = raw.counts.map((old, at) => (inner[at] === index ? count : old));
            const other = roundCells({ ...raw, counts }, { method: "rounding", base, protection: 1 });
            expect(other.ok && other.value.cells).toEqual(cells);
          }
        }
      }),
    );
  });
});

it("protects the largest table it takes in reasonable time", () => {
  const sizes = [16, 16, 16];
  const counts = Array.from({ length: 16 ** 3 }, (_, index) => (index * 7919) % 23);
  const result = suppressCells(breakdown.parse(tableOf(sizes, counts)), equalityDataRule);
  expect(result).toMatchObject({ ok: true });
});
