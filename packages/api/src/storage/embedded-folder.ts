/** The embedded PostgreSQL in its folder. */
import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { access, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { err, ok, type Result } from "@napar/domain/result";
import type { StorageRefusal } from "./refusal.js";

/** An empty database made when the package was built, beside its bundle: unpacking it takes a third of the time of making one. */
const emptyDatabase = new URL("./empty-database.tar.gz", import.meta.url);

/**
 * Opens the database of a folder that this process has locked. A first start builds it in a temporary folder and
 * renames it, so that an interrupted one leaves no half database behind.
 */
export async function openEmbedded(
  folder: string,
  { image = emptyDatabase }: { image?: URL } = {},
): Promise<Result<PGlite, StorageRefusal>> {
  const database = join(folder, "database");
  try {
    await mkdir(folder, { recursive: true });
    for (const name of await readdir(folder)) {
      if (name.startsWith("database.new-")) await rm(join(folder, name), { recursive: true, force: true });
    }
    if (!(await exists(database))) {
      const draft = join(folder, `database.new-${randomUUID()}`);
      // Not there when the sources run without a build: it is then made here.
      const isPacked = await exists(image);
      const packed = isPacked ? { loadDataDir: await openAsBlob(image, { type: "application/x-gzip" }) } : {};
      const building = await PGlite.create(draft, packed);
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

const exists = (path: string | URL): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
