/** What the API tells of a document that is to become a plan. */
import { z } from "@hono/zod-openapi";
import { procedures } from "@napar/domain/plan-case";
import { fullTextView, localizedTextView, planDocumentView } from "../openapi/part.js";

export const documentBody = z
  .strictObject({
    procedure: z.enum(procedures),
    /** As `napar-plan/1`; judged whatever it is. */
    document: planDocumentView,
  })
  .openapi("PlanDocumentOpening");

export const triedDocumentView = z
  .object({
    isPossible: z.boolean(),
    /** What the document holds; `null` where it is no plan. */
    plan: z
      .object({
        id: z.string(),
        title: localizedTextView,
        authority: z.looseObject({ id: z.string(), name: z.string() }),
        counts: z.object({ goals: z.int(), measures: z.int() }),
      })
      .nullable(),
    /** Everything that stands in the way, with the place in the document. */
    problems: z.array(
      z.object({
        /** Such as `measures[3].domains[0]`; empty for the document as a whole. */
        path: z.string(),
        kind: z.string(),
        /** What stands there, as JSON, not longer than a line. */
        value: z.string().nullable(),
        text: fullTextView,
        nearest: z.string().nullable(),
      }),
    ),
    /** Members the format does not know, which are left out. */
    remarks: z.array(z.object({ path: z.string(), nearest: z.string().nullable() })),
  })
  .openapi("TriedPlanDocument");
export type TriedDocumentView = z.infer<typeof triedDocumentView>;
