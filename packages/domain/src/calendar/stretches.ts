import { addMonths, dayBefore, type IsoDate } from "./day.js";

/**
 * Cuts a time into stretches of so many months. The last one ends with the time, even when it is shorter.
 *
 * @param months at least 1
 */
export function stretchesOf(start: IsoDate, end: IsoDate, months: number): { from: IsoDate; to: IsoDate }[] {
  const spans: { from: IsoDate; to: IsoDate }[] = [];
  for (let index = 0; ; index += 1) {
    const from = addMonths(start, index * months);
    if (from > end) return spans;
    const to = dayBefore(addMonths(start, (index + 1) * months));
    spans.push({ from, to: to < end ? to : end });
  }
}
