/** The files of the site, built once for a whole run of Vitest. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the first test that needs the files of the site puts them. */
    builtPortal: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "napar-portal-"));
  project.provide("builtPortal", folder);
  return () => rm(folder, { recursive: true, force: true });
}
