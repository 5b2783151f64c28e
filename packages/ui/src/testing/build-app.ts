import { join } from "node:path";
import { build } from "vite";

/**
 * Builds an app as it is shipped.
 *
 * @param app where its `vite.config.ts` is
 * @param site folder for the built files
 */
export async function buildApp(app: string, site: string): Promise<void> {
  await build({
    root: app,
    configFile: join(app, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: site, reportCompressedSize: false },
  });
}
