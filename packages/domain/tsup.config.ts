import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** Every folder with an `index.ts` is an entry: `@napar/domain/plan` is `dist/plan/index.js`. */
const entries = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /(^|\/)index\.ts$/.test(file),
);

export default defineConfig({
  entry: Object.fromEntries(entries.map((file) => [file.replace(/\.ts$/, ""), `src/${file}`])),
  format: "esm",
  // Declarations come from the compiler itself, `tsc -p tsconfig.build.json`: TypeScript 7 offers no API for tsup.
  dts: false,
  splitting: true,
  clean: true,
  target: "es2022",
});
