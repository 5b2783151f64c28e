/** The built workplace, and the databases that its tests begin with: each made once for a whole run of Vitest. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
// A set-up runs before any package is resolved by its source.
import setUpImages from "../../../../packages/api/src/testing/global-setup.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the first test that needs the built workplace puts it. */
    builtWorkplace: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "napar-built-"));
  project.provide("builtWorkplace", folder);
  const removeImages = await setUpImages(project);
  return async () => {
    await removeImages();
    await rm(folder, { recursive: true, force: true });
  };
}
