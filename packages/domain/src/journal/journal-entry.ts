/**
 * The journal: one row for each thing that happened, in order, each bound to the one before by its hash. Whoever holds
 * a copy can see whether anything was changed, taken out, put in or moved.
 *
 * A person is never in it. Where a row must be bound to a person, it carries a keyed commitment: without the key, which
 * is kept elsewhere and can be destroyed, nobody can tell whom it stands for.
 *
 * @see RFC 8785, canonical JSON; FIPS 180-4, SHA-256
 */
import * as z from "zod";
import { err, ok, type Result } from "../result/index.js";

/** What the journal needs and the domain does not bring: both are handed in. */
export type Hashing = {
  /** The canonical JSON of a value, RFC 8785. */
  canonicalize: (value: unknown) => string;
  /** SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
  sha256Hex: (input: string | Uint8Array) => string;
};

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/);
const word = z.string().min(1).max(200);

/** A keyed commitment to a personal part (HMAC-SHA-256), made by whoever holds the key. */
export const commitment = z.string().regex(/^hmac-sha256:[0-9a-f]{64}$/);

const draft = z.strictObject({
  /** The instant it was written, ISO 8601 in UTC. */
  at: instant,
  actor: z.strictObject({ office: word, organisation: word, person: commitment.nullable() }),
  /** What it is about: a plan, a mandate of a person, the installation itself. */
  subject: z.strictObject({ kind: word, id: word }),
  /** Type of the event, such as "adoption.decisionRecorded". */
  type: word,
  data: z.json(),
});

export const journalEntry = draft.extend({
  /** From 1, without gaps. */
  sequence: z.int().min(1),
  /** Hash of the entry before; for the first, that of the origin. */
  previousHash: hash,
  /** SHA-256 of the canonical JSON of all other members. */
  hash,
});
export type JournalEntry = z.infer<typeof journalEntry>;
/** What happened, before it has its place. */
export type JournalDraft = z.infer<typeof draft>;

/** Where a journal stands: enough to append to it, and all that a checkpoint says. */
export type JournalHead = { sequence: number; hash: string };

export type JournalRefusal = { kind: "entryInvalid"; problems: { path: string; expected: string }[] };

export const journalFormat = "napar-journal/1";

/**
 * Type of an entry that tells nothing but when it was written: its data hold a keyed commitment to what happened. An entry
 * sealed before its plan was public stays sealed after: what was not public then is not made public by having become so
 * since. What becomes public later by an act of its own (a decision that is published, a value that is approved) is said
 * once more, in the open, by the entry of that act.
 */
export const sealedType = "sealed";

/**
 * What an empty journal starts from, so that the first entry is bound to whose journal it is.
 *
 * @param origin name of the installation, as in its checkpoints; no line break
 */
export const emptyJournal = (origin: string, { sha256Hex }: Hashing): JournalHead => ({
  sequence: 0,
  hash: sha256Hex(`${journalFormat}\n${origin}\n`),
});

/** The hash an entry must have. */
export function hashOfEntry(entry: Omit<JournalEntry, "hash">, { canonicalize, sha256Hex }: Hashing): string {
  const { hash: _, ...content } = entry as JournalEntry;
  return sha256Hex(canonicalize(content));
}

/** Gives what happened its place after the head. Data must be plain JSON, without persons. */
export function appendEntry(
  head: JournalHead,
  entry: JournalDraft,
  hashing: Hashing,
): Result<JournalEntry, JournalRefusal> {
  const read = draft.safeParse(entry);
  const problems = read.success
    ? personsIn(read.data.data, "data").map((path) => ({ path, expected: "a keyed commitment" }))
    : read.error.issues.map(({ path, message }) => ({ path: path.join("."), expected: message }));
  if (!read.success || problems.length > 0) return err({ kind: "entryInvalid", problems });
  const content = { ...read.data, sequence: head.sequence + 1, previousHash: head.hash };
  return ok({ ...content, hash: hashOfEntry(content, hashing) });
}

/** Members of an event that hold a person in the clear. */
function personsIn(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const where = `${path}.${name}`;
    const isInClear =
      name === "person" && typeof member === "string" && !commitment.safeParse(member).success;
    return isInClear ? [where] : personsIn(member, where);
  });
}

/**
 * The data of an event with each person replaced by a commitment: every member called `person`, wherever it stands.
 *
 * @param commit computes the commitment to a person, with the key of whoever keeps it
 */
export function commitPersons<T>(data: T, commit: (person: string) => string): T {
  if (Array.isArray(data)) return data.map((item) => commitPersons(item, commit)) as T;
  if (typeof data !== "object" || data === null) return data;
  const members = Object.entries(data).map(([name, member]) => [
    name,
    name === "person" && typeof member === "string" ? commit(member) : commitPersons(member, commit),
  ]);
  return Object.fromEntries(members) as T;
}
