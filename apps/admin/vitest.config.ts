import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    // Opening a database takes seconds, more on a machine that does other work too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    include: ["src/**/*.test.{ts,tsx}"],
    server: { deps: { inline: [/^@napar\//] } },
  },
});
