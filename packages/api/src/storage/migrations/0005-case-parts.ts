/**
 * The parts of a plan under way kept apart, record by record: a change writes the records it changed, and a list reads a
 * few columns. What the columns tell follows from the parts, and is written in the same transaction.
 */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_case_parts (
      plan_id text collate "C" not null references plan_cases on delete cascade,
      part text collate "C" not null,
      -- The members of the part that are no lists.
      content jsonb not null,
      -- The names of those that are, empty ones too.
      lists text[] not null,
      primary key (plan_id, part)
    )`.execute(db);
  await sql`
    create table plan_case_records (
      plan_id text collate "C" not null references plan_cases on delete cascade,
      part text collate "C" not null,
      list text collate "C" not null,
      position integer not null,
      content jsonb not null,
      primary key (plan_id, part, list, position)
    )`.execute(db);
  // How many measures of a plan commit an authority in a field of life: the gap matrix of all plans is their sum.
  await sql`
    create table plan_case_commitments (
      plan_id text collate "C" not null references plan_cases on delete cascade,
      domain text collate "C" not null,
      authority text collate "C" not null,
      measures integer not null check (measures > 0),
      primary key (plan_id, domain, authority)
    )`.execute(db);

  await sql`
    alter table plan_cases
      -- Another text at each change: whoever holds a state with this stamp holds the present one.
      add column stamp text not null default gen_random_uuid(),
      -- The civil day in Belgium of the last change.
      add column changed_on text collate "C",
      add column owners text[] not null default '{}',
      -- The kind of each owner, in the same order.
      add column owner_types text[] not null default '{}',
      add column parties text[] not null default '{}',
      -- The days on which everybody may read it.
      add column published datemultirange not null default '{}',
      -- Status of napar-plan/1; null where it depends on the day that is asked about.
      add column status text,
      add column procedure text,
      add column title jsonb,
      add column authority jsonb`.execute(db);

  await moveStates(db);

  await sql`
    alter table plan_cases
      alter column stamp drop default,
      alter column changed_on set not null,
      alter column procedure set not null,
      alter column title set not null,
      alter column authority set not null,
      drop column state,
      drop column is_public,
      drop column seats`.execute(db);
  await sql`create index plan_cases_by_owner on plan_cases using gin (owners)`.execute(db);
  await sql`create index plan_cases_by_party on plan_cases using gin (parties)`.execute(db);
  await sql`create index plan_case_requests on plan_case_records (plan_id) where part = 'mandates' and list = 'requests'`.execute(
    db,
  );
}

/** What is there already. Written as it was understood then: the functions that write these columns now may change. */
async function moveStates(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into plan_case_parts (plan_id, part, content, lists)
    select c.id, p.key,
      coalesce((select jsonb_object_agg(m.key, m.value) from jsonb_each(p.value) m
        where jsonb_typeof(m.value) <> 'array'), '{}'),
      coalesce((select array_agg(m.key order by m.key) from jsonb_each(p.value) m
        where jsonb_typeof(m.value) = 'array'), '{}')
    from plan_cases c, jsonb_each(c.state) p
    where jsonb_typeof(p.value) = 'object'`.execute(db);
  await sql`
    insert into plan_case_records (plan_id, part, list, position, content)
    select c.id, p.key, m.key, r.number - 1, r.value
    from plan_cases c, jsonb_each(c.state) p, jsonb_each(p.value) m,
      jsonb_array_elements(m.value) with ordinality r (value, number)
    where jsonb_typeof(p.value) = 'object' and jsonb_typeof(m.value) = 'array'`.execute(db);

  await sql`
    update plan_cases set
      changed_on = to_char(changed_at at time zone 'Europe/Brussels', 'YYYY-MM-DD'),
      procedure = state #>> '{head,procedure}',
      title = state #> '{head,plan,title}',
      authority = state #> '{head,plan,authority}',
      owners = (select array_agg(o.value ->> 'id' order by o.number) from jsonb_array_elements(
        jsonb_build_array(state #> '{head,plan,authority}') || case
          when jsonb_typeof(state #> '{head,plan,coAuthorities}') = 'array' then state #> '{head,plan,coAuthorities}'
          else '[]' end) with ordinality o (value, number)),
      owner_types = (select array_agg(o.value ->> 'type' order by o.number) from jsonb_array_elements(
        jsonb_build_array(state #> '{head,plan,authority}') || case
          when jsonb_typeof(state #> '{head,plan,coAuthorities}') = 'array' then state #> '{head,plan,coAuthorities}'
          else '[]' end) with ordinality o (value, number)),
      parties = coalesce((select array_agg(p.value ->> 'authority' order by p.number)
        from jsonb_array_elements(state #> '{adoption,parties}') with ordinality p (value, number)
        where p.value ->> 'standing' <> 'setAside'), '{}'),
      published = coalesce((select range_agg(daterange(day, case when next_day < day then day else next_day end)) filter (where is_published)
        from (
          select (e.value ->> 'on')::date as day, e.value ->> 'state' = 'published' as is_published,
            lead((e.value ->> 'on')::date) over (order by e.number) as next_day
          from jsonb_array_elements(state #> '{lifecycle,publication}') with ordinality e (value, number)
        ) entries), '{}'),
      status = case
        when stage in ('adoption', 'evaluation') then null
        when state #> '{lifecycle,history}' = '[]' and state #>> '{head,origin,kind}' = 'document'
          then state #>> '{head,origin,statedStatus}'
        when stage in ('mandated', 'inventory', 'drafting', 'negotiation') then 'preparing'
        when stage = 'closed' then 'expired'
        else stage end`.execute(db);

  await sql`
    insert into plan_case_commitments (plan_id, domain, authority, measures)
    select r.plan_id, d.domain, a.authority, count(*)
    from plan_case_records r,
      lateral (
        select distinct value as domain
        from jsonb_array_elements_text(case when jsonb_typeof(r.content -> 'domains') = 'array' then r.content -> 'domains' else '[]' end)
      ) d,
      lateral (
        select s.value ->> 'authority' as authority from jsonb_array_elements(r.content -> 'shares') s
        where jsonb_typeof(s.value -> 'withdrawn') = 'null' and (s.value ->> 'status') is distinct from 'dropped'
        union
        select r.content #>> '{lead,authority}'
        where jsonb_typeof(r.content -> 'lead') = 'object' and r.content -> 'shares' = '[]'
      ) a
    where r.part = 'measures' and r.list = 'measures' and jsonb_typeof(r.content -> 'withdrawn') = 'null'
    group by r.plan_id, d.domain, a.authority`.execute(db);
}
