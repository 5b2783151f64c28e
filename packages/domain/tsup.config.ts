import { cpSync, globSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "tsup";

/**
 * File by file, not bundled: what is published has the shape of the sources, an application's bundler takes from it what
 * it uses, and the data stay readable.
 */
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts"],
  bundle: false,
  format: "esm",
  // Declarations come from the compiler itself, `tsc -p tsconfig.build.json`: TypeScript 7 offers no API for tsup.
  dts: false,
  clean: true,
  target: "es2022",
  // Node from 20.10 reads `with { type: "json" }`, and asks for it.
  esbuildOptions: (options) => {
    options.supported = { "import-attributes": true };
  },
  /** The boundaries are JSON beside their module, and are imported as such. */
  onSuccess: async () => {
    for (const file of globSync("**/*.json", { cwd: "src" })) cpSync(join("src", file), join("dist", file));
  },
});
