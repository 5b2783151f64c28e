import { addDays, daysBetween, type IsoDate, lastDay } from "../calendar/index.js";
import type { Milestone } from "./measure.js";

export type MilestoneStanding =
  | { state: "done"; on: IsoDate; daysLate: number }
  | { state: "overdue"; daysOver: number }
  | { state: "ahead"; daysLeft: number };

/** Where a milestone stands on a day. One that is due in a month or a year has until the last day of it. */
export function milestoneStanding(
  { due, doneOn }: Pick<Milestone, "due" | "doneOn">,
  on: IsoDate,
): MilestoneStanding {
  const last = lastDay(due);
  if (doneOn && doneOn <= on) {
    return { state: "done", on: doneOn, daysLate: Math.max(0, daysBetween(last, doneOn)) };
  }
  if (addDays(last, 1) <= on) return { state: "overdue", daysOver: daysBetween(last, on) };
  return { state: "ahead", daysLeft: daysBetween(on, last) };
}
