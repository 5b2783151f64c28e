/** When a mandate ends somebody has to follow; otherwise what they looked after is nobody's. */
import { addDays, dayAfter, type IsoDate, isInForce } from "../calendar/index.js";
import type { Appointment } from "./permission.js";

type Office = Pick<Appointment, "id" | "organisation" | "office" | "role" | "from" | "to">;

/** House rule: two months ahead there is time to find somebody, and a month after the end it is still worth saying. */
const daysAhead = 60;
const daysBack = 30;

/**
 * Appointments that end soon, or ended a short time ago, and that nobody follows in the same office and role; the one that
 * ends first comes first.
 *
 * @param appointments confirmed ones, of any organisation
 */
export function withoutSuccessor<A extends Office>(appointments: readonly A[], on: IsoDate): A[] {
  const [first, last] = [addDays(on, -daysBack), addDays(on, daysAhead)];
  const ending = appointments.filter(({ to }) => to !== null && to >= first && to <= last);
  return ending
    .filter((one) => !appointments.some((other) => follows(other, one)))
    .sort((one, other) => ((one.to as string) < (other.to as string) ? -1 : 1));
}

/** Holds the same office and role on the day after, whoever it is. */
function follows(other: Office, one: Office): boolean {
  const isSame =
    other.organisation === one.organisation && other.office === one.office && other.role === one.role;
  const next = { validFrom: other.from, validTo: other.to };
  return other.id !== one.id && isSame && one.to !== null && isInForce(next, dayAfter(one.to));
}
