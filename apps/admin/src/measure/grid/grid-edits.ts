/**
 * What is typed into the grid, until the plan says it. Cells are sent together as soon as nothing else is on its way; what
 * is refused stays in its cell with the reason, what somebody else changed meanwhile waits for a choice, and what finds no
 * connection waits for the next try. Nothing that was typed is lost.
 */
import type { BatchChangeView, PlanCaseView, Problem, Reply } from "@napar/api/client";
import { type CellValue, type ColumnId, columnOfPath, isSameValue } from "@napar/domain/spreadsheet";
import type { Requested } from "../../command/patched-case.js";
import { type CellEdit, commandsOf, heldAgainst, type Prepared } from "./grid-edit.js";
import { cellValue, type GridRow } from "./grid-row.js";

export type RowEdits = ReadonlyMap<ColumnId, CellEdit>;
export type EditState = {
  byMeasure: ReadonlyMap<string, RowEdits>;
  /** In the order in which they were typed. */
  all: readonly CellEdit[];
  isSending: boolean;
  /** What stands in the way of everything, such as a lost connection. */
  problem: Problem | null;
};

export type EditingPlan = {
  /** The plan as it was read last. */
  current(): PlanCaseView;
  /** As it is now, asked anew. */
  latest(): Promise<PlanCaseView>;
  rowOf(plan: PlanCaseView, measure: string): GridRow | undefined;
  send(commands: readonly Requested[], version: number): Promise<Reply<BatchChangeView>>;
  today(): string;
  /** Kept on the device until it is saved; with none, nothing is kept. */
  keep(edits: readonly CellEdit[]): void;
};

export type GridEdits = {
  state(): EditState;
  subscribe(listener: () => void): () => void;
  /**
   * What a cell says before what is typed in it now: what is on its way counts as said, and otherwise the plan as it is,
   * which the screen may show a moment later.
   */
  baseOf(measure: string, column: ColumnId): CellValue;
  /** Typed cells, in place of what was typed in them before. Those that are `waiting` are sent. */
  put(edits: readonly CellEdit[]): void;
  /** The cell says again what the plan says. */
  drop(edits: readonly Pick<CellEdit, "measure" | "column">[]): void;
  /** Two people wrote one cell: this text counts. */
  insist(edit: CellEdit): void;
  /** Sends what waits, after whatever stood in the way. */
  retry(): void;
};

