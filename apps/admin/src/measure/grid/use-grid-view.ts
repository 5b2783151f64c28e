/** What of the grid stands in the address: what is looked for, the order, the columns. */
import { useSearchParams } from "react-router";
import { columnsIn, type GridColumn, type GridColumnId, gridColumns } from "./grid-columns.js";
import type { Sort } from "./grid-head.js";
import { type GridFilter, noFilter } from "./grid-order.js";
import { isUsual } from "./view-menus.js";

export type GridView = {
  filter: GridFilter;
  sort: Sort | null;
  columns: readonly GridColumn[];
  /** The address of this view, without what is usual. */
  search: string;
  setFilter(change: Partial<GridFilter>): void;
  setSort(sort: Sort | null): void;
  /** `null`: the usual ones. */
  setColumns(columns: readonly string[] | null): void;
  showAll(): void;
};

export function useGridView(): GridView {
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(
    Object.keys(noFilter).map((name) => [name, params.get(name) ?? ""]),
  ) as GridFilter;
  const change = (changes: Record<string, string>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value === "") next.delete(name);
      else next.set(name, value);
    }
    next.sort();
    // At once: a field that shows it later would lose letters.
    setParams(next, { replace: true, flushSync: true });
  };
  return {
    filter,
    sort: sortIn(params.get("sort")),
    columns: columnsIn(params.get("columns")),
    search: params.toString(),
    setFilter: change,
    setSort: (sort) => change({ sort: sort ? `${sort.isDown ? "-" : ""}${sort.column}` : "" }),
    setColumns: (columns) =>
      change({ columns: columns === null || isUsual(columns) ? "" : columns.join(",") || "-" }),
    showAll: () => change(noFilter),
  };
}

function sortIn(text: string | null): Sort | null {
  const column = text?.replace(/^-/, "");
  const known = gridColumns.find(({ id }) => id === column);
  return known ? { column: known.id as GridColumnId, isDown: text?.startsWith("-") ?? false } : null;
}
