/**
 * How change is seen: what is measured, from where to where, and how each value came to count.
 *
 * A value is a number, words, a breakdown in aggregate, or a data gap with its reason. A gap is an answer: that nobody
 * measures something is a fact about the plan, and is not the same as zero or as silence.
 */
import { z } from "zod";
import { partialDate } from "../calendar/index.js";
import { localizedText } from "../text/index.js";
import { type PublishedBreakdown, roundingRule, suppressionRule } from "./disclosure.js";

const words = z.string().trim().min(1);

export const indicatorSource = z.strictObject({
  name: words,
  url: z.url().nullish(),
  /** Under which licence the figures may be used again; `null`: the source does not say. */
  licence: words.nullable(),
  /** How the figures are made: survey, register, count of files. */
  method: words,
});
export type IndicatorSource = z.infer<typeof indicatorSource>;

export const datedNumber = z.strictObject({ value: z.number(), on: partialDate });
export type DatedNumber = z.infer<typeof datedNumber>;

/**
 * - `up`, `down`: from the baseline to the target
 * - `keep-within`: between two bounds, both included, at every moment
 */
const direction = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("up"), target: datedNumber.nullable() }),
  z.strictObject({ kind: z.literal("down"), target: datedNumber.nullable() }),
  z.strictObject({ kind: z.literal("keep-within"), low: z.number(), high: z.number() }),
]);
export type Direction = z.infer<typeof direction>;

/** Why there is no figure. */
export const gapReasons = [
  "not-measured",
  "not-published",
  "refused-by-source",
  "not-comparable",
  "method-changed",
  "too-few-cases",
  "no-legal-basis",
] as const;
export const dataGap = z.strictObject({ reason: z.enum(gapReasons), note: words.nullish() });
export type DataGap = z.infer<typeof dataGap>;

const head = {
  id: words,
  label: localizedText,
  /** The goal or the measure it belongs to, by identifier; an indicator of the plan as a whole names neither. */
  goal: words.nullish(),
  measure: words.nullish(),
  /** The authority that answers for the figures. */
  owner: words,
  /** Months between two values; `null`: no rhythm was agreed, so no value is ever due. */
  frequencyMonths: z.int().min(1).max(120).nullable(),
  source: indicatorSource,
  /** Identifier of an indicator that several plans share; only those are compared. */
  commonIndicator: words.nullish(),
};

export const quantitativeIndicator = z
  .strictObject({
    ...head,
    kind: z.literal("quantitative"),
    unit: localizedText,
    baseline: z.union([datedNumber, dataGap]),
    direction,
    /** How counts of people may be shown; needed for breakdowns. */
    disclosure: z.discriminatedUnion("method", [suppressionRule, roundingRule]).nullish(),
  })
  .refine(({ direction: way }) => way.kind !== "keep-within" || way.low <= way.high, {
    error: "a lower bound that is not above the upper one",
    path: ["direction", "low"],
  });
export type QuantitativeIndicator = z.infer<typeof quantitativeIndicator>;

/** Lived experience in words; judged by people, never computed. */
export const qualitativeIndicator = z.strictObject({
  ...head,
  kind: z.literal("qualitative"),
  /** What the words are asked about. */
  question: localizedText,
});
export type QualitativeIndicator = z.infer<typeof qualitativeIndicator>;

export const indicatorDefinition = z.union([quantitativeIndicator, qualitativeIndicator]);
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>;

/** What a value says. Of a breakdown only the protected table is kept, never the counts behind it. */
export type ValueContent =
  | { kind: "number"; number: number }
  | { kind: "narrative"; text: z.infer<typeof localizedText> }
  | { kind: "breakdown"; table: PublishedBreakdown }
  | { kind: "data-gap"; gap: DataGap };

/** The number a value counts with; `null` for words, gaps, and a total that may not be shown. */
export function numberOf(content: ValueContent): number | null {
  if (content.kind === "number") return content.number;
  if (content.kind !== "breakdown") return null;
  return content.table.cells.at(-1) ?? null;
}

export type Incomparable =
  | { kind: "notShared" }
  | { kind: "differentIndicator"; values: [string, string] }
  | { kind: "qualitative" }
  | { kind: "differentUnit" }
  | { kind: "differentMethod"; values: [string, string] };

/** Why the figures of two indicators may not be put beside each other; an empty list means that they may. */
export function incomparableBecause(a: IndicatorDefinition, b: IndicatorDefinition): Incomparable[] {
  if (!a.commonIndicator || !b.commonIndicator) return [{ kind: "notShared" }];
  const reasons: Incomparable[] = [];
  if (a.commonIndicator !== b.commonIndicator) {
    reasons.push({ kind: "differentIndicator", values: [a.commonIndicator, b.commonIndicator] });
  }
  if (a.kind === "qualitative" || b.kind === "qualitative") return [...reasons, { kind: "qualitative" }];
  if (!sameWords(a.unit, b.unit)) reasons.push({ kind: "differentUnit" });
  if (a.source.method !== b.source.method) {
    reasons.push({ kind: "differentMethod", values: [a.source.method, b.source.method] });
  }
  return reasons;
}

/** Equal in every language both of them state, and there is one. */
function sameWords(a: z.infer<typeof localizedText>, b: z.infer<typeof localizedText>): boolean {
  const both = (["nl", "fr", "de", "en"] as const).filter((language) => a[language] && b[language]);
  return both.length > 0 && both.every((language) => a[language] === b[language]);
}
