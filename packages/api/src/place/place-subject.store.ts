/** Measures on a subject that apply in a place: those that name it, and those of governments above that name no place. */
import type { LocalizedText } from "@napar/domain/text";
import { sql } from "kysely";
import type { MeasureSummary } from "../measure/measure.view.js";
import type { PlanSummary } from "../plan/plan.view.js";
import type { Storage } from "../storage/index.js";

type Here = {
  code: string;
  authorityTypes: readonly string[];
  /** Subjects, each with the governments that cannot be the ones who act on it here. */
  elsewhere: ReadonlyMap<string, readonly string[]>;
};

/** A measure on a subject is given by its row `f` of a domain, its plan by `p`. */
const appliesIn = ({ code, authorityTypes, elsewhere }: Here) => sql`(
  exists (select from measure_facets x where x.facet = 'place' and x.value = ${code}
    and x.plan_id = f.plan_id and x.position = f.position)
  or (p.authority_type = any(${[...authorityTypes]}::text[]) and not exists (
    select from measure_facets x where x.facet = 'place' and x.plan_id = f.plan_id and x.position = f.position)
    and exists (select from measure_facets a where a.facet = 'authority'
      and a.plan_id = f.plan_id and a.position = f.position and not exists (
        select from unnest(${pairs(elsewhere).map(([subject]) => subject)}::text[],
          ${pairs(elsewhere).map(([, id]) => id)}::text[]) as e(subject, id)
        where e.subject = f.value and e.id = a.value))))`;

const pairs = (elsewhere: Here["elsewhere"]): [string, string][] =>
  [...elsewhere].flatMap(([subject, ids]) => ids.map((id): [string, string] => [subject, id]));

/** Only plans that can apply at all: the rest of the measures is never looked at. */
const plansThatApply = ({ code, authorityTypes }: Here) => sql`(
  select p.* from plans p where p.authority_type = any(${[...authorityTypes]}::text[])
    or exists (select from plan_facets x where x.facet = 'place' and x.value = ${code} and x.plan_id = p.id))`;

/** From the municipality up. */
const levelOrder = sql`array_position(array['municipality', 'police-zone', 'province', 'community-commission',
  'community', 'region', 'federal', 'interfederal', 'civil-society', 'european'], p.level)`;

export const createPlaceSubjectStore = ({ db }: Pick<Storage, "db">) => ({
  async counts(here: Here): Promise<{ subject: string; measures: number; plans: number }[]> {
    const { rows } = await sql<{ subject: string; measures: number; plans: number }>`
      select f.value as subject, count(*)::int as measures, count(distinct f.plan_id)::int as plans
      from ${plansThatApply(here)} p join measure_facets f on f.plan_id = p.id and f.facet = 'domain'
      where ${appliesIn(here)} group by f.value`.execute(db);
    return rows;
  },

  async plansOn(subject: string, here: Here): Promise<(PlanSummary & { measuresHere: number })[]> {
    const { rows } = await sql<{ summary: string; measures: number }>`
      select p.summary, count(*)::int as measures
      from ${plansThatApply(here)} p
      join measure_facets f on f.facet = 'domain' and f.value = ${subject} and f.plan_id = p.id
      where ${appliesIn(here)}
      group by p.id, p.summary, p.level, p.title_folded order by ${levelOrder}, p.title_folded, p.id`.execute(
      db,
    );
    return rows.map(({ summary, measures }) => ({ ...JSON.parse(summary), measuresHere: measures }));
  },

  async measuresOn(
    subject: string,
    here: Here,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<MeasureSummary[]> {
    const { rows } = await sql<{ summary: string; title: string }>`
      select m.summary, p.title
      from ${plansThatApply(here)} p
      join measure_facets f on f.facet = 'domain' and f.value = ${subject} and f.plan_id = p.id
      join measures m on m.plan_id = f.plan_id and m.position = f.position
      where ${appliesIn(here)}
      order by ${levelOrder}, p.title_folded, f.plan_id, f.position limit ${limit} offset ${offset}`.execute(
      db,
    );
    return rows.map(({ summary, title }) => ({ ...JSON.parse(summary), planTitle: JSON.parse(title) }));
  },

  /** Measures on the subject by the authority that leads them, or else owns the plan. */
  async measuresByAuthority(subject: string, ids: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await sql<{ id: string; measures: number }>`
      select a.value as id, count(*)::int as measures
      from measure_facets a
      join measure_facets d on d.facet = 'domain' and d.value = ${subject}
        and d.plan_id = a.plan_id and d.position = a.position
      where a.facet = 'authority' and a.value = any(${[...ids]}::text[]) group by a.value`.execute(db);
    return new Map(rows.map(({ id, measures }) => [id, measures]));
  },

  /** Running plans against racism by their owner. */
  async runningPlans(ids: readonly string[]): Promise<Map<string, { id: string; title: LocalizedText }[]>> {
    const { rows } = await sql<{ owner: string; plan: string; title: string }>`
      select f.value as owner, p.id as plan, p.title from plan_facets f join plans p on p.id = f.plan_id
      where f.facet = 'owner' and f.value = any(${[...ids]}::text[])
        and p.status not in ('expired', 'replaced', 'abandoned')
        and coalesce(p.summary::jsonb->>'scope', 'racism') in ('racism', 'integrated')
      order by p.position, p.id`.execute(db);
    const plans = new Map<string, { id: string; title: LocalizedText }[]>();
    for (const { owner, plan, title } of rows)
      plans.set(owner, [...(plans.get(owner) ?? []), { id: plan, title: JSON.parse(title) }]);
    return plans;
  },
});
export type PlaceSubjectStore = ReturnType<typeof createPlaceSubjectStore>;
