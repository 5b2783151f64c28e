/**
 * What happens next with one thing that is wanted: the owner is asked, reminded once, the deputies are asked with the
 * reminder, and whoever validates is told when nobody answered. "Nothing new" is an answer; it is no news.
 */
import { addDays, daysBetween, type IsoDate } from "../calendar/index.js";
import type { Appointment } from "../permission/index.js";
import type { WantedUpdate } from "./update-request.js";
import { type AskedAs, type AskedPerson, holdsStill, whomToAsk } from "./whom-to-ask.js";

/** Whole days, counted from the day on which the owner was asked. */
export type UpdateTimes = {
  readonly remindAfterDays: number;
  readonly escalateAfterDays: number;
  /** For how long a link works. */
  readonly linkDays: number;
};

/** House rule, until an organisation chooses otherwise. */
export const usualUpdateTimes: UpdateTimes = { remindAfterDays: 7, escalateAfterDays: 21, linkDays: 45 };

/** Somebody who was asked, or told, before; of one thing and one due. */
export type UpdateRequest = AskedPerson & {
  readonly id: string;
  readonly as: AskedAs;
  readonly askedOn: IsoDate;
  readonly remindedOn: IsoDate | null;
  readonly state: "open" | "recorded" | "nothingNew" | "withdrawn";
};

export type UpdateStep =
  | { readonly kind: "ask"; readonly whom: AskedPerson; readonly as: AskedAs; readonly until: IsoDate }
  | { readonly kind: "remind"; readonly request: string }
  /** `since`: the day on which somebody was asked; `null`: nobody looks after it, so nobody could be. */
  | { readonly kind: "escalate"; readonly whom: AskedPerson; readonly since: IsoDate | null }
  | { readonly kind: "withdraw"; readonly request: string; readonly because: "answered" | "mandateEnded" };

/**
 * @param wanted `null`: it has been told in another way since, so that nobody is asked any more
 * @param requests all of that thing and due
 * @param appointments of the organisation at least
 */
export function nextUpdateSteps(
  wanted: WantedUpdate | null,
  {
    requests,
    appointments,
    times = usualUpdateTimes,
    on,
  }: {
    requests: readonly UpdateRequest[];
    appointments: readonly Appointment[];
    times?: UpdateTimes;
    on: IsoDate;
  },
): UpdateStep[] {
  const open = requests.filter(({ state, as }) => state === "open" && as !== "validator");
  // What was recorded and is wanted all the same came back to be told anew.
  if (wanted === null || requests.some(({ state }) => state === "nothingNew")) {
    return open.map(({ id }) => ({ kind: "withdraw", request: id, because: "answered" }));
  }
  const { owners, deputies, validators } = whomToAsk(wanted, appointments, on);
  const held = open.filter((request) => holdsStill(request, appointments, on));
  const steps: UpdateStep[] = open
    .filter((request) => !held.includes(request))
    .map(({ id }) => ({ kind: "withdraw", request: id, because: "mandateEnded" }));
  const knows = (whom: AskedPerson, among: readonly UpdateRequest[]) =>
    among.some(({ person, appointment }) => person === whom.person && appointment === whom.appointment);
  const ask = (people: readonly AskedPerson[], as: AskedAs) => {
    for (const whom of people) {
      if (!knows(whom, held)) steps.push({ kind: "ask", whom, as, until: addDays(on, times.linkDays) });
    }
  };
  ask(owners, "owner");
  // Whoever came after somebody else has as much time as they had.
  const since = held.map(({ askedOn }) => askedOn).sort()[0] ?? null;
  const waited = since === null ? 0 : daysBetween(since, on);
  if (since !== null && waited >= times.remindAfterDays) {
    for (const { id, remindedOn, askedOn } of held) {
      if (remindedOn === null && daysBetween(askedOn, on) >= times.remindAfterDays) {
        steps.push({ kind: "remind", request: id });
      }
    }
  }
  // Nobody looks after it: those who step in are asked at once.
  if (waited >= times.remindAfterDays || owners.length === 0) ask(deputies, "deputy");
  const isOrphan = owners.length === 0 && deputies.length === 0;
  if (isOrphan || (since !== null && waited >= times.escalateAfterDays)) {
    const told = requests.filter(({ as }) => as === "validator");
    for (const whom of validators) {
      if (!knows(whom, told)) steps.push({ kind: "escalate", whom, since });
    }
  }
  return steps;
}
