/**
 * What is to be reported, by whom and until when: made once from the rhythm the plan states, and frozen. A plan that
 * states no rhythm has no calendar; that is said, and nothing is made up.
 */
import { addDays, daysBetween, firstDay, type IsoDate, lastDay, stretchesOf } from "../calendar/index.js";
import type { IndicatorBook } from "../indicator/index.js";
import type { Plan } from "../plan/index.js";

export const dueKinds = ["progress", "mid-term", "final", "indicator-value"] as const;
export type DueKind = (typeof dueKinds)[number];

/** One thing to report. The identifier is the same whenever the calendar is made again. */
export type ReportDue = {
  id: string;
  kind: DueKind;
  /** The authority it is expected from. */
  from: string;
  /** What time it is to speak of, first and last day. */
  period: { from: IsoDate; to: IsoDate };
  /** Last day on which it is in time. */
  due: IsoDate;
  indicator: string | null;
};

export type ReportingCalendar = {
  dues: ReportDue[];
  /** What the plan does not state, so that nothing could be made of it. */
  notStated: ("periodFrom" | "periodTo" | "rhythm" | "midTerm" | "final")[];
};

/**
 * Makes the calendar of a plan.
 *
 * A plan that gives its period in years or months runs from the first to the last day of them. The last stretch ends
 * with the plan, even when it is shorter than the rhythm.
 *
 * @param authorities whom reports are expected from: the parties of the plan
 * @param daysToReport civil days between the end of a stretch and the last day to report on it
 */
export function reportingCalendar({
  plan,
  authorities,
  indicators,
  daysToReport,
}: {
  plan: Plan;
  authorities: readonly string[];
  indicators: IndicatorBook["indicators"];
  daysToReport: number;
}): ReportingCalendar {
  const { monitoring, period } = plan;
  const start = period?.from ? firstDay(period.from) : null;
  const end = period?.to ? lastDay(period.to) : null;
  const rhythm = monitoring?.frequencyMonths;
  const hasRhythm = typeof rhythm === "number" && Number.isInteger(rhythm) && rhythm >= 1;
  const midTerm = monitoring?.midTerm ? lastDay(monitoring.midTerm) : null;
  const final = monitoring?.final?.date ? lastDay(monitoring.final.date) : null;
  const notStated: ReportingCalendar["notStated"] = [];
  if (!start) notStated.push("periodFrom");
  if (!end) notStated.push("periodTo");
  if (!hasRhythm) notStated.push("rhythm");
  if (!midTerm) notStated.push("midTerm");
  if (!final) notStated.push("final");

  const dues: ReportDue[] = [];
  const expect = (
    kind: DueKind,
    from: string,
    span: ReportDue["period"],
    due: IsoDate,
    indicator: string | null,
  ) =>
    dues.push({
      id: [kind, from, span.to, ...(indicator ? [indicator] : [])].join(":"),
      ...{ kind, from, period: span, due, indicator },
    });
  if (start && end && hasRhythm) {
    for (const span of stretchesOf(start, end, rhythm)) {
      for (const from of authorities) expect("progress", from, span, addDays(span.to, daysToReport), null);
    }
  }
  if (start && end) {
    for (const { id, owner, frequencyMonths } of indicators) {
      for (const span of frequencyMonths ? stretchesOf(start, end, frequencyMonths) : []) {
        expect("indicator-value", owner, span, addDays(span.to, daysToReport), id);
      }
    }
  }
  // An evaluation has its own day in the plan; no days are added to it.
  if (start && midTerm) expect("mid-term", plan.authority.id, { from: start, to: midTerm }, midTerm, null);
  if (start && final) expect("final", plan.authority.id, { from: start, to: end ?? final }, final, null);
  return { dues: dues.sort(byDay), notStated };
}

const byDay = (a: ReportDue, b: ReportDue): number => {
  const [first, second] = [`${a.due} ${a.id}`, `${b.due} ${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
};

export type Delivery = { due: string; on: IsoDate; source: string; url: string | null };

export type DueStanding =
  /** The time it is about is not over. */
  | { state: "not-yet"; opensOn: IsoDate }
  | { state: "due"; daysLeft: number }
  | { state: "overdue"; daysOver: number }
  | { state: "delivered"; on: IsoDate; daysLate: number };

/** Where one due stands on a day. A value of an indicator is delivered by submitting it, for time up to that due's. */
export function dueStanding(
  due: ReportDue,
  deliveries: readonly Delivery[],
  indicators: Pick<IndicatorBook, "values">,
  on: IsoDate,
): DueStanding {
  const delivered = [
    ...deliveries.filter((delivery) => delivery.due === due.id).map((delivery) => delivery.on),
    ...indicators.values
      .filter(({ indicator, period, state }) => {
        const end = lastDay(period.to);
        return (
          indicator === due.indicator &&
          state !== "returned" &&
          due.period.from <= end &&
          end <= due.period.to
        );
      })
      .map(({ submittedOn }) => submittedOn),
  ]
    .filter((day) => day <= on)
    .sort()[0];
  if (delivered) {
    return { state: "delivered", on: delivered, daysLate: Math.max(0, daysBetween(due.due, delivered)) };
  }
  if (on > due.due) return { state: "overdue", daysOver: daysBetween(due.due, on) };
  if (on <= due.period.to) return { state: "not-yet", opensOn: addDays(due.period.to, 1) };
  return { state: "due", daysLeft: daysBetween(on, due.due) };
}
