/** How a measure stands, as a shape beside its word. */
import type { Standing } from "@napar/domain/report";
import type { Shape } from "./mark.js";

const shapes: Record<Standing, Shape> = {
  "not-started": "silent",
  "on-course": "course",
  late: "late",
  blocked: "blocked",
  done: "done",
  dropped: "fail",
  "no-evidence": "unknown",
  unknown: "unknown",
};

/** Not begun and given up are no alarms of their own: the word says enough. */
export const standingMark = (standing: Standing): { shape: Shape; tone?: "none" } => ({
  shape: shapes[standing],
  ...((standing === "not-started" || standing === "dropped") && { tone: "none" }),
});
