/**
 * Who committed to what in all public plans, those under way and those of the register. A plan that is replaced, given up or
 * expired commits nobody any more; one that is about something else than racism is not counted.
 */
import type { IsoDate } from "@napar/domain/calendar";
import { type LifeDomainId, lifeDomainIds } from "@napar/domain/framework";
import { answersForGaps, type GapMatrix, gapMatrix } from "@napar/domain/gap";
import type { Request } from "@napar/domain/mandate";
import type { LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import type { Country } from "../country/index.js";
import { visibleTo } from "../plan-case/plan-case.store.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";

export type CountedCommitment = { domain: LifeDomainId; authority: string; measures: number; plans: number };
export type AskedInPlan = { plan: string; request: Request };
export type GapOverviewFacts = {
  plans: number;
  /** Governments that own a plan or are party to one, in the order of the rules of competence. */
  governments: string[];
  commitments: CountedCommitment[];
  /** Governments with a plan against racism in force whose measures are not known here. */
  unlisted: string[];
  requests: AskedInPlan[];
};

const ofAnybody = (on: IsoDate) => visibleTo(readerOf(null, on), on);

/** Plans that commit: not ended, and about racism. The document of the register says it; a period that is over ends it too. */
const committing = (on: IsoDate) => sql`
  status not in ('replaced', 'abandoned', 'expired')
  and coalesce(document ->> 'scope', 'racism') in ('racism', 'integrated')
  and rpad(coalesce(document #>> '{period,to}', '9999'), 10, '-12-31') >= ${on}`;

export const isGovernment = ({ competence }: Country, id: string): boolean =>
  competence.authorities.get(id)?.kind === "entity";

const governmentsOf = (country: Country): string[] =>
  [...country.competence.authorities.keys()].filter((id) => isGovernment(country, id));

export async function readGapFacts(
  db: Kysely<Database>,
  { on, country, domain }: { on: IsoDate; country: Country; domain?: string },
): Promise<GapOverviewFacts> {
  const all = governmentsOf(country);
  const entities = sql`${sql.val(all)}::text[]`;
  const ofDomain = domain === undefined ? sql`true` : sql`domain = ${domain}`;
  const { rows } = await sql<Record<"plans" | "seats" | "commitments" | "unlisted" | "requests", string>>`
    with visible as materialized (select id, owners, parties from plan_cases where ${ofAnybody(on)}),
    shown as materialized (select id, status, document, measure_count from plans where ${committing(on)}),
    counted as (
      select plan_id, domain, authority, measures from plan_case_commitments
      where plan_id in (select id from visible) and authority = any(${entities}) and ${ofDomain}
      union all
      select a.plan_id, d.value, a.value, count(*)::int
      from measure_facets a
      join measure_facets d on d.plan_id = a.plan_id and d.position = a.position and d.facet = 'domain'
      where a.facet = 'authority' and a.value = any(${entities}) and a.plan_id in (select id from shown)
        and ${domain === undefined ? sql`true` : sql`d.value = ${domain}`}
      group by a.plan_id, d.value, a.value
    )
    select
      (select count(*) from (select id from visible union select id from shown) p)::text as plans,
      (select coalesce(json_agg(distinct g), '[]') from (
        select unnest(owners || parties) as g from visible
        union select value from plan_facets where facet = 'owner' and plan_id in (select id from shown)
      ) s where g = any(${entities}))::text as seats,
      (select coalesce(json_agg(t), '[]') from (
        select domain, authority, sum(measures)::int as measures, count(*)::int as plans from (
          select plan_id, domain, authority, max(measures) as measures from counted
          group by plan_id, domain, authority
        ) o group by domain, authority
      ) t)::text as commitments,
      (select coalesce(json_agg(distinct f.value), '[]') from plan_facets f join shown s on s.id = f.plan_id
        where f.facet = 'owner' and s.measure_count = 0
          and coalesce(s.document ->> 'scope', 'racism') = 'racism'
          and s.status in ('adopted', 'in-force', 'under-revision'))::text as unlisted,
      (select coalesce(json_agg(json_build_object('plan', r.plan_id, 'request', r.content) order by r.plan_id, r.position), '[]')
        from plan_case_records r
        where r.part = 'mandates' and r.list = 'requests' and r.plan_id in (select id from visible))::text as requests`.execute(
    db,
  );
  const [row] = rows;
  const parse = <T>(text: string | undefined): T[] => JSON.parse(text ?? "[]");
  const seats = new Set(parse<string>(row?.seats));
  return {
    plans: Number(row?.plans ?? 0),
    governments: all.filter((id) => seats.has(id)),
    commitments: parse(row?.commitments),
    unlisted: parse(row?.unlisted),
    requests: parse(row?.requests),
  };
}

/** The domain's matrix over counts: what a cell says does not depend on how many measures there are. */
export function matrixOfFacts(
  {
    governments,
    commitments,
    unlisted,
    requests,
    uncertain = [],
  }: GapOverviewFacts & { uncertain?: string[] },
  { on, country, rows = lifeDomainIds }: { on: IsoDate; country: Country; rows?: readonly LifeDomainId[] },
): GapMatrix {
  const empty = { id: "", plan: "", goals: [], policyFields: [], isDropped: false };
  return gapMatrix({
    ...{ by: "domain", on, rows, model: country.competence },
    governments: governments.map((id) => ({
      ...{ id, authorities: [id] },
      hasUnlistedMeasures: unlisted.includes(id),
      hasUncertainPlan: uncertain.includes(id),
    })),
    measures: commitments.map(({ domain, authority }) => ({
      ...empty,
      ...{ authorities: [authority], domains: [domain] },
    })),
    answers: answersForGaps({ requests: requests.map(({ request }) => request) }, on),
  });
}

export type ListedMeasure = {
  authority: string;
  plan: string;
  planTitle: LocalizedText;
  id: string;
  title: LocalizedText;
  isLead: boolean;
  status: string | null;
  start: string | null;
  end: string | null;
};

/** The first measures of each government in a field of life, of plans under way and of the register. */
export async function measuresInDomain(
  db: Kysely<Database>,
  { domain, on, governments, each }: { domain: string; on: IsoDate; governments: string[]; each: number },
): Promise<ListedMeasure[]> {
  const wanted = sql`${sql.val(governments)}::text[]`;
  const { rows } = await sql<{ found: ListedMeasure }>`
    with visible as materialized (select id, title from plan_cases where ${ofAnybody(on)}),
    found as (
      select s.value ->> 'authority' as authority, r.plan_id, r.content ->> 'id' as id, 0 as origin, r.position,
        json_build_object(
          'authority', s.value ->> 'authority', 'plan', r.plan_id, 'planTitle', v.title,
          'id', r.content ->> 'id', 'title', r.content -> 'title',
          'isLead', coalesce(r.content #>> '{lead,authority}' = s.value ->> 'authority', false),
          'status', s.value ->> 'status', 'start', coalesce(s.value ->> 'start', r.content ->> 'start'),
          'end', coalesce(s.value ->> 'end', r.content ->> 'end')
        ) as found
      from plan_case_records r
      join visible v on v.id = r.plan_id
      cross join lateral jsonb_array_elements(r.content -> 'shares') s
      where r.part = 'measures' and r.list = 'measures'
        and jsonb_typeof(r.content -> 'withdrawn') = 'null' and jsonb_typeof(s.value -> 'withdrawn') = 'null'
        and s.value ->> 'status' is distinct from 'dropped'
        and r.content -> 'domains' @> to_jsonb(${domain}::text) and s.value ->> 'authority' = any(${wanted})
      union all
      select a.value, m.plan_id, m.summary::json ->> 'measureId', 1, m.position,
        json_build_object(
          'authority', a.value, 'plan', m.plan_id, 'planTitle', p.title::json,
          'id', m.summary::json ->> 'measureId', 'title', m.summary::json -> 'title', 'isLead', true,
          'status', m.summary::json ->> 'status', 'start', m.summary::json ->> 'start',
          'end', m.summary::json ->> 'end'
        )
      from measure_facets a
      join measure_facets d on d.plan_id = a.plan_id and d.position = a.position
        and d.facet = 'domain' and d.value = ${domain}
      join measures m on m.plan_id = a.plan_id and m.position = a.position
      join plans p on p.id = a.plan_id
      where a.facet = 'authority' and a.value = any(${wanted}) and a.plan_id in (
        select id from plans where ${committing(on)})
    ),
    -- A measure that stands in both is told of by the record of its plan.
    once as (
      select distinct on (authority, plan_id, id) authority, plan_id, position, found from found
      order by authority, plan_id, id, origin
    )
    select found from (
      select found, row_number() over (partition by authority order by plan_id, position) as number from once
    ) n where number <= ${each}`.execute(db);
  return rows.map(({ found }) => (typeof found === "string" ? JSON.parse(found) : found));
}
