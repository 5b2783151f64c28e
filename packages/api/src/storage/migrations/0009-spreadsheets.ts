/** Spreadsheets between being sent and being imported, and what organisations said their columns mean. */
import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table spreadsheet_drafts (
      id text collate "C" primary key,
      plan_case text collate "C" not null,
      -- Only whoever sent it sees it; it is gone after a day.
      person text collate "C" not null,
      organisation text collate "C" not null,
      name text not null,
      -- The cells as JSON, packed with gzip.
      workbook bytea not null,
      mapping jsonb,
      -- What was imported, and how to take it back.
      imported jsonb,
      kept_until timestamptz not null
    )`.execute(db);
  await sql`create index spreadsheet_drafts_by_end on spreadsheet_drafts (kept_until)`.execute(db);
  await sql`create index spreadsheet_drafts_by_person on spreadsheet_drafts (person, kept_until)`.execute(db);
  await sql`
    create table spreadsheet_mappings (
      organisation text collate "C" primary key,
      mapping jsonb not null
    )`.execute(db);
}
