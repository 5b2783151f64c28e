/** Plans that are documents alone and state indicators are found without opening the others. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index plans_with_indicators on plans (id) where jsonb_exists(document, 'indicators')`.execute(
    db,
  );
  await sql`
    create index plan_case_indicators on plan_case_records (plan_id, position)
    where part = 'indicators' and list = 'indicators'`.execute(db);
  await sql`
    create index plan_case_values on plan_case_records (plan_id, (content->>'indicator'))
    where part = 'indicators' and list = 'values'`.execute(db);
  await sql`
    create table accessibility_statements (
      -- Empty: the statement of the installation itself.
      organisation text collate "C" primary key,
      version integer not null,
      statement jsonb not null,
      changed_on text not null
    )`.execute(db);
}
