/** A folder for the databases that many tests of a run begin with; the first test that needs one makes it. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "napar-images-"));
  project.provide("imageFolder", folder);
  return async () => {
    const templates = (await readdir(folder)).filter((name) => name.endsWith(".template"));
    if (templates.length > 0) {
      const client = new Client({ connectionString: process.env.NAPAR_TEST_DATABASE_URL });
      await client.connect();
      for (const file of templates) {
        await client.query(`drop database if exists ${await readFile(join(folder, file), "utf8")}`);
      }
      await client.end();
    }
    await rm(folder, { recursive: true, force: true });
  };
}
