import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    // No test changes a module for another: one worker reads the modules once for many files.
    isolate: false,
    testTimeout: 60_000,
    include: ["src/**/*.test.ts", "package/**/*.test.mjs"],
    server: { deps: { inline: [/^@napar\//] } },
  },
});
