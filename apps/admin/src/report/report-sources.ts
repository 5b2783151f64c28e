/** A plan as it was read, as a report looks at it: values that wait for a second person are not in it. */
import type { PlanCaseView } from "@napar/api/client";
import type { ReportSources } from "@napar/domain/report";

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
