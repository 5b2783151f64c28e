/**
 * How far an indicator has come, by a rule that is stated with the answer, or that it cannot be said.
 */
import { daysBetween, firstDay, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import type { Direction, IndicatorDefinition, QuantitativeIndicator } from "./indicator.js";

/**
 * - `straight-path`: the share of the way from baseline to target, against the share of the time gone by between the
 *   days of the two; on that line or beyond it is on course
 * - `within-bounds`: the value lies between the bounds, both included
 */
export type ProgressRule = "straight-path" | "within-bounds";

export type CannotSay =
  /** The indicator is in words; people judge it. */
  | { kind: "qualitative" }
  | { kind: "noApprovedValue" }
  | { kind: "latestIsDataGap"; reason: string }
  /** The total may not be shown, because too few people are in it. */
  | { kind: "latestIsSuppressed" }
  | { kind: "baselineIsDataGap"; reason: string }
  | { kind: "noTarget" }
  | { kind: "targetIsBaseline"; value: number }
  /** The target lies on the other side of the baseline than the stated direction. */
  | { kind: "targetAgainstDirection"; baseline: number; target: number; direction: "up" | "down" }
  | { kind: "targetNotAfterBaseline"; baseline: PartialDate; target: PartialDate }
  /** A year or month is known, no day, and the answer depends on the day. */
  | { kind: "datesTooCoarse"; dates: PartialDate[] };

export type Progress =
  | {
      state: "reached" | "on-course" | "behind" | "moving-away" | "within" | "outside";
      rule: ProgressRule;
      value: number;
      on: PartialDate;
      /** Share of the way gone, 1 at the target, below 0 when moving away; `null` for bounds. Unrounded. */
      share: number | null;
      /** Share of the time gone, 0 to 1, by the day of the value: the earliest and the latest it can be. */
      expected: { from: number; to: number } | null;
    }
  | { state: "cannot-say"; because: CannotSay[] };

/** The newest approved value. `number: null` with a gap reason, or with none when the total is suppressed. */
export type LatestValue = { number: number | null; on: PartialDate; gap: string | null };

/** @returns `cannot-say` with every reason, not the first only */
export function progressOf(indicator: IndicatorDefinition, latest: LatestValue | null): Progress {
  if (indicator.kind === "qualitative") return { state: "cannot-say", because: [{ kind: "qualitative" }] };
  const because = [...reasonsInValue(latest), ...reasonsInIndicator(indicator)];
  if (because.length > 0) return { state: "cannot-say", because };
  const { number, on } = latest as { number: number; on: PartialDate };
  const { direction } = indicator;
  if (direction.kind === "keep-within") {
    const isWithin = direction.low <= number && number <= direction.high;
    const state = isWithin ? "within" : "outside";
    return { state, rule: "within-bounds", value: number, on, share: null, expected: null };
  }
  return alongPath(indicator, number, on);
}

function reasonsInValue(latest: LatestValue | null): CannotSay[] {
  if (!latest) return [{ kind: "noApprovedValue" }];
  if (latest.gap !== null) return [{ kind: "latestIsDataGap", reason: latest.gap }];
  return latest.number === null ? [{ kind: "latestIsSuppressed" }] : [];
}

function reasonsInIndicator({ baseline, direction }: QuantitativeIndicator): CannotSay[] {
  if (direction.kind === "keep-within") return [];
  const { target } = direction;
  const because: CannotSay[] = [];
  if ("reason" in baseline) because.push({ kind: "baselineIsDataGap", reason: baseline.reason });
  if (!target) because.push({ kind: "noTarget" });
  if ("reason" in baseline || !target) return because;
  if (target.value === baseline.value) because.push({ kind: "targetIsBaseline", value: target.value });
  else if (target.value > baseline.value !== (direction.kind === "up")) {
    because.push({
      kind: "targetAgainstDirection",
      baseline: baseline.value,
      target: target.value,
      direction: direction.kind,
    });
  }
  if (lastDay(baseline.on) >= lastDay(target.on)) {
    because.push({ kind: "targetNotAfterBaseline", baseline: baseline.on, target: target.on });
  }
  return because;
}

function alongPath(indicator: QuantitativeIndicator, number: number, on: PartialDate): Progress {
  const baseline = indicator.baseline as { value: number; on: PartialDate };
  const target = (indicator.direction as Exclude<Direction, { kind: "keep-within" }>).target as {
    value: number;
    on: PartialDate;
  };
  const share = (number - baseline.value) / (target.value - baseline.value);
  const earliest = shareOfTime(lastDay(baseline.on), lastDay(target.on), firstDay(on));
  const latest = shareOfTime(firstDay(baseline.on), firstDay(target.on), lastDay(on));
  const expected = { from: Math.min(earliest, latest), to: Math.max(earliest, latest) };
  const facts = { rule: "straight-path" as const, value: number, on, share, expected };
  if (share >= 1) return { state: "reached", ...facts };
  if (share < 0) return { state: "moving-away", ...facts };
  if (share >= expected.to) return { state: "on-course", ...facts };
  if (share < expected.from) return { state: "behind", ...facts };
  return { state: "cannot-say", because: [{ kind: "datesTooCoarse", dates: [baseline.on, target.on, on] }] };
}

/** 0 before the start, 1 from the end on; a stretch of no days counts as gone by. */
function shareOfTime(start: IsoDate, end: IsoDate, on: IsoDate): number {
  const whole = daysBetween(start, end);
  if (whole <= 0) return on >= end ? 1 : 0;
  return Math.min(1, Math.max(0, daysBetween(start, on) / whole));
}
