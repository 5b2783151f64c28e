/** The short form of a plan, made once when it is stored. */
import type { Plan } from "@napar/domain/plan";
import type { PlanSummary } from "./plan.view.js";

export function planSummaryOf(plan: Plan): PlanSummary {
  const measures = plan.measures ?? [];
  return {
    id: plan.id,
    title: plan.title,
    level: plan.level,
    kind: plan.kind,
    status: plan.status,
    statusAsOf: plan.statusAsOf ?? null,
    authority: { id: plan.authority.id ?? null, type: plan.authority.type, name: plan.authority.name },
    period: { from: plan.period?.from ?? null, to: plan.period?.to ?? null },
    scope: plan.scope ?? null,
    measureCount: measures.length,
    domains: unique(measures.flatMap((measure) => measure.domains ?? [])),
    places: placesOf(plan),
    source: plan.source ?? null,
  };
}

/** NIS codes of the municipalities a plan is about: its own authority, and the places its measures name. */
export function placesOf(plan: Plan): string[] {
  const own = municipalityOf(plan);
  return unique([...(own ? [own] : []), ...(plan.measures ?? []).flatMap((measure) => measure.places ?? [])]);
}

/** NIS code of the municipality whose plan this is; `null` for a plan of another level. */
export function municipalityOf(plan: Plan): string | null {
  const code = /(\d{5})$/.exec(plan.authority.id ?? "")?.[1];
  return plan.authority.type === "municipality" && code ? code : null;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
