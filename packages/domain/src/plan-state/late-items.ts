/** What should have happened by now and did not: counted from days that were set, never from impressions. */
import { addDays, daysBetween, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import { isMandateInForce } from "../mandate/index.js";
import { milestoneStanding } from "../measure/index.js";
import type { PlanCase } from "../plan-case/index.js";
import { listDues, type ReportContent } from "../report/index.js";
import { openReplies } from "../status/index.js";
import type { LocalizedText } from "../text/index.js";

export type LateItem = {
  /**
   * - `measure`: its promised end passed, and it is known not to be done
   * - `saidLate`, `saidBlocked`: a government says so itself, whatever the promised end
   * - `milestone`, `report`, `indicatorValue`, `mandate`: not delivered by its day
   * - `reply`: a government did not answer in time what others say of its measure
   */
  kind:
    | "measure"
    | "saidLate"
    | "saidBlocked"
    | "milestone"
    | "report"
    | "indicatorValue"
    | "reply"
    | "mandate";
  /** Who answers for it; nobody for a measure whose whole has no share. */
  authorities: string[];
  measure: string | null;
  indicator: string | null;
  /** What it is called; `null` where the kind and the authority say it all. */
  title: LocalizedText | null;
  due: PartialDate | null;
  /** Days since the last day on which it was in time; `null` where no day was set. */
  days: number | null;
};

export type OpenEnd = { measure: string; title: LocalizedText; end: PartialDate };

const settled: readonly string[] = ["done", "dropped"];
const unsaid: readonly string[] = ["unknown", "no-evidence"];

/** Whole days since the last day of a date, on a day after it. */
const daysSince = (date: PartialDate, on: IsoDate): number => daysBetween(lastDay(date), on);

/** The longest overdue first; what nobody set a day for comes last. */
export function lateItems(content: ReportContent, record: PlanCase | null, on: IsoDate): LateItem[] {
  return [...ofMeasures(content), ...(record ? ofRecord(record, content, on) : [])].sort(
    (a, b) => (b.days ?? -1) - (a.days ?? -1),
  );
}

function ofMeasures({ measures, on }: ReportContent): LateItem[] {
  return measures.flatMap((measure): LateItem[] => {
    const { id, title, end, standing, shares } = measure;
    if (settled.includes(standing)) return [];
    const head = { measure: id, title, indicator: null };
    const open = shares.filter((share) => !settled.includes(share.standing));
    const late = open.filter((share) => !unsaid.includes(share.standing));
    const isOver = end !== null && lastDay(end) < on;
    if (isOver && !unsaid.includes(standing)) {
      const authorities = (late.length > 0 ? late : open).map(({ authority }) => authority);
      return [{ kind: "measure", ...head, authorities, due: end, days: daysSince(end, on) }];
    }
    const kind = standing === "blocked" ? "saidBlocked" : standing === "late" ? "saidLate" : null;
    if (!kind) return [];
    const authorities = shares.filter((share) => share.standing === standing).map((share) => share.authority);
    return [{ kind, ...head, authorities, due: end, days: null }];
  });
}

function ofRecord(record: PlanCase, content: ReportContent, on: IsoDate): LateItem[] {
  const titles = new Map(content.measures.map(({ id, title }) => [id, title]));
  const labels = new Map(content.indicators.map(({ id, label }) => [id, label]));
  const milestones = record.measures.measures
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ id, milestones: all }) =>
      all.flatMap((milestone): LateItem[] => {
        const standing = milestoneStanding(milestone, on);
        if (standing.state !== "overdue") return [];
        const { title, authority, due } = milestone;
        return [
          {
            ...{ kind: "milestone", authorities: [authority], measure: id, indicator: null },
            ...{ title, due, days: standing.daysOver },
          },
        ];
      }),
    );
  const dues = listDues(record.reports, record.indicators, on).flatMap((due): LateItem[] => {
    if (due.standing.state !== "overdue") return [];
    const isValue = due.kind === "indicator-value";
    return [
      {
        ...{ kind: isValue ? "indicatorValue" : "report", authorities: [due.from], measure: null },
        ...{ indicator: due.indicator, title: labels.get(due.indicator ?? "") ?? null },
        ...{ due: due.due, days: due.standing.daysOver },
      },
    ];
  });
  const replies = openReplies(record.status, on)
    .filter(({ daysOver }) => daysOver > 0)
    .map(
      ({ subject, authority, due, daysOver }): LateItem => ({
        ...{ kind: "reply", authorities: [authority], measure: subject.measure, indicator: null },
        ...{ title: titles.get(subject.measure) ?? null, due, days: daysOver },
      }),
    );
  // Once the plan is there, a mandate nobody wrote the result of is a gap in the record, and no delay.
  const isPrepared = record.lifecycle.history.some(({ stage }) => stage === "in-force");
  const mandates = (isPrepared ? [] : record.mandates.mandates)
    .filter((mandate) => mandate.dueOn !== undefined && mandate.dueOn < on && isMandateInForce(mandate, on))
    .map(
      ({ holder, object, dueOn }): LateItem => ({
        ...{ kind: "mandate", authorities: [holder], measure: null, indicator: null, title: object },
        ...{ due: dueOn as string, days: daysSince(dueOn as string, on) },
      }),
    );
  return [...milestones, ...dues, ...replies, ...mandates];
}

/** Measures that should be done by now, of which nobody says how they stand. */
export const openEnds = ({ measures, on }: ReportContent): OpenEnd[] =>
  measures.flatMap(({ id, title, end, standing }) =>
    end !== null && unsaid.includes(standing) && addDays(lastDay(end), 1) <= on
      ? [{ measure: id, title, end }]
      : [],
  );

/** Every day by which something was to be there, past and to come. */
export const daysSetIn = ({ measures }: ReportContent, record: PlanCase | null): number =>
  measures.filter(({ end }) => end !== null).length +
  (record
    ? record.measures.measures.flatMap(({ withdrawn, milestones }) => (withdrawn ? [] : milestones)).length +
      record.reports.dues.length +
      record.mandates.mandates.filter(({ dueOn }) => dueOn !== undefined).length
    : 0);
