import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwind from "@tailwindcss/vite";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

/** The texts of all languages are replaced by those of the one that is chosen, which are loaded before the app. */
const oneLanguage: Plugin = {
  name: "one-language",
  enforce: "pre",
  resolveId: (source) =>
    source.endsWith("/paraglide/messages.js")
      ? fileURLToPath(new URL("./src/language/chosen-texts.ts", import.meta.url))
      : null,
};

/** What a browser fetches: one page, one stylesheet, fonts, and scripts that are loaded as screens are opened. */
export default defineConfig({
  base: "/admin/",
  plugins: [
    oneLanguage,
    tailwind(),
    { ...optimizeLocales.vite({ locales: ["nl-NL", "fr-FR", "de-DE", "en-US"] }), enforce: "pre" },
  ],
  resolve: { conditions: ["@napar/source", ...defaultClientConditions] },
  build: {
    outDir: "dist/site",
    emptyOutDir: true,
    // Fonts stay files: a data address is refused by our policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    // The rules of competence are one piece, loaded with the first measure.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Libraries mark modules for servers that render React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
