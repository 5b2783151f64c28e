/** Makes one empty embedded database for the whole run: each test that needs one starts from its image. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "napar-image-"));
  const file = join(folder, "empty.tar");
  const pglite = await PGlite.create();
  const image = await pglite.dumpDataDir("none");
  await pglite.close();
  await writeFile(file, Buffer.from(await image.arrayBuffer()));
  project.provide("memoryImage", file);
  return () => rm(folder, { recursive: true, force: true });
}
