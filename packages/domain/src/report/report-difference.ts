/**
 * What changed between two reports of a plan, as facts. The words are in `difference-words.ts`.
 */

import { type BudgetStage, budgetStages } from "../budget/index.js";
import { comparePartialDates, lastDay } from "../calendar/index.js";
import type { Direction, LatestValue } from "../indicator/index.js";
import { err, ok, type Result } from "../result/index.js";
import type {
  PlainText,
  ReportContent,
  ReportedIndicator,
  ReportedMeasure,
  ReportedMoney,
  Standing,
} from "./report-content.js";

type OfMeasure<Kind extends string, Facts = unknown> = {
  kind: Kind;
  measure: string;
  title: PlainText;
} & Facts;
type OfIndicator<Kind extends string, Facts = unknown> = {
  kind: Kind;
  indicator: string;
  title: PlainText;
} & Facts;

export type ReportChange =
  | OfMeasure<"newMeasure">
  | OfMeasure<"finished">
  /** It was done, and is no longer. */
  | OfMeasure<"noLongerFinished", { to: Standing }>
  | OfMeasure<"dropped">
  /** Some of those who carry it gave up their share, or left; the others go on. */
  | OfMeasure<"droppedInPart", { authorities: string[]; of: number }>
  /** The later report does not name it and nobody said that it was dropped. */
  | OfMeasure<"noLongerNamed">
  | OfMeasure<"laterThanPromised", { from: string; to: string }>
  | OfMeasure<"earlierThanPromised", { from: string; to: string }>
  /** The promised end changed in precision, or is no longer stated: neither later nor earlier. */
  | OfMeasure<"endChanged", { from: string | null; to: string | null }>
  /** The promised end went by between the two reports, and it is not finished. */
  | OfMeasure<"notFinishedInTime", { end: string }>
  | OfMeasure<"standingChanged", { from: Standing; to: Standing }>
  | OfMeasure<"moneyChanged", { stage: BudgetStage; from: ReportedMoney; to: ReportedMoney }>
  | OfIndicator<"newIndicator">
  | OfIndicator<"indicatorNoLongerNamed">
  | OfIndicator<"targetChanged", { from: Direction | null; to: Direction | null }>
  | OfIndicator<"newValue", { from: LatestValue | null; to: LatestValue }>;

export const changeKinds = [
  "newMeasure",
  "finished",
  "noLongerFinished",
  "dropped",
  "droppedInPart",
  "noLongerNamed",
  "laterThanPromised",
  "earlierThanPromised",
  "endChanged",
  "notFinishedInTime",
  "standingChanged",
  "moneyChanged",
  "newIndicator",
  "indicatorNoLongerNamed",
  "targetChanged",
  "newValue",
] as const satisfies readonly ReportChange["kind"][];

export type DifferenceRefusal =
  | { kind: "otherPlan"; plans: [string, string] }
  | { kind: "wrongOrder"; days: [string, string] };

/**
 * Compares two reports of one plan.
 *
 * @returns changes by kind in the order of `changeKinds`, within a kind in the order of the later report; an empty list
 *   when nothing changed. `wrongOrder` when the first is not older than the second, unless they are of the same day
 */
export function differenceOf(
  earlier: ReportContent,
  later: ReportContent,
): Result<ReportChange[], DifferenceRefusal> {
  if (earlier.plan.id !== later.plan.id) {
    return err({ kind: "otherPlan", plans: [earlier.plan.id, later.plan.id] });
  }
  if (earlier.on > later.on) return err({ kind: "wrongOrder", days: [earlier.on, later.on] });
  const before = new Map(earlier.measures.map((measure) => [measure.id, measure]));
  const after = new Set(later.measures.map(({ id }) => id));
  const indicatorsBefore = new Map(earlier.indicators.map((indicator) => [indicator.id, indicator]));
  const indicatorsAfter = new Set(later.indicators.map(({ id }) => id));
  const changes: ReportChange[] = [
    ...later.measures.flatMap((measure) =>
      changesOfMeasure(before.get(measure.id), measure, earlier.on, later.on),
    ),
    ...earlier.measures
      .filter(({ id }) => !after.has(id))
      .map(({ id, title }): ReportChange => ({ kind: "noLongerNamed", measure: id, title })),
    ...later.indicators.flatMap((indicator) =>
      changesOfIndicator(indicatorsBefore.get(indicator.id), indicator),
    ),
    ...earlier.indicators
      .filter(({ id }) => !indicatorsAfter.has(id))
      .map(
        ({ id, label }): ReportChange => ({ kind: "indicatorNoLongerNamed", indicator: id, title: label }),
      ),
  ];
  return ok(changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind)));
}

