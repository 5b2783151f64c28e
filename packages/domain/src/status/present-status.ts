/**
 * The present of a measure: the latest entry of each voice. And how long there has been no news.
 */
import { daysBetween, type IsoDate } from "../calendar/index.js";
import { deadlineStanding } from "../deadline/index.js";
import {
  type StatusBook,
  type StatusEntry,
  type StatusState,
  type StatusSubject,
  type Voice,
  voices,
} from "./status.js";

export type PresentStatus = Record<Voice, StatusEntry | null> & {
  /** Do the voices that speak name different states? `null` when fewer than two speak. */
  disagree: boolean | null;
};

const isAbout = (entry: StatusEntry, { measure, share }: StatusSubject): boolean =>
  entry.subject.measure === measure && entry.subject.share === share;

/**
 * The latest entry of each voice on a subject.
 *
 * Latest is the one that holds from the latest day; of two that hold from the same day, the one written down last.
 *
 * @param asOf the present as it was known on that day: entries written down later, or that hold from later, stay out
 */
export function presentStatus(book: StatusBook, subject: StatusSubject, asOf?: IsoDate): PresentStatus {
  const latest: Record<Voice, StatusEntry | null> = { reported: null, assessed: null, contested: null };
  for (const entry of book.entries) {
    if (!isAbout(entry, subject)) continue;
    if (asOf !== undefined && (entry.recordedOn > asOf || entry.on > asOf)) continue;
    const known = latest[entry.voice];
    if (!known || known.on <= entry.on) latest[entry.voice] = entry;
  }
  const states = new Set<StatusState>();
  let speaking = 0;
  for (const voice of voices) {
    const entry = latest[voice];
    if (!entry) continue;
    speaking += 1;
    states.add(entry.statement.state);
  }
  return { ...latest, disagree: speaking < 2 ? null : states.size > 1 };
}

/** The latest entry of a voice on a measure, on the whole of it or on any share; `null`: it says nothing. */
export function latestSaid(book: StatusBook, measure: string, voice: Voice): StatusEntry | null {
  const shares = new Set(
    book.entries.flatMap(({ subject }) => (subject.measure === measure ? [subject.share] : [])),
  );
  let latest: StatusEntry | null = null;
  for (const share of shares) {
    const said = presentStatus(book, { measure, share })[voice];
    if (said && (!latest || latest.on < said.on)) latest = said;
  }
  return latest;
}

export type Staleness = {
  /** Last day on which anybody wrote anything about the subject; `null`: nobody ever did. */
  lastNewsOn: IsoDate | null;
  /** Whole days since then; `null` when there never was news. */
  days: number | null;
  /** No news since more than the given number of days, or never. */
  isStale: boolean;
};

/**
 * Since when there is no news on a measure (or share). Counts entries and replies of every voice, by the day they were
 * written down: an old fact told today is news. A counter on measures, never on persons.
 *
 * @param days from how many days without news on something counts as stale
 * @param voice only news in that voice; all when missing
 */
export function staleSince(
  book: StatusBook,
  subject: StatusSubject,
  { on, days, voice }: { on: IsoDate; days: number; voice?: Voice | undefined },
): Staleness {
  let lastNewsOn: IsoDate | null = null;
  for (const entry of book.entries) {
    if (!isAbout(entry, subject) || (voice && entry.voice !== voice)) continue;
    for (const day of [entry.recordedOn, ...entry.replies.map((reply) => reply.on)]) {
      if (day <= on && (lastNewsOn === null || day > lastNewsOn)) lastNewsOn = day;
    }
  }
  const since = lastNewsOn === null ? null : daysBetween(lastNewsOn, on);
  return { lastNewsOn, days: since, isStale: since === null || since > days };
}

export type OpenReply = {
  entry: string;
  subject: StatusSubject;
  authority: string;
  due: IsoDate;
  daysOver: number;
};

/** Who may still reply, or never did: one row per entry and authority, the longest overdue first. */
export function openReplies(book: StatusBook, on: IsoDate): OpenReply[] {
  return book.entries
    .flatMap(({ id, subject, rightOfReply, replies }) =>
      (rightOfReply?.from ?? [])
        .filter((authority) => !replies.some(({ by }) => by.organisation === authority))
        .map((authority) => {
          const deadline = (rightOfReply as NonNullable<typeof rightOfReply>).deadline;
          const standing = deadlineStanding(deadline, on);
          const daysOver = standing.state === "passed" ? standing.daysOver : 0;
          return { entry: id, subject, authority, due: deadline.due, daysOver };
        }),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
