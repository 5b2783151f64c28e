/** An archive tried out: restored into a database that is thrown away, and held against what comes out of it again. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { err, ok, type Result } from "@napar/domain/result";
import type { Transaction } from "kysely";
import { type StorageVerification, verifyStorage } from "../journal/verify-storage.js";
import { type Database, migrateTo, openStorage, type Storage } from "../storage/index.js";
import { ArchiveBroken, type ArchiveHead, archiveLines, readArchive } from "./archive.js";
import { backupParts } from "./backup-parts.data.js";
import { type ArchiveContents, inspectArchive, loadArchive, type RestoreRefusal } from "./restore-backup.js";
import { listTables, settleTexts } from "./table-rows.js";
import { partsOf } from "./write-backup.js";

export type BackupVerification = {
  isSound: boolean;
  head: ArchiveHead;
  parts: ArchiveContents["parts"];
  keys: string[];
  /** The first line in which a second archive, of the restored database, differs; `null`: they are the same. */
  difference: { part: string; line: number } | null;
  storage: StorageVerification;
};

/** @param trustedKeys keys of the journal's checkpoints, from elsewhere than the archive */
export async function verifyBackup(
  file: string,
  { trustedKeys = [] }: { trustedKeys?: readonly string[] } = {},
): Promise<Result<BackupVerification, RestoreRefusal>> {
  const archive = await inspectArchive(file);
  if (!archive.ok) return archive;
  const folder = await mkdtemp(join(tmpdir(), "napar-verify-"));
  try {
    const opened = await openStorage({ dataFolder: folder, untouched: true });
    if (!opened.ok) throw new Error(`no database to try the archive in: ${JSON.stringify(opened.error)}`);
    const storage = opened.value;
    try {
      return ok(await tryOut(storage, file, archive.value, trustedKeys));
    } catch (cause) {
      if (cause instanceof ArchiveBroken) return err(cause.refusal);
      throw cause;
    } finally {
      await storage.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tryOut(
  storage: Storage,
  file: string,
  archive: ArchiveContents,
  trustedKeys: readonly string[],
): Promise<BackupVerification> {
  const { head, parts, keys } = archive;
  await storage.db.transaction().execute((transaction) => loadArchive(transaction, { file, ...archive }));
  const difference = await storage.db
    .transaction()
    .execute((transaction) => findDifference(transaction, file, archive));
  await migrateTo(storage.db, undefined);
  const verification = await verifyStorage(storage, { trustedKeys });
  return {
    isSound: difference === null && verification.isSound,
    ...{ head, parts, difference, storage: verification },
    keys: keys.map(({ name }) => name),
  };
}

/** Reads both side by side, line by line: neither is ever whole in memory. */
async function findDifference(
  transaction: Transaction<Database>,
  file: string,
  { head, keys, length }: ArchiveContents,
): Promise<BackupVerification["difference"]> {
  await settleTexts(transaction);
  const tables = await listTables(transaction);
  const again = rowsIn(
    archiveLines(
      head,
      partsOf(
        transaction,
        backupParts.filter((part) => tables.includes(part)),
        keys,
      ),
    ),
  );
  let [part, line] = ["", 0];
  for await (const item of readArchive(file, length)) {
    if (item.kind === "part") [part, line] = [item.part, 0];
    if (item.kind !== "row") continue;
    line += 1;
    const { value } = await again.next();
    if (value !== item.line) return { part, line };
  }
  return (await again.next()).done ? null : { part, line: line + 1 };
}

async function* rowsIn(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const text of texts) {
    for (const line of text.split("\n")) if (line.startsWith("[")) yield line;
  }
}
