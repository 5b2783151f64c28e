/**
 * What a rule on time says: how long, from when, what happens on a weekend or holiday, and who says so.
 */
import * as z from "zod";
import { confidence, verification } from "../legal-source/index.js";
import { fullText } from "../text/index.js";

export const periodUnits = ["days", "working-days", "months", "years"] as const;

export const deadlineSource = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("law"),
    citation: z.string().min(1),
    /** Ids of legal bases of the rules of competence, where they hold the norm. */
    legalBases: z.array(z.string()).readonly(),
    procedure: z.string().optional(),
    note: z.string(),
    confidence,
    verification,
  }),
  /** Our own rule; `note` says that no law sets the period, or why. */
  z.strictObject({ kind: z.literal("house-rule"), note: z.string().min(1), confidence }),
]);
export type DeadlineSource = z.infer<typeof deadlineSource>;

export const deadlineRule = z.strictObject({
  id: z.string().min(1),
  names: fullText,
  period: z.strictObject({ amount: z.int().min(1), unit: z.enum(periodUnits) }),
  /** What happens when the last day is a Saturday, a Sunday or a public holiday. */
  rollOver: z.enum(["next-working-day", "none"]),
  /** Why, in English. */
  rollOverNote: z.string().min(1),
  source: deadlineSource,
});
export type DeadlineRule = z.infer<typeof deadlineRule>;
