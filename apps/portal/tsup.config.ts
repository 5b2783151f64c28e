import { defineConfig } from "tsup";

/**
 * The server part. React is bundled in its production form, whatever NODE_ENV says: it renders several times faster,
 * and an installation for trying out runs without NODE_ENV=production.
 */
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "node22",
  noExternal: [/^react/, /^@napar\/ui/],
  // React's server part calls `require("util")`, which a bundle in ESM does not have of itself.
  banner: {
    js: 'import { createRequire as createPortalRequire } from "node:module"; const require = createPortalRequire(import.meta.url);',
  },
  define: { "process.env.NODE_ENV": '"production"' },
  // `vite build` wrote dist/site just before.
  clean: false,
});
