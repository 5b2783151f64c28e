/** Which criteria one measure fails, as it is typed. */
import { type CriterionResult, checkPlan } from "@napar/domain/check";
import type { Measure, Plan } from "@napar/domain/plan";

/**
 * The plan is checked as if this were its only measure: a criterion that names the measure is about the measure, and the
 * others wait for the plan.
 */
export function failedCriteria(plan: Plan, measure: Measure, today: string): CriterionResult[] {
  const { results } = checkPlan({ ...plan, measures: [measure] }, { today });
  return results.filter(
    ({ result, details }) =>
      result === "fail" &&
      ((details.ids ?? []).includes(measure.id) ||
        Object.values(details.lists ?? {}).some((ids) => ids.includes(measure.id))),
  );
}
