/** What is not in the plan yet, and why: each line leads to its cell. */
import { MarkShape } from "@napar/ui";
import { ProblemError } from "../../client/client.js";
import { ProblemNote } from "../../client/problem-note.js";
import { language, t } from "../../language/language.js";
import type { CellWords } from "./cell-words.js";
import { type GridColumn, gridColumns, titleColumn } from "./grid-columns.js";
import { type CellEdit, wordsOfReasons } from "./grid-edit.js";
import type { EditState, GridEdits } from "./grid-edits.js";
import { cellValue, type GridRow } from "./grid-row.js";

const mostShown = 20;

export function GridProblems({
  edits,
  state,
  words,
  rowOf,
  onGoTo,
}: {
  edits: GridEdits;
  state: EditState;
  words: CellWords;
  rowOf: (measure: string) => GridRow | undefined;
  onGoTo: (edit: CellEdit) => void;
}) {
  const open = state.all.filter((edit) => edit.state !== "waiting");
  const waits = !state.isSending && state.all.length > open.length;
  if (open.length === 0 && !waits) return null;
  return (
    <div className="section grid-problems">
      {state.problem ? <ProblemNote error={new ProblemError(state.problem)} /> : null}
      {waits ? (
        <div className="note plain">
          <div>
            <p>{t.adminGridWaiting({ count: state.all.length - open.length })}</p>
            <p className="quiets">
              <button type="button" className="quiet" onClick={edits.retry}>
                {t.adminGridSendNow()}
              </button>
              <button type="button" className="quiet" onClick={() => edits.drop(state.all)}>
                {t.adminDraftForget()}
              </button>
            </p>
          </div>
        </div>
      ) : null}
      {open.length > 0 ? (
        <section className="summary-errors" aria-labelledby="grid-problems-h">
          <h2 id="grid-problems-h">{t.adminGridProblems({ count: open.length })}</h2>
          <ul>
            {open.slice(0, mostShown).map((edit) => (
              <Problem
                key={`${edit.measure} ${edit.column}`}
                {...{ edit, edits, words, onGoTo }}
                row={rowOf(edit.measure)}
              />
            ))}
          </ul>
          <p className="quiets">
            <button type="button" className="quiet" onClick={() => edits.drop(open)}>
              {t.adminGridDropAll()}
            </button>
          </p>
        </section>
      ) : null}
    </div>
  );
}

function Problem({
  edit,
  edits,
  words,
  row,
  onGoTo,
}: {
  edit: CellEdit;
  edits: GridEdits;
  words: CellWords;
  row: GridRow | undefined;
  onGoTo: (edit: CellEdit) => void;
}) {
  const column = gridColumns.find(({ id }) => id === edit.column) as GridColumn;
  const title = gridColumns.find(({ id }) => id === titleColumn) as GridColumn;
  if (!row) return null;
  const name = `${words.shown(title, cellValue(row, titleColumn), row)}, ${column.label}`;
  return (
    <li>
      <button type="button" className="quiet" onClick={() => onGoTo(edit)}>
        {name}
      </button>{" "}
      {edit.state === "wrong" ? (
        <span>{quoted(edit)}</span>
      ) : (
        <span className="quiets">
          <MarkShape shape="warn" />
          <span>
            {t.adminGridConflict({
              mine: edit.text || t.adminEmptyValue(),
              theirs: words.shown(column, edit.theirs ?? null, row) || t.adminEmptyValue(),
            })}
          </span>
          <button type="button" className="quiet" onClick={() => edits.insist(edit)}>
            {t.adminGridTakeMine()}
          </button>
          <button type="button" className="quiet" onClick={() => edits.drop([edit])}>
            {t.adminGridTakeTheirs()}
          </button>
        </span>
      )}
    </li>
  );
}

/** What was typed, unless the reason says it already. */
function quoted(edit: CellEdit): string {
  const reason = wordsOfReasons(edit, language);
  return reason.includes(edit.text) ? reason : `“${edit.text}” ${reason}`;
}
