/** One row on the screen. It is drawn again only when something in it changed. */
import type { CellValue } from "@napar/domain/spreadsheet";
import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import { language, t } from "../../language/language.js";
import type { CompetenceVerdict } from "../competence.js";
import { Verdict } from "../competence-verdict.js";
import { StateMark } from "../measure-state.js";
import type { CellWords } from "./cell-words.js";
import { type GridColumn, titleColumn } from "./grid-columns.js";
import { type CellEdit, wordsOfReasons } from "./grid-edit.js";
import type { RowEdits } from "./grid-edits.js";
import { cellValue, type GridRow, writerOf } from "./grid-row.js";

export type RowProps = {
  plan: string;
  row: GridRow;
  /** Among the rows that are shown, from 0. */
  index: number;
  top: number;
  columns: readonly GridColumn[];
  words: CellWords;
  verdict: CompetenceVerdict | null;
  edits: RowEdits | undefined;
  isChecked: boolean;
  /** First and last chosen column; -1 where none is. */
  from: number;
  to: number;
  /** The active cell, where it is in this row; -1 where it is not. */
  active: number;
  editor: ReactNode;
  onCheck: (id: string, isChecked: boolean) => void;
};

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

export const GridRowView = memo(function GridRowView(props: RowProps) {
  const { row, index, top, columns, isChecked } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={props.editor ? "grid-row" : "grid-row shut"}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className="grid-cell check">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t.adminGridCheck({ name: props.words.shown(titleOf(columns), titleValue(row), row) })}
          checked={isChecked}
          onChange={({ target }) => props.onCheck(row.id, target.checked)}
        />
      </div>
      {columns.map((column, at) => (
        <CellView key={column.id} {...props} column={column} at={at} />
      ))}
    </div>
  );
});

const titleOf = (columns: readonly GridColumn[]) => columns[0] as GridColumn;
const titleValue = (row: GridRow) => cellValue(row, titleColumn);

function CellView({ column, at, ...props }: RowProps & { column: GridColumn; at: number }) {
  const { row, index, edits, from, to, active } = props;
  const edit = column.id === "verdict" ? undefined : edits?.get(column.id);
  const isActive = active === at;
  const isWritable = writerOf(row, column) !== null;
  const isTitle = column.id === titleColumn;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a header of a row is a cell of the grid, too
    <div
      id={cellId(index, at)}
      role={isTitle ? "rowheader" : "gridcell"}
      aria-colindex={at + 2}
      aria-selected={(at >= from && at <= to) || isActive}
      aria-readonly={!isWritable || undefined}
      aria-invalid={edit && edit.state !== "waiting" ? true : undefined}
      title={edit?.state === "wrong" ? wordsOfReasons(edit, language) : undefined}
      data-row={index}
      data-column={at}
      className={classOf({ column, edit, isActive, isChosen: at >= from && at <= to, isWritable, isTitle })}
    >
      {isActive && props.editor ? props.editor : <Content {...props} column={column} edit={edit} />}
    </div>
  );
}

function classOf({
  column,
  edit,
  isActive,
  isChosen,
  isWritable,
  isTitle,
}: {
  column: GridColumn;
  edit: CellEdit | undefined;
  isActive: boolean;
  isChosen: boolean;
  isWritable: boolean;
  isTitle: boolean;
}): string {
  return [
    "grid-cell",
    isTitle && "title",
    column.kind === "money" && "num",
    isActive && "active",
    isChosen && "chosen",
    !isWritable && "fixed",
    edit?.state,
  ]
    .filter(Boolean)
    .join(" ");
}

function Content({
  column,
  edit,
  plan,
  row,
  words,
  verdict,
}: Pick<RowProps, "plan" | "row" | "words" | "verdict"> & {
  column: GridColumn;
  edit: CellEdit | undefined;
}) {
  if (column.id === "verdict") return verdict ? <Verdict verdict={verdict} /> : null;
  if (edit?.state === "wrong") return <span className="value">{edit.text}</span>;
  const value: CellValue = edit ? edit.value : cellValue(row, column.id);
  const text = words.shown(column, value, row);
  if (column.id === titleColumn) {
    return (
      <Link className="words" tabIndex={-1} to={`/plans/${plan}/measures/${row.id}`}>
        {text}
      </Link>
    );
  }
  if (text === "") return <span className="none">{t.adminEmptyValue()}</span>;
  if (column.id === "status") return <StateMark state={value as Parameters<typeof StateMark>[0]["state"]} />;
  return <span className="value">{text}</span>;
}
