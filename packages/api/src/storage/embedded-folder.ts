/** The embedded PostgreSQL in its folder. */
import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { err, ok, type Result } from "@napar/domain/result";
import type { StorageRefusal } from "./refusal.js";

/**
 * Opens the database of a folder that this process has locked. A first start builds it in a temporary folder and
 * renames it, so that an interrupted one leaves no half database behind.
 */
export async function openEmbedded(folder: string): Promise<Result<PGlite, StorageRefusal>> {
  const database = join(folder, "database");
  try {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      if (name.startsWith("database.new-")) await rm(join(folder, name), { recursive: true, force: true });
    }
    if (!(await exists(database))) {
      const draft = join(folder, `database.new-${randomUUID()}`);
      const building = await PGlite.create(draft);
      await building.close();
      await rename(draft, database);
    }
  } catch (cause) {
    return err({
      kind: "folderNotWritable",
      folder,
      code: (cause as NodeJS.ErrnoException).code ?? String(cause),
    });
  }
  try {
    return ok(await PGlite.create(database));
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    return err({ kind: "embeddedUnreadable", folder: database, reason });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
