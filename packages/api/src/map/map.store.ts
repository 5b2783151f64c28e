/** What a map is made from: plans in short, and how many measures each place and kind of government has. */
import { sql } from "kysely";
import type { PlanSummary } from "../plan/plan.view.js";
import type { Storage } from "../storage/index.js";

export type MeasureCounts = {
  /** NIS code to measures that name it, or whose plan does: of municipalities' own plans, and of all plans. */
  own: ReadonlyMap<string, number>;
  named: ReadonlyMap<string, number>;
  /** Id of the owner to measures of its plans. */
  byOwner: ReadonlyMap<string, number>;
  /** Kind of government to measures of its plans that name no place: they hold wherever it acts. */
  everywhere: ReadonlyMap<string, number>;
};

/** As the domain says it of a plan: measures of neighbouring policies are not counted. */
const isAgainstRacism = sql`coalesce(p.summary::jsonb->>'scope', 'racism') in ('racism', 'integrated')`;

export const createMapStore = ({ db }: Pick<Storage, "db">) => ({
  async plans(): Promise<PlanSummary[]> {
    const rows = await db.selectFrom("plans").select("summary").orderBy("position").orderBy("id").execute();
    return rows.map(({ summary }) => JSON.parse(summary) as PlanSummary);
  },

  /** @param theme a life domain; all measures when absent */
  async measures(theme?: string): Promise<MeasureCounts> {
    const onTheme = theme
      ? sql`and exists (select from measure_facets d where d.facet = 'domain' and d.value = ${theme}
          and d.plan_id = f.plan_id and d.position = f.position)`
      : sql``;
    const [places, types, placed] = await Promise.all([
      theme
        ? sql<{ code: string; level: string; measures: number }>`
            select f.value as code, p.level, count(*)::int as measures
            from measure_facets f join plans p on p.id = f.plan_id
            where f.facet = 'place' and ${isAgainstRacism} ${onTheme} group by f.value, p.level`.execute(db)
        : sql<{ code: string; level: string; measures: number }>`
            select f.value as code, p.level, sum(f.measures)::int as measures
            from plan_facets f join plans p on p.id = f.plan_id
            where f.facet = 'place' and ${isAgainstRacism} group by f.value, p.level`.execute(db),
      sql<{ type: string; owner: string; measures: number }>`
        select p.authority_type as type, p.summary::jsonb->'authority'->>'id' as owner, sum(f.measures)::int as measures
        from plan_facets f join plans p on p.id = f.plan_id
        where f.facet = ${theme ? "domain" : "all"} and f.value = ${theme ?? ""} and ${isAgainstRacism}
        group by 1, 2`.execute(db),
      sql<{ type: string; measures: number }>`
        select p.authority_type as type, count(distinct (f.plan_id, f.position))::int as measures
        from measure_facets f join plans p on p.id = f.plan_id
        where f.facet = 'place' and ${isAgainstRacism} ${onTheme} group by 1`.execute(db),
    ]);
    const everywhere = new Map<string, number>();
    const add = (counts: Map<string, number>, key: string, count: number) =>
      counts.set(key, (counts.get(key) ?? 0) + count);
    const byOwner = new Map<string, number>();
    for (const { type, owner, measures } of types.rows) {
      add(everywhere, type, measures);
      add(byOwner, owner, measures);
    }
    for (const { type, measures } of placed.rows) add(everywhere, type, -measures);
    const own = new Map<string, number>();
    const named = new Map<string, number>();
    for (const { code, level, measures } of places.rows) {
      if (level === "municipality") add(own, code, measures);
      add(named, code, measures);
    }
    return { own, named, byOwner, everywhere };
  },
});
export type MapStore = ReturnType<typeof createMapStore>;
