/** What the API tells of how a plan stands. */
import { z } from "@hono/zod-openapi";
import type { PlanState } from "@napar/domain/plan-state";
import { fullTextView, untouched } from "../openapi/part.js";

export const planStateView = z
  .object({
    id: z.string(),
    state: untouched<PlanState>("What was promised, adopted, is in force, late, unanswered and not known"),
    names: z
      .record(z.string(), fullTextView)
      .openapi({ description: "Names of the authorities that appear in it, where they are known" }),
  })
  .openapi("PlanState");
export type PlanStateView = z.infer<typeof planStateView>;
