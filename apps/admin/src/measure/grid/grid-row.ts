/** A measure as a row of the grid: what stands in its cells, and which of them this person may write. */
import { findShare, type MeasureRecord, type Share, sharesOf } from "@napar/domain/measure";
import { type CellValue, type ColumnId, isOfShare, shownShare, whatIsSaid } from "@napar/domain/spreadsheet";
import type { Acting } from "../../permission/acting.js";
import type { GridColumn } from "./grid-columns.js";

export type GridRow = {
  id: string;
  record: MeasureRecord;
  /** The one whose state, service and money are shown: one's own, or that of the lead. */
  share: Share | null;
  /** For whom the content may be written; `null`: read only. */
  writer: string | null;
  /** Whose share may be written. */
  carrier: string | null;
};

/** Asked once for each government: a plan of thousands of measures has few leads. */
export function createRowMaker(acting: Acting): (record: MeasureRecord) => GridRow {
  const asked = new Map<string, boolean>();
  const may = (action: "changeMeasure" | "changeShare", of: string): boolean => {
    const key = `${action} ${of}`;
    const known = asked.get(key) ?? acting.may(action, [of]);
    asked.set(key, known);
    return known;
  };
  const made = new WeakMap<MeasureRecord, GridRow>();
  return (record) => {
    const known = made.get(record);
    if (known) return known;
    const lead = record.lead?.authority;
    const carrier =
      sharesOf(record).find(({ authority }) => may("changeShare", authority))?.authority ?? null;
    const row: GridRow = {
      ...{ id: record.id, record, carrier },
      share: carrier ? (findShare(record, carrier) ?? null) : shownShare(record, null),
      writer: lead !== undefined && may("changeMeasure", lead) ? lead : null,
    };
    made.set(record, row);
    return row;
  };
}

export const cellValue = ({ record, share }: GridRow, column: ColumnId): CellValue =>
  whatIsSaid(column, record, share);

/** Who may write a cell, if this person may. */
export const writerOf = (row: GridRow, column: GridColumn): string | null =>
  column.isReadOnly || column.id === "verdict" ? null : isOfShare(column.id) ? row.carrier : row.writer;
