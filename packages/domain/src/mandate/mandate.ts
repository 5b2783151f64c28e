/**
 * Mandates and requests: who asked whom to do what, on which basis, until when, and what came of it.
 *
 * A mandate is a task one office or body gives another; mandates form a chain where one follows another. A request asks
 * many authorities the same thing, and each addressee has a standing of its own: silence is visible, with its days.
 */
import * as z from "zod";
import {
  comparePartialDates,
  daysBetween,
  firstDay,
  type IsoDate,
  isoDate,
  lastDay,
  partialDate,
} from "../calendar/index.js";
import { deadline, deadlineStanding } from "../deadline/index.js";
import { confidence } from "../legal-source/index.js";
import { localizedText } from "../text/index.js";

export const accessLevels = ["own", "parties", "public"] as const;
export const accessLevel = z.enum(accessLevels);
/** Who may read: the organisation itself, the parties to the plan, everybody. */
export type AccessLevel = z.infer<typeof accessLevel>;

export const evidence = z.strictObject({
  /** A document, a letter, a press report. */
  title: z.string().min(1),
  url: z.url().optional(),
  confidence: confidence.optional(),
});
export type Evidence = z.infer<typeof evidence>;

const id = z.string().min(1);

export const mandateResult = z.strictObject({
  /** `unknown`: it ended and nobody says with what. */
  outcome: z.enum(["done", "partly", "notDone", "unknown"]),
  on: partialDate,
  text: localizedText.optional(),
  evidence: evidence.optional(),
});

export const mandate = z.strictObject({
  id,
  /** Ids of an authority, body or organisation; persons are never named here, offices are. `null`: not known who gave it. */
  giver: id.nullable(),
  holder: id,
  holderOffice: z.string().optional(),
  object: localizedText,
  /** The decision it rests on; missing: not known. */
  basis: localizedText.optional(),
  givenOn: partialDate,
  /** A day stated in the mandate itself; missing: it has none, or it is not known. */
  dueOn: isoDate.optional(),
  /** The mandate this one follows. */
  follows: id.optional(),
  evidence: evidence.optional(),
  result: mandateResult.nullable(),
  withdrawn: z.strictObject({ on: isoDate, reason: localizedText, evidence: evidence.optional() }).nullable(),
});
export type Mandate = z.infer<typeof mandate>;

export const requestSubjects = ["inventory", "opinion", "position", "contribution", "other"] as const;

/**
 * What is known of an addressee's reaction. `notObtained` says that no answer reached us; it is not a refusal, which
 * needs a reason or a source that says so. `notApproached`: named as an addressee, and never actually asked.
 */
export const reactionKinds = [
  "answered",
  "answeredInPart",
  "refused",
  "notObtained",
  "notApproached",
] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export const reaction = z.strictObject({
  kind: z.enum(reactionKinds),
  /** As precise as known. */
  on: partialDate,
  /** What was answered: for an inventory the measures taken and those needed, apart. */
  taken: localizedText.optional(),
  needed: localizedText.optional(),
  text: localizedText.optional(),
  reason: localizedText.optional(),
  evidence: evidence.optional(),
});
export type Reaction = z.infer<typeof reaction>;

export const request = z.strictObject({
  id,
  subject: z.enum(requestSubjects),
  from: id,
  text: localizedText,
  /** As precise as known; days are counted from the last day it can mean. */
  sentOn: partialDate,
  /** Where only a span is known: `sentOn` is its end, and this its beginning. */
  earliest: partialDate.optional(),
  deadline: deadline.nullable(),
  addressees: z.array(z.strictObject({ authority: id, reactions: z.array(reaction).readonly() })).readonly(),
  evidence: evidence.optional(),
});
export type Request = z.infer<typeof request>;
export type Addressee = Request["addressees"][number];

export type MandateState = {
  readonly mandates: readonly Mandate[];
  readonly requests: readonly Request[];
};

/**
 * - `awaited`: asked, the deadline still runs
 * - `silent`: no reaction known, and the deadline has passed, or none was set
 */
