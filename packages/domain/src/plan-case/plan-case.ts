/**
 * A plan under way: the fold of its events. Every part adds its state, its commands and what its events change; here
 * they are one, and nothing is decided that a part could decide.
 */
import { type AdoptionEvent, type AdoptionState, adoptionPart } from "../adoption/index.js";
import { type BudgetBook, type BudgetEvent, budgetPart } from "../budget/index.js";
import type { IsoDate } from "../calendar/index.js";
import { type DeadlineRule, deadlineRules } from "../deadline/index.js";
import { type GoalBook, type GoalEvent, goalPart } from "../goal/index.js";
import { type IndicatorBook, type IndicatorEvent, indicatorPart } from "../indicator/index.js";
import {
  createLifecyclePart,
  hasEnded,
  type LifecycleEvent,
  type LifecycleState,
  type Stage,
} from "../lifecycle/index.js";
import { createMandatePart, type MandateEvent, type MandateState } from "../mandate/index.js";
import { type MeasureBook, type MeasureEvent, measurePart } from "../measure/index.js";
import { type NegotiationEvent, type NegotiationState, negotiationPart } from "../negotiation/index.js";
import { createReportPart, type ReportBook, type ReportEvent } from "../report/index.js";
import { err, type Result } from "../result/index.js";
import { createStatusPart, type StatusBook, type StatusEvent } from "../status/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type TermEvent, type TermState, termPart } from "../term/index.js";
import type { CaseView, DomainEvent, Part, Refusal } from "./part.js";
import { planDocumentOf } from "./plan-document.js";
import { type CaseContext, type CaseHead, type HeadEvent, headPart } from "./plan-head.js";
import { type CommandProblem, readCommandData } from "./read-command.js";

/** Plain JSON. Every member but `version` is the state of the part of that name. */
export type PlanCase = {
  /** How many events happened: what a change is held against. */
  readonly version: number;
  /** `null`: not opened yet. */
  readonly head: CaseHead | null;
  readonly lifecycle: LifecycleState;
  readonly goals: GoalBook;
  readonly measures: MeasureBook;
  readonly mandates: MandateState;
  readonly adoption: AdoptionState;
  readonly negotiation: NegotiationState;
  readonly status: StatusBook;
  readonly budget: BudgetBook;
  readonly indicators: IndicatorBook;
  readonly reports: ReportBook;
  readonly terms: TermState;
};

/** Everything that can happen to a plan. */
export type CaseEvent =
  | HeadEvent
  | LifecycleEvent
  | GoalEvent
  | MeasureEvent
  | MandateEvent
  | AdoptionEvent
  | NegotiationEvent
  | StatusEvent
  | BudgetEvent
  | IndicatorEvent
  | ReportEvent
  | TermEvent;

/** A part among others: what it reads and writes is its own affair. */
export type AnyPart = Part<unknown, Record<string, unknown>, DomainEvent, never>;

/** An event as it was recorded, with the civil day on which it was. */
export type RecordedEvent = DomainEvent & { on: IsoDate };

export type CaseCommand = {
  type: string;
  /** As it came in; it is read here. */
  data: unknown;
  /** The version the sender has seen; missing: whatever it is now. */
  expectedVersion?: number;
};

export type CaseRefusal =
  | { kind: "commandUnknown"; command: string; nearest: string[] }
  | { kind: "caseStale"; expected: number; actual: number }
  | { kind: "caseEnded"; stage: Stage }
  | CommandProblem;

export type PlanCaseOptions = {
  /** SHA-256 in hexadecimal over the canonical JSON (RFC 8785) of a value, as for the journal. */
  contentHash: (content: unknown) => string;
  rules?: readonly DeadlineRule[];
};

export type PlanCaseModel = {
  parts: readonly AnyPart[];
  emptyCase: PlanCase;
  /**
   * What happens when somebody asks for something: the events, or everything that stands against it at once. Changes
   * nothing; an event it returns can always be applied.
   */
  decide(state: PlanCase, command: CaseCommand, context: CaseContext): Result<DomainEvent[], Refusal[]>;
  evolve(state: PlanCase, event: DomainEvent): PlanCase;
  foldCase(events: Iterable<DomainEvent>): PlanCase;
};

/**
 * What may still be written on a plan that came to its end: its last step, what readers are shown of it, the way to its
 * successor, and disagreements that outlive it. A command that is not named here is refused.
 */
