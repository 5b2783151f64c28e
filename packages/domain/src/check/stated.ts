/**
 * Reading what a plan states. A missing member, `null`, an empty list and a blank text all mean the same: the plan does
 * not state it. That is never read as "no" here; each criterion decides what a silence means for it.
 */
import { firstDay, type IsoDate, lastDay } from "../calendar/index.js";

export const isStated = (text: unknown): text is string => typeof text === "string" && text.trim() !== "";

export const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** The items of a list that is there; no items when the list is missing. */
export function listed<T>(items: readonly (T | null | undefined)[] | null | undefined): readonly T[] {
  if (!Array.isArray(items)) return [];
  return items.every((item) => item !== null && item !== undefined)
    ? (items as readonly T[])
    : (items.filter((item) => item !== null && item !== undefined) as T[]);
}

/** The form is enough here: whether the day exists was settled when the plan was read. */
const partialDateForm = /^\d{4}(-\d{2}){0,2}$/;
const isDate = (date: unknown): date is string => typeof date === "string" && partialDateForm.test(date);

/** A partial date read as a start: its first day. `null` when the plan states no date. */
export const startOf = (date: unknown): IsoDate | null => (isDate(date) ? firstDay(date) : null);

/** A partial date read as an end: its last day. `null` when the plan states no date. */
export const endOf = (date: unknown): IsoDate | null => (isDate(date) ? lastDay(date) : null);

/** Is any of these in the list? */
export const includesAny = (
  list: readonly unknown[] | null | undefined,
  wanted: ReadonlySet<unknown>,
): boolean => listed(list).some((item) => wanted.has(item));
