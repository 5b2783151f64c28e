/** The result of a check, ordered for a reader: what asks for attention, then every criterion by subject. */
import type { CriterionResult, PlanCheck } from "@napar/domain/check";

export type ResultCounts = { pass: number; fail: number; unknown: number; "not-applicable": number };

export type DimensionResults = {
  dimension: CriterionResult["dimension"];
  results: readonly CriterionResult[];
  counts: ResultCounts;
};

export function countsOf(results: readonly CriterionResult[]): ResultCounts {
  const counts: ResultCounts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
  for (const { result } of results) counts[result] += 1;
  return counts;
}

/** The criteria by dimension, in the order in which the dimensions first occur. */
export function resultsByDimension(check: PlanCheck): DimensionResults[] {
  const byDimension = new Map<CriterionResult["dimension"], CriterionResult[]>();
  for (const result of check.results) {
    const known = byDimension.get(result.dimension);
    if (known) known.push(result);
    else byDimension.set(result.dimension, [result]);
  }
  return [...byDimension].map(([dimension, results]) => ({ dimension, results, counts: countsOf(results) }));
}

/** The failed criteria that decide the verdict: blockers first, then major ones. */
export function attentionOf(check: PlanCheck): CriterionResult[] {
  const failed = (severity: string) =>
    check.results.filter((one) => one.result === "fail" && one.severity === severity);
  return [...failed("blocker"), ...failed("major")];
}
