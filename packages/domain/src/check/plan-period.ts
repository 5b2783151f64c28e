/** The period of a plan in whole days, and how long it is. */
import { addYears, dayBefore, daysBetween, type IsoDate } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import { endOf, startOf } from "./stated.js";

/** First and last day of the plan as far as it states them. */
export const periodOf = (plan: Plan): { from: IsoDate | null; to: IsoDate | null } => ({
  from: startOf(plan.period?.from),
  to: endOf(plan.period?.to),
});

/**
 * The last day of a period of so many years, both days counted: seven years from 1 January 2020 end on 31 December
 * 2026. A year that begins on 29 February ends on 28 February.
 */
export const lastDayOfYears = (from: IsoDate, years: number): IsoDate => {
  const sameDay = addYears(from, years);
  return from.endsWith("-02-29") && !sameDay.endsWith("-02-29") ? sameDay : dayBefore(sameDay);
};

/** Length in years, both days counted, rounded to hundredths: for people to read, never to decide on. */
export const yearsBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round(((daysBetween(from, to) + 1) / 365.25) * 100) / 100;
