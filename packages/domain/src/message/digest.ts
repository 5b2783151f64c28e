/** When the news of somebody's plans go out together, in one mail. */
import { daysBetween, type IsoDate } from "../calendar/index.js";

export const digests = ["atOnce", "daily", "weekly", "never"] as const;
export type Digest = (typeof digests)[number];

/** In the morning, before the office opens. */
const fromHour = 7;
const aMonday = "2024-01-01";

/**
 * @param toldOn the day on which news last went out, or were looked for; `null`: never
 * @param on the civil day
 * @param hour of that day, 0 to 23
 */
export function isDigestDue(
  digest: Digest,
  { toldOn, on, hour }: { toldOn: IsoDate | null; on: IsoDate; hour: number },
): boolean {
  if (digest === "never") return false;
  if (digest === "atOnce") return true;
  // 0 is Monday, 6 is Sunday.
  const weekday = ((daysBetween(aMonday, on) % 7) + 7) % 7;
  if (hour < fromHour || toldOn === on) return false;
  return digest === "daily" ? weekday < 5 : weekday === 0;
}
