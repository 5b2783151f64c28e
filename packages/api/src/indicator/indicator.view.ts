/** What the API tells of indicators of public plans. */
import { z } from "@hono/zod-openapi";
import type { IndicatorReading, Progress, ValueContent } from "@napar/domain/indicator";
import { localizedTextView, untouched } from "../openapi/part.js";

const partialDateView = z.string().openapi({ description: "A year, a month or a day" });
const period = z.object({ from: partialDateView, to: partialDateView });
const datedNumber = z.object({ value: z.number(), on: partialDateView });
const content = untouched<ValueContent>(
  "A number, words, a protected breakdown, or a data gap with its reason",
);

const head = {
  id: z.string(),
  plan: z.object({ id: z.string(), title: localizedTextView }),
  label: localizedTextView.nullable(),
  /** In numbers or in words; `null`: the plan does not say. */
  kind: z.enum(["quantitative", "qualitative"]).nullable(),
  unit: localizedTextView.nullable(),
  owner: z
    .string()
    .nullable()
    .openapi({ description: "The authority that answers for the figures; `null`: the plan does not say" }),
  progress: untouched<Progress>(
    "How far it has come, with the rule, or every reason why that cannot be said",
  ),
};

export const indicatorSummaryView = z
  .object({
    ...head,
    about: z.enum(["plan", "goal", "measure"]),
    /** The newest value that counts; `null`: none was approved yet. */
    latest: z.object({ period, number: z.number().nullable(), content }).nullable(),
    /** How many values count, and how many of them say that there are no data. */
    values: z.int(),
    gaps: z.int(),
  })
  .openapi("IndicatorSummary");
export type IndicatorSummary = z.infer<typeof indicatorSummaryView>;

export const indicatorView = z
  .object({
    ...head,
    asOf: z.iso.date(),
    readFrom: z.enum(["journal", "validity", "document"]).openapi({
      description:
        "`journal`: what was recorded by the end of the day; `validity`: of a day before the record began, what is told of it today; `document`: what the plan's document states",
    }),
    question: localizedTextView.nullable(),
    about: z.object({
      kind: z.enum(["plan", "goal", "measure"]),
      id: z.string(),
      title: localizedTextView.nullable(),
    }),
    frequencyMonths: z.number().nullable(),
    source: z
      .object({
        name: z.string(),
        url: z.string().nullable(),
        licence: z.string().nullable(),
        method: z.string().nullable(),
      })
      .nullable(),
    baseline: untouched<IndicatorReading["baseline"]>(
      "A dated number, a data gap, or null: not stated",
    ).nullable(),
    way: z.enum(["up", "down", "keep-within"]).nullable(),
    target: datedNumber.nullable(),
    bounds: z.object({ low: z.number(), high: z.number() }).nullable(),
    commonIndicator: z.string().nullable(),
    smallestGroup: z.int().nullable(),
    values: z.array(
      z.object({
        id: z.string(),
        period,
        content,
        note: z.string().nullable(),
        approvedOn: z.string().nullable(),
      }),
    ),
    targetChanges: z.array(
      untouched<IndicatorReading["targetChanges"][number]>(
        "What the target was, what it became, when and why",
      ),
    ),
  })
  .openapi("Indicator");
export type IndicatorView = z.infer<typeof indicatorView>;
