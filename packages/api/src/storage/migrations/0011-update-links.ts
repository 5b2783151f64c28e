/** Who was asked by mail to tell how a measure stands or what an indicator measured, and what came of it. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table update_requests (
      -- Half of the address in the mail; the other half only the secret of the installation can make.
      id text collate "C" primary key,
      plan text collate "C" not null,
      about_kind text not null,
      about_id text collate "C" not null,
      organisation text collate "C" not null,
      due text collate "C" not null,
      -- In which office somebody was asked; the person is a commitment, which names nobody.
      appointment text collate "C" not null,
      person text not null,
      asked_as text not null,
      asked_on text not null,
      reminded_on text,
      -- Last day on which the link works.
      valid_until text not null,
      state text not null default 'open',
      closed_on text,
      withdrawn_because text
    )`.execute(db);
  // Nobody is asked twice at the same time in one office for one thing and one due.
  await sql`
    create unique index update_requests_once
      on update_requests (plan, about_kind, about_id, organisation, due, appointment, person)
      where state = 'open'`.execute(db);
}
