/**
 * Two roles on PostgreSQL: one owns the tables and is used for migrations alone, the other reads and writes rows. Who owns
 * a table can drop its triggers, whatever rights are taken away; so only with two roles is the journal out of reach of the
 * server itself.
 */
import { err, ok, type Result } from "@napar/domain/result";
import { type Kysely, sql } from "kysely";
import type { Database } from "./database.js";
import { appendOnly } from "./journal-protection.js";
import type { StorageRefusal } from "./refusal.js";

/** Gives the role of the server what it needs on the tables that are there, and nothing that changes a table. */
export async function grantRights(db: Kysely<Database>, role: string): Promise<void> {
  const to = sql.id(role);
  await db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ schema: string; name: string }>`
      select schemaname as schema, tablename as name from pg_tables
      where schemaname = current_schema() order by tablename`.execute(transaction);
    if (rows[0]) await sql`grant usage on schema ${sql.id(rows[0].schema)} to ${to}`.execute(transaction);
    for (const { name } of rows) {
      const table = sql.table(name);
      await sql`revoke all on ${table} from ${to}`.execute(transaction);
      await sql`grant ${sql.raw(rightsOn(name))} on ${table} to ${to}`.execute(transaction);
    }
    // An identity column needs no right of its own; a sequence that a later table uses by name does.
    await sql`grant usage, select on all sequences in schema ${sql.id(rows[0]?.schema ?? "public")} to ${to}`.execute(
      transaction,
    );
  });
}

function rightsOn(table: string): string {
  if (table.startsWith("kysely_") || table === "journal_origins") return "select";
  return appendOnly.includes(table) ? "select, insert" : "select, insert, update, delete";
}

/**
 * What a role could use to take the journal's protection away; nothing when it only has rights that were granted.
 * Membership counts as owning: a member can become the owner.
 */
export const ownedBySession = `
  select 'superuser' as kind, rolname as name from pg_roles where rolname = current_user and rolsuper
  union all
  select 'schema', nspname from pg_namespace
    where nspname = current_schema() and pg_has_role(current_user, nspowner, 'member')
  union all
  select 'table', relname from pg_class
    where relnamespace = current_schema()::regnamespace
      and relname in (${appendOnly.map((table) => `'${table}'`).join(", ")})
      and pg_has_role(current_user, relowner, 'member')
  union all
  select 'function', proname from pg_proc
    where pronamespace = current_schema()::regnamespace and proname = 'refuse_journal_change'
      and pg_has_role(current_user, proowner, 'member')`;
export type Owned = { kind: "superuser" | "schema" | "table" | "function"; name: string };

export const listOwned = async (db: Kysely<Database>): Promise<Owned[]> =>
  (await sql<Owned>`${sql.raw(ownedBySession)}`.execute(db)).rows;

/** Refuses a start with an owner's role beside it when the role of the server is no weaker than that. */
export async function checkSeparation(
  db: Kysely<Database>,
  database: string,
): Promise<Result<void, StorageRefusal>> {
  const owned = await listOwned(db);
  if (owned.length === 0) return ok(undefined);
  const list = owned.map(({ kind, name }) => `${kind} ${name}`).join(", ");
  return err({ kind: "rolesNotSeparate", database, owned: list });
}
