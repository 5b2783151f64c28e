/** Checks of plans, on a day, with the law of the country. */
import { type IsoDate, isIsoDate } from "@napar/domain/calendar";
import { checkPlan } from "@napar/domain/check";
import type { Plan } from "@napar/domain/plan";
import { err, ok, type Result } from "@napar/domain/result";
import type { Country } from "../country/index.js";
import type { ApiError } from "../problem/index.js";
import type { PlanCheckView } from "./plan-check.view.js";

export type PlanChecker = {
  /** @param date yyyy-mm-dd; today when absent */
  check(plan: Plan, date?: string): Result<PlanCheckView, ApiError>;
};

export const createPlanChecker = (
  { competence, disclaimer }: Country,
  { today }: { today: () => IsoDate },
): PlanChecker => ({
  check(plan, date = today()) {
    if (!isIsoDate(date)) return err({ kind: "invalidDate", value: date, nearest: [] });
    const { asOf } = competence.data;
    return ok({
      planId: plan.id,
      date,
      check: checkPlan(plan, { on: date, competence }),
      legal: { asOf, afterAsOf: date > asOf, disclaimer },
    });
  },
});
