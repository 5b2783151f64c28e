/** What the API tells about a measure of a plan. */
import { z } from "@hono/zod-openapi";
import type { Measure } from "@napar/domain/plan";
import { localizedTextView, sourceNoteView, untouched } from "../openapi/part.js";

export const measureSummaryView = z
  .object({
    /** `{planId}:{measureId}`: ids of measures are only unique within their plan. */
    id: z.string().openapi({ example: "ghent-2020:m-1" }),
    planId: z.string(),
    measureId: z.string(),
    planTitle: localizedTextView,
    title: localizedTextView,
    domains: z.array(z.string()),
    grounds: z.array(z.string()),
    instruments: z.array(z.string()),
    /** Numbers 1 to 10 of the European Coalition of Cities against Racism. */
    eccarCommitments: z.array(z.int()),
    status: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
    lead: z.array(
      z.object({
        authority: z.string().nullable(),
        type: z.string().nullable(),
        service: z.string().nullable(),
      }),
    ),
    partners: z.array(z.object({ name: z.string(), type: z.string().nullable() })),
    /** NIS codes. */
    places: z.array(z.string()),
  })
  .openapi("MeasureSummary");
export type MeasureSummary = z.infer<typeof measureSummaryView>;

export const measureView = measureSummaryView
  .extend({
    measure: untouched<Measure>("The measure as its plan states it, napar-plan/1"),
    planSource: sourceNoteView,
  })
  .openapi("Measure");
export type MeasureView = z.infer<typeof measureView>;
