/** Cases of criteria for tests: a plan, the result it gets, and which results still lack a case. */
import { type CriterionDimension, type CriterionId, criteria } from "../framework/index.js";
import type { Plan } from "../plan/index.js";
import { type CheckOptions, type CriterionResult, checkPlan } from "./check-plan.js";
import type { CheckResult } from "./criterion-check.js";
import { criterionChecks } from "./criterion-checks.js";
import { soundDay, soundPlan } from "./sound-plan.js";

export type CriterionCase = {
  criterion: CriterionId;
  /** What the case shows; with the rest its title reads "Q03 fail: no end". */
  why: string;
  /** What is different from the sound plan, or a whole plan. */
  plan?: Partial<Plan>;
  expected: CheckResult;
  /** Part of the details the result has to show. */
  details?: object;
  on?: string;
};

export function resultOf(
  criterion: CriterionId,
  plan: Plan,
  options: Partial<CheckOptions> = {},
): CriterionResult {
  const { results } = checkPlan(plan, { ...options, on: options.on ?? soundDay });
  return results.find((one) => one.criterion === criterion) as CriterionResult;
}

export const resultOfCase = ({ criterion, plan, on }: CriterionCase): CriterionResult =>
  resultOf(criterion, soundPlan(plan), on ? { on } : {});

/** Results that a criterion of the dimension can give and that no case shows, as "Q08 unknown". */
export function resultsWithoutCase(dimension: CriterionDimension, cases: readonly CriterionCase[]): string[] {
  const shown = new Set(cases.map(({ criterion, expected }) => `${criterion} ${expected}`));
  return criteria
    .filter((criterion) => criterion.dimension === dimension)
    .flatMap(({ id }) => {
      const check = criterionChecks.find((one) => one.id === id);
      return Object.values(check?.outcomes ?? {}).map(({ result }) => `${id} ${result}`);
    })
    .filter((possible, at, all) => !shown.has(possible) && all.indexOf(possible) === at);
}
