/**
 * A deadline: computed once, by a rule it carries with it, and frozen. A rule that changes later moves no deadline that
 * was already set.
 */
import * as z from "zod";
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  type DayOffReason,
  dayOffReason,
  daysBetween,
  firstWorkingDayFrom,
  type IsoDate,
  isIsoDate,
  isoDate,
} from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type DeadlineRule, deadlineRule } from "./deadline-rule.js";

export const deadline = z.strictObject({
  /** The rule as it read when the deadline was computed. */
  rule: deadlineRule,
  /** The day of the event that starts the period; it is not counted. */
  from: isoDate,
  /** Last day of the period before weekends and holidays are looked at. */
  nominal: isoDate,
  /** Last day on which the act is still in time. */
  due: isoDate,
  /** The days off that moved the last day, in order. */
  movedOver: z.array(z.strictObject({ day: isoDate, reason: z.string() })).readonly(),
});
export type Deadline = Readonly<z.infer<typeof deadline>>;

export type DeadlineRefusal =
  | { readonly kind: "unknownDeadlineRule"; readonly value: string; readonly nearest: readonly string[] }
  | { readonly kind: "invalidDate"; readonly value: string };

/**
 * Computes the last day of a period.
 *
 * The day of the event is not counted and the last day is; months and years run from date to date. Where the rule says
 * so, a last day on a Saturday, a Sunday or one of the ten public holidays moves to the next working day.
 *
 * @param from civil day of the event
 * @returns `unknownDeadlineRule` with the nearest names, or `invalidDate`
 * @see Judicial Code, art. 52 (day of the act not counted), 53 (last day, and roll-over), 54 (months and years)
 */
export function computeDeadline(
  rules: readonly DeadlineRule[],
  ruleId: string,
  from: IsoDate,
): Result<Deadline, DeadlineRefusal> {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) {
    const nearest = nearestTo(
      ruleId,
      rules.map(({ id }) => id),
    );
    return err({ kind: "unknownDeadlineRule", value: ruleId, nearest });
  }
  if (!isIsoDate(from)) return err({ kind: "invalidDate", value: from });
  const nominal = endOf(rule.period, from);
  const due = rule.rollOver === "next-working-day" ? firstWorkingDayFrom(nominal) : nominal;
  return ok(
    deepFreeze({ rule: structuredCopy(rule), from, nominal, due, movedOver: daysOffFrom(nominal, due) }),
  );
}

export type DeadlineStanding =
  | { readonly state: "running"; readonly daysLeft: number }
  | { readonly state: "lastDay"; readonly daysLeft: 0 }
  | { readonly state: "passed"; readonly daysOver: number };

/** Where a deadline stands on a day: it still runs on its last day and has passed the day after. */
export function deadlineStanding({ due }: Pick<Deadline, "due">, on: IsoDate): DeadlineStanding {
  const days = daysBetween(on, due);
  if (days > 0) return { state: "running", daysLeft: days };
  return days === 0 ? { state: "lastDay", daysLeft: 0 } : { state: "passed", daysOver: -days };
}

function endOf({ amount, unit }: DeadlineRule["period"], from: IsoDate): IsoDate {
  switch (unit) {
    case "days":
      return addDays(from, amount);
    case "working-days":
      return addWorkingDays(from, amount);
    case "months":
      return addMonths(from, amount);
    case "years":
      return addYears(from, amount);
  }
}

function daysOffFrom(nominal: IsoDate, due: IsoDate): { day: IsoDate; reason: DayOffReason }[] {
  const days: { day: IsoDate; reason: DayOffReason }[] = [];
  for (let day = nominal; day < due; day = addDays(day, 1)) {
    const reason = dayOffReason(day);
    if (reason) days.push({ day, reason });
  }
  return days;
}

const structuredCopy = (rule: DeadlineRule): DeadlineRule => ({
  ...rule,
  names: { ...rule.names },
  period: { ...rule.period },
  source: { ...rule.source },
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
