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
};

/** Measures that name no place, by the kind of government whose plan they stand in and the authorities that lead them. */
export type UnplacedMeasures = { type: string; leads: readonly string[]; measures: number };

/** As the domain says it of a plan: measures of neighbouring policies are not counted. */
const isAgainstRacism = sql`coalesce(p.summary::jsonb->>'scope', 'racism') in ('racism', 'integrated')`;

/** A measure is given by its row `f` of any facet. */
const onlyOn = (theme: string | undefined) =>
  theme
    ? sql`and exists (select from measure_facets d where d.facet = 'domain' and d.value = ${theme}
        and d.plan_id = f.plan_id and d.position = f.position)`
    : sql``;

export const createMapStore = ({ db }: Pick<Storage, "db">) => ({
  async plans(): Promise<PlanSummary[]> {
    const rows = await db.selectFrom("plans").select("summary").orderBy("position").orderBy("id").execute();
    return rows.map(({ summary }) => JSON.parse(summary) as PlanSummary);
  },

  /** @param theme a life domain; all measures when absent */
  async measures(theme?: string): Promise<MeasureCounts> {
    const onTheme = onlyOn(theme);
    const [places, owners] = await Promise.all([
      theme
        ? sql<{ code: string; level: string; measures: number }>`
            select f.value as code, p.level, count(*)::int as measures
            from measure_facets f join plans p on p.id = f.plan_id
            where f.facet = 'place' and ${isAgainstRacism} ${onTheme} group by f.value, p.level`.execute(db)
        : sql<{ code: string; level: string; measures: number }>`
            select f.value as code, p.level, sum(f.measures)::int as measures
            from plan_facets f join plans p on p.id = f.plan_id
            where f.facet = 'place' and ${isAgainstRacism} group by f.value, p.level`.execute(db),
      sql<{ owner: string; measures: number }>`
        select p.summary::jsonb->'authority'->>'id' as owner, sum(f.measures)::int as measures
        from plan_facets f join plans p on p.id = f.plan_id
        where f.facet = ${theme ? "domain" : "all"} and f.value = ${theme ?? ""} and ${isAgainstRacism}
        group by 1`.execute(db),
    ]);
    const add = (counts: Map<string, number>, key: string, count: number) =>
      counts.set(key, (counts.get(key) ?? 0) + count);
    const byOwner = new Map<string, number>();
    for (const { owner, measures } of owners.rows) add(byOwner, owner, measures);
    const own = new Map<string, number>();
    const named = new Map<string, number>();
    for (const { code, level, measures } of places.rows) {
      if (level === "municipality") add(own, code, measures);
      add(named, code, measures);
    }
    return { own, named, byOwner };
  },

  async unplaced(theme?: string): Promise<UnplacedMeasures[]> {
    const { rows } = await sql<{ type: string; leads: string[]; measures: number }>`
      select type, leads, count(*)::int as measures from (
        select p.authority_type as type, array_agg(f.value order by f.value) as leads
        from measure_facets f join plans p on p.id = f.plan_id
        where f.facet = 'authority' and ${isAgainstRacism} ${onlyOn(theme)} and not exists (
          select from measure_facets x where x.facet = 'place' and x.plan_id = f.plan_id and x.position = f.position)
        group by f.plan_id, f.position, p.authority_type
      ) t group by type, leads`.execute(db);
    return rows;
  },
});
export type MapStore = ReturnType<typeof createMapStore>;
