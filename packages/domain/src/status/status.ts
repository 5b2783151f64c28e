/**
 * Where a measure stands, in three voices: reported by the government, assessed by an independent body, contested by
 * civil society. Nothing overwrites anything: the present is the latest entry of each voice, and they may differ.
 */
import { z } from "zod";
import { comparePartialDates, isoDate, partialDate } from "../calendar/index.js";
import type { Deadline } from "../deadline/index.js";

export const voices = ["reported", "assessed", "contested"] as const;
export const voice = z.enum(voices);
export type Voice = z.infer<typeof voice>;

const words = z.string().trim().min(1).max(5000);
const id = z.string().trim().min(1);

export const statusStates = [
  "not-started",
  "on-course",
  "late",
  "blocked",
  "done",
  "dropped",
  "no-evidence",
] as const;
export type StatusState = (typeof statusStates)[number];

/** What is said of a measure. "No evidence" is an answer: somebody looked and found nothing to judge by. */
export const statusStatement = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("not-started") }),
  z.strictObject({ state: z.literal("on-course") }),
  z.strictObject({ state: z.literal("late"), expectedEnd: partialDate.nullish() }),
  /** `needs`: what would unblock it; `needsFrom`: the authority it is needed from, where it is one. */
  z.strictObject({ state: z.literal("blocked"), because: words, needs: words, needsFrom: id.nullish() }),
  z.strictObject({ state: z.literal("done"), doneOn: partialDate.nullish() }),
  z.strictObject({ state: z.literal("dropped"), because: words }),
  z.strictObject({ state: z.literal("no-evidence"), lookedFor: words }),
]);
export type StatusStatement = z.infer<typeof statusStatement>;

export const evidence = z.strictObject({ title: words, url: z.url().nullish(), date: partialDate.nullish() });
export type Evidence = z.infer<typeof evidence>;

/** A measure, or the share of one authority in it. */
export const statusSubject = z.strictObject({ measure: id, share: id.nullable() });
export type StatusSubject = z.infer<typeof statusSubject>;

export const statusPeriod = z
  .strictObject({ from: partialDate, to: partialDate })
  .refine(({ from, to }) => comparePartialDates(from, to) !== "after", {
    error: "a period that does not end first",
  });

export const recordStatus = z.strictObject({
  voice,
  subject: statusSubject,
  statement: statusStatement,
  /** What time it speaks of. */
  period: statusPeriod,
  /** The day from which it holds; today when missing. Never later than today. */
  holdsOn: isoDate.nullish(),
  /** Where it was read or who says it: a report, a letter, a meeting. */
  source: words,
  evidence: z.array(evidence).max(50),
});
export type RecordStatus = z.infer<typeof recordStatus>;

export const replyToStatus = z.strictObject({
  entry: id,
  position: z.enum(["agrees", "disagrees", "corrects"]),
  text: words,
  evidence: z.array(evidence).max(50),
});
export type ReplyToStatus = z.infer<typeof replyToStatus>;

/** Who spoke: the office, never the person. */
export type Speaker = { office: string; organisation: string };

export type StatusReply = Omit<ReplyToStatus, "entry"> & {
  by: Speaker;
  on: string;
  /** It came after the deadline; it is shown all the same. */
  isLate: boolean;
};

export type StatusEntry = {
  id: string;
  voice: Voice;
  subject: StatusSubject;
  statement: StatusStatement;
  period: { from: string; to: string };
  /** The day from which it holds. */
  on: string;
  /** The day on which it was written down: what we could know then. */
  recordedOn: string;
  by: Speaker;
  source: string;
  evidence: Evidence[];
  /** Who may reply and until when, frozen when the entry was made; `null` for what a government reports itself. */
  rightOfReply: { from: string[]; deadline: Deadline } | null;
  replies: StatusReply[];
};

/** In the order in which they were recorded. */
export type StatusBook = { entries: StatusEntry[] };
