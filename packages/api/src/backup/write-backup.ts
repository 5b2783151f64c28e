/** Everything of one moment in one file. */
import { createHash, randomUUID } from "node:crypto";
import { access, type FileHandle, link, open, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { err, ok, type Result } from "@napar/domain/result";
import { sql, type Transaction } from "kysely";
import { type Database, executedMigrations, type Storage } from "../storage/index.js";
import { archiveLines, sealOf } from "./archive.js";
import { backupParts } from "./backup-parts.data.js";
import { readKeyFiles } from "./key-files.js";
import { columnsOf, listTables, rowsOf, settleTexts } from "./table-rows.js";

export type BackupRefusal =
  | { kind: "backupExists"; file: string }
  | { kind: "backupNotWritable"; file: string; code: string }
  /** There is no table of NAPAR to back up. */
  | { kind: "nothingStored"; location: string };

export type BackupSummary = { parts: { part: string; rows: number }[]; entries: number; keys: string[] };

/** The part of an archive that is no table. */
export const keysPart = "keys";

/**
 * Writes an archive of one consistent moment: what is written while it runs is not in it, and waits for nothing. Reads
 * through cursors, so that memory does not grow with the journal.
 *
 * @param keysFrom folder whose key files go along; `null` leaves them out
 * @param file must not be there yet; only its owner may read it
 */
export async function writeBackup(
  { db, location }: Pick<Storage, "db" | "location">,
  { file, keysFrom, madeAt }: { file: string; keysFrom: string | null; madeAt: string },
): Promise<Result<BackupSummary, BackupRefusal>> {
  if (await isThere(file)) return err({ kind: "backupExists", file });
  const draft = `${file}.new-${randomUUID()}`;
  let handle: FileHandle;
  try {
    handle = await open(draft, "wx", 0o600);
  } catch (cause) {
    return err({ kind: "backupNotWritable", file, code: codeOf(cause) });
  }
  try {
    const written = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((transaction) => writeParts(transaction, { handle, keysFrom, madeAt, location }));
    if (!written.ok) return written;
    await handle.sync();
    // The file appears whole, and never over another.
    await link(draft, file);
    return written;
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "EEXIST") return err({ kind: "backupExists", file });
    if (/^E(NOSPC|DQUOT|IO|FBIG|PERM|ROFS)$/.test(code))
      return err({ kind: "backupNotWritable", file, code });
    throw cause;
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
}

async function writeParts(
  transaction: Transaction<Database>,
  {
    handle,
    keysFrom,
    madeAt,
    location,
  }: { handle: FileHandle; keysFrom: string | null; madeAt: string; location: string },
): Promise<Result<BackupSummary, BackupRefusal>> {
  const migrations = await executedMigrations(transaction);
  if (migrations.length === 0) return err({ kind: "nothingStored", location });
  await settleTexts(transaction);
  const tables = await listTables(transaction);
  const parts = backupParts.filter((part) => tables.includes(part));
  const keys = keysFrom === null ? [] : await readKeyFiles(keysFrom);
  const journal = await journalOf(transaction, tables);
  const counts: BackupSummary["parts"] = [];
  const hash = createHash("sha256");
  await pipeline(
    Readable.from(archiveLines({ madeAt, migrations, journal }, partsOf(transaction, parts, keys, counts))),
    createGzip(),
    async (packed: AsyncIterable<Buffer>) => {
      for await (const chunk of packed) {
        hash.update(chunk);
        await handle.appendFile(chunk);
      }
    },
  );
  await handle.appendFile(sealOf(hash.digest("hex")));
  return ok({ parts: counts, entries: journal.entries, keys: keys.map(({ name }) => name) });
}

export async function* partsOf(
  transaction: Transaction<Database>,
  tables: readonly string[],
  keys: readonly { name: string; content: string }[],
  counts: { part: string; rows: number }[] = [],
) {
  for (const part of tables) {
    const columns = (await columnsOf(transaction, part)).map(({ name }) => name);
    const count = { part, rows: 0 };
    counts.push(count);
    const rows = async function* () {
      for await (const lines of rowsOf(transaction, part, columns)) {
        count.rows += lines.length;
        yield lines;
      }
    };
    yield { part, columns, rows: rows() };
  }
  if (keys.length === 0) return;
  const lines = keys.map(({ name, content }) => JSON.stringify([name, content]));
  const rows = async function* () {
    yield lines;
  };
  yield { part: keysPart, columns: ["name", "content"], rows: rows() };
}

async function journalOf(
  transaction: Transaction<Database>,
  tables: readonly string[],
): Promise<{ origin: string; entries: number }> {
  if (!tables.includes("journal")) return { origin: "", entries: 0 };
  const { rows } = await sql<{ origin: string; entries: string | number }>`
    select (select origin from journal_origins) as origin,
      (select count(*) from journal) as entries`.execute(transaction);
  return { origin: rows[0]?.origin ?? "", entries: Number(rows[0]?.entries ?? 0) };
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
