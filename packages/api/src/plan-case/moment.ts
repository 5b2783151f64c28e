import type { Moment } from "./plan-case.store.js";

const dayInBelgium = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });

/** An instant and the civil day in Belgium that it falls on: around midnight they differ from the day in UTC. */
export const momentOf = (instant: Date): Moment => ({
  at: instant.toISOString(),
  on: dayInBelgium.format(instant),
});

export const momentNow = (): Moment => momentOf(new Date());
