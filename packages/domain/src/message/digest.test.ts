import { expect, test } from "vitest";
import { type Digest, isDigestDue } from "./index.js";

test.each<[Digest, string, number, string | null, boolean, string]>([
  ["daily", "2026-03-02", 7, null, true, "a Monday at seven"],
  ["daily", "2026-03-02", 6, null, false, "too early"],
  ["daily", "2026-03-02", 15, "2026-03-02", false, "told today already"],
  ["daily", "2026-03-03", 7, "2026-03-02", true, "the day after"],
  ["daily", "2026-03-07", 12, "2026-03-06", false, "a Saturday"],
  ["daily", "2026-03-08", 12, "2026-03-06", false, "a Sunday"],
  ["weekly", "2026-03-09", 9, "2026-03-02", true, "a Monday, a week later"],
  ["weekly", "2026-03-09", 9, "2026-03-09", false, "told this Monday already"],
  ["weekly", "2026-03-10", 9, "2026-03-02", false, "a Tuesday"],
  ["atOnce", "2026-03-08", 3, "2026-03-08", true, "whenever there is something"],
  ["never", "2026-03-02", 9, null, false, "never"],
])("%s on %s at %i, told on %s: %s (%s)", (digest, on, hour, toldOn, due) => {
  expect(isDigestDue(digest, { toldOn, on, hour })).toBe(due);
});
