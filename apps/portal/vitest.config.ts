import { defineConfig } from "vitest/config";
// The configuration is read before any package is resolved by its source.
import { hasChromium } from "../../packages/ui/src/testing/chromium.js";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    // No test changes a module for another: one worker reads the modules once for many files.
    isolate: false,
    globalSetup: ["src/testing/global-setup.ts"],
    // Opening a database takes seconds, more on a machine that does other work too.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    include: ["src/**/*.test.{ts,tsx}"],
    // Without a browser its journeys are left out; `npm test` says so.
    exclude: hasChromium ? [] : ["src/browser/**"],
    server: { deps: { inline: [/^@napar\//] } },
  },
});
