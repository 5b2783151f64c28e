import { defineConfig } from "tsup";

/** The server's part: it hands out what `vite build` wrote to dist/site just before. */
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "node22",
  clean: false,
});
