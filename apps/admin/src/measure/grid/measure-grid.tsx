/**
 * The measures as a spreadsheet: the keys, the clipboard and the selection of one, and only the rows that are in sight are
 * drawn. The grid holds the focus itself and names its active cell, so that a row that scrolls away takes nothing along.
 */
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import { language, t } from "../../language/language.js";
import { type AfterEdit, CellEditor } from "./cell-editor.js";
import { type CellWords, typedAt } from "./cell-words.js";
import { placesOf, readBlock, writeBlock } from "./clipboard.js";
import type { GridColumn } from "./grid-columns.js";
import { wordsOfReasons } from "./grid-edit.js";
import type { EditState, GridEdits } from "./grid-edits.js";
import { GridHead, type Sort } from "./grid-head.js";
import { type GridRow, writerOf } from "./grid-row.js";
import { cellId, GridRowView } from "./grid-row-view.js";
import { pageOf, rowHeight, showCell, sizesOf } from "./grid-sight.js";
import { afterKey, blockOf, cellsIn, onlyAt, type Position, type Selection, within } from "./selection.js";
import { type TextFor, useCells, type Written } from "./use-cells.js";
import { useClipboard } from "./use-clipboard.js";
import type { Verdicts } from "./use-verdicts.js";

export type GridHandle = { goTo(measure: string, column: string): void };

type Props = {
  plan: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  words: CellWords;
  verdicts: Verdicts;
  edits: GridEdits;
  state: EditState;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  checked: ReadonlySet<string>;
  onCheck: (ids: readonly string[], isChecked: boolean) => void;
  /** What was written where, for whoever does not see it. */
  onWritten: (written: Written, beyond: number) => void;
  ref?: Ref<GridHandle>;
};

const overscan = 8;