const keyOf = ({ measure, column }: Pick<CellEdit, "measure" | "column">): string => `${measure}\n${column}`;
const mostTries = 5;
/** Work is done in slices, so that keys and scrolling come between. */
const slice = 12;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export function createGridEdits(plan: EditingPlan, kept: readonly CellEdit[] = []): GridEdits {
  let edits = new Map(kept.map((edit) => [keyOf(edit), edit]));
  let state: EditState = stateOf(edits, false, null);
  let isSending = false;
  /** By cell: what is on its way, whatever was typed there since. */
  let sent: ReadonlyMap<string, CellEdit> = new Map();
  const listeners = new Set<() => void>();

  const show = (next: Map<string, CellEdit>, problem: Problem | null = state.problem) => {
    edits = next;
    state = stateOf(edits, isSending, problem);
    plan.keep(state.all);
    for (const listener of listeners) listener();
  };
  /** Only cells in which nothing else was typed meanwhile. */
  const replace = (changes: readonly (readonly [CellEdit, CellEdit | null])[], problem?: Problem | null) => {
    const next = new Map(edits);
    for (const [before, after] of changes) {
      const key = keyOf(before);
      if (next.get(key) !== before) continue;
      if (after) next.set(key, after);
      else next.delete(key);
    }
    show(next, problem);
  };

  const waiting = () => [...edits.values()].filter((edit) => edit.state === "waiting");

  /** Against the plan as it is: what others wrote meanwhile, then what the plan itself would refuse. */
  async function prepare(now: PlanCaseView): Promise<Prepared> {
    const prepared: Prepared = { commands: [], wrong: [] };
    const byMeasure = Map.groupBy(sent.values(), ({ measure }) => measure);
    let begun = performance.now();
    for (const [measure, ofRow] of byMeasure) {
      const row = plan.rowOf(now, measure);
      if (!row) continue;
      const held = ofRow.map((edit) => [edit, heldAgainst(edit, cellValue(row, edit.column))] as const);
      const changed = held.filter(([before, after]) => before !== after);
      if (changed.length > 0) replace(changed);
      const open = held.flatMap(([edit, after]) => (after === edit ? [edit] : []));
      const made = commandsOf(open, row.record, row.share, now, plan.today());
      prepared.commands.push(...made.commands);
      prepared.wrong.push(...made.wrong);
      if (performance.now() - begun > slice) {
        await breathe();
        begun = performance.now();
      }
    }
    return prepared;
  }

  const setWrong = (wrong: readonly CellEdit[]) =>
    replace(
      wrong.flatMap((after) => {
        const before = edits.get(keyOf(after));
        return before && before.text === after.text ? [[before, after] as const] : [];
      }),
    );

  /** What was typed since, over something that did not arrive, is held against what stood there before both. */
  const giveBack = () => {
    replace(
      [...sent].flatMap(([key, was]) => {
        const since = edits.get(key);
        return since && since !== was && isSameValue(since.base, was.value)
          ? [[since, { ...since, base: was.base }] as const]
          : [];
      }),
    );
    sent = new Map();
  };

  async function sendWaiting(): Promise<void> {
    let now = plan.current();
    for (let tries = 1; waiting().length > 0; ) {
      sent = new Map(waiting().map((edit) => [keyOf(edit), edit]));
      const { commands, wrong } = await prepare(now);
      if (wrong.length > 0) setWrong(wrong);
      if (commands.length === 0) return giveBack();
      const reply = await plan.send(commands, now.version);
      if (reply.ok) {
        sent = new Map();
        replace(
          commands.flatMap(({ edits: of }) => of.map((edit) => [edit, null] as const)),
          null,
        );
        now = plan.current();
        tries = 1;
        continue;
      }
      giveBack();
      const { problem } = reply;
      if (problem.status === 412 && tries < mostTries) {
        tries += 1;
        now = await plan.latest();
        continue;
      }
      const refused = refusedEdits(problem, commands);
      if (refused.length === 0) return show(edits, problem);
      setWrong(refused);
    }
  }

  async function flush(): Promise<void> {
    if (isSending) return;
    isSending = true;
    show(edits, null);
    try {
      await sendWaiting();
    } finally {
      isSending = false;
      show(edits);
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    baseOf(measure, column) {
      const key = keyOf({ measure, column });
      const [under, typed] = [sent.get(key), edits.get(key)];
      if (under) return under.value;
      if (typed) return typed.base;
      const row = plan.rowOf(plan.current(), measure);
      return row ? cellValue(row, column) : null;
    },
    put(typed) {
      const next = new Map(edits);
      for (const edit of typed) next.set(keyOf(edit), edit);
      show(next);
      void flush();
    },
    drop(dropped) {
      const next = new Map(edits);
      for (const edit of dropped) next.delete(keyOf(edit));
      show(next);
    },
    insist(edit) {
      const base: CellValue = edit.theirs ?? null;
      replace([[edit, { ...edit, base, state: "waiting" }]]);
      void flush();
    },
    retry: () => void flush(),
  };
}

function stateOf(
  edits: ReadonlyMap<string, CellEdit>,
  isSending: boolean,
  problem: Problem | null,
): EditState {
  const byMeasure = new Map<string, Map<ColumnId, CellEdit>>();
  for (const edit of edits.values()) {
    const ofRow = byMeasure.get(edit.measure) ?? new Map<ColumnId, CellEdit>();
    byMeasure.set(edit.measure, ofRow.set(edit.column, edit));
  }
  return { byMeasure, all: [...edits.values()], isSending, problem };
}

/** The cells a refusal of the server is about: `commands[3].data.change.start`. */
function refusedEdits(problem: Problem, commands: Prepared["commands"]): CellEdit[] {
  const refusals = Array.isArray(problem.refusals)
    ? (problem.refusals as { kind: string; path?: string }[])
    : [];
  return refusals.flatMap((refusal) => {
    const [, index, path = ""] = /^commands\[(\d+)\]\.data\.?(.*)$/.exec(refusal.path ?? "") ?? [];
    const command = commands[Number(index)];
    if (!command) return [];
    const column = path.startsWith("change.") ? columnOfPath(path) : null;
    const of = command.edits.filter((edit) => edit.column === column);
    return (of.length > 0 ? of : command.edits).map((edit): CellEdit => {
      const reason = { kind: "refused", part: "measures", refusal } as unknown as CellEdit["reasons"][number];
      return { ...edit, state: "wrong", reasons: [reason] };
    });
  });
}
