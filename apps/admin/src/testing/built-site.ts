/** The workplace as it is handed out, built once per run: by the first test that needs it, while others wait. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inject } from "vitest";

/** @returns the folder `createAdmin` reads */
export async function builtSite(): Promise<string> {
  const folder = inject("builtWorkplace");
  const [site, ended, failed] = ["site", "ended", "failed"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (isFirst(join(folder, "begun"))) {
    try {
      await build({
        root: fileURLToPath(new URL("../..", import.meta.url)),
        configFile: createRequire(import.meta.url).resolve("../../vite.config.ts"),
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
  if (existsSync(failed)) throw new Error("the workplace was not built: another test of this run says why");
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
