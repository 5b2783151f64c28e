/** A case as a document, `napar-plan/1`: what is read, checked and exchanged outside. */
import { planGoalOf } from "../goal/index.js";
import type { IndicatorDefinition } from "../indicator/index.js";
import { planMeasureOf } from "../measure/index.js";
import { type Plan, planFormat } from "../plan/index.js";
import type { PlanCase } from "./plan-case.js";

/**
 * Writes a case as a plan. What was withdrawn is left out; what the format has no place for, too: shares, decisions,
 * statuses in three voices.
 *
 * @throws when the case was never opened: there is no plan to write
 */
export function planDocumentOf(state: PlanCase): Plan {
  const { head } = state;
  if (!head) throw new Error("a case that is not open has no document");
  const goals = state.goals.goals.filter(({ withdrawn }) => !withdrawn).map(planGoalOf);
  const measures = state.measures.measures.filter(({ withdrawn }) => !withdrawn).map(planMeasureOf);
  const indicators = [...(head.plan.indicators ?? []), ...state.indicators.indicators.map(planIndicatorOf)];
  const { origin } = head;
  const isStated = origin.kind === "document";
  return {
    ...head.plan,
    format: planFormat,
    id: head.id,
    status: isStated ? origin.statedStatus : "promised",
    statusAsOf: isStated ? origin.statusAsOf : null,
    ...(goals.length > 0 ? { goals } : {}),
    ...(measures.length > 0 ? { measures } : {}),
    ...(indicators.length > 0 ? { indicators } : {}),
  };
}

function planIndicatorOf(definition: IndicatorDefinition): NonNullable<Plan["indicators"]>[number] {
  const { id, label, goal, measure, source, frequencyMonths } = definition;
  const head = { id, label, goal, measure, source: source.name, frequencyMonths };
  if (definition.kind === "qualitative") return { ...head, method: "qualitative" };
  const { baseline, direction, disclosure } = definition;
  const target = direction.kind === "keep-within" ? null : direction.target;
  return {
    ...head,
    method: "quantitative",
    ...("value" in baseline ? { baseline: { value: baseline.value, date: baseline.on } } : {}),
    ...(target ? { target: { value: target.value, date: target.on } } : {}),
    ...(disclosure?.method === "suppression" ? { personalData: { minCellSize: disclosure.minCell } } : {}),
  };
}
