/** What the API tells of governments and plans side by side. */
import { z } from "@hono/zod-openapi";
import type { PlanComparison } from "@napar/domain/comparison";
import { gapStates } from "@napar/domain/gap";
import { fullTextView, localizedTextView, untouched } from "../openapi/part.js";

const inPlan = { plan: z.string(), request: z.string(), on: z.iso.date() };
const government = z.object({ id: z.string(), name: fullTextView.nullable() });
const cell = {
  state: z.enum(gapStates),
  competence: z.enum(["competent", "not-competent", "cannot-say"]),
  fields: z.array(z.string()).openapi({ description: "Policy fields in which the rules name it" }),
  because: z
    .enum(["noPolicyField", "noRule", "noDomain", "measuresNotListed", "planNotKnownThen"])
    .nullable()
    .openapi({ description: "Why the state is unknown" }),
};

export const gapMatrixTableView = z
  .object({
    on: z.iso.date(),
    by: z.enum(["domain", "goal"]),
    plan: z.object({ id: z.string(), title: localizedTextView }).nullable().openapi({
      description: "`null`: all public plans together",
    }),
    plans: z.int().openapi({ description: "How many plans it is made from" }),
    governments: z.array(government),
    rows: z.array(
      z.object({
        row: z.string(),
        title: localizedTextView.nullable(),
        fields: z.array(z.string()),
        cells: z.array(
          z.object({
            ...cell,
            measures: z.int().openapi({ description: "Measures that commit the government" }),
            plans: z.int().openapi({ description: "Plans in which they stand" }),
            asked: z.object(inPlan).nullable(),
            declined: z.object({ ...inPlan, reason: localizedTextView.nullable() }).nullable(),
          }),
        ),
      }),
    ),
    counts: z.record(z.enum(gapStates), z.int()),
  })
  .openapi("GapMatrixTable");
export type GapMatrixTableView = z.infer<typeof gapMatrixTableView>;

const askedFor = z.object({
  ...inPlan,
  on: z.string().openapi({ description: "As precise as it is known: a year, a month or a day" }),
  from: z.string(),
  fromName: fullTextView.nullable(),
  text: localizedTextView.nullable(),
  standing: z
    .string()
    .openapi({ description: "Where it stands: silent, notObtained, refused, awaited and others" }),
  days: z
    .int()
    .nullable()
    .openapi({ description: "Days from the request to the reaction, or to the day asked about" }),
});
export const governmentComparisonView = z
  .object({
    on: z.iso.date(),
    plan: z.object({ id: z.string(), title: localizedTextView }).nullable(),
    row: z.object({
      kind: z.enum(["domain", "goal"]),
      id: z.string(),
      title: localizedTextView.nullable(),
      fields: z.array(z.string()),
    }),
    governments: z.array(
      government.extend({
        ...cell,
        measures: z.array(
          z.object({
            plan: z.string(),
            planTitle: localizedTextView,
            id: z.string(),
            title: localizedTextView,
            isLead: z.boolean(),
            status: z.string().nullable().openapi({ description: "Of its own share; `null`: it says none" }),
            start: z.string().nullable(),
            end: z.string().nullable(),
          }),
        ),
        total: z.int().openapi({ description: "All its measures in this row, also those not listed here" }),
        asked: askedFor.nullable(),
        declined: askedFor.extend({ reason: localizedTextView.nullable() }).nullable(),
      }),
    ),
  })
  .openapi("GovernmentComparison");
export type GovernmentComparisonView = z.infer<typeof governmentComparisonView>;

export const planComparisonView = z
  .object({
    comparison: untouched<PlanComparison>("Facts of one plan and of the other"),
    keepsDays: z.boolean().openapi({
      description: "Whether the record of both is kept here, so that it can be asked of any day",
    }),
    sentences: z.array(z.object({ about: z.string(), text: fullTextView })),
  })
  .openapi("PlanComparison");
export type PlanComparisonView = z.infer<typeof planComparisonView>;
