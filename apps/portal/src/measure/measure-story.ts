/** What a page about a measure reads: from a plan under way as it is, from a document in the same form. */
import type { CaseMeasureView, MeasureView, PlanView } from "@napar/api/client";
import { proposals } from "@napar/domain/belgium/register";
import { type BudgetStage, budgetStages } from "@napar/domain/budget";
import type { IsoDate } from "@napar/domain/calendar";
import { type Chain, chainGraph, chainThrough, idOf } from "@napar/domain/chain";
import type { RecordSource } from "@napar/domain/framework";
import type { GoalRecord } from "@napar/domain/goal";
import { createdFromPlan, type MeasureRecord, worstStateOf } from "@napar/domain/measure";
import type { Plan, PlanNode } from "@napar/domain/plan";
import type { Standing } from "@napar/domain/report";
import type { LocalizedText } from "@napar/domain/text";

/** Money by stage where nobody wrote a line. */
const noMoney = Object.fromEntries(
  budgetStages.map((stage) => [
    stage,
    {
      years: [],
      byYear: [],
      total: { euroCents: null, fteHundredths: null, state: "nothing-known", noBudgetNamed: 0, unknown: 1 },
    },
  ]),
) as unknown as Record<BudgetStage, CaseMeasureView["money"][BudgetStage]>;

export type MeasureStory = {
  view: Omit<CaseMeasureView, "plan"> & {
    plan: Pick<CaseMeasureView["plan"], "id" | "title" | "authority" | "planStatus">;
  };
  /** `document`: known from a document only, whose source is given. */
  from:
    | { kind: "case" }
    | {
        kind: "document";
        source: RecordSource | null;
        statedBudget: string | null;
        /** Whose plan it is, and the municipality where it is one of. */
        owner: Pick<PlanView, "authority" | "places">;
      };
};

const standingOfState = {
  planned: "not-started",
  running: "on-course",
  done: "done",
  delayed: "late",
  dropped: "dropped",
  unknown: "unknown",
} as const satisfies Record<string, Standing>;

/** A measure of a document, as one under way would be told of which nobody said anything yet. */
export function storyOfDocument(
  found: MeasureView,
  { plan, title, authority, places }: PlanView,
  on: IsoDate,
): MeasureStory {
  const { measure: stated } = found;
  const measure: MeasureRecord = {
    ...createdFromPlan(stated, { id: stated.id, continues: null }),
    leadOffer: null,
    withdrawn: null,
  };
  const goals = (plan.goals ?? []).map((goal) => goalRecordOf(goal));
  const goal = goals.find(({ id }) => id === measure.goal) ?? null;
  const standing = standingOfState[worstStateOf(measure).state];
  const silent = { reported: null, assessed: null, contested: null, disagree: null };
  const amount = stated.budget?.amount;
  return {
    from: {
      kind: "document",
      owner: { authority, places },
      source: found.planSource,
      statedBudget:
        typeof amount === "number" && stated.budget?.currency && stated.budget.currency !== "EUR"
          ? `${amount} ${stated.budget.currency}`
          : null,
    },
    view: {
      plan: { id: plan.id, title, authority: plan.authority, planStatus: plan.status },
      ...{ version: 0, asOf: on, readFrom: "validity", measure, standing, goal },
      goalAbove: goals.find(({ id }) => id === goal?.parent) ?? null,
      nodes: (measure.nodes ?? []).flatMap((node) => pathTo(plan, node)),
      ...{ parent: null, parts: [], responsible: [] },
      shares: measure.shares.map((share) => ({ ...share, standing, voices: silent })),
      ...{ whole: silent, entries: [], openReplies: [], milestones: [], indicators: [], budgetLines: [] },
      staleness: { lastNewsOn: null, days: null, isStale: true },
      ...{ money: noMoney, moneyDisagreements: [], reports: [], since: null, continues: null },
      chain: chainOfDocument(plan.id, goals, measure),
    },
  };
}

const goalRecordOf = ({
  id,
  label,
  level,
  node,
  parent,
}: NonNullable<Plan["goals"]>[number]): GoalRecord => ({
  ...{ id, label: label ?? null, level: level ?? null, node, parent },
  ...{ sources: [], owner: null, continues: null, withdrawn: null },
});

function chainOfDocument(plan: string, goals: readonly GoalRecord[], measure: MeasureRecord): Chain {
  const graph = chainGraph({
    ...{ plan, goals: { goals }, measures: { measures: [measure] }, demands: proposals },
    ...{ budget: { lines: [] }, indicators: { indicators: [] }, reports: { reports: [] } },
    ...{ terms: { commitments: [] }, lifecycle: { evaluations: [] } },
  });
  return chainThrough(graph, idOf("measure", measure.id)) as Chain;
}

type NodePath = { id: string; label: LocalizedText | null }[];

function pathTo({ structure }: Plan, node: string): NodePath[] {
  const search = (nodes: readonly PlanNode[], above: NodePath): NodePath[] =>
    nodes.flatMap((each) => {
      const path = [...above, { id: each.id, label: each.label ?? null }];
      return each.id === node ? [path] : search(each.children ?? [], path);
    });
  return (structure ?? []).flatMap((axis) => search(axis.nodes ?? [], []));
}
