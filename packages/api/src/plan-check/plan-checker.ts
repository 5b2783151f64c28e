/** Checks of plans, on a day, with the law of the country. */
import { type IsoDate, isIsoDate } from "@napar/domain/calendar";
import { checkPlan } from "@napar/domain/check";
import type { Plan } from "@napar/domain/plan";
import { err, ok, type Result } from "@napar/domain/result";
import type { Country } from "../country/index.js";
import type { ApiError } from "../problem/index.js";
import type { PlanCheckView } from "./plan-check.view.js";

export type PlanChecker = {
  /** @param date yyyy-mm-dd; the plan's own `asOf` when absent, else today */
  check(plan: Plan, date?: string): Result<PlanCheckView, ApiError>;
};

export const createPlanChecker = (
  { competence, disclaimer }: Country,
  { today }: { today: () => IsoDate },
): PlanChecker => ({
  check(plan, date) {
    if (date !== undefined && !isIsoDate(date)) return err({ kind: "invalidDate", value: date, nearest: [] });
    const { asOf } = competence.data;
    const check = checkPlan(plan, { on: date, today: today(), competence });
    return ok({
      planId: plan.id,
      date: check.on,
      check,
      legal: { asOf, afterAsOf: check.on > asOf, disclaimer },
    });
  },
});
