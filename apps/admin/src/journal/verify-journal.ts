/**
 * The journal worked out again in the browser: nothing of the answer is the server's word but the file and its key. The
 * last good checkpoint stays on this device; a journal that was rewritten since does not agree with it.
 */
import {
  type Hashing,
  type JournalVerification,
  readSignedCheckpoint,
  readVerifierKey,
  verifyJournal,
} from "@napar/domain/journal";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalJson from "canonicalize";

export const browserHashing: Hashing = {
  canonicalize: (value) => {
    const text = canonicalJson(value);
    if (text === undefined) throw new Error("a value without JSON has no canonical form");
    return text;
  },
  sha256Hex: (input) => bytesToHex(sha256(typeof input === "string" ? utf8ToBytes(input) : input)),
};

/** What a browser keeps of a journal: the key it met first, and the last checkpoint that was good. */
export type Kept = { key: string; note: string; sequence: number; day: string };
type Keep = Pick<Storage, "getItem" | "setItem">;
const name = (origin: string) => `napar-journal ${origin}`;

export function keptOf(keep: Keep, origin: string): Kept | null {
  try {
    return JSON.parse(keep.getItem(name(origin)) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

export type Verified = JournalVerification & {
  /** What was kept earlier, and the journal was held against. */
  kept: Kept | null;
};

/**
 * @param exported the whole file
 * @param key of the server, as name+id+key; one that was kept earlier wins
 * @param today the civil day, kept with the checkpoint
 */
export async function verifyInBrowser(
  exported: string,
  { key, keep, today }: { key: string | null; keep: Keep; today: string },
): Promise<Verified> {
  const origin = originOf(exported);
  const kept = origin === null ? null : keptOf(keep, origin);
  const trusted = kept?.key ?? key;
  const trustedKeys = trusted === null ? [] : [trusted];
  const keptCheckpoints = kept ? [kept.note] : [];
  const notes = [...notesOf(exported), ...keptCheckpoints];
  const good = await goodSignatures(notes, trustedKeys);
  const verification = verifyJournal(exported, {
    ...{ hashing: browserHashing, trustedKeys, keptCheckpoints },
    verifySignature: ({ text, signature }) => good.has(`${bytesToHex(signature)} ${text}`),
  });
  if (verification.isIntact && trusted !== null) {
    const last = notes
      .map((note) => ({ note, read: readSignedCheckpoint(note) }))
      .flatMap(({ note, read }) => (read.ok ? { note, sequence: read.value.checkpoint.sequence } : []))
      .sort((one, other) => other.sequence - one.sequence)[0];
    if (last && origin !== null)
      keep.setItem(name(origin), JSON.stringify({ key: trusted, ...last, day: today } satisfies Kept));
  }
  return { ...verification, kept };
}

function originOf(exported: string): string | null {
  try {
    const { origin } = JSON.parse(exported.slice(0, exported.indexOf("\n"))) as { origin?: unknown };
    return typeof origin === "string" ? origin : null;
  } catch {
    return null;
  }
}

/** Checkpoints stand at the end of the file, one to a line. */
const notesOf = (exported: string): string[] =>
  exported
    .split("\n")
    .filter((line) => line.startsWith('{"checkpoint":'))
    .flatMap((line) => {
      try {
        return [(JSON.parse(line) as { checkpoint: string }).checkpoint];
      } catch {
        // The verification itself says that the line cannot be read.
        return [];
      }
    });

/** Signatures are checked beforehand: the browser does so in its own time, and the rules ask at once. */
async function goodSignatures(notes: readonly string[], keys: readonly string[]): Promise<Set<string>> {
  const good = new Set<string>();
  const read = keys.flatMap((key) => {
    const found = readVerifierKey(key, browserHashing);
    return found.ok ? [found.value] : [];
  });
  for (const note of notes) {
    const signed = readSignedCheckpoint(note);
    if (!signed.ok) continue;
    const { text, signatures } = signed.value;
    for (const { keyName, keyId, signature } of signatures) {
      const key = read.find((one) => one.name === keyName && one.id === keyId);
      if (key && (await isSigned(key.publicKey, text, signature)))
        good.add(`${bytesToHex(signature)} ${text}`);
    }
  }
  return good;
}

async function isSigned(publicKey: Uint8Array, text: string, signature: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", Uint8Array.from(publicKey), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, Uint8Array.from(signature), new TextEncoder().encode(text));
}
