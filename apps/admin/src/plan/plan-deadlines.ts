import type { PlanCaseView } from "@napar/api/client";
import { daysBetween } from "@napar/domain/calendar";
import { wordsOf } from "../organisation/words.js";

export type OpenDeadline = { id: string; subject: string; due: string; days: number };

/** Deadlines that still run, the nearest first; the last setting of each counts. */
export function openDeadlines(plan: Pick<PlanCaseView, "lifecycle">, on: string): OpenDeadline[] {
  return plan.lifecycle.deadlines
    .flatMap(({ id, subject, settings }): OpenDeadline[] => {
      const due = settings.at(-1)?.deadline.due;
      if (!due || due < on) return [];
      return [{ id, subject: wordsOf(subject), due, days: daysBetween(on, due) }];
    })
    .sort((one, other) => (one.due < other.due ? -1 : 1));
}
