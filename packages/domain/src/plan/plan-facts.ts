/**
 * What can be read off a plan without judging it: its parts in flat lists, its status, what it really is.
 */
import { comparePartialDates, type IsoDate, type PartialDate } from "../calendar/index.js";
import type { AxisKindId, PlanKindId, PlanStatusId } from "../framework/index.js";
import type { Goal, Indicator, Measure } from "./measure.js";
import type { Plan } from "./plan.js";
import type { PlanNode } from "./plan-structure.js";
import type { PlanText } from "./plan-value.js";

export const measuresOf = (plan: Plan): Measure[] => plan.measures ?? [];
export const goalsOf = (plan: Plan): Goal[] => plan.goals ?? [];
export const indicatorsOf = (plan: Plan): Indicator[] => plan.indicators ?? [];

export type PlacedNode = {
  node: PlanNode;
  axis: AxisKindId | null;
  /** Position of the axis in `structure`, from 0. */
  axisIndex: number;
  /** Is this the axis the plan itself is read by? */
  isPrimary: boolean;
  /** 0 for a node of the axis itself. */
  depth: number;
  /** Identifiers of the nodes above, the outermost first. */
  ancestors: string[];
};

/** All nodes of all axes, each before its children, in the order of the document. */
export function nodesOf(plan: Plan): PlacedNode[] {
  return (plan.structure ?? []).flatMap((axis, axisIndex) => {
    const place = { axis: axis.axis ?? null, axisIndex, isPrimary: axis.primary === true };
    const walk = (nodes: readonly PlanNode[], ancestors: string[]): PlacedNode[] =>
      nodes.flatMap((node) => [
        { node, ...place, depth: ancestors.length, ancestors },
        ...walk(node.children ?? [], [...ancestors, node.id]),
      ]);
    return walk(axis.nodes ?? [], []);
  });
}

/** The measures a node holds itself, by their `nodes` or by the node of their goal. */
export function measuresAt(plan: Plan, node: string): Measure[] {
  const goals = new Set(goalsOf(plan).flatMap((goal) => (goal.node === node ? [goal.id] : [])));
  return measuresOf(plan).filter(
    (measure) => measure.nodes?.includes(node) || (measure.goal && goals.has(measure.goal)),
  );
}

const adoptedStatuses: readonly PlanStatusId[] = [
  "adopted",
  "in-force",
  "under-revision",
  "expired",
  "replaced",
];
const endedStatuses: readonly PlanStatusId[] = ["expired", "replaced", "abandoned"];

export type StatusFacts = {
  status: PlanStatusId;
  /** When the status was last known to hold. */
  asOf: PartialDate | null;
  /** Does the status say that a decision was taken? Whether it was, and by whom, is criterion Q01. */
  saysAdopted: boolean;
  saysEnded: boolean;
  /** Has the period of the plan ended? `cannot-say`: no end is stated, or it lies in the year or month of the day. */
  periodOver: "yes" | "no" | "cannot-say";
  /** The status says in force, the period says over: what we know is older than the plan. */
  isOutdated: boolean;
};

/** @param on the day from which the plan is looked at */
export function statusFacts(plan: Plan, on: IsoDate): StatusFacts {
  const end = plan.period?.to;
  const order = end ? comparePartialDates(end, on) : "cannot-say";
  const periodOver = order === "before" ? "yes" : order === "after" || order === "same" ? "no" : "cannot-say";
  return {
    status: plan.status,
    asOf: plan.statusAsOf ?? null,
    saysAdopted: adoptedStatuses.includes(plan.status),
    saysEnded: endedStatuses.includes(plan.status),
    periodOver,
    isOutdated: periodOver === "yes" && ["adopted", "in-force", "under-revision"].includes(plan.status),
  };
}

export type KindFact =
  /** An inventory that was published as a plan. */
  | { kind: "inventoryPresentedAsPlan"; presentedAs: PlanText }
  /** A framework that ended, or was given up, without a plan that carries it out. */
  | { kind: "frameworkWithoutOperationalPlan"; endedIn: PartialDate | null }
  /** Called a plan with actions, and states no measure. */
  | { kind: "planWithoutMeasures" }
  /** Called a plan with actions, and lists mostly what already ran; `share` of new or reinforced measures, 0 to 1. */
  | { kind: "mostlyPastMeasures"; share: number };

export type KindByContent = {
  /** What the record says the document is, by its content. */
  kind: PlanKindId;
  /** What the document calls itself, where that differs. */
  presentedAs: PlanText | null;
  facts: KindFact[];
};

/** What a document really is, beside what it calls itself. States facts, gives no verdict. */
export function kindByContent(plan: Plan): KindByContent {
  const presentedAs = plan.presentedAs ?? null;
  const facts: KindFact[] = [];
  if (plan.kind === "inventory" && presentedAs) facts.push({ kind: "inventoryPresentedAsPlan", presentedAs });
  if (plan.kind === "framework" && endedStatuses.includes(plan.status) && !hasOperationalPlan(plan)) {
    facts.push({ kind: "frameworkWithoutOperationalPlan", endedIn: plan.period?.to ?? null });
  }
  if (plan.kind === "action-plan" || plan.kind === "city-plan") facts.push(...factsOfActions(plan));
  return { kind: plan.kind, presentedAs, facts };
}

/** A framework that was replaced went on under another name; that is not the same as having ended without a plan. */
const hasOperationalPlan = (plan: Plan): boolean =>
  plan.status === "replaced" ||
  (plan.childPlans ?? []).some(({ kind }) => kind === "action-plan" || kind === "city-plan");

function factsOfActions(plan: Plan): KindFact[] {
  const actions = measuresOf(plan).filter((measure) => measure.kind !== "advocacy");
  if (measuresOf(plan).length === 0) return [{ kind: "planWithoutMeasures" }];
  const stated = actions.filter((measure) => measure.nature);
  if (stated.length < actions.length || stated.length === 0) return [];
  const fresh = stated.filter(({ nature }) => nature === "new" || nature === "reinforced");
  const share = fresh.length / stated.length;
  return share < 0.5 ? [{ kind: "mostlyPastMeasures", share }] : [];
}
