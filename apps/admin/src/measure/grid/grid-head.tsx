/** The head of the grid: sorts by any column, ticks every row. */
import { t } from "../../language/language.js";
import { type GridColumn, type GridColumnId, titleColumn } from "./grid-columns.js";

export type Sort = { column: GridColumnId; isDown: boolean };

export function GridHead({
  columns,
  sort,
  onSort,
  isAllChecked,
  onCheckAll,
}: {
  columns: readonly GridColumn[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  isAllChecked: boolean;
  onCheckAll: (isChecked: boolean) => void;
}) {
  /** Up, down, and as the plan has them. */
  const next = (column: GridColumnId): Sort | null =>
    sort?.column !== column ? { column, isDown: false } : sort.isDown ? null : { column, isDown: true };
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        <div role="columnheader" aria-colindex={1} className="grid-cell check still">
          <input
            type="checkbox"
            aria-label={t.adminGridCheckAll()}
            checked={isAllChecked}
            onChange={({ target }) => onCheckAll(target.checked)}
          />
        </div>
        {columns.map(({ id, label, kind }, at) => {
          const sorted = sort?.column === id ? (sort.isDown ? "descending" : "ascending") : undefined;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sorted}
              className={`grid-cell${id === titleColumn ? " title still" : ""}${kind === "money" ? " num" : ""}`}
            >
              <button type="button" className="sort" onClick={() => onSort(next(id))}>
                {label}
                <span aria-hidden="true">{sorted ? (sorted === "ascending" ? "↑" : "↓") : "↕"}</span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
