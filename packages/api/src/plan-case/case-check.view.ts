/** What the API tells of the check of a plan under way. */
import { z } from "@hono/zod-openapi";
import { checkedPlanView } from "../plan-check/plan-check.view.js";

const changed = z.object({
  criterion: z.string(),
  before: z.string(),
  after: z.string(),
  direction: z.enum(["better", "worse", "other"]),
});

export const caseCheckView = checkedPlanView
  .omit({ planId: true, remarks: true })
  .extend({
    id: z.string(),
    version: z.int(),
    asOf: z.iso.date(),
    since: z
      .object({
        on: z.iso.date(),
        verdict: z
          .enum(["sound", "weak", "not-ready"])
          .nullable()
          .openapi({ description: "`null`: the plan was not there on that day, or not to be read" }),
        changes: z.array(changed),
      })
      .nullable()
      .openapi({ description: "What changed since the day asked for" }),
  })
  .openapi("PlanCaseCheck");
export type CaseCheckView = z.infer<typeof caseCheckView>;
