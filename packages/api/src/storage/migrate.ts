/** Brings the tables to this version: every migration that is not there yet, in order. */
import { err, ok, type Result } from "@napar/domain/result";
import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Database } from "./database.js";
import { migrations } from "./migrations/index.js";
import type { StorageRefusal } from "./refusal.js";

export const knownMigrations: readonly string[] = Object.keys(migrations);

/** Migrations a database has had, in order; none where it has no tables yet. */
export async function executedMigrations(db: Kysely<Database>): Promise<string[]> {
  const { rows: tables } = await sql`
    select from pg_tables where schemaname = current_schema() and tablename = 'kysely_migration'`.execute(db);
  if (tables.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** A role that may not make tables can start as long as there is nothing to make. */
export async function migrate(db: Kysely<Database>, database: string): Promise<Result<void, StorageRefusal>> {
  const executed = await executedMigrations(db);
  const unknown = executed.find((name) => !knownMigrations.includes(name));
  if (unknown) return err({ kind: "databaseNewer", database, migration: unknown });
  const pending = knownMigrations.find((name) => !executed.includes(name));
  if (pending === undefined) return ok(undefined);
  const { error } = await migratorOf(db).migrateToLatest();
  if (!error) return ok(undefined);
  if ((error as { code?: string }).code === insufficientPrivilege) {
    return err({ kind: "tablesNotOurs", database, migration: pending });
  }
  throw error;
}

/** @param name the last migration to run; given a transaction, they run in it */
export async function migrateTo(db: Kysely<Database>, name: string | undefined): Promise<void> {
  const migrator = migratorOf(db);
  const { error } = await (name === undefined ? migrator.migrateToLatest() : migrator.migrateTo(name));
  if (error) throw error;
}

const migratorOf = (db: Kysely<Database>): Migrator =>
  new Migrator({ db: db.withoutPlugins(), provider: { getMigrations: async () => migrations } });

const insufficientPrivilege = "42501";
