/**
 * Opens the storage: PostgreSQL where `databaseUrl` is given, else the embedded one in a folder, or in memory for tests.
 * One dialect, one set of queries, one set of migrations.
 */
import { PGlite } from "@electric-sql/pglite";
import { err, ok, type Result } from "@napar/domain/result";
import { CamelCasePlugin, type CompiledQuery, Kysely, PGliteDialect, PostgresDialect, sql } from "kysely";
import type { Pool } from "pg";
import type { Database } from "./database.js";
import { openEmbedded } from "./embedded-folder.js";
import { type FolderLock, lockFolder } from "./folder-lock.js";
import { checkProtection } from "./journal-protection.js";
import { changeChannel, type Listener, listenOnPostgres } from "./listening.js";
import { migrate } from "./migrate.js";
import { createPool, statementName } from "./prepared-pool.js";
import type { StorageRefusal } from "./refusal.js";
import { checkSeparation, grantRights, listOwned } from "./roles.js";

export type Storage = {
  db: Kysely<Database>;
  engine: "embedded" | "postgresql";
  /** Where the data are, in words for a person; holds no secret. */
  location: string;
  /** Why this storage is not fit for real use; empty when it is. */
  degraded: readonly { kind: "embeddedDatabase" | "inMemory"; reason: string }[];
  /** Runs a compiled query as a prepared statement and gives its rows as the database names them. */
  read<T>(query: Pick<CompiledQuery, "sql" | "parameters">): Promise<T[]>;
  /** Whether this process could take the journal's protection away, because its role owns the tables. */
  ownsTables: boolean;
  /** Tells of changes that any process makes, until the storage is closed. */
  listen(listener: Listener): Promise<void>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};

export type StorageOptions = {
  /** `postgres://user:password@host:5432/database`; wins over `dataFolder`. */
  databaseUrl?: string;
  /**
   * The same database by the role that owns its tables: makes and changes them and grants the role of `databaseUrl` its
   * rights, at the start and for nothing else.
   */
  ownerDatabaseUrl?: string;
  /** What is there as it is, or nothing: no tables are made or changed, none are looked for. */
  untouched?: boolean;
  /** Folder of the embedded database. Neither this nor `databaseUrl`: in memory, gone when closed. */
  dataFolder?: string;
  /** Contents of an empty database in memory, which saves making it: for tests. */
  memoryImage?: Blob;
  /** The server is used in earnest: the embedded database is refused unless `allowEmbedded`. */
  production?: boolean;
  allowEmbedded?: boolean;
  /** Connections to PostgreSQL. */
  poolSize?: number;
  /** Runs once the tables are there, before anything reads; on PostgreSQL one process at a time. */
  prepare?: (db: Kysely<Database>) => Promise<void>;
  /** Called once when another process took the data folder: stop at once. */
  onLost?: () => void;
};

const oldestPostgres = 150_000;
/** One number for all starting processes of NAPAR on one database. */
export const startLock = 7_270_001;

export async function openStorage(options: StorageOptions = {}): Promise<Result<Storage, StorageRefusal>> {
  if (options.databaseUrl) return openPostgres(options.databaseUrl, options);
  if (options.dataFolder === undefined) {
    const pglite = await PGlite.create({ loadDataDir: options.memoryImage });
    return openPglite(pglite, "in memory", [inMemory], null, options);
  }
  const folder = options.dataFolder;
  if (options.production && !options.allowEmbedded) return err({ kind: "embeddedNotAllowed", folder });
  const lock = await lockFolder(folder, { onLost: options.onLost });
  if (!lock.ok) return lock;
  const embedded = await openEmbedded(folder);
  if (!embedded.ok) {
    await lock.value.release();
    return embedded;
  }
  return openPglite(embedded.value, folder, [embeddedDatabase], lock.value, options);
}

const inMemory = {
  kind: "inMemory",
  reason: "The data are in memory and gone when the process ends.",
} as const;
const embeddedDatabase = {
  kind: "embeddedDatabase",
  reason:
    "The embedded database is for trying out: a crash of the machine may lose data. Set DATABASE_URL to use PostgreSQL.",
} as const;

async function openPglite(
  pglite: PGlite,
  location: string,
  degraded: Storage["degraded"],
  lock: FolderLock | null,
  options: StorageOptions,
): Promise<Result<Storage, StorageRefusal>> {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }), plugins: [camelCase()] });
  const close = async () => {
    await db.destroy();
    if (!pglite.closed) await pglite.close();
    await lock?.release();
  };
  try {
    if (!options.untouched) {
      const migrated = await migrate(db, location);
      const started = migrated.ok ? await checkProtection(db, location) : migrated;
      if (!started.ok) {
        await close();
        return started;
      }
      await options.prepare?.(db);
    }
  } catch (cause) {
    await close();
    throw cause;
  }
  return ok({
    db,
    engine: "embedded",
    location,
    degraded,
    ownsTables: true,
    read: async <T>(query: Pick<CompiledQuery, "sql" | "parameters">) =>
      (await pglite.query<T>(query.sql, query.parameters as unknown[])).rows,
    // Nobody else writes to it.
    listen: async ({ onChange, onHearing }) => {
      await pglite.listen(changeChannel, onChange);
      onHearing(true);
    },
    isReady: () => answers(db),
    close,
  });
}

