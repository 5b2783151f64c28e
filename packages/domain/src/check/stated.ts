/**
 * Reading what a plan states. A missing member, `null`, an empty list and a blank text all mean the same: the plan does
 * not state it. That is never read as "no" here; each criterion decides what a silence means for it.
 */
import { firstDay, type IsoDate, isPartialDate, lastDay } from "../calendar/index.js";

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

/** A partial date read as a start: its first day. `null` when the plan states no date. */
export const startOf = (date: unknown): IsoDate | null =>
  isStated(date) && isPartialDate(date) ? firstDay(date) : null;

/** A partial date read as an end: its last day. `null` when the plan states no date. */
export const endOf = (date: unknown): IsoDate | null =>
  isStated(date) && isPartialDate(date) ? lastDay(date) : null;

/** Is any of these in the list? */
export const includesAny = (
  list: readonly unknown[] | null | undefined,
  wanted: ReadonlySet<unknown>,
): boolean => listed(list).some((item) => wanted.has(item));
