/** What of the grid is in sight, and how wide its columns are. */
import type { CSSProperties } from "react";
import type { GridColumn } from "./grid-columns.js";
import type { Position } from "./selection.js";

export const rowHeight = 3 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** In rem: the box to tick, then the columns; the title takes what is left of the room. */
export function sizesOf(columns: readonly GridColumn[]): CSSProperties {
  const widths = columns.map(({ width }, at) => (at === 0 ? `minmax(${width}rem, 1fr)` : `${width}rem`));
  const all = columns.reduce((sum, { width }) => sum + width, checkWidth);
  return { "--columns": `${checkWidth}rem ${widths.join(" ")}`, "--narrowest": `${all}rem` } as CSSProperties;
}
const checkWidth = 2.5;

const headHeight = (grid: HTMLElement): number =>
  grid.querySelector<HTMLElement>(".grid-head")?.offsetHeight ?? 0;
export const pageOf = (grid: HTMLElement | null): number =>
  grid ? Math.max(1, Math.floor((grid.clientHeight - headHeight(grid)) / rowHeight) - 1) : 1;

/** Scrolls no further than needed, past what stands still above and beside. */
export function showCell(grid: HTMLElement | null, { row, column }: Position): void {
  if (!grid) return;
  const room = grid.clientHeight - headHeight(grid);
  const top = row * rowHeight;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + rowHeight > grid.scrollTop + room) grid.scrollTop = top + rowHeight - room;
  const head = grid.querySelector<HTMLElement>(`.grid-head [aria-colindex="${column + 2}"]`);
  const still = [...grid.querySelectorAll<HTMLElement>(".grid-head .still")];
  if (!head || head.classList.contains("still")) return;
  const before = still.reduce((wide, one) => wide + one.offsetWidth, 0);
  const [left, right] = [head.offsetLeft - before, head.offsetLeft + head.offsetWidth];
  if (left < grid.scrollLeft) grid.scrollLeft = left;
  else if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth;
}
