/** From texts to cells: typing, pasting, filling and emptying are one thing. */
import { useCallback } from "react";
import type { CellWords } from "./cell-words.js";
import { typedAt } from "./cell-words.js";
import type { GridColumn } from "./grid-columns.js";
import { type CellEdit, editOf } from "./grid-edit.js";
import type { GridEdits } from "./grid-edits.js";
import { type GridRow, writerOf } from "./grid-row.js";

export type TextFor = { row: GridRow; column: GridColumn; text: string };
/** How many cells took the text, and how many this person may not write. */
export type Written = { written: number; fixed: number };

const slice = 12;

export function useCells(
  edits: GridEdits,
  words: CellWords,
): (texts: readonly TextFor[]) => Promise<Written> {
  return useCallback(
    async (texts) => {
      const typed: CellEdit[] = [];
      const same: Pick<CellEdit, "measure" | "column">[] = [];
      let fixed = 0;
      let begun = performance.now();
      for (const { row, column, text } of texts) {
        const organisation = writerOf(row, column);
        if (organisation === null || column.id === "verdict") {
          // Putting there what stands there already hurts nobody.
          if (text.trim() !== typedAt(words, row, column)) fixed += 1;
          continue;
        }
        const place = { measure: row.id, column: column.id };
        const base = edits.baseOf(row.id, column.id);
        const edit = editOf({ ...place, text, base, organisation }, words.reading);
        if (edit) typed.push(edit);
        else same.push(place);
        if (performance.now() - begun > slice) {
          await new Promise<void>((resolve) => setTimeout(resolve, 0));
          begun = performance.now();
        }
      }
      if (same.length > 0) edits.drop(same);
      if (typed.length > 0) edits.put(typed);
      return { written: typed.length + same.length, fixed };
    },
    [edits, words],
  );
}
