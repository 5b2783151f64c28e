/** What hangs on parts of a plan: measures and goals that name them as their place. */
import type { PlanCaseView } from "@napar/api/client";
import type { GoalRecord } from "@napar/domain/goal";
import type { MeasureRecord } from "@napar/domain/measure";
import type { PlanNode } from "@napar/domain/plan";
import { withDescendants } from "@napar/domain/structure";

export type Hanging = { measures: MeasureRecord[]; goals: GoalRecord[] };

type Held = Pick<PlanCaseView, "goals" | "measures">;

/** On the nodes themselves and all below them. */
export function hangingOn({ goals, measures }: Held, nodes: readonly PlanNode[]): Hanging {
  const ids = new Set(nodes.flatMap(withDescendants).map(({ id }) => id));
  return {
    measures: measures.measures.filter(
      (measure) => !measure.withdrawn && measure.nodes?.some((node) => ids.has(node)),
    ),
    goals: goals.goals.filter((goal) => !goal.withdrawn && goal.node && ids.has(goal.node)),
  };
}

export const countOf = ({ measures, goals }: Hanging): number => measures.length + goals.length;

export type Requested = { type: string; data: unknown };

/**
 * The commands that put everything that hangs on parts at another part, each written by the one it belongs to.
 *
 * @returns `others`: what belongs to somebody else, and has to be moved by them
 */
export function commandsToMove(
  hanging: Hanging,
  nodes: readonly PlanNode[],
  to: string,
  mayWrite: { measure: (measure: MeasureRecord) => boolean; goal: (goal: GoalRecord) => boolean },
): { commands: Requested[]; others: number } {
  const ids = new Set(nodes.flatMap(withDescendants).map(({ id }) => id));
  const placed = (places: readonly string[]) => [
    ...new Set(places.map((place) => (ids.has(place) ? to : place))),
  ];
  const measures = hanging.measures.filter(mayWrite.measure);
  const goals = hanging.goals.filter(mayWrite.goal);
  return {
    commands: [
      ...measures.map(({ id, nodes: places }) => {
        return { type: "changeMeasure", data: { measure: id, change: { nodes: placed(places ?? []) } } };
      }),
      ...goals.map(({ id }) => ({ type: "changeGoal", data: { goal: id, change: { node: to } } })),
    ],
    others: countOf(hanging) - measures.length - goals.length,
  };
}
