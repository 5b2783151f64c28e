/** Plans of any size, made from the real ones: the same texts, fields and tags in turn. */
import { belgianPlans } from "@napar/domain/belgium/plans";
import type { Measure, Plan } from "@napar/domain/plan";

const real: readonly Measure[] = belgianPlans.flatMap((plan) => plan.measures ?? []);
const largest = belgianPlans.reduce((most, plan) =>
  (plan.measures?.length ?? 0) > (most.measures?.length ?? 0) ? plan : most,
);

/** One plan with that many measures. */
export function madePlan(id: string, measures: number): Plan {
  return {
    ...largest,
    id,
    measures: Array.from({ length: measures }, (_, index) => ({
      ...(real[index % real.length] as Measure),
      id: `m${index + 1}`,
    })),
  };
}

/** As many measures as asked, in plans of a hundred. */
export const madePlans = (measures: number): Plan[] =>
  Array.from({ length: measures / 100 }, (_, index) => madePlan(`made-${index + 1}`, 100));
