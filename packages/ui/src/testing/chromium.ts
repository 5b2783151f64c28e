/** The browser of the tests: what is missing leaves them out, and `npm test` says so. */
import { existsSync } from "node:fs";

export const executable = process.env.NAPAR_TEST_CHROMIUM || "/usr/bin/chromium";
export const hasChromium = existsSync(executable);

/** Debian's Chromium looks for Google's hosts at every start unless told not to. */
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
