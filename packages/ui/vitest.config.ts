import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    // No test changes a module for another: one worker reads the modules once for many files.
    isolate: false,
    // The wording of every answer takes seconds on a busy machine.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
    server: { deps: { inline: [/^@napar\//] } },
  },
});
