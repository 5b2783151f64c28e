import { defineConfig } from "tsup";

/** No declarations: the package is private, and its users type-check its sources (condition `@napar/source`). */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "chart/index": "src/chart/index.ts",
    "glossary/index": "src/glossary/index.ts",
    "map/index": "src/map/index.ts",
    "messages/index": "src/messages/index.ts",
    "wording/index": "src/wording/index.ts",
  },
  format: "esm",
  target: "node22",
  splitting: true,
  clean: true,
});
