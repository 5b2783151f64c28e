/** What is done on a subject in a municipality: plans, measures, and the governments that could act. */
import { z } from "@hono/zod-openapi";
import { lifeDomainIds } from "@napar/domain/framework";
import { actionStates } from "@napar/domain/map";
import { collectionOf } from "../collection/index.js";
import { measureSummaryView } from "../measure/measure.view.js";
import { fullTextView, localizedTextView } from "../openapi/part.js";
import { planSummaryView } from "../plan/plan.view.js";
import { placeSummaryView } from "./place.view.js";

export const placeSubjectsView = z
  .object({
    place: placeSummaryView,
    items: z.array(
      z.object({
        /** Life domain. */
        subject: z.enum(lifeDomainIds),
        /** Measures on it that apply here, and the plans they stand in. */
        measures: z.int(),
        plans: z.int(),
      }),
    ),
  })
  .openapi("PlaceSubjects");
export type PlaceSubjectsView = z.infer<typeof placeSubjectsView>;

export const placeSubjectView = z
  .object({
    place: placeSummaryView,
    subject: z.enum(lifeDomainIds),
    /** Policy fields of the rules of competence that the subject touches. */
    fields: z.array(z.object({ id: z.string(), names: fullTextView })),
    /** Governments that may make rules or act here on one of those fields. */
    governments: z.array(
      z.object({
        id: z.string(),
        names: fullTextView,
        fields: z.array(z.string()),
        /** In Brussels: only for institutions of these languages; empty: for all. */
        institutionLanguages: z.array(z.string()),
        state: z.enum(actionStates),
        /** Its measures on the subject, in all plans. */
        measures: z.int(),
        /** Its running plans against racism. */
        plans: z.array(z.object({ id: z.string(), title: localizedTextView })),
        declined: z
          .object({
            plan: z.string(),
            request: z.string(),
            reason: localizedTextView.nullable(),
            on: z.string(),
          })
          .nullable(),
        /** It was asked and has not answered. */
        asked: z.object({ plan: z.string(), request: z.string(), on: z.string() }).nullable(),
      }),
    ),
    /** Plans with a measure on the subject that applies here, from the municipality up. */
    plans: z.array(planSummaryView.extend({ measuresHere: z.int() })),
    measures: collectionOf(measureSummaryView),
    on: z.iso.date(),
    legal: z.object({ asOf: z.string(), afterAsOf: z.boolean() }),
  })
  .openapi("PlaceSubject");
export type PlaceSubjectView = z.infer<typeof placeSubjectView>;
