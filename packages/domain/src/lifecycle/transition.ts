/** Deciding a transition without performing it, and telling which are possible. */

import { readLedger } from "../adoption/index.js";
import type { IsoDate } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import { err, ok, type Result } from "../result/index.js";
import { guards } from "./guards.js";
import {
  type GuardId,
  type LifecycleState,
  type LifecycleView,
  type Stage,
  type TransitionId,
  type TransitionRequest,
  transitionIds,
} from "./lifecycle.js";
import { procedures, type TransitionRule } from "./procedures.data.js";

export type TransitionRefusal =
  | { readonly kind: "caseNotOpen" }
  | {
      readonly kind: "transitionNotAllowed";
      readonly transition: TransitionId;
      readonly stage: Stage;
      /** Stages it is possible from; empty: this procedure has no such step. */
      readonly allowedFrom: readonly Stage[];
    }
  | { readonly kind: "guardUnmet"; readonly guard: GuardId; readonly [fact: string]: unknown };

export type TransitionDecision = { readonly to: Stage; readonly guards: readonly GuardId[] };

/**
 * Decides whether a plan may move on.
 *
 * @returns the next stage and the guards that held; or every reason against it: the stage does not allow it, and each
 *   unmet guard with its facts. All guards are looked at even where the stage already forbids the step
 */
export function decideTransition(
  view: LifecycleView,
  request: TransitionRequest,
  on: IsoDate,
): Result<TransitionDecision, TransitionRefusal[]> {
  const { transition } = request;
  const { stage } = view.lifecycle;
  if (!view.head) return err([{ kind: "caseNotOpen" }]);
  const rule: TransitionRule | undefined = procedures[view.head.procedure][transition];
  if (!rule) return err([{ kind: "transitionNotAllowed", transition, stage, allowedFrom: [] }]);
  const to = rule.to === "before" ? stageBefore(view.lifecycle) : rule.to;
  const isAllowed = rule.from.includes(stage) && to !== null;
  const refusals: TransitionRefusal[] = isAllowed
    ? []
    : [{ kind: "transitionNotAllowed", transition, stage, allowedFrom: rule.from }];
  for (const guard of rule.guards)
    for (const facts of guards[guard].missing(view, on, request))
      refusals.push({ ...facts, kind: "guardUnmet", guard });
  return refusals.length > 0 || to === null ? err(refusals) : ok({ to, guards: rule.guards });
}

/** The stage a stalled plan came from. */
const stageBefore = ({ history }: LifecycleState): Stage | null =>
  history.findLast((entry) => entry.stage === "stalled")?.from ?? null;

export type AvailableTransition = {
  readonly transition: TransitionId;
  readonly to: Stage;
  readonly isPossible: boolean;
  /** Why not; a guard that only asks for a reason or a successor in the request is told in `asks`. */
  readonly refusals: readonly TransitionRefusal[];
  readonly asks: readonly ("reason" | "successor")[];
};

const asked: Partial<Readonly<Record<GuardId, "reason" | "successor">>> = {
  reasonStated: "reason",
  successorNamed: "successor",
};

/** The steps of the procedure from the present stage: possible or not, and why. */
export function availableTransitions(view: LifecycleView, on: IsoDate): AvailableTransition[] {
  const { head, lifecycle } = view;
  if (!head) return [];
  return transitionIds.flatMap((transition): AvailableTransition[] => {
    const rule: TransitionRule | undefined = procedures[head.procedure][transition];
    if (!rule?.from.includes(lifecycle.stage)) return [];
    const to = rule.to === "before" ? stageBefore(lifecycle) : rule.to;
    if (to === null) return [];
    const decided = decideTransition(view, { transition }, on);
    const all = decided.ok ? [] : decided.error;
    const isAsked = (refusal: TransitionRefusal) =>
      refusal.kind === "guardUnmet" && asked[refusal.guard] !== undefined;
    const refusals = all.filter((refusal) => !isAsked(refusal));
    const asks = all.flatMap((refusal) => {
      const member = refusal.kind === "guardUnmet" ? asked[refusal.guard] : undefined;
      return member ? [member] : [];
    });
    return [{ transition, to, isPossible: refusals.length === 0, refusals, asks }];
  });
}

const statusOfStage: Readonly<Record<Stage, Plan["status"]>> = {
  promised: "promised",
  mandated: "preparing",
  inventory: "preparing",
  consultation: "consultation",
  drafting: "preparing",
  negotiation: "preparing",
  adoption: "preparing",
  "in-force": "in-force",
  evaluation: "in-force",
  closed: "expired",
  stalled: "stalled",
  abandoned: "abandoned",
  "under-revision": "under-revision",
  replaced: "replaced",
  expired: "expired",
};

/** Statuses a stage can stand for; `adopted` and `expired` depend on more than the stage. */
export const statusesOfStage = (stage: Stage): Plan["status"][] =>
  stage === "adoption"
    ? ["preparing", "adopted"]
    : stage === "evaluation"
      ? ["in-force", "expired"]
      : [statusOfStage[stage]];

/**
 * The status of `napar-plan/1` a case has: that of its stage. A text every party adopted is `adopted` until it enters into
 * force; a plan whose evaluation runs on after its period is `expired`.
 */
export function planStatusOf(view: LifecycleView, on: IsoDate): Plan["status"] {
  const { stage, timesInAdoption } = view.lifecycle;
  if (stage === "adoption") {
    const isThisRound = view.adoption.rounds.length === timesInAdoption;
    return isThisRound && readLedger(view.adoption, { on }).state === "all" ? "adopted" : "preparing";
  }
  if (stage === "evaluation" && guards.periodOver.missing(view, on, { transition: "close" }).length === 0)
    return "expired";
  return statusOfStage[stage];
}
