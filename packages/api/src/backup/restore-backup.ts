/** From an archive into an empty database: the whole of it in one transaction, or nothing. */
import { mkdir } from "node:fs/promises";
import { err, ok, type Result } from "@napar/domain/result";
import { sql, type Transaction } from "kysely";
import {
  type Database,
  knownMigrations,
  migrateTo,
  type Storage,
  type StorageRefusal,
  startLock,
} from "../storage/index.js";
import { ArchiveBroken, type ArchiveHead, type ArchiveRefusal, checkSeal, readArchive } from "./archive.js";
import { backupParts } from "./backup-parts.data.js";
import { findOtherKey, isKeyFile, type KeyFile, writeKeyFiles } from "./key-files.js";
import { columnsOf, continueNumbers, listTables, rowWriter, settleTexts } from "./table-rows.js";
import { keysPart } from "./write-backup.js";

export type RestoreRefusal =
  | ArchiveRefusal
  /** The archive was made by a newer version. */
  | { kind: "archiveNewer"; migration: string }
  | { kind: "databaseNotEmpty"; location: string; tables: number }
  | { kind: "otherKeyThere"; file: string }
  /** The role may not make tables. */
  | { kind: "tablesNotAllowed"; location: string };

export type ArchiveContents = {
  head: ArchiveHead;
  parts: { part: string; rows: number }[];
  keys: KeyFile[];
  /** Length of what the seal stands for. */
  length: number;
};
export type RestoreSummary = Pick<ArchiveContents, "head" | "parts"> & {
  keys: string[];
  /** The migrations of this version that the archive did not have; they have run now. */
  added: string[];
};

/** Reads an archive from end to end, and changes nothing: seal, parts, sums, and whether this version knows its tables. */
export async function inspectArchive(file: string): Promise<Result<ArchiveContents, RestoreRefusal>> {
  const length = await checkSeal(file);
  if (!length.ok) return length;
  const contents: Omit<ArchiveContents, "head" | "length"> = { parts: [], keys: [] };
  let head: ArchiveHead | null = null;
  try {
    for await (const item of readArchive(file, length.value)) {
      if (item.kind === "head") {
        head = item.head;
        const unknown = head.migrations.find((name) => !knownMigrations.includes(name));
        if (unknown) return err({ kind: "archiveNewer", migration: unknown });
      }
      if (item.kind === "row" && item.part === keysPart) contents.keys.push(keyIn(item.line));
      if (item.kind === "partEnd") contents.parts.push({ part: item.part, rows: item.rows });
    }
  } catch (cause) {
    if (cause instanceof ArchiveBroken) return err(cause.refusal);
    throw cause;
  }
  if (!head || contents.keys.some(({ name }) => !isKeyFile(name))) {
    return err({ kind: "archiveAltered", part: null });
  }
  return ok({ head, ...contents, length: length.value });
}

/**
 * Restores into a database without any table. The archive is read whole before the database is opened, and its sums are held
 * against the rows once more while they are written.
 *
 * @param open opens the database `untouched`, by a role that may make tables; it is closed again
 * @param keysTo folder that the archive's key files go to; those that are there are never overwritten
 */
export async function restoreBackup(
  file: string,
  { keysTo, open }: { keysTo: string; open: () => Promise<Result<Storage, StorageRefusal>> },
): Promise<Result<RestoreSummary, RestoreRefusal | StorageRefusal>> {
  const archive = await inspectArchive(file);
  if (!archive.ok) return archive;
  const { head, parts, keys } = archive.value;
  const other = await findOtherKey(keysTo, keys);
  if (other !== null) return err({ kind: "otherKeyThere", file: other });
  const opened = await open();
  if (!opened.ok) return opened;
  const { db, location, close } = opened.value;
  try {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(startLock)})`.execute(transaction);
      const tables = (await listTables(transaction)).length;
      if (tables > 0) throw new NotRestored({ kind: "databaseNotEmpty", location, tables });
      if (!(await mayMakeTables(transaction))) throw new NotRestored({ kind: "tablesNotAllowed", location });
      await loadArchive(transaction, { file, ...archive.value });
      await migrateTo(transaction, undefined);
    });
  } catch (cause) {
    if (cause instanceof NotRestored || cause instanceof ArchiveBroken) return err(cause.refusal);
    throw cause;
  } finally {
    await close();
  }
  if (keys.length > 0) {
    await mkdir(keysTo, { recursive: true });
    await writeKeyFiles(keysTo, keys);
  }
  const added = knownMigrations.filter((name) => !head.migrations.includes(name));
  return ok({ head, parts, keys: keys.map(({ name }) => name), added });
}

async function mayMakeTables(transaction: Transaction<Database>): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select has_schema_privilege(current_schema(), 'create') as may`.execute(transaction);
  return rows[0]?.may ?? false;
}

function keyIn(line: string): KeyFile {
  const [name, content] = JSON.parse(line) as unknown[];
  if (typeof name !== "string" || typeof content !== "string") throw altered(keysPart);
  return { name, content };
}

class NotRestored extends Error {
  constructor(readonly refusal: RestoreRefusal) {
    super(refusal.kind);
  }
}

/** Makes the tables as they were and fills them. @param transaction on a database without tables */
export async function loadArchive(
  transaction: Transaction<Database>,
  { file, head, length }: { file: string } & Pick<ArchiveContents, "head" | "length">,
): Promise<void> {
  await migrateTo(transaction, head.migrations.at(-1));
  await settleTexts(transaction);
  const there = await listTables(transaction);
  const expected = backupParts.filter((part) => there.includes(part));
  for (const table of expected) await emptyTable(transaction, table);
  const loaded: string[] = [];
  let writer: ReturnType<typeof rowWriter> | null = null;
  for await (const item of readArchive(file, length)) {
    if (item.kind === "part" && item.part !== keysPart) {
      const columns = expected.includes(item.part) ? await columnsOf(transaction, item.part) : [];
      if (columns.map(({ name }) => name).join() !== item.columns.join()) throw altered(item.part);
      loaded.push(item.part);
      writer = rowWriter(transaction, item.part, columns);
    }
    if (item.kind === "row") await writer?.add(item.line);
    if (item.kind === "partEnd") {
      await writer?.end();
      writer = null;
    }
  }
  const missing = expected.find((part) => !loaded.includes(part));
  if (missing) throw altered(missing);
  await continueNumbers(transaction, expected);
}

const altered = (part: string) => new ArchiveBroken({ kind: "archiveAltered", part });

/** What migrations put into new tables gives way: an installation keeps the journal it had. */
async function emptyTable(transaction: Transaction<Database>, name: string): Promise<void> {
  const table = sql.table(name);
  const { rows } = await sql`select from ${table} limit 1`.execute(transaction);
  if (rows.length === 0) return;
  // Nothing of these tables was ever seen: they were made in this transaction, with the protection that stays.
  await sql`alter table ${table} disable trigger user`.execute(transaction);
  const { rows: may } = await sql<{
    may: boolean;
  }>`select has_table_privilege(${name}, 'delete') as may`.execute(transaction);
  if (!may[0]?.may) await sql`grant delete on ${table} to current_user`.execute(transaction);
  await sql`delete from ${table}`.execute(transaction);
  if (!may[0]?.may) await sql`revoke delete on ${table} from current_user`.execute(transaction);
  await sql`alter table ${table} enable trigger user`.execute(transaction);
}
