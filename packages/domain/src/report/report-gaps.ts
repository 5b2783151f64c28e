/**
 * What a report would not be able to say: asked before it is frozen, so that it can still be written down. Nothing here
 * stands against freezing; silence is a fact that a report may show.
 */
import { firstDay, type IsoDate, lastDay } from "../calendar/index.js";
import { countingValues } from "../indicator/index.js";
import { type ReportSources, reportContent } from "./report-content.js";

export type ReportGaps = {
  /** Open measures nobody wrote anything about in that time, or ever, in the order of the plan. */
  withoutNews: { measure: string; lastNewsOn: IsoDate | null }[];
  /** Indicators without an approved value, not even a data gap, that speaks of a moment in that time. */
  withoutValue: string[];
  /** Measures for which no line names money or says that none is named. */
  withoutMoney: string[];
};

/**
 * @param period what time the report is to be about
 * @param on the day of asking
 */
export function reportGaps(
  sources: ReportSources,
  { on, period }: { on: IsoDate; period: { from: string; to: string } },
): ReportGaps {
  const { measures } = reportContent(sources, { on, period });
  const [first, last] = [firstDay(period.from), lastDay(period.to)];
  const open = measures.filter(({ standing }) => standing !== "done" && standing !== "dropped");
  const named = new Set(sources.budget.lines.map(({ measure }) => measure));
  return {
    withoutNews: open
      .filter(({ lastNewsOn }) => lastNewsOn === null || lastNewsOn < first)
      .map(({ id, lastNewsOn }) => ({ measure: id, lastNewsOn })),
    withoutValue: sources.indicators.indicators
      .filter(
        ({ id }) =>
          !countingValues(sources.indicators, id).some(
            (value) => firstDay(value.period.from) <= last && lastDay(value.period.to) >= first,
          ),
      )
      .map(({ id }) => id),
    withoutMoney: open.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  };
}
