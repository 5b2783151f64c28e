/**
 * Totals of filtered lists, kept beside the data: a list of a million measures tells its total as fast as one of ten.
 * Kept by triggers, so that no way of writing or removing a plan can forget them.
 */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Every measure counts under the facet 'all' too.
  await sql`insert into plan_facets (facet, value, plan_id, measures) select 'all', '', id, measure_count from plans`.execute(
    db,
  );

  await sql`
    create table measure_totals (
      facet text collate "C" not null,
      value text collate "C" not null,
      measures bigint not null,
      primary key (facet, value)
    )`.execute(db);
  await sql`
    insert into measure_totals (facet, value, measures)
    select facet, value, sum(measures) from plan_facets group by facet, value`.execute(db);

  // In one order, so that two writers never wait for each other crosswise.
  await sql`
    create function keep_measure_totals() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'DELETE' then
        insert into measure_totals as t (facet, value, measures)
        select facet, value, sum(measures) from added group by facet, value order by facet, value
        on conflict (facet, value) do update set measures = t.measures + excluded.measures;
      end if;
      if tg_op <> 'INSERT' then
        update measure_totals t set measures = t.measures - r.measures
        from (select facet, value, sum(measures) as measures from removed group by facet, value order by facet, value) r
        where t.facet = r.facet and t.value = r.value;
      end if;
      return null;
    end $$`.execute(db);
  const trigger = (event: "insert" | "update" | "delete", tables: string) =>
    sql`create trigger ${sql.ref(`measure_totals_on_${event}`)} after ${sql.raw(event)} on plan_facets
      referencing ${sql.raw(tables)} for each statement execute function keep_measure_totals()`.execute(db);
  await trigger("insert", "new table as added");
  await trigger("update", "old table as removed new table as added");
  await trigger("delete", "old table as removed");
}
