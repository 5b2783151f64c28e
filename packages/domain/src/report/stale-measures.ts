import { daysBetween } from "../calendar/index.js";
import type { PlainText, ReportContent } from "./report-content.js";

export type StaleMeasure = {
  measure: string;
  title: PlainText;
  /** `null`: nobody ever wrote anything about it. */
  lastNewsOn: string | null;
  /** Whole days since the last news; `null` where there never was any. */
  days: number | null;
};

/**
 * The measures still open on which there is no news since more than a number of days, the longest silence first and
 * those without any news before all. Counts silence on measures, never on persons.
 */
export function staleMeasures({ measures, on }: ReportContent, days: number): StaleMeasure[] {
  return measures
    .filter(({ standing }) => standing !== "done" && standing !== "dropped")
    .map(({ id, title, lastNewsOn }) => ({
      ...{ measure: id, title, lastNewsOn },
      days: lastNewsOn === null ? null : daysBetween(lastNewsOn, on),
    }))
    .filter((measure) => measure.days === null || measure.days > days)
    .sort((a, b) => (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER));
}
