/** The short form of a measure, made once when its plan is stored. */
import type { Measure } from "@napar/domain/plan";
import type { MeasureSummary } from "./measure.view.js";

/** The title of the plan is joined when a list is read: it may change without its measures. */
export type StoredMeasureSummary = Omit<MeasureSummary, "planTitle">;

export const measureIdOf = (planId: string, measureId: string): string => `${planId}:${measureId}`;

export function measureSummaryOf(planId: string, measure: Measure): StoredMeasureSummary {
  return {
    id: measureIdOf(planId, measure.id),
    planId,
    measureId: measure.id,
    title: measure.title,
    domains: measure.domains ?? [],
    grounds: measure.grounds ?? [],
    instruments: measure.instruments ?? [],
    eccarCommitments: measure.eccarCommitments ?? [],
    status: measure.status ?? null,
    start: measure.start ?? null,
    end: measure.end ?? null,
    lead: (measure.lead ?? []).map(({ authority, type, service }) => ({
      authority: authority ?? null,
      type: type ?? null,
      service: service ?? null,
    })),
    partners: (measure.partners ?? []).flatMap(({ name, type }) =>
      name ? [{ name, type: type ?? null }] : [],
    ),
    places: measure.places ?? [],
  };
}
