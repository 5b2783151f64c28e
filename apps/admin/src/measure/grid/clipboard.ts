/** Blocks of cells as spreadsheets put them on the clipboard: tabs between columns, quotes around what holds a break. */
import type { Block } from "./selection.js";

/** @returns rows of cells; none for an empty text */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (source === "") return [];
  for (;;) {
    const cell = source[at] === '"' ? quoted(source, at) : null;
    const end = cell ? cell.end : endOfPlain(source, at);
    (rows.at(-1) as string[]).push(cell ? cell.text : source.slice(at, end));
    if (end >= source.length) return rows;
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

function endOfPlain(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end += 1;
  return end;
}

/** A cell in quotes, its own quotes doubled; `null` where a quote only stands at its beginning. */
function quoted(source: string, from: number): { text: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close === -1) return null;
    if (source[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    const next = source[close + 1];
    if (next !== undefined && next !== "\t" && next !== "\n") return null;
    return { text: source.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
}

export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"),
    )
    .join("\n");

/** Which text goes to which cell: a block that fits into the chosen cells more than once fills them, any other goes in once. */
export function placesOf(
  block: readonly (readonly string[])[],
  into: Block,
): { row: number; column: number; text: string }[] {
  const height = block.length;
  const width = Math.max(0, ...block.map((cells) => cells.length));
  if (height === 0 || width === 0) return [];
  const [tall, wide] = [into.bottom - into.top + 1, into.right - into.left + 1];
  const isTiled = tall % height === 0 && wide % width === 0;
  const [rows, columns] = isTiled ? [tall, wide] : [height, width];
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const text = block[row % height]?.[column % width] ?? "";
    return { row: into.top + row, column: into.left + column, text };
  });
}
