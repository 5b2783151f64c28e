import { writeFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { defineConfig } from "tsup";

/** No declarations: the package is private, and its users type-check its sources (condition `@napar/source`). */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "client/index": "src/client/index.ts",
    "journal/index": "src/journal/index.ts",
    // A thread of its own: started by its file, which stands beside the bundle as it stands beside the sources.
    "spreadsheet/workbook.worker": "src/spreadsheet/workbook.worker.ts",
  },
  format: "esm",
  target: "node22",
  splitting: true,
  clean: true,
  /** An empty database, so that a first start unpacks one and makes none. */
  onSuccess: async () => {
    const database = await PGlite.create();
    const image = await database.dumpDataDir("gzip");
    await database.close();
    await writeFile("dist/empty-database.tar.gz", Buffer.from(await image.arrayBuffer()));
  },
});
