/** When what a reader follows is told, in one mail. */
import { daysBetween, type IsoDate } from "../calendar/index.js";

export const followFrequencies = ["daily", "weekly", "monthly"] as const;
export type FollowFrequency = (typeof followFrequencies)[number];

/** In the morning. */
const fromHour = 7;
const aMonday = "2024-01-01";

/**
 * Once a day, once a week from Monday on, once a month from its first day on: whoever was not told on that very day, as the
 * server stood still, is told on the next.
 *
 * @param toldOn the day on which it was last looked whether there is news
 * @param hour of the day `on`, 0 to 23
 */
export function isFollowDigestDue(
  frequency: FollowFrequency,
  { toldOn, on, hour }: { toldOn: IsoDate; on: IsoDate; hour: number },
): boolean {
  if (hour < fromHour || toldOn >= on) return false;
  if (frequency === "daily") return true;
  if (frequency === "monthly") return toldOn.slice(0, 7) !== on.slice(0, 7);
  return weekOf(toldOn) !== weekOf(on);
}

const weekOf = (day: IsoDate): number => Math.floor(daysBetween(aMonday, day) / 7);
