/** Reference lists of the model: commitments, grounds, domains, criteria and so on. */
import { z } from "@hono/zod-openapi";
import { fullTextView } from "../openapi/part.js";
import type { FrameworkItems } from "./frameworks.data.js";

export type { FrameworkItems };
export type FrameworkId = keyof FrameworkItems;

export const frameworkSummaryView = z
  .object({ id: z.custom<FrameworkId>().openapi({ type: "string" }), title: fullTextView, count: z.int() })
  .openapi("FrameworkSummary");
export type FrameworkSummary = z.infer<typeof frameworkSummaryView>;

export const frameworkView = frameworkSummaryView
  .extend({ items: z.array(z.looseObject({})) })
  .openapi("Framework", {
    description: "A reference list with all its items; short enough to be answered whole",
  });
export type FrameworkView<Id extends FrameworkId = FrameworkId> = FrameworkSummary & {
  items: FrameworkItems[Id][];
};
