/** The day a reader asks about in the address: `?asOf=2026-03-31`. */
import { type IsoDate, isoDate } from "@napar/domain/calendar";
import { err, ok, type Result } from "@napar/domain/result";

/** @returns `null` when no day is asked about; a day to come can be told of by nobody */
export function readAsOf(
  query: URLSearchParams,
  today: IsoDate,
): Result<IsoDate | null, { kind: "dayInvalid" | "dayToCome"; value: string }> {
  const value = query.get("asOf");
  if (value === null || value === "") return ok(null);
  const day = isoDate.safeParse(value);
  if (!day.success) return err({ kind: "dayInvalid", value });
  return day.data > today ? err({ kind: "dayToCome", value }) : ok(day.data);
}
