/** Which cells of a grid are chosen, and where the keys of a spreadsheet lead. Rows and columns count from 0. */
export type Position = { row: number; column: number };
/** From the anchor, where choosing began, to the active cell, where the keys work. */
export type Selection = { anchor: Position; active: Position };
export type Block = { top: number; bottom: number; left: number; right: number };
export type Size = { rows: number; columns: number };
export type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey">;

export const onlyAt = (active: Position): Selection => ({ anchor: active, active });

export const blockOf = ({ anchor, active }: Selection): Block => ({
  top: Math.min(anchor.row, active.row),
  bottom: Math.max(anchor.row, active.row),
  left: Math.min(anchor.column, active.column),
  right: Math.max(anchor.column, active.column),
});

export const cellsIn = ({ top, bottom, left, right }: Block): number =>
  (bottom - top + 1) * (right - left + 1);

/** Inside a grid that has become smaller. */
export function within(selection: Selection, { rows, columns }: Size): Selection {
  const inside = ({ row, column }: Position): Position => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  });
  return { anchor: inside(selection.anchor), active: inside(selection.active) };
}

/**
 * What is chosen after a key.
 *
 * @param page rows that one sees at once
 * @returns `null` for a key that leads nowhere
 */
export function afterKey(selection: Selection, press: Press, size: Size, page: number): Selection | null {
  const isFar = press.ctrlKey || press.metaKey;
  if (isFar && press.key.toLowerCase() === "a") {
    return { anchor: { row: 0, column: 0 }, active: { row: size.rows - 1, column: size.columns - 1 } };
  }
  const target = targetOf(selection.active, press.key, isFar, size, page);
  if (!target) return null;
  const active = within(onlyAt(target), size).active;
  return press.shiftKey ? { ...selection, active } : onlyAt(active);
}

function targetOf(
  { row, column }: Position,
  key: string,
  isFar: boolean,
  size: Size,
  page: number,
): Position | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case "ArrowDown":
      return { row: isFar ? last.row : row + 1, column };
    case "ArrowUp":
      return { row: isFar ? 0 : row - 1, column };
    case "ArrowRight":
      return { row, column: isFar ? last.column : column + 1 };
    case "ArrowLeft":
      return { row, column: isFar ? 0 : column - 1 };
    case "Home":
      return { row: isFar ? 0 : row, column: 0 };
    case "End":
      return { row: isFar ? last.row : row, column: last.column };
    case "PageDown":
      return { row: row + page, column };
    case "PageUp":
      return { row: row - page, column };
    default:
      return null;
  }
}
