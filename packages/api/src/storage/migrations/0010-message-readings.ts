/** Who has read which message. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table message_readings (
      message bigint not null references messages on delete cascade,
      person text not null,
      primary key (message, person)
    )`.execute(db);
  await sql`create index messages_by_organisation on messages (organisation, id)`.execute(db);
}
