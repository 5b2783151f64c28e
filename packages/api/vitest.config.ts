import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    // No test changes a module for another: one worker reads the modules once for many files.
    isolate: false,
    globalSetup: ["src/testing/global-setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    // Making an embedded database takes seconds on a busy machine.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    server: { deps: { inline: [/^@napar\//] } },
  },
});
