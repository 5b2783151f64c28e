/**
 * Dates as the sources give them: a year, a month, a day, and nothing invented. "2018-05" is never turned into
 * 1 May 2018; where a comparison would need the missing part, the answer is "cannot-say".
 */
import * as z from "zod";
import { addDays, type IsoDate, isIsoDate } from "./day.js";

const yearPattern = /^\d{4}$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

export const isPartialDate = (text: string): boolean =>
  yearPattern.test(text) || monthPattern.test(text) || isIsoDate(text);

export const partialDate = z.string().refine(isPartialDate, {
  error: "a date as yyyy, yyyy-mm or yyyy-mm-dd that exists",
});
/** "2001", "2018-05" or "2018-05-22". */
export type PartialDate = string;

export type DatePrecision = "year" | "month" | "day";

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The first day the date can mean. */
export function firstDay(date: PartialDate): IsoDate {
  const precision = precisionOf(date);
  if (precision === "year") return `${date}-01-01`;
  return precision === "month" ? `${date}-01` : date;
}

/** The last day the date can mean. */
export function lastDay(date: PartialDate): IsoDate {
  const precision = precisionOf(date);
  if (precision === "year") return `${date}-12-31`;
  if (precision === "day") return date;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`, -1);
}

/** The day itself, or `null` when the date is a month or a year. */
export const partialDay = (date: PartialDate): IsoDate | null => (precisionOf(date) === "day" ? date : null);

export type PartialOrder = "before" | "after" | "same" | "cannot-say";

/**
 * Compares two dates of any precision.
 *
 * @returns `same` only for two days, or two dates of equal precision in the same month or year, which were given as
 *   the same date; `cannot-say` when one could lie before, on or after the other (May 2018 and 22 May 2018)
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): PartialOrder {
  if (a === b) return "same";
  if (lastDay(a) < firstDay(b)) return "before";
  if (firstDay(a) > lastDay(b)) return "after";
  return "cannot-say";
}

export const period = z.object({
  from: partialDate.nullish(),
  to: partialDate.nullish(),
});
/** From and to, each as known; both ends belong to the period. */
export type Period = z.infer<typeof period>;

/** Was the date read in a source, or concluded by us from one? */
export const dateBasis = z.enum(["stated", "inferred"]);

export const datedStatement = z.object({
  date: partialDate,
  basis: dateBasis.default("stated"),
  /** "around 2010": the source itself is not sure. */
  approximate: z.boolean().default(false),
});
export type DatedStatement = z.infer<typeof datedStatement>;

export const recurringDate = z.object({
  /** 1 to 12. */
  month: z.int().min(1).max(12),
  /** 1 to 31; nothing when only the month is known. */
  day: z.int().min(1).max(31).nullish(),
  /** "around 21 March": a week on each side is meant, not the day itself. */
  approximate: z.boolean().default(false),
});
/** A day that comes back each year, such as 21 March, the day against racial discrimination. */
export type RecurringDate = z.infer<typeof recurringDate>;
