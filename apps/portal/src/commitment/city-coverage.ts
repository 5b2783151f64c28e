/** Cities beside the ten commitments: a row per city plan, and what the columns add up to. */
import type { PlanCoverageView, PlanSummary } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { stateOf } from "../home/map-section.js";

export type CityRow = {
  planId: string;
  planTitle: PlanSummary["title"];
  /** NIS code of the city. */
  place: string;
  /** Status of the plan and the day on which the source knew it. */
  status: string;
  statusAsOf: string | null;
  /** The source calls it in force, and its period has ended since. */
  isOver: boolean;
  /** Measures per commitment, 1 to 10 at positions 0 to 9. Zero: the source names none. */
  counts: readonly number[];
  /** Commitments with at least one measure. */
  covered: number;
};

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * A row per municipality, from the plan that runs: one that was replaced gives way to its successor. Plans without a
 * place, and those of other levels, are no cities. A plan that was adopted and whose measures we do not know says nothing
 * about the commitments, so it has no row.
 */
export function cityRows(
  plans: readonly { plan: PlanSummary; coverage: PlanCoverageView["coverage"] }[],
  today: IsoDate,
): CityRow[] {
  const rows = new Map<string, CityRow>();
  for (const { plan, coverage } of plans) {
    const [place] = plan.places;
    if (plan.level !== "municipality" || !place || plan.status === "replaced") continue;
    if (plan.measureCount === 0 && plan.status !== "preparing") continue;
    const counts = numbers.map(
      (number) => coverage.commitments.find((one) => one.number === number)?.measures.length ?? 0,
    );
    rows.set(place, {
      planId: plan.id,
      planTitle: plan.title,
      place,
      status: plan.status,
      statusAsOf: plan.statusAsOf,
      isOver: stateOf(plan, today) === "over",
      counts,
      covered: counts.filter((count) => count > 0).length,
    });
  }
  return [...rows.values()];
}

/** Cities with at least one measure, for each commitment. */
export const citiesPerCommitment = (rows: readonly CityRow[]): number[] =>
  numbers.map((_, index) => rows.filter((row) => (row.counts[index] ?? 0) > 0).length);

export type Extreme = { numbers: number[]; cities: number };

/** The commitments found in most and in fewest cities; ties come together, so that none is singled out. */
export function extremesOf(rows: readonly CityRow[]): { most: Extreme; least: Extreme } | null {
  if (rows.length === 0) return null;
  const sums = citiesPerCommitment(rows);
  const extreme = (cities: number): Extreme => ({
    numbers: numbers.filter((_, index) => sums[index] === cities),
    cities,
  });
  return { most: extreme(Math.max(...sums)), least: extreme(Math.min(...sums)) };
}
