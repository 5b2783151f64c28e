import { z } from "@hono/zod-openapi";
import type { PlanCheck } from "@napar/domain/check";
import type { Coverage } from "@napar/domain/coverage";
import { fullTextView, untouched } from "../openapi/part.js";

/** State of the model of the law a check was made with, and what it is not. */
const checkContext = z.object({ asOf: z.string(), afterAsOf: z.boolean(), disclaimer: fullTextView });

export const planCheckView = z
  .object({
    planId: z.string(),
    date: z.string(),
    check: untouched<PlanCheck>("Verdict and the result of every criterion, with reason, remedy and sources"),
    legal: checkContext,
  })
  .openapi("PlanCheck");
export type PlanCheckView = z.infer<typeof planCheckView>;

export const planCoverageView = z
  .object({
    planId: z.string(),
    coverage: untouched<Coverage>("State of each of the ten commitments, with the measures that serve it"),
  })
  .openapi("PlanCoverage");
export type PlanCoverageView = z.infer<typeof planCoverageView>;

export const checkedPlanView = planCheckView
  .extend({
    coverage: untouched<Coverage>("State of each of the ten commitments, with the measures that serve it"),
    /** Members of the file that the format does not know, with the nearest known one; they were left aside. */
    remarks: z.array(z.looseObject({})),
  })
  .openapi("CheckedPlan");
export type CheckedPlanView = z.infer<typeof checkedPlanView>;
