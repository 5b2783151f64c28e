/** What a reader is told of one goal: where it comes from, and what is done for it. */
import type { IsoDate } from "@napar/domain/calendar";
import { idOf } from "@napar/domain/chain";
import { findGoal, type GoalRecord } from "@napar/domain/goal";
import type { PlanCase } from "@napar/domain/plan-case";
import { type Asked, chainOf, planHeadOf, readIndicator, readingOf, standingsOf } from "./measure-reading.js";
import type { CaseGoalView, MeasureRow } from "./measure-reading.view.js";

const mostOfGoal = 100;

/** `null`: the plan has no such goal. */
export function goalOf({ found, demands }: Asked, id: string): CaseGoalView | null {
  const { state, on } = found;
  const goal = findGoal(state.goals, id);
  if (!goal || goal.withdrawn) return null;
  const below = state.goals.goals.filter(({ parent, withdrawn }) => parent === id && !withdrawn);
  const rows = rowsUnder(state, on, goal);
  return {
    ...planHeadOf(found),
    goal,
    above: goal.parent ? (findGoal(state.goals, goal.parent) ?? null) : null,
    below,
    measures: rows.slice(0, mostOfGoal),
    measuresTotal: rows.length,
    byStanding: standingsOf(rows.map(({ standing }) => standing)),
    indicators: state.indicators.indicators
      .filter((each) => each.goal === id)
      .map((each) => readIndicator(state, each)),
    chain: chainOf(state, on, demands, idOf("goal", id)),
  };
}

/** Measures under a goal or a goal below it. */
export function rowsUnder(state: PlanCase, on: IsoDate, { id }: Pick<GoalRecord, "id">): MeasureRow[] {
  const goals = new Set([id]);
  // A goal can stand before the one above it.
  for (let size = 0; size !== goals.size; ) {
    size = goals.size;
    for (const { id: own, parent } of state.goals.goals) if (parent && goals.has(parent)) goals.add(own);
  }
  return [...readingOf(state, on).rows.values()].filter(({ goal }) => goal !== null && goals.has(goal));
}