export type AddresseeStanding = {
  readonly authority: string;
  readonly state: ReactionKind | "notYetSent" | "awaited" | "silent";
  /** Days from the request to the reaction, or to the day asked about; `null` where it was never asked. */
  readonly days: number | null;
  /** The day of the request is not known exactly: `days` went by at least. */
  readonly daysAtLeast?: true;
  /** Days after the deadline; `null` without a deadline, 0 when in time. */
  readonly daysLate: number | null;
  readonly reaction: Reaction | null;
};

/** Where an addressee stands on a day: the last reaction known by then counts, earlier ones stay in the record. */
export function addresseeStanding(request: Request, addressee: Addressee, on: IsoDate): AddresseeStanding {
  const { authority } = addressee;
  if (on < firstDay(request.sentOn))
    return { authority, state: "notYetSent", days: null, daysLate: null, reaction: null };
  const known = addressee.reactions.filter((entry) => lastDay(entry.on) <= on);
  const last = known.at(-1) ?? null;
  if (last?.kind === "notApproached")
    return { authority, state: "notApproached", days: null, daysLate: null, reaction: last };
  const hasReacted = last !== null && last.kind !== "notObtained";
  const until = hasReacted ? firstDay(last.on) : on;
  const asked = lastDay(request.sentOn);
  const days = Math.max(0, daysBetween(asked, until));
  const isExact = asked === request.sentOn && (!hasReacted || until === last.on);
  const daysLate = request.deadline ? lateBy(request.deadline.due, until) : null;
  const counted = { days, ...(!isExact && { daysAtLeast: true as const }), daysLate };
  if (last) return { authority, state: last.kind, ...counted, reaction: last };
  const isRunning = request.deadline !== null && deadlineStanding(request.deadline, on).state !== "passed";
  return { authority, state: isRunning ? "awaited" : "silent", ...counted, reaction: null };
}

const lateBy = (due: IsoDate, until: IsoDate): number => Math.max(0, daysBetween(due, until));

/** Every addressee of a request, in the order they were asked. */
export const requestStandings = (request: Request, on: IsoDate): AddresseeStanding[] =>
  request.addressees.map((addressee) => addresseeStanding(request, addressee, on));

/** Has the request run its course: has each addressee reacted, or has its time passed? Without a deadline it never does. */
export const isRequestClosed = (request: Request, on: IsoDate): boolean =>
  requestStandings(request, on).every(
    ({ state }) =>
      state === "answered" ||
      state === "refused" ||
      state === "notApproached" ||
      (request.deadline !== null && on > request.deadline.due),
  );

/** In force on a day: given by then, not withdrawn, and without a result yet. */
export const isMandateInForce = (mandate: Mandate, on: IsoDate): boolean =>
  firstDay(mandate.givenOn) <= on &&
  (mandate.withdrawn === null || on < mandate.withdrawn.on) &&
  (mandate.result === null || on <= firstDay(mandate.result.on));

export type ChainLink = {
  readonly mandate: Mandate;
  /** Days from the mandate before; `null` for the first one, or where the dates are too coarse to count. */
  readonly daysSincePrevious: number | null;
};

/** The mandates that led to one, from the first to it, with the time between them. */
export function mandateChain(state: MandateState, mandateId: string): ChainLink[] {
  const chain: Mandate[] = [];
  const seen = new Set<string>();
  let next: string | undefined = mandateId;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const found: Mandate | undefined = state.mandates.find((entry) => entry.id === next);
    if (found) chain.unshift(found);
    next = found?.follows;
  }
  return chain.map((entry, index) => ({
    mandate: entry,
    daysSincePrevious: daysAfter(chain[index - 1], entry),
  }));
}

const daysAfter = (previous: Mandate | undefined, { givenOn }: Mandate): number | null => {
  const isExact = (day: string) => day.length === 10;
  if (!previous || !isExact(previous.givenOn) || !isExact(givenOn)) return null;
  return comparePartialDates(previous.givenOn, givenOn) === "after"
    ? null
    : daysBetween(previous.givenOn, givenOn);
};
