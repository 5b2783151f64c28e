/**
 * The public journal as one file, `napar-journal/1`: lines of canonical JSON, each ended by a line feed.
 *
 *   {"format":"napar-journal/1","origin":"…"}     first line
 *   {"actor":…,"at":…,…,"type":…}                  one line per entry, in order
 *   {"checkpoint":"…"}                             one line per checkpoint, a signed note, after the entries
 */
import type { Hashing, JournalEntry } from "./journal-entry.js";
import { journalFormat } from "./journal-entry.js";

/** The lines of an export, so that a long journal can be written as it is read. */
export function* exportJournal(
  {
    origin,
    entries,
    checkpoints,
  }: {
    origin: string;
    entries: Iterable<JournalEntry>;
    /** Signed notes. */
    checkpoints: Iterable<string>;
  },
  { canonicalize }: Hashing,
): Generator<string> {
  yield `${canonicalize({ format: journalFormat, origin })}\n`;
  for (const entry of entries) yield `${canonicalize(entry)}\n`;
  for (const checkpoint of checkpoints) yield `${canonicalize({ checkpoint })}\n`;
}
