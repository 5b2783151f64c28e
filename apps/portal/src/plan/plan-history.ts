/** What happened to a plan, in the order of time, with the precision its source gives. */
import { firstDay, isPartialDate, lastDay, type PartialDate } from "@napar/domain/calendar";
import type { Plan, PlanText } from "@napar/domain/plan";

export type PlanEvent = {
  id: string;
  /** `null`: the source gives no date, or gives a span in `span`. */
  date: PartialDate | null;
  /** Only a span is known: the event fell between these two. */
  span: { from: PartialDate | null; to: PartialDate | null } | null;
  /** `stated`: the words of the source; the others are facts of the plan we put in their place in time. */
  what: { kind: "stated"; words: PlanText } | { kind: "start" | "end" } | { kind: "status"; status: string };
};

/**
 * The events of a plan with the beginning and end of its period and the day its state was known, oldest first; what has
 * no date comes last. Nothing is repeated: a beginning that the source tells as an event is not told twice.
 */
export function historyOf(plan: Plan): PlanEvent[] {
  const told: PlanEvent[] = (plan.history ?? []).flatMap((entry, index) => {
    if (!entry.event) return [];
    const from = dateOf(entry.period?.from);
    const to = dateOf(entry.period?.to);
    return [
      {
        id: `event-${index + 1}`,
        date: dateOf(entry.date),
        span: from || to ? { from, to } : null,
        what: { kind: "stated" as const, words: entry.event },
      },
    ];
  });
  const datesTold = new Set(told.map((event) => event.date));
  const events = [...told];
  const from = dateOf(plan.period?.from);
  const to = dateOf(plan.period?.to);
  if (from && !datesTold.has(from))
    events.push({ id: "start", date: from, span: null, what: { kind: "start" } });
  if (to && !datesTold.has(to)) events.push({ id: "end", date: to, span: null, what: { kind: "end" } });
  const asOf = dateOf(plan.statusAsOf);
  if (asOf)
    events.push({ id: "status", date: asOf, span: null, what: { kind: "status", status: plan.status } });
  return events
    .map((event, order) => ({ event, order }))
    .sort((a, b) => compareDays(dayOf(a.event), dayOf(b.event)) || a.order - b.order)
    .map(({ event }) => event);
}

const dateOf = (date: string | null | undefined): PartialDate | null =>
  date && isPartialDate(date) ? date : null;

/** An end, and a state known of a month or a year, stand after what happened in that time. */
const dayOf = (event: PlanEvent): string | null => {
  const date = event.date ?? event.span?.from ?? event.span?.to ?? null;
  if (!date) return null;
  return event.what.kind === "status" || event.what.kind === "end" ? lastDay(date) : firstDay(date);
};

const compareDays = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
