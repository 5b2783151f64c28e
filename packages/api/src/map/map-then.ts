/** What a map of a day in the past is made from: counted as the lists count, from the plans as they stood then. */
import { isAgainstRacism } from "@napar/domain/map";
import { facetsOfMeasure } from "../measure/measure-rows.js";
import { planSummaryOf } from "../plan/plan-summary.js";
import type { PlansThen } from "../plan-state/index.js";
import type { MeasureCounts, UnplacedMeasures } from "./map.store.js";

export function mapMaterialOf({ there, unknown }: PlansThen, theme: string | undefined) {
  const plans = there.map(({ plan, record }) => planSummaryOf(plan, record ? "case" : "register"));
  const [own, named, byOwner] = [0, 1, 2].map(() => new Map<string, number>()) as [Counts, Counts, Counts];
  const unplaced: UnplacedMeasures[] = [];
  for (const { plan } of there) {
    if (!isAgainstRacism({ scope: plan.scope ?? null })) continue;
    for (const measure of plan.measures ?? []) {
      const facets = facetsOfMeasure(plan, measure);
      const valuesOf = (wanted: string) =>
        facets.flatMap(({ facet, value }) => (facet === wanted ? [value] : []));
      if (theme !== undefined && !valuesOf("domain").includes(theme)) continue;
      add(byOwner, plan.authority.id);
      const places = valuesOf("place");
      for (const code of places) {
        if (plan.level === "municipality") add(own, code);
        add(named, code);
      }
      if (places.length === 0) {
        unplaced.push({ type: plan.authority.type, leads: valuesOf("authority"), measures: 1 });
      }
    }
  }
  const measures: MeasureCounts = { own, named, byOwner };
  return { plans, measures, unplaced, uncertain: unknown.map((plan) => planSummaryOf(plan)) };
}

type Counts = Map<string, number>;
const add = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
