/**
 * Values of indicators as a case keeps them, and which of them count.
 */
import { lastDay } from "../calendar/index.js";
import type { ActorRef } from "../plan-case/part.js";
import { type Direction, type IndicatorDefinition, numberOf, type ValueContent } from "./indicator.js";
import type { LatestValue } from "./progress.js";

export type IndicatorValue = {
  id: string;
  indicator: string;
  period: { from: string; to: string };
  content: ValueContent;
  replaces: string | null;
  note: string | null;
  submittedBy: ActorRef;
  submittedOn: string;
  state: "submitted" | "returned" | "approved";
  /** Who returned or approved it, when, and why it went back. */
  decided: { by: ActorRef; on: string; reason: string | null } | null;
};

export type TargetChange = {
  indicator: string;
  was: Direction;
  direction: Direction;
  reason: string;
  on: string;
};

export type IndicatorBook = {
  indicators: IndicatorDefinition[];
  /** Every value ever submitted, in order. */
  values: IndicatorValue[];
  /** What targets were before, oldest first. */
  targetChanges: TargetChange[];
};

export const isSamePeriod = (a: Pick<IndicatorValue, "period">, b: Pick<IndicatorValue, "period">): boolean =>
  a.period.from === b.period.from && a.period.to === b.period.to;

/** What decides whether a value counts. */
export type CountableValue = Pick<
  IndicatorValue,
  "id" | "indicator" | "period" | "content" | "replaces" | "state"
>;

/** Values that no later one replaces; a replacement that was returned replaces nothing. */
export const standingValues = <V extends CountableValue>(values: readonly V[]): V[] => {
  const replaced = new Set(
    values.flatMap(({ replaces, state }) => (replaces && state !== "returned" ? [replaces] : [])),
  );
  return values.filter((value) => !replaced.has(value.id));
};

/** The values that count: approved, and not replaced by an approved one; by the end of what they speak of. */
export function countingValues<V extends CountableValue>(
  book: { readonly values: readonly V[] },
  indicator: string,
): V[] {
  const approved = book.values.filter((value) => value.indicator === indicator && value.state === "approved");
  const ends = new Map(approved.map((value) => [value.id, lastDay(value.period.to)]));
  return standingValues(approved).sort((a, b) => {
    const [first, second] = [ends.get(a.id) as string, ends.get(b.id) as string];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/** The values that wait for a second person, in the order they came; one that a later one corrects no longer does. */
export const waitingValues = <V extends CountableValue>(
  book: { readonly values: readonly V[] },
  indicator: string,
): V[] =>
  standingValues(book.values.filter((value) => value.indicator === indicator)).filter(
    ({ state }) => state === "submitted",
  );

/** The values that went back and were not submitted anew: the latest of each time, in the order they came. */
export function returnedValues(book: Pick<IndicatorBook, "values">, indicator: string): IndicatorValue[] {
  const own = book.values.filter((value) => value.indicator === indicator);
  return own.filter(
    (value, index) =>
      value.state === "returned" && !own.slice(index + 1).some((later) => isSamePeriod(later, value)),
  );
}

/** The newest value that counts, as progress reads it; `null` when none was approved. */
export function latestValue(
  book: { readonly values: readonly CountableValue[] },
  indicator: string,
): LatestValue | null {
  const latest = countingValues(book, indicator).at(-1);
  if (!latest) return null;
  const { content, period } = latest;
  return {
    number: numberOf(content),
    on: period.to,
    gap: content.kind === "data-gap" ? content.gap.reason : null,
  };
}
