/**
 * Taking the last changes back, wherever they were made: every change that goes through `useCommand` or `useBatch` is
 * remembered here while its page is open, and offered to be undone when that is safe.
 */
import type { PlanCaseView, Problem } from "@napar/api/client";
import type { Change } from "@napar/domain/plan-case";
import { useSyncExternalStore } from "react";
import { t } from "../language/language.js";
import { caseAt, latestCase, readCase } from "./case-cache.js";
import { sendBatch } from "./send.js";

type Done = { plan: string; changes: Change[]; before: PlanCaseView; after: PlanCaseView };

export type UndoOffer =
  | { kind: "saved"; plan: string; count: number }
  | { kind: "undone" | "wentOn"; plan: string }
  | { kind: "refused"; plan: string; problem: Problem };

const mostKept = 10;
/** The last one first. */
let stack: readonly Done[] = [];
let offer: UndoOffer | null = null;
let isUndoing = false;
const listeners = new Set<() => void>();

function show(next: UndoOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useUndoOffer = (): UndoOffer | null => useSyncExternalStore(subscribe, () => offer);
export const closeUndoOffer = (): void => show(null);

/**
 * @param before the plan the change was made on, as it was read
 * @param version the version it made
 */
export async function rememberChange(
  before: PlanCaseView,
  version: number,
  changes: readonly (Omit<Change, "made"> & { made: readonly unknown[] })[],
): Promise<void> {
  const { isUndoable, madeBy } = await import("./inverse.js");
  const done = changes.map(({ type, data, made }): Change => {
    return { type, data, made: made.map(madeBy).find((id) => id !== null) ?? null };
  });
  const plan = before.id;
  // Something came between, or cannot be taken back: what came before it is no longer the last thing.
  const after = done.every(isUndoable) ? await readCase(plan) : null;
  if (!after || after.version !== version) {
    stack = stack.filter((one) => one.plan !== plan);
    show(null);
    return;
  }
  stack = [{ plan, changes: done, before, after }, ...stack].slice(0, mostKept);
  show({ kind: "saved", plan, count: done.length });
}

/** Takes back the last change of a plan. */
export async function undoLast(plan: string): Promise<void> {
  const last = stack.find((done) => done.plan === plan);
  if (!last || isUndoing) return;
  isUndoing = true;
  try {
    show(await takenBack(last));
  } finally {
    isUndoing = false;
  }
}

async function takenBack(last: Done): Promise<UndoOffer> {
  const { plan, changes, before, after } = last;
  const { inverseCommands } = await import("./inverse.js");
  let now = caseAt(plan) ?? (await latestCase(plan));
  for (let tries = 1; ; tries += 1) {
    const times = { before, after, now, reason: t.adminUndoReason() };
    const commands = inverseCommands(changes, times);
    if (!commands) {
      stack = stack.filter((done) => done !== last);
      return { kind: "wentOn", plan };
    }
    const reply = await sendBatch(plan, commands, now.version);
    if (reply.ok) {
      stack = stack.filter((done) => done !== last);
      return { kind: "undone", plan };
    }
    if (reply.problem.status !== 412 || tries === 4) return { kind: "refused", plan, problem: reply.problem };
    now = await latestCase(plan);
  }
}

/** Changes of somebody who signed out are nobody's to take back. */
export function forgetChanges(): void {
  stack = [];
  show(null);
}
