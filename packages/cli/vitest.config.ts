import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    // No test changes a module for another: one worker reads the modules once for many files.
    isolate: false,
    hookTimeout: 180_000,
    // Each test runs the command in a process of its own.
    testTimeout: 120_000,
    include: ["src/**/*.test.{ts,tsx}"],
    server: { deps: { inline: [/^@napar\//] } },
  },
});
