/**
 * What a document of today tells of a plan on a day in the past. It has dates of its own: when it was adopted, from when to
 * when it holds, when its status was last known. Between them nothing is made up.
 */
import { comparePartialDates, firstDay, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import type { PlanStatusId } from "../framework/index.js";
import type { Plan } from "./plan.js";

/**
 * - `there`: it was adopted by then, or its status was known to hold
 * - `notYet`: the day of its adoption, or its first day, came later
 * - `unknown`: its source does not say how it stood then
 */
export type PlanThen = { state: "there"; status: PlanStatusId } | { state: "notYet" | "unknown" };

type Dated = Pick<Plan, "adoption" | "period" | "status" | "statusAsOf">;

/** From when a plan counts: its adoption, or else the first day of its period. */
export const startOfPlan = ({ adoption, period }: Dated): PartialDate | null =>
  adoption?.date ?? period?.from ?? null;

/** @param followedFrom from when the plan that came after it counts; `null`: not known, or there is none */
export function planThen(plan: Dated, on: IsoDate, followedFrom: PartialDate | null = null): PlanThen {
  const { status, statusAsOf } = plan;
  const start = startOfPlan(plan);
  if (start !== null && on < firstDay(start)) return { state: "notYet" };
  // From the day on which its source told it, nothing later is known.
  if (statusAsOf && lastDay(statusAsOf) <= on) return { state: "there", status };
  if (start === null || on < lastDay(start)) return { state: "unknown" };
  if (status === "in-force" || status === "adopted") return { state: "there", status };
  const end = plan.period?.to ?? null;
  const isWithin = end !== null && comparePartialDates(end, on) === "after";
  if (status === "expired" && isWithin) return { state: "there", status: "in-force" };
  const isBefore = followedFrom !== null && on < firstDay(followedFrom);
  if (status === "replaced" && isBefore) return { state: "there", status: "in-force" };
  // Under preparation, under revision, given up: since when, no source says.
  return { state: "unknown" };
}
