/** A plan as it was read, as a report looks at it: values that wait for a second person are not in it. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureRecord } from "@napar/domain/measure";
import { type ReportSources, reportContent, type Standing } from "@napar/domain/report";

export function reportSources(plan: PlanCaseView): ReportSources {
  return {
    ...{ plan: plan.document, status: plan.status, budget: plan.budget, measures: plan.measures },
    indicators: {
      indicators: plan.indicators,
      values: plan.indicators.flatMap(({ id, values }) =>
        values.map((value) => ({
          ...value,
          indicator: id,
          replaces: null,
          state: "approved" as const,
        })),
      ),
    },
  };
}

/** How some measures stand on a day, as a report of that day would say it. */
export function standingsOf(
  plan: PlanCaseView,
  measures: readonly MeasureRecord[],
  on: string,
): ReadonlyMap<string, Standing> {
  const sources = {
    ...reportSources(plan),
    plan: { ...plan.document, measures: [] },
    measures: { measures },
  };
  const content = reportContent(sources, { on, period: { from: on, to: on } });
  return new Map(content.measures.map(({ id, standing }) => [id, standing]));
}
