import { defineConfig } from "vitest/config";

/** One run for the whole repository: every package's own configuration, and the tests of the repository itself. */
export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      { test: { name: "repository", include: ["scripts/**/*.test.mjs"], testTimeout: 60_000 } },
    ],
  },
});
