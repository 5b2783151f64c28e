import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@napar/source"] },
  ssr: { resolve: { conditions: ["@napar/source"] } },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    server: { deps: { inline: [/^@napar\//] } },
  },
});
