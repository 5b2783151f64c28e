import tailwind from "@tailwindcss/vite";
import { defineConfig } from "vite";

/** What a browser fetches: one stylesheet, fonts, and the islands. Names carry a hash; `manifest.json` maps them. */
export default defineConfig({
  plugins: [tailwind()],
  publicDir: "public",
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    manifest: "manifest.json",
    // Fonts stay files: a data address in the stylesheet would be loaded on every page and is refused by our policy.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: {
        site: "src/styles/site.css",
        "municipality-finder": "src/place/municipality-finder.island.ts",
        "name-finder": "src/search/name-finder.island.ts",
        "public-form": "src/public-form/public-form.island.ts",
      },
    },
  },
});
