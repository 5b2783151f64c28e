/**
 * Civil days. The law counts in days: a rule is in force from the first to the last day, both included.
 * No function here reads a clock; "today" always comes in as an argument.
 */
import * as z from "zod";

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Is this text a day that exists, written yyyy-mm-dd? 2023-02-29 does not exist. */
export function isIsoDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const isoDate = z.string().refine(isIsoDate, { error: "a day that exists, written yyyy-mm-dd" });
/** A civil day, yyyy-mm-dd: texts in this form sort in the order of time. */
export type IsoDate = string;

const toUtc = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** Was a rule in force on a day? Both ends count; `null` or nothing means: open. */
export function isInForce(
  validity: {
    validFrom?: IsoDate | null | undefined;
    validTo?: IsoDate | null | undefined;
  },
  on: IsoDate,
): boolean {
  return (!validity.validFrom || validity.validFrom <= on) && (!validity.validTo || on <= validity.validTo);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  const date = toUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}

export const dayAfter = (day: IsoDate): IsoDate => addDays(day, 1);
export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

/** The same day of a later (or earlier) month; the last day of the month where that day does not exist. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfTarget))));
}

export const addYears = (day: IsoDate, years: number): IsoDate => addMonths(day, years * 12);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000);