export const openAfterTheEnd: ReadonlySet<string> = new Set([
  "moveStage",
  "publishPlan",
  "unpublishPlan",
  "linkRenewal",
  "freezeReport",
  "openDisagreement",
  "stateDisagreement",
  "joinDisagreement",
  "closeDisagreement",
]);

/** Events are named after their part, which is one word for all that happens in it. */
const partOfEvent: Record<string, keyof PlanCase> = {
  case: "head",
  indicator: "indicators",
  report: "reports",
};

export function planCaseParts({ contentHash, rules = deadlineRules }: PlanCaseOptions): readonly AnyPart[] {
  const parts = [
    ...[
      headPart,
      createLifecyclePart(rules),
      goalPart,
      measurePart,
      createMandatePart(rules),
      adoptionPart,
      negotiationPart,
    ],
    ...[createStatusPart(rules), budgetPart, indicatorPart, createReportPart(contentHash), termPart],
  ];
  return parts as unknown as AnyPart[];
}

/** Puts the parts together. Throws when two parts claim the same name or command: that is an error of ours. */
export function createPlanCaseModel(options: PlanCaseOptions): PlanCaseModel {
  const parts = planCaseParts(options);
  const byName = new Map(parts.map((part) => [part.name, part]));
  const byCommand = new Map<string, AnyPart>();
  for (const part of parts) {
    for (const command of Object.keys(part.commands)) {
      if (byCommand.has(command)) throw new Error(`two parts take the command ${command}`);
      byCommand.set(command, part);
    }
  }
  if (byName.size !== parts.length) throw new Error("two parts have the same name");
  const states = Object.fromEntries(parts.map((part) => [part.name, part.initial]));
  const emptyCase = { version: 0, ...states } as unknown as PlanCase;

  const evolve = (state: PlanCase, event: DomainEvent): PlanCase => {
    const prefix = event.type.slice(0, event.type.indexOf("."));
    const name = partOfEvent[prefix] ?? prefix;
    const part = byName.get(name);
    if (!part) throw new Error(`no part knows the event ${event.type}`);
    const version = state.version + 1;
    return { ...state, version, [name]: part.evolve(state[name as keyof PlanCase], event) };
  };

  const decide: PlanCaseModel["decide"] = (state, command, context) => {
    const part = byCommand.get(command.type);
    if (!part) {
      const nearest = nearestTo(command.type, [...byCommand.keys()]);
      return err([{ kind: "commandUnknown", command: command.type, nearest }]);
    }
    const refusals: Refusal[] = [];
    const expected = command.expectedVersion;
    if (expected !== undefined && expected !== state.version) {
      refusals.push({ kind: "caseStale", expected, actual: state.version });
    }
    const { stage } = state.lifecycle;
    if (hasEnded(stage) && !openAfterTheEnd.has(command.type)) refusals.push({ kind: "caseEnded", stage });
    const read = readCommandData(part.commands[command.type] as never, command.data);
    if (!read.ok) return err([...refusals, ...read.error]);
    if (!state.head && part.name !== "head") return err([...refusals, { kind: "caseNotOpen" }]);
    const decision = part.decide(
      { type: command.type, data: read.value },
      viewOf(state, context.on) as never,
      context,
    );
    if (refusals.length === 0) return decision;
    return err(decision.ok ? refusals : [...refusals, ...decision.error]);
  };

  const foldCase = (events: Iterable<DomainEvent>): PlanCase => {
    let state = emptyCase;
    for (const event of events) state = evolve(state, event);
    return state;
  };
  return { parts, emptyCase, decide, evolve, foldCase };
}

/** What parts read of the whole. The document is written only when a part looks at it. */
function viewOf(state: PlanCase, on: IsoDate): CaseView {
  let plan: CaseView["plan"] | undefined;
  return {
    ...state,
    get plan() {
      plan ??= planDocumentOf(state, on);
      return plan;
    },
  };
}

/** The events known on a day, its end included: what the case was then is their fold (F115). */
export const eventsAsOf = <E extends RecordedEvent>(events: readonly E[], day: IsoDate): E[] =>
  events.filter(({ on }) => on <= day);

export const caseAsOf = (model: PlanCaseModel, events: readonly RecordedEvent[], day: IsoDate): PlanCase =>
  model.foldCase(eventsAsOf(events, day));
