/** Where dates lie on a chart, and the years that are written under it. */
import { firstDay, lastDay, type PartialDate } from "@napar/domain/calendar";
import { scaleUtc } from "d3-scale";

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayLength = 86_400_000;

export type TimeScale = {
  /** Where a day, month or year begins and where it ends. */
  start: (date: PartialDate) => number;
  end: (date: PartialDate) => number;
  /** The middle of what is known: of the year, where only the year is. */
  middle: (from: PartialDate, to?: PartialDate) => number;
  years: { year: string; at: number; start: number }[];
};

/**
 * Whole years from the first to the last of some dates, over a width.
 *
 * @param dates at least one
 * @param most how many years may be written; of more, every second, fifth or tenth is
 */
export function timeScale(
  dates: readonly PartialDate[],
  [left, right]: readonly [number, number],
  most = 12,
): TimeScale {
  const all = dates.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const scale = scaleUtc()
    .domain([instant(`${first}-01-01`), instant(`${last}-12-31`) + dayLength])
    .range([left, right]);
  const start = (date: PartialDate) => scale(instant(firstDay(date)));
  const end = (date: PartialDate) => scale(instant(lastDay(date)) + dayLength);
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first + 1) / each <= most) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map(String);
  return {
    start,
    end,
    middle: (from, to = from) => (start(from) + end(to)) / 2,
    years: years.map((year) => ({ year, at: (start(year) + end(year)) / 2, start: start(year) })),
  };
}

/** Coordinates with at most one decimal: shorter in a page, and the same to the eye. */
export const at = (value: number): number => Math.round(value * 10) / 10;
