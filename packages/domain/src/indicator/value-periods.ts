/**
 * Of which times an indicator is expected to have a value: what a form asks for, and a table has as its columns.
 */
import {
  addDays,
  firstDay,
  type IsoDate,
  lastDay,
  type PartialDate,
  stretchesOf,
} from "../calendar/index.js";
import type { IndicatorDefinition } from "./indicator.js";

/** First and last day, month or year. */
export type ValuePeriod = { from: PartialDate; to: PartialDate };

/** The same days, whether they are said as a year or as its first and last day. */
export const isSameTime = (a: ValuePeriod, b: ValuePeriod): boolean =>
  firstDay(a.from) === firstDay(b.from) && lastDay(a.to) === lastDay(b.to);

/**
 * The stretches of the indicator's rhythm over the time of the plan, and every time a value speaks of beside them. Without
 * a rhythm, or where the plan states no period, the calendar years that can be known are asked about.
 *
 * @param values what was said of this indicator so far
 * @param on the day of asking: nothing begins after it
 * @returns oldest first, each said as shortly as it can be: "2027" for the whole of that year
 */
export function valuePeriods(
  { frequencyMonths }: Pick<IndicatorDefinition, "frequencyMonths">,
  {
    period,
    values,
    on,
  }: {
    period: { from?: PartialDate | null | undefined; to?: PartialDate | null | undefined } | null | undefined;
    values: readonly { readonly period: ValuePeriod }[];
    on: IsoDate;
  },
): ValuePeriod[] {
  const start = period?.from ? firstDay(period.from) : null;
  const end = period?.to ? lastDay(period.to) : null;
  const expected =
    start && end && frequencyMonths
      ? stretchesOf(start, end, frequencyMonths)
      : stretchesOf(`${(start ?? on).slice(0, 4)}-01-01`, `${lastYear(end, on)}-12-31`, 12);
  const periods: ValuePeriod[] = expected.filter(({ from }) => from <= on).map(shortestPeriod);
  for (const { period: said } of values) {
    if (!periods.some((known) => isSameTime(known, said))) periods.push(said);
  }
  return periods.sort((a, b) => order(a, b));
}

const lastYear = (end: IsoDate | null, on: IsoDate): string => {
  const asked = on.slice(0, 4);
  return end && end.slice(0, 4) < asked ? end.slice(0, 4) : asked;
};

function order(a: ValuePeriod, b: ValuePeriod): number {
  const [first, second] = [`${lastDay(a.to)} ${firstDay(a.from)}`, `${lastDay(b.to)} ${firstDay(b.from)}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A time said as shortly as it can be: whole years as years, whole months as months. */
export function shortestPeriod({ from, to }: { from: IsoDate; to: IsoDate }): ValuePeriod {
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return { from: from.slice(0, 4), to: to.slice(0, 4) };
  const isWholeMonths = from.endsWith("-01") && addDays(to, 1).endsWith("-01");
  return isWholeMonths ? { from: from.slice(0, 7), to: to.slice(0, 7) } : { from, to };
}
