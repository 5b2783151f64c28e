/** A case as a document, `napar-plan/1`: what is read, checked and exchanged outside. */
import { type AdoptionState, adoptedRounds } from "../adoption/index.js";
import { type IsoDate, lastDay } from "../calendar/index.js";
import { planGoalOf } from "../goal/index.js";
import type { IndicatorDefinition } from "../indicator/index.js";
import { planStatusOf } from "../lifecycle/index.js";
import { planMeasureOf } from "../measure/index.js";
import { type Plan, planFormat } from "../plan/index.js";
import { languages } from "../text/index.js";
import type { PlanCase } from "./plan-case.js";
import type { CaseHead } from "./plan-head.js";

/**
 * Writes a case as a plan. What was withdrawn is left out; what the format has no place for, too: shares, decisions,
 * statuses in three voices.
 *
 * @param on the day whose status it states
 * @throws when the case was never opened: there is no plan to write
 */
export function planDocumentOf(state: PlanCase, on: IsoDate): Plan {
  const { head } = state;
  if (!head) throw new Error("a case that is not open has no document");
  const goals = state.goals.goals.filter(({ withdrawn }) => !withdrawn).map(planGoalOf);
  const measures = state.measures.measures.filter(({ withdrawn }) => !withdrawn).map(planMeasureOf);
  const indicators = [...(head.plan.indicators ?? []), ...state.indicators.indicators.map(planIndicatorOf)];
  const adoption = adoptionOf(state.adoption, head.plan, on);
  const plan: Plan = {
    ...head.plan,
    ...(head.summary && { plainSummary: { text: head.summary.text, on: head.summary.on } }),
    ...(adoption && { adoption }),
    format: planFormat,
    id: head.id,
    status: "promised",
    ...(goals.length > 0 ? { goals } : {}),
    ...(measures.length > 0 ? { measures } : {}),
    ...(indicators.length > 0 ? { indicators } : {}),
  };
  return { ...plan, ...statusOf(state, head, plan, on) };
}

/**
 * How the parties adopted the last text, as the ledger shows it; which body it was, the plan says first. A government decides
 * as such; whether a council or a college decided for a city is the city's to say.
 */
function adoptionOf(state: AdoptionState, plan: CaseHead["plan"], on: IsoDate): Plan["adoption"] {
  const round = state.rounds.length > 0 ? adoptedRounds(state, on).at(-1) : undefined;
  if (!round) return plan.adoption;
  const replaced = new Set(state.decisions.map(({ supersedes }) => supersedes));
  const decisions = state.decisions
    .filter(
      ({ id, round: number, act }) => number === round.number && act === "executive" && !replaced.has(id),
    )
    .filter(({ published }) => published !== null && published.on <= on)
    .sort((one, other) => (lastDay(one.on) < lastDay(other.on) ? -1 : 1));
  // Of a decision that is the parties' affair, a document tells no more than that the text was adopted by then.
  const isOpen = decisions.every(({ access }) => access === "public");
  const last = isOpen ? decisions.at(-1) : undefined;
  const body = decisions.length === 1 ? last?.body : undefined;
  const stated = plan.adoption;
  return {
    level: stated?.level ?? (plan.authority.type === "municipality" ? null : "government"),
    body: stated?.body ?? languages.map((language) => body?.[language]).find(Boolean) ?? null,
    date: last?.on ?? round.adoptedOn,
  };
}

/** What a document says of its own status holds until a step is taken here: a stage that is stated is that of the document. */
function statusOf(
  { lifecycle, mandates, adoption, negotiation }: PlanCase,
  head: CaseHead,
  plan: Plan,
  on: IsoDate,
): Pick<Plan, "status" | "statusAsOf"> {
  const known = lifecycle.history.at(-1);
  if ((!known || known.by === "stated") && head.origin.kind === "document") {
    return { status: head.origin.statedStatus, statusAsOf: head.origin.statusAsOf };
  }
  const status = planStatusOf({ plan, head, lifecycle, mandates, adoption, negotiation }, on);
  return { status, statusAsOf: known?.on ?? head.openedOn };
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
