/** What was asked and nobody answered. No answer known is never a refusal. */
import { daysBetween, type IsoDate, lastDay, type PartialDate } from "../calendar/index.js";
import { requestStandings } from "../mandate/index.js";
import type { PlanCase } from "../plan-case/index.js";
import type { LocalizedText } from "../text/index.js";

export type UnansweredItem = {
  /** `consultation`: those concerned were heard and never told what was done with it. */
  kind: "request" | "consultation";
  id: string;
  /** Who asked; `null` for a consultation, where those concerned did. */
  from: string | null;
  /** From whom an answer is missing; nobody by name for a consultation. */
  authorities: { authority: string; state: "silent" | "notObtained" }[];
  text: LocalizedText;
  askedOn: PartialDate;
  days: number;
  /** The day of the request is not known exactly. */
  daysAtLeast: boolean;
  source: { title: string; url?: string | undefined } | null;
};

export function unansweredItems({ mandates, lifecycle }: PlanCase, on: IsoDate): UnansweredItem[] {
  const requests = mandates.requests.flatMap((request): UnansweredItem[] => {
    const open = requestStandings(request, on).flatMap(({ authority, state, days, daysAtLeast }) =>
      state === "silent" || state === "notObtained" ? [{ authority, state, days, daysAtLeast }] : [],
    );
    if (open.length === 0) return [];
    const { id, from, text, sentOn, evidence } = request;
    return [
      {
        ...{ kind: "request", id, from, text, askedOn: sentOn },
        authorities: open.map(({ authority, state }) => ({ authority, state })),
        days: Math.max(...open.map(({ days }) => days ?? 0)),
        daysAtLeast: open.some(({ daysAtLeast }) => daysAtLeast === true),
        source: evidence ? { title: evidence.title, url: evidence.url } : null,
      },
    ];
  });
  const consultations = lifecycle.consultations
    .filter(({ to, answer }) => to < on && (answer === null || answer.on > on))
    .map(
      ({ id, method, to }): UnansweredItem => ({
        ...{ kind: "consultation", id, from: null, authorities: [], text: method, askedOn: to },
        ...{ days: daysBetween(lastDay(to), on), daysAtLeast: false, source: null },
      }),
    );
  return [...requests, ...consultations].sort((a, b) => b.days - a.days);
}
