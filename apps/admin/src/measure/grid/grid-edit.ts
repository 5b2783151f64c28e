/** What was typed into cells, and the commands that make the plan say it. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureRecord, Share } from "@napar/domain/measure";
import {
  type CellReading,
  type CellValue,
  type ColumnId,
  commandsFor,
  isOfShare,
  isSameValue,
  type RowReason,
  readCell,
  wordRowReason,
} from "@napar/domain/spreadsheet";
import type { Requested } from "../../command/patched-case.js";

export type CellEdit = {
  measure: string;
  column: ColumnId;
  /** As it was typed or pasted. */
  text: string;
  value: CellValue;
  /** What stood there when it was typed. */
  base: CellValue;
  /** For whom it is written. */
  organisation: string;
  /**
   * - `waiting`: sent, or about to be
   * - `wrong`: it has to be mended; `reasons` say why
   * - `conflict`: somebody else wrote `theirs` there meanwhile
   */
  state: "waiting" | "wrong" | "conflict";
  reasons: readonly RowReason[];
  theirs?: CellValue;
};

type Typed = Pick<CellEdit, "measure" | "column" | "text" | "base" | "organisation">;

/** @returns `null` where the cell says so already */
export function editOf(typed: Typed, reading: CellReading): CellEdit | null {
  const read = readCell(typed.column, typed.text, reading);
  if (!read.ok) return { ...typed, value: null, state: "wrong", reasons: read.error };
  if (isSameValue(read.value, typed.base)) return null;
  return { ...typed, value: read.value, state: "waiting", reasons: [] };
}

/** Held against what stands there now: somebody else may have written the same cell. */
export function heldAgainst(edit: CellEdit, now: CellValue): CellEdit | null {
  if (isSameValue(now, edit.value)) return null;
  if (isSameValue(now, edit.base)) return edit;
  return { ...edit, state: "conflict", theirs: now };
}

export type Prepared = {
  /** Each with the cells it comes from. */
  commands: (Requested & { edits: CellEdit[] })[];
  wrong: CellEdit[];
};

/**
 * The commands of one measure. A cell that the plan would refuse stays behind with its reason; the others go on.
 *
 * @param today the day from which a state holds, where nobody said another
 */
export function commandsOf(
  edits: readonly CellEdit[],
  measure: MeasureRecord,
  share: Share | null,
  plan: PlanCaseView,
  today: string,
): Prepared {
  const parts = [
    edits.filter(({ column }) => !isOfShare(column)),
    edits.filter(({ column }) => isOfShare(column)),
  ];
  const prepared: Prepared = { commands: [], wrong: [] };
  for (const part of parts) {
    let left = part;
    while (left.length > 0) {
      const made = commandsFor(changedBy(left, today), {
        ...{ measure, share, id: null },
        view: { plan: plan.document, measures: plan.measures, goals: plan.goals },
        context: {
          ...{ on: today, at: `${today}T00:00:00Z`, newId: (kind) => kind },
          actor: { person: "", office: "", organisation: left[0]?.organisation ?? "" },
        },
      });
      const wrong = left.flatMap((edit): CellEdit[] => {
        const reasons = made.refusals.filter(({ column }) => column === null || column === edit.column);
        return reasons.length === 0
          ? []
          : [{ ...edit, state: "wrong", reasons: reasons.map(({ reason }) => reason) }];
      });
      if (wrong.length === 0) {
        const edits = left;
        prepared.commands.push(...made.commands.map(({ type, data }) => ({ type, data, edits })));
        break;
      }
      prepared.wrong.push(...wrong);
      left = left.filter((edit) => !wrong.some(({ column }) => column === edit.column));
    }
  }
  return prepared;
}

function changedBy(edits: readonly CellEdit[], today: string): Map<ColumnId, CellValue> {
  const changed = new Map(edits.map(({ column, value }) => [column, value]));
  const status = changed.get("status");
  // A state holds from a day on; who types it in a list means now.
  if (status !== undefined && !changed.has("statusOn"))
    changed.set("statusOn", status === null ? null : today);
  return changed;
}

export const wordsOfReasons = (
  { reasons }: Pick<CellEdit, "reasons">,
  language: "nl" | "fr" | "de" | "en",
): string => reasons.map((reason) => wordRowReason(reason).reason[language]).join(" ");
