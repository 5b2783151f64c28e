/** The files of an app, built once per run of Vitest: by the first test that needs them, while others wait. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "vite";

/**
 * @param folder one for the whole run, which its `globalSetup` makes
 * @param app where its `vite.config.ts` is
 * @returns the folder with the built files
 */
export async function builtOnce(folder: string, app: string): Promise<string> {
  const [site, ended, failed] = ["site", "ended", "failed"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (isFirst(join(folder, "begun"))) {
    try {
      await build({
        root: app,
        configFile: join(app, "vite.config.ts"),
        logLevel: "error",
        build: { outDir: site, reportCompressedSize: false },
      });
    } catch (cause) {
      writeFileSync(failed, String(cause));
      throw cause;
    } finally {
      writeFileSync(ended, "");
    }
  }
  while (!existsSync(ended)) await setTimeout(100);
  if (existsSync(failed)) throw new Error("the app was not built: another test of this run says why");
  return site;
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
