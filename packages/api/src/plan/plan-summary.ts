/** The short form of a plan, made once when it is stored. */
import type { Plan } from "@napar/domain/plan";
import type { PlanSummary } from "./plan.view.js";

/** From the register, or from a plan under way. */
export type PlanOrigin = PlanSummary["origin"];

export function planSummaryOf(plan: Plan, origin: PlanOrigin = "register"): PlanSummary {
  const measures = plan.measures ?? [];
  return {
    id: plan.id,
    origin,
    title: plan.title,
    level: plan.level,
    kind: plan.kind,
    status: plan.status,
    statusAsOf: plan.statusAsOf ?? null,
    authority: {
      id: plan.authority.id,
      type: plan.authority.type,
      name: plan.authority.name,
      names: plan.authority.names ?? null,
    },
    period: { from: plan.period?.from ?? null, to: plan.period?.to ?? null },
    scope: plan.scope ?? null,
    measureCount: measures.length,
    domains: unique([...(plan.domains ?? []), ...measures.flatMap((measure) => measure.domains ?? [])]),
    places: placesOf(plan),
    source: plan.source ?? null,
  };
}

/** NIS codes of the municipalities a plan is about: those it covers, and those its measures name. */
export const placesOf = (plan: Plan): string[] =>
  unique([...(plan.places ?? []), ...(plan.measures ?? []).flatMap((measure) => measure.places ?? [])]);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
