/** Reference lists of the model: commitments, grounds, domains, criteria and so on. */
import { z } from "@hono/zod-openapi";
import { fullTextView } from "../openapi/part.js";

export const frameworkIds = [
  "commitments",
  "member-obligations",
  "protected-grounds",
  "forms-of-racism",
  "life-domains",
  "measure-instruments",
  "plan-statuses",
  "authority-types",
  "criteria",
  "source-codes",
  "domain-fields",
] as const;
export type FrameworkId = (typeof frameworkIds)[number];

export const frameworkSummaryView = z
  .object({
    id: z.enum(frameworkIds),
    title: fullTextView,
    count: z.int(),
  })
  .openapi("FrameworkSummary");
export type FrameworkSummary = z.infer<typeof frameworkSummaryView>;

export const frameworkView = frameworkSummaryView
  .extend({ items: z.array(z.looseObject({})) })
  .openapi("Framework", {
    description: "A reference list with all its items; small enough to be answered whole",
  });
export type FrameworkView = z.infer<typeof frameworkView>;
