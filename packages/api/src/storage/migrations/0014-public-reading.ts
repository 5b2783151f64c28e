/**
 * Plans under way that are public stand in the same lists as the plans of the register. A document is kept without its
 * measures, which stand beside it: a change of one measure writes that one. Every process is told of every change.
 */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plans
      add column origin text not null default 'register' check (origin in ('register', 'case')),
      -- What the register says of a plan while the plan under way of the same identifier is shown.
      add column register_document jsonb`.execute(db);
  await sql`
    update plans set document = jsonb_set(document, '{measures}', '[]')
    where jsonb_typeof(document->'measures') = 'array'`.execute(db);
  // The day whose knowledge the lists show: the status of a plan under way may be another one on the next.
  await sql`create table reading_days (day text primary key)`.execute(db);

  // Whoever keeps answers or pages is told when what they were made from changes, once per transaction.
  await sql`
    create function tell_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('napar_change', '');
      return null;
    end $$`.execute(db);
  for (const table of ["journal", "journal_checkpoints", "content_loads", "organisation_settings"]) {
    await sql`
      create trigger ${sql.ref(`tell_change_of_${table}`)}
      after insert or update or delete on ${sql.table(table)}
      for each statement execute function tell_change()`.execute(db);
  }
}