async function openPostgres(url: string, options: StorageOptions): Promise<Result<Storage, StorageRefusal>> {
  const location = describeAddress(url);
  if (location === null) return err({ kind: "databaseUrlInvalid" });
  const { pool, kyselyPool } = createPool({
    connectionString: url,
    // Two at least: one holds the lock of the start while another migrates.
    max: Math.max(2, options.poolSize ?? 10),
    connectionTimeoutMillis: 10_000,
    application_name: "napar",
  });
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: kyselyPool }),
    plugins: [camelCase()],
  });
  const listening: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const stop of listening) await stop();
    await db.destroy();
    if (!pool.ended) await pool.end();
  };
  let ownsTables = false;
  try {
    const started = await startPostgres(pool, db, location, options);
    if (started.ok) ownsTables = (await listOwned(db)).length > 0;
    else {
      await close();
      return started;
    }
  } catch (cause) {
    await close();
    const refusal = refusalOf(cause, location);
    if (refusal) return err(refusal);
    throw cause;
  }
  return ok({
    db,
    engine: "postgresql",
    location,
    degraded: [],
    ownsTables,
    read: async <T>(query: Pick<CompiledQuery, "sql" | "parameters">) =>
      (
        await pool.query({
          name: statementName(query.sql),
          text: query.sql,
          values: query.parameters as unknown[],
        })
      ).rows as T[],
    listen: async (listener) => {
      listening.push(listenOnPostgres(url, listener));
    },
    isReady: () => answers(db),
    close,
  });
}

async function startPostgres(
  pool: Pool,
  db: Kysely<Database>,
  database: string,
  options: StorageOptions,
): Promise<Result<void, StorageRefusal>> {
  const starter = await pool.connect();
  try {
    // Processes that start together on one database wait for each other here.
    await starter.query("select pg_advisory_lock($1)", [startLock]);
    const { rows } = await starter.query(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    );
    if (rows[0].number < oldestPostgres) {
      const needed = String(Math.floor(oldestPostgres / 10_000));
      return err({ kind: "databaseTooOld", database, version: rows[0].version, needed });
    }
    if (options.untouched) return ok(undefined);
    const { ownerDatabaseUrl } = options;
    const made = ownerDatabaseUrl ? await makeAsOwner(ownerDatabaseUrl, db) : await migrate(db, database);
    if (!made.ok) return made;
    // Also where another role made the tables: it may have been asked about another database than this one.
    const migrated = ownerDatabaseUrl ? await migrate(db, database) : made;
    if (!migrated.ok) return migrated;
    const protectedJournal = await checkProtection(db, database);
    if (!protectedJournal.ok) return protectedJournal;
    const separate = ownerDatabaseUrl ? await checkSeparation(db, database) : ok(undefined);
    if (separate.ok) await options.prepare?.(db);
    return separate;
  } finally {
    // Ending the session frees the lock whatever happened.
    starter.release(true);
  }
}

/** Columns are snake_case, properties camelCase; what is inside a jsonb document stays as it is. */
const camelCase = () => new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Makes the tables by the role that owns them, and lets the role of the server use them. */
async function makeAsOwner(url: string, server: Kysely<Database>): Promise<Result<void, StorageRefusal>> {
  const location = describeAddress(url);
  if (location === null) return err({ kind: "ownerUrlInvalid" });
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(server);
  const { pool, kyselyPool } = createPool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 10_000,
    application_name: "napar migrations",
  });
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: kyselyPool }),
    plugins: [camelCase()],
  });
  try {
    const made = await migrate(db, location);
    if (made.ok) await grantRights(db, rows[0]?.role as string);
    return made;
  } catch (cause) {
    const refusal = refusalOf(cause, location);
    if (!refusal) throw cause;
    return err({
      kind: "ownerRefused",
      database: location,
      reason: "reason" in refusal ? refusal.reason : "",
    });
  } finally {
    await db.destroy();
    if (!pool.ended) await pool.end();
  }
}

/** Host and database of an address, without user and password; `null` when it is no address of PostgreSQL. */
function describeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== "postgres:" && protocol !== "postgresql:") return null;
  return `${host || searchParams.get("host") || "localhost"}${pathname}`;
}

function refusalOf(cause: unknown, database: string): StorageRefusal | null {
  const error = (cause instanceof AggregateError ? cause.errors[0] : cause) as {
    code?: string;
    message?: string;
  };
  const reason = error?.message ?? String(cause);
  const code = error?.code ?? "";
  if (/^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|ENOENT|EPIPE)/.test(code) || /timeout/i.test(reason)) {
    return { kind: "databaseUnreachable", database, reason: code || reason };
  }
  // 28: authorisation, 3D: no such database, 42501: no right, 57P03: starting up, 53300: too many connections.
  if (/^(28|3D|42501|53300|57P03)/.test(code)) return { kind: "databaseRefused", database, reason };
  return null;
}

const answers = (db: Kysely<Database>): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
