/**
 * Verifies an export of the journal, knowing nothing but the file, the hash function and the keys one trusts. Names
 * everything that is wrong, not the first thing only.
 */
import {
  type Checkpoint,
  readSignedCheckpoint,
  readVerifierKey,
  type SignedCheckpoint,
  type VerifierKey,
} from "./checkpoint.js";
import {
  emptyJournal,
  type Hashing,
  type JournalEntry,
  type JournalHead,
  journalEntry,
  journalFormat,
  sealedType,
} from "./journal-entry.js";

export type JournalBreak =
  | { kind: "formatUnknown"; format: unknown }
  /** A line that is no entry and no checkpoint, or is not written in canonical JSON. Lines count from 1. */
  | { kind: "lineUnreadable"; line: number }
  /** What an entry says does not give its hash: it was changed after it was written. */
  | { kind: "entryAltered"; sequence: number; line: number }
  | { kind: "entryMissing"; from: number; to: number }
  /** Several entries claim the same place; one of them was put in. */
  | { kind: "entryInserted"; sequence: number; lines: number[] }
  /** Entries that do not stand where their numbers put them. */
  | { kind: "entriesSwapped"; sequences: number[] }
  /** An entry does not continue the one before, though both are whole: one of them was exchanged. */
  | { kind: "chainBroken"; sequence: number }
  /** A checkpoint speaks of more entries than there are. */
  | { kind: "tailDeleted"; entries: number; checkpointSize: number }
  /** The entries are whole and yet not those the checkpoint was made of: the journal was written anew. */
  | { kind: "journalRewritten"; checkpointSize: number }
  | { kind: "checkpointUnreadable"; checkpoint: number }
  | { kind: "checkpointOfOther"; checkpoint: number; origin: string }
  | { kind: "checkpointSignatureWrong"; checkpoint: number; keyName: string }
  /** None of its signatures is by a key that is trusted. */
  | { kind: "checkpointKeyUnknown"; checkpoint: number; keyNames: string[] }
  | { kind: "keyUnreadable"; key: number };

export type VerifyOptions = {
  hashing: Hashing;
  /** Ed25519 over the UTF-8 of a text. */
  verifySignature: (input: { publicKey: Uint8Array; text: string; signature: Uint8Array }) => boolean;
  /** Keys one trusts, "name+id+key", from elsewhere than the file. */
  trustedKeys: readonly string[];
  /** Checkpoints one kept oneself, beside those in the file. */
  keptCheckpoints?: readonly string[];
};

export type JournalVerification = {
  isIntact: boolean;
  origin: string | null;
  entries: number;
  /** Entries that hold a commitment in place of what happened: bound like the others, and not to be read here. */
  sealed: number;
  /** Entries up to here are covered by a checkpoint with a good signature; 0: nothing is. */
  provenTo: number;
  head: JournalHead | null;
  /** In the order of the file. */
  breaks: JournalBreak[];
};

type Row = { line: number; sequence: number; previousHash: string; hash: string };

/** @param exported the whole file as text; see `exportJournal` for the format */
export function verifyJournal(exported: string, options: VerifyOptions): JournalVerification {
  const { hashing } = options;
  const read = readLines(exported, hashing);
  const { breaks, origin, rows } = read;
  const start = origin === null ? null : emptyJournal(origin, hashing);
  breaks.push(...orderBreaks(rows, start));
  const notes = [...read.notes, ...(options.keptCheckpoints ?? [])];
  const { provenTo, found } = checkCheckpoints(notes, { origin, rows, start, options });
  breaks.push(...found);
  const last = rows.reduce<Row | null>((max, row) => (max && max.sequence >= row.sequence ? max : row), null);
  return {
    ...{ isIntact: breaks.length === 0, origin, entries: rows.length, sealed: read.sealed, provenTo },
    head: last ? { sequence: last.sequence, hash: last.hash } : start,
    breaks,
  };
}

type ReadLines = {
  breaks: JournalBreak[];
  origin: string | null;
  rows: Row[];
  notes: string[];
  sealed: number;
};

function readLines(exported: string, { canonicalize, sha256Hex }: Hashing): ReadLines {
  const breaks: JournalBreak[] = [];
  const rows: Row[] = [];
  const notes: string[] = [];
  let sealed = 0;
  const lines = exported.split("\n");
  // The file ends with a line feed; what stands after the last one is a cut or altered line.
  if (lines.at(-1) === "") lines.pop();
  else breaks.push({ kind: "lineUnreadable", line: lines.length });
  const parse = (text: string): unknown => {
    try {
      const value: unknown = JSON.parse(text);
      return isPlainlyCanonical(value, text) || canonicalize(value) === text ? value : undefined;
    } catch {
      return undefined;
    }
  };
  const head = parse(lines[0] ?? "") as { format?: unknown; origin?: unknown } | null | undefined;
  const origin = typeof head?.origin === "string" ? head.origin : null;
  if (head?.format !== journalFormat) breaks.push({ kind: "formatUnknown", format: head?.format ?? null });
  else if (origin === null || Object.keys(head).length !== 2)
    breaks.push({ kind: "lineUnreadable", line: 1 });
  for (let index = 1; index < lines.length; index += 1) {
    const text = lines[index] as string;
    const line = index + 1;
    const value = parse(text);
    const note = noteOf(value);
    if (note !== null) {
      notes.push(note);
      continue;
    }
    if (notes.length > 0 || !isEntry(value)) {
      breaks.push({ kind: "lineUnreadable", line });
      continue;
    }
    const { sequence, previousHash, hash } = value;
    rows.push({ line, sequence, previousHash, hash });
    if (value.type === sealedType) sealed += 1;
    // The line is canonical, so it is its own pre-image once the hash is out of it.
    const content = text.replace(`"hash":"${hash}",`, "");
    if (sha256Hex(content) !== hash) breaks.push({ kind: "entryAltered", sequence, line });
  }
  return { breaks, origin, rows, notes, sealed };
}

