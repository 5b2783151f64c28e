/** What can be asked of the part that keeps indicators, what then happened, and what it reads of the case. */
import { z } from "zod";
import { comparePartialDates, partialDate } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import type { ActorRef, CaseView, CommandOf, DomainEvent, Refusal } from "../plan-case/part.js";
import { localizedText } from "../text/index.js";
import { breakdown } from "./breakdown.js";
import {
  dataGap,
  type IndicatorDefinition,
  indicatorDefinition,
  quantitativeIndicator,
} from "./indicator.js";
import type { IndicatorRefusalKind } from "./indicator-texts.data.js";
import type { IndicatorBook, IndicatorValue, TargetChange } from "./indicator-value.js";

/** Its words in four languages are in `indicator-texts.data.ts`. */
export type IndicatorRefusal = Refusal & { kind: IndicatorRefusalKind };

const words = z.string().trim().min(1).max(5000);
const id = z.string().trim().min(1);

export const defineIndicator = z.strictObject({ definition: indicatorDefinition });
export const changeTarget = z.strictObject({
  indicator: id,
  direction: quantitativeIndicator.shape.direction,
  reason: words,
});
export const submitValue = z.strictObject({
  indicator: id,
  /** What time the value speaks of. */
  period: z
    .strictObject({ from: partialDate, to: partialDate })
    .refine(({ from, to }) => comparePartialDates(from, to) !== "after", {
      error: "a period that does not end first",
    }),
  content: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("number"), number: z.number() }),
    z.strictObject({ kind: z.literal("narrative"), text: localizedText }),
    z.strictObject({ kind: z.literal("breakdown"), table: breakdown }),
    z.strictObject({ kind: z.literal("data-gap"), gap: dataGap }),
  ]),
  /** An earlier value for the same period that this one corrects; it stays readable. */
  replaces: id.nullish(),
  note: words.nullish(),
});
export const returnValue = z.strictObject({ value: id, reason: words });
export const approveValue = z.strictObject({ value: id });

export type IndicatorCommands = {
  defineIndicator: z.infer<typeof defineIndicator>;
  changeTarget: z.infer<typeof changeTarget>;
  submitValue: z.infer<typeof submitValue>;
  returnValue: z.infer<typeof returnValue>;
  approveValue: z.infer<typeof approveValue>;
};

export type IndicatorCommand = CommandOf<IndicatorCommands>;

type NewValue = Omit<IndicatorValue, "state" | "decided">;
export type IndicatorEvent =
  | DomainEvent<"indicator.defined", { definition: IndicatorDefinition; on: string }>
  | DomainEvent<"indicator.targetChanged", TargetChange>
  | DomainEvent<"indicator.valueSubmitted", NewValue>
  | DomainEvent<"indicator.valueReturned", { value: string; reason: string; by: ActorRef; on: string }>
  | DomainEvent<"indicator.valueApproved", { value: string; by: ActorRef; on: string; shown?: ShownValue }>;

/** What becomes readable by the approval, said once more: until then the value was nobody's to read. */
type ShownValue = Pick<IndicatorValue, "indicator" | "period" | "content" | "replaces" | "note">;

export type IndicatorView = CaseView & {
  readonly plan: Plan;
  readonly indicators: IndicatorBook;
  readonly measures?: { readonly measures: readonly { readonly id: string }[] };
  readonly goals?: { readonly goals: readonly { readonly id: string }[] };
};
