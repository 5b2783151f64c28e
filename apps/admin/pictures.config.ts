import { defineConfig } from "vitest/config";
import tests from "./vitest.config.js";

/** Takes the pictures of the guides; no test. */
export default defineConfig({ ...tests, test: { ...tests.test, include: ["src/guide/pictures.ts"] } });
