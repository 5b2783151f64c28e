/** What many test files need, made once per run of Vitest: by the first that needs it, while others wait. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/**
 * @param folder one for the whole run, which its `globalSetup` makes
 * @param make puts a file or folder at the path it is given
 * @returns that path
 */
export async function onceInRun(
  folder: string,
  name: string,
  make: (path: string) => Promise<void>,
): Promise<string> {
  const path = join(folder, name);
  const [begun, ended, failed] = [`${path}.begun`, `${path}.ended`, `${path}.failed`];
  if (isFirst(begun)) {
    try {
      await make(path);
    } catch (cause) {
      writeFileSync(failed, String(cause));
      throw cause;
    } finally {
      writeFileSync(ended, "");
    }
  }
  while (!existsSync(ended)) await setTimeout(50);
  if (existsSync(failed)) throw new Error(`${name} was not made: another test of this run says why`);
  return path;
}

/** Of several processes exactly one makes a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