function changesOfMeasure(
  before: ReportedMeasure | undefined,
  now: ReportedMeasure,
  earlierOn: string,
  laterOn: string,
): ReportChange[] {
  const head = { measure: now.id, title: now.title };
  const changes: ReportChange[] = before ? [] : [{ kind: "newMeasure", ...head }];
  const [was, is] = [before?.standing ?? null, now.standing];
  const gone = sharesGone(before, now);
  if (
    gone &&
    gone.authorities.length > (before ? (sharesGone(undefined, before)?.authorities.length ?? 0) : 0)
  )
    changes.push({ kind: "droppedInPart", ...head, ...gone });
  if (was !== is && !(gone && (is === "dropped" || was === "dropped"))) {
    if (is === "done") changes.push({ kind: "finished", ...head });
    else if (is === "dropped") changes.push({ kind: "dropped", ...head });
    else if (was === "done") changes.push({ kind: "noLongerFinished", ...head, to: is });
    else if (was !== null) changes.push({ kind: "standingChanged", ...head, from: was, to: is });
  }
  if (before) changes.push(...changesOfEnd(before.end, now.end, head));
  const isOpen = is !== "done" && is !== "dropped";
  const isPast = (end: string | null | undefined, on: string): boolean => !!end && lastDay(end) < on;
  if (isOpen && isPast(now.end, laterOn) && !isPast(before?.end, earlierOn)) {
    changes.push({ kind: "notFinishedInTime", ...head, end: now.end as string });
  }
  for (const stage of budgetStages) {
    const [from, to] = [before?.money[stage] ?? null, now.money[stage]];
    if (from && !sameMoney(from, to)) changes.push({ kind: "moneyChanged", ...head, stage, from, to });
  }
  return changes;
}

/**
 * The governments that gave up a measure which others go on carrying; `null` when nobody did, or nobody goes on. The worst
 * share still says how the whole stands; in words, "dropped" is kept for what nobody carries any more.
 */
function sharesGone(
  before: ReportedMeasure | undefined,
  now: ReportedMeasure,
): { authorities: string[]; of: number } | null {
  const still = now.shares.filter(({ standing }) => standing !== "dropped");
  const there = new Set(now.shares.map(({ authority }) => authority));
  const left = (before?.shares ?? []).filter(({ authority }) => !there.has(authority));
  const dropped = now.shares.filter(({ standing }) => standing === "dropped");
  const authorities = [...dropped, ...left].map(({ authority }) => authority);
  if (authorities.length === 0 || still.length === 0) return null;
  return { authorities, of: now.shares.length + left.length };
}

function changesOfEnd(
  from: string | null,
  to: string | null,
  head: { measure: string; title: PlainText },
): ReportChange[] {
  if (from === to) return [];
  const order = from && to ? comparePartialDates(to, from) : "cannot-say";
  if (order === "after") {
    return [{ kind: "laterThanPromised", ...head, from: from as string, to: to as string }];
  }
  if (order === "before") {
    return [{ kind: "earlierThanPromised", ...head, from: from as string, to: to as string }];
  }
  return [{ kind: "endChanged", ...head, from, to }];
}

const sameMoney = (a: ReportedMoney, b: ReportedMoney): boolean =>
  a.euroCents === b.euroCents && a.fteHundredths === b.fteHundredths && a.noBudgetNamed === b.noBudgetNamed;

function changesOfIndicator(before: ReportedIndicator | undefined, now: ReportedIndicator): ReportChange[] {
  const head = { indicator: now.id, title: now.label };
  const changes: ReportChange[] = before ? [] : [{ kind: "newIndicator", ...head }];
  if (before && !sameDirection(before.direction, now.direction)) {
    changes.push({ kind: "targetChanged", ...head, from: before.direction, to: now.direction });
  }
  const [from, to] = [before?.latest ?? null, now.latest];
  if (to && (from?.number !== to.number || from.on !== to.on || from.gap !== to.gap)) {
    changes.push({ kind: "newValue", ...head, from, to });
  }
  return changes;
}

function sameDirection(a: Direction | null, b: Direction | null): boolean {
  if (!a || !b || a.kind !== b.kind) return a === b;
  if (a.kind === "keep-within") return b.kind === "keep-within" && a.low === b.low && a.high === b.high;
  if (b.kind === "keep-within") return false;
  return a.target?.value === b.target?.value && a.target?.on === b.target?.on;
}
