import { defineConfig } from "tsup";

/** No declarations: nobody imports the command. */
export default defineConfig({
  entry: { main: "src/main.ts" },
  format: "esm",
  target: "node22",
  splitting: true,
  clean: true,
});
