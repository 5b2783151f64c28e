/** What the API tells about a plan. The full document is `napar-plan/1`, unchanged. */
import { z } from "@hono/zod-openapi";
import { localizedTextView, planDocumentView, sourceNoteView } from "../openapi/part.js";

export const planSummaryView = z
  .object({
    id: z.string(),
    origin: z.enum(["register", "case"]).openapi({
      description:
        "`case`: a plan under way that is public, with its history at `/plan-cases/{id}`; it is shown in place of what the register says of it. `register`: what public sources say",
    }),
    title: localizedTextView,
    level: z.string(),
    /** What the document is by its content, whatever it calls itself. */
    kind: z.string(),
    status: z.string(),
    /** Day, month or year on which `status` was known to hold; `null`: the source does not say. */
    statusAsOf: z.string().nullable(),
    authority: z.object({
      id: z.string(),
      type: z.string(),
      /** As the record writes it, in one language. */
      name: z.string(),
      /** By language, where they are known. */
      names: localizedTextView.nullable(),
    }),
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    scope: z.string().nullable(),
    measureCount: z.int(),
    /** Life domains of the plan and its measures. */
    domains: z.array(z.string()),
    /** NIS codes of municipalities it is about; empty: no municipality is named. */
    places: z.array(z.string()),
    source: sourceNoteView,
  })
  .openapi("PlanSummary");
export type PlanSummary = z.infer<typeof planSummaryView>;

export const planRelation = z.enum(["parent", "child", "previous", "next", "related"]);
export type PlanRelation = z.infer<typeof planRelation>;

export const planView = planSummaryView
  .extend({
    plan: planDocumentView,
    related: z.array(
      z.object({
        id: z.string(),
        /** `null` when the plan is named but not in this register. */
        title: localizedTextView.nullable(),
        relation: planRelation,
      }),
    ),
  })
  .openapi("Plan");
export type PlanView = z.infer<typeof planView>;
