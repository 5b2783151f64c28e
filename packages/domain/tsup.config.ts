import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));

/** Every export with a source is an entry: `@napar/domain/plan` is `dist/plan/index.js`. */
const sources: string[] = Object.values<{ "@napar/source"?: string }>(exports).flatMap(
  (target) => target["@napar/source"]?.replace("./", "") ?? [],
);
const missing = sources.filter((source) => !existsSync(source));
if (missing.length > 0) console.warn(`not there yet: ${missing.join(", ")}`);

export default defineConfig({
  entry: Object.fromEntries(
    sources
      .filter((source) => existsSync(source))
      .map((source) => [source.replace(/^src\/|\.ts$/g, ""), source]),
  ),
  format: "esm",
  // Declarations come from the compiler itself, `tsc -p tsconfig.build.json`: TypeScript 7 offers no API for tsup.
  dts: false,
  splitting: true,
  clean: true,
  target: "es2022",
  // Data in the shape they are written in: a file of rows stays readable in the published package.
  minify: false,
});