/**
 * Whether a text is surely the canonical JSON of its value, found out quickly: what is written again is the same, member by
 * member in order. Escaped surrogates are left to the full rule (RFC 8785, 3.2.2.2).
 */
const isPlainlyCanonical = (value: unknown, text: string): boolean =>
  !text.includes("\\ud") && JSON.stringify(value) === text && isOrdered(value);

/** Members in the order of their UTF-16 code units, at every depth (RFC 8785, 3.2.3). */
function isOrdered(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  let last = "";
  for (const name in value) {
    if (name < last || !isOrdered((value as Record<string, unknown>)[name])) return false;
    last = name;
  }
  return true;
}

function noteOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("checkpoint" in value)) return null;
  return typeof value.checkpoint === "string" && Object.keys(value).length === 1 ? value.checkpoint : null;
}

const members = Object.keys(journalEntry.shape).sort().join();
const hex = /^[0-9a-f]{64}$/;

/** Quick, because it runs on every line: what an entry holds beyond these is covered by its hash. */
function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { sequence, previousHash, hash } = value as Partial<JournalEntry>;
  const isPlaced = Number.isSafeInteger(sequence) && (sequence as number) >= 1;
  return (
    isPlaced &&
    hex.test(previousHash ?? "") &&
    hex.test(hash ?? "") &&
    Object.keys(value).sort().join() === members
  );
}

/** Gaps, doubles, order and chain, from the numbers and hashes alone. */
function orderBreaks(rows: readonly Row[], start: JournalHead | null): JournalBreak[] {
  const breaks: JournalBreak[] = [];
  const sorted = [...rows].sort((a, b) => a.sequence - b.sequence || a.line - b.line);
  const moved = rows.flatMap((row, index) => (sorted[index] === row ? [] : [row.sequence]));
  let expected = 1;
  let before: readonly Pick<Row, "hash">[] = start ? [start] : [];
  for (let index = 0; index < sorted.length; ) {
    const { sequence } = sorted[index] as Row;
    const same: Row[] = [];
    while (sorted[index]?.sequence === sequence) same.push(sorted[index++] as Row);
    if (same.length > 1)
      breaks.push({ kind: "entryInserted", sequence, lines: same.map(({ line }) => line) });
    if (sequence > expected) {
      breaks.push({ kind: "entryMissing", from: expected, to: sequence - 1 });
    } else if (before.length > 0) {
      const continues = same.some((row) => before.some(({ hash }) => hash === row.previousHash));
      if (!continues) breaks.push({ kind: "chainBroken", sequence });
    }
    before = same;
    expected = sequence + 1;
  }
  if (moved.length > 0) breaks.push({ kind: "entriesSwapped", sequences: moved });
  return breaks;
}

type CheckpointGround = {
  origin: string | null;
  rows: readonly Row[];
  start: JournalHead | null;
  options: VerifyOptions;
};

function checkCheckpoints(
  notes: readonly string[],
  { origin, rows, start, options }: CheckpointGround,
): { provenTo: number; found: JournalBreak[] } {
  const found: JournalBreak[] = [];
  const keys = options.trustedKeys.flatMap((text, key): VerifierKey[] => {
    const read = readVerifierKey(text, options.hashing);
    if (!read.ok) found.push({ kind: "keyUnreadable", key });
    return read.ok ? [read.value] : [];
  });
  const hashes = new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
  if (start) hashes.set(0, start.hash);
  const entries = rows.reduce((most, { sequence }) => Math.max(most, sequence), 0);
  let provenTo = 0;
  for (const [checkpoint, note] of notes.entries()) {
    const read = readSignedCheckpoint(note);
    if (!read.ok) {
      found.push({ kind: "checkpointUnreadable", checkpoint });
      continue;
    }
    const signed = read.value.checkpoint;
    const broken = [
      ...signatureBreaks(read.value, checkpoint, keys, options.verifySignature),
      ...contentBreaks(signed, checkpoint, { origin, hashes, entries }),
    ];
    found.push(...broken);
    if (broken.length === 0) provenTo = Math.max(provenTo, signed.sequence);
  }
  return { provenTo, found };
}

function signatureBreaks(
  { text, signatures }: SignedCheckpoint,
  checkpoint: number,
  keys: readonly VerifierKey[],
  verifySignature: VerifyOptions["verifySignature"],
): JournalBreak[] {
  const known = signatures.flatMap(({ keyName, keyId, signature }) => {
    const key = keys.find(({ name, id }) => name === keyName && id === keyId);
    return key ? [{ key, signature }] : [];
  });
  if (known.length === 0) {
    return [{ kind: "checkpointKeyUnknown", checkpoint, keyNames: signatures.map(({ keyName }) => keyName) }];
  }
  return known
    .filter(({ key: { publicKey }, signature }) => !verifySignature({ publicKey, text, signature }))
    .map(({ key }) => ({ kind: "checkpointSignatureWrong", checkpoint, keyName: key.name }));
}

function contentBreaks(
  signed: Checkpoint,
  checkpoint: number,
  { origin, hashes, entries }: { origin: string | null; hashes: Map<number, string>; entries: number },
): JournalBreak[] {
  const checkpointSize = signed.sequence;
  if (signed.origin !== origin) return [{ kind: "checkpointOfOther", checkpoint, origin: signed.origin }];
  if (checkpointSize > entries) return [{ kind: "tailDeleted", entries, checkpointSize }];
  const there = hashes.get(checkpointSize);
  return there === signed.hash ? [] : [{ kind: "journalRewritten", checkpointSize }];
}
