/** What became of the criteria between two checks of one plan. */
import type { CriterionId } from "../framework/index.js";
import type { CheckResult } from "./criterion-check.js";

/** Enough of a check to be held against another. */
export type CheckedCriterion = { criterion: CriterionId; result: CheckResult };

export type CriterionChange = {
  criterion: CriterionId;
  before: CheckResult;
  after: CheckResult;
  /**
   * - `better`: it holds now, or no longer fails
   * - `worse`: it fails now, or no longer holds
   * - `other`: between not known and not applicable, where nobody gained or lost
   */
  direction: "better" | "worse" | "other";
};

/**
 * The criteria whose result changed, in the order of the later check. A criterion that one of the two does not have is left
 * out: nothing can be said of it.
 */
export function compareChecks(
  earlier: readonly CheckedCriterion[],
  later: readonly CheckedCriterion[],
): CriterionChange[] {
  const before = new Map(earlier.map(({ criterion, result }) => [criterion, result]));
  return later.flatMap(({ criterion, result: after }): CriterionChange[] => {
    const was = before.get(criterion);
    if (was === undefined || was === after) return [];
    return [{ criterion, before: was, after, direction: directionOf(was, after) }];
  });
}

/** Not known and not applicable stand between a failure and a pass, beside each other. */
const worth: Readonly<Record<CheckResult, number>> = { fail: 0, unknown: 1, "not-applicable": 1, pass: 2 };

function directionOf(before: CheckResult, after: CheckResult): CriterionChange["direction"] {
  if (worth[after] === worth[before]) return "other";
  return worth[after] > worth[before] ? "better" : "worse";
}