export function MeasureGrid(props: Props) {
  const { plan, rows, columns, words, verdicts, edits, state, checked, onCheck, onWritten } = props;
  const navigate = useNavigate();
  const grid = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Selection>(() => onlyAt({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<{ isFresh: boolean } | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const wasActive = useRef(false);
  const size = { rows: rows.length, columns: columns.length };
  const selection = within(chosen, size);
  const { active } = selection;
  const block = blockOf(selection);
  const write = useCells(edits, words);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan,
    // The active row stays, wherever one scrolls: it holds what is typed.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(active.row)
        ? inSight
        : [...inSight, active.row].sort((one, other) => one - other);
    },
  });

  const inSight = virtual.getVirtualItems();
  // A row that leaves lends what was drawn of it to one that comes: as many as are ever in sight at once.
  const lent = useRef(1);
  lent.current = Math.max(lent.current, inSight.length);
  const keyOf = (index: number): string => (index === active.row ? "active" : String(index % lent.current));

  const select = (next: Selection) => {
    setChosen(next);
    showCell(grid.current, next.active);
  };
  const columnAt = (at: number) => columns[at] as GridColumn;
  const rowAt = (at: number) => rows[at] as GridRow;

  useImperativeHandle(props.ref, () => ({
    goTo(measure, column) {
      const row = rows.findIndex(({ id }) => id === measure);
      const at = columns.findIndex(({ id }) => id === column);
      select(onlyAt({ row: Math.max(row, 0), column: Math.max(at, 0) }));
      grid.current?.focus({ preventScroll: true });
    },
  }));

  const writeTexts = async (texts: readonly TextFor[], beyond = 0) => onWritten(await write(texts), beyond);
  const chosenCells = (): Position[] =>
    Array.from({ length: cellsIn(block) }, (_, index) => {
      const wide = block.right - block.left + 1;
      return { row: block.top + Math.floor(index / wide), column: block.left + (index % wide) };
    });
  const fill = (text: string) =>
    writeTexts(chosenCells().map((at) => ({ row: rowAt(at.row), column: columnAt(at.column), text })));
  /** What stands in a cell, with what is on its way to the plan. */
  const textAt = (at: Position): string => {
    const [row, column] = [rowAt(at.row), columnAt(at.column)];
    const edit = state.byMeasure.get(row.id)?.get(column.id as never);
    if (!edit) return typedAt(words, row, column);
    return edit.state === "waiting" ? words.typed(column, edit.value) : edit.text;
  };

  useClipboard(grid, {
    copy: () => {
      const across = Array.from({ length: block.right - block.left + 1 }, (_, at) => block.left + at);
      const down = Array.from({ length: block.bottom - block.top + 1 }, (_, at) => block.top + at);
      return writeBlock(down.map((row) => across.map((column) => textAt({ row, column }))));
    },
    clear: () => void fill(""),
    paste: (text) => {
      const places = placesOf(readBlock(text), block);
      const inside = places.filter(({ row, column }) => row < size.rows && column < size.columns);
      const last = inside.at(-1);
      if (last) setChosen({ anchor: { row: block.top, column: block.left }, active: last });
      void writeTexts(
        inside.map((place) => ({ ...place, row: rowAt(place.row), column: columnAt(place.column) })),
        places.length - inside.length,
      );
    },
  });

  const begin = (isFresh: boolean) => {
    const row = rows[active.row];
    if (!row || writerOf(row, columnAt(active.column)) === null) return false;
    showCell(grid.current, active);
    // The letter that began it goes to the field, so it has to be there now.
    flushSync(() => setEditing({ isFresh }));
    return true;
  };
  const finish = (text: string, then: AfterEdit) => {
    if (then !== "blur") grid.current?.focus({ preventScroll: true });
    setEditing(null);
    if (then === "fill") return void fill(text);
    const [row, column] = [rowAt(active.row), columnAt(active.column)];
    void writeTexts([{ row, column, text }]);
    const step = steps[then];
    if (step) select(within(onlyAt({ row: active.row + step[0], column: active.column + step[1] }), size));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // What stands in a cell, such as a link or a box to tick, has keys of its own.
    // Signs such as € are typed with AltGr, which some systems tell as Ctrl and Alt.
    const isSign = event.getModifierState("AltGraph");
    if (event.target !== grid.current || rows.length === 0 || (event.altKey && !isSign)) return;
    const { key } = event;
    const isHeld = (event.ctrlKey || event.metaKey) && !isSign;
    const next = afterKey(selection, event, size, pageOf(grid.current));
    if (next) {
      event.preventDefault();
      return select(next);
    }
    const row = rowAt(active.row);
    if (key === " " && event.shiftKey) {
      event.preventDefault();
      return setChosen({
        anchor: { row: active.row, column: 0 },
        active: { row: active.row, column: size.columns - 1 },
      });
    }
    if (key === " ") {
      event.preventDefault();
      const ids = rows.slice(block.top, block.bottom + 1).map(({ id }) => id);
      return onCheck(ids, !checked.has(row.id));
    }
    if (key === "Enter" && isHeld) return void navigate(`/plans/${plan}/measures/${row.id}`);
    if (key === "Enter" || key === "F2") {
      event.preventDefault();
      return void begin(false);
    }
    if (key === "Escape") return setChosen(onlyAt(active));
    if (key === "Delete" || key === "Backspace") {
      event.preventDefault();
      return void fill("");
    }
    if (isHeld && key.toLowerCase() === "d") {
      event.preventDefault();
      return void writeTexts(
        chosenCells()
          .filter(({ row: at }) => at > block.top)
          .map((at) => ({
            ...{ row: rowAt(at.row), column: columnAt(at.column) },
            text: textAt({ row: block.top, column: at.column }),
          })),
      );
    }
    if (!isHeld && (key.length === 1 || key === "Dead" || key === "Process")) begin(true);
  };

  const cellOf = (event: MouseEvent): Position | null => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
    return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };
  const onMouseDown = (event: MouseEvent) => {
    const at = cellOf(event);
    if (!at || event.button !== 0 || (event.target as Element).closest("a, .editor")) return;
    wasActive.current = hasFocus && at.row === active.row && at.column === active.column;
    setChosen(event.shiftKey ? { ...selection, active: at } : onlyAt(at));
  };
  /** A second touch of a cell is what a double click is with a mouse. */
  const onClick = (event: MouseEvent) => {
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === "touch";
    if (isTouch && wasActive.current && !editing && cellOf(event)) begin(false);
  };
  const onMouseOver = (event: MouseEvent) => {
    const at = event.buttons === 1 && !editing ? cellOf(event) : null;
    if (at) setChosen({ ...selection, active: at });
  };

  const edit = state.byMeasure.get(rows[active.row]?.id ?? "")?.get(columns[active.column]?.id as never);
  const isInSight = inSight.some(({ index }) => index === active.row);
  const titled = columns[0] as GridColumn;

  const editor = () => {
    const [row, column] = [rowAt(active.row), columnAt(active.column)];
    const choices = words.choices(column);
    return (
      <CellEditor
        key={`${row.id} ${column.id}`}
        label={`${column.label}: ${words.shown(titled, null, row)}`}
        initial={textAt(active)}
        isFresh={editing?.isFresh ?? false}
        choices={choices}
        isList={column.kind === "termList" || column.kind === "commitments"}
        hasLines={["title", "words", "partners", "wordList"].includes(column.kind)}
        problem={edit?.state === "wrong" ? wordsOfReasons(edit, language) : undefined}
        onDone={finish}
        onCancel={() => {
          grid.current?.focus({ preventScroll: true });
          setEditing(null);
        }}
      />
    );
  };

  return (
    <div
      ref={grid}
      role="grid"
      className="measure-grid"
      tabIndex={0}
      aria-label={t.adminNavMeasures()}
      aria-describedby="grid-keys"
      aria-multiselectable
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={
        hasFocus && isInSight && !editing ? cellId(active.row, active.column) : undefined
      }
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onMouseOver={onMouseOver}
      onDoubleClick={(event) => (cellOf(event) ? begin(false) : undefined)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
      style={sizesOf(columns)}
    >
      <GridHead
        columns={columns}
        sort={props.sort}
        onSort={props.onSort}
        isAllChecked={rows.length > 0 && rows.every(({ id }) => checked.has(id))}
        onCheckAll={(isChecked) =>
          onCheck(
            rows.map(({ id }) => id),
            isChecked,
          )
        }
      />
      <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ index, start }) => {
          const row = rowAt(index);
          const isIn = hasFocus && index >= block.top && index <= block.bottom;
          const isActive = index === active.row;
          return (
            <GridRowView
              key={keyOf(index)}
              {...{ plan, row, index, columns, words }}
              top={start}
              verdict={verdicts.of(row)}
              edits={state.byMeasure.get(row.id)}
              isChecked={checked.has(row.id)}
              from={isIn ? block.left : -1}
              to={isIn ? block.right : -1}
              active={isActive && (hasFocus || editing) ? active.column : -1}
              editor={isActive && editing ? editor() : null}
              onCheck={checkOne(onCheck)}
            />
          );
        })}
      </div>
    </div>
  );
}

const steps: Partial<Record<AfterEdit, readonly [number, number]>> = {
  ...{ down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] },
};

/** One function for each `onCheck`, so that rows are not drawn again for it. */
const checkers = new WeakMap<Props["onCheck"], (id: string, isChecked: boolean) => void>();
function checkOne(onCheck: Props["onCheck"]) {
  const known = checkers.get(onCheck) ?? ((id: string, isChecked: boolean) => onCheck([id], isChecked));
  checkers.set(onCheck, known);
  return known;
}
