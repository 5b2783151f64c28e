/**
 * A checkpoint says how long the journal is and what its last hash is, and is signed. Whoever keeps one can later show
 * that the journal was rewritten or cut.
 *
 * It is a signed note: lines of text, an empty line, and a line "— name base64" whose bytes are four of the key's
 * identifier and then the signature. The text has three lines: origin, number of entries, last hash in base64. The last
 * hash is that of a chain, not the root of a tree.
 *
 * @see C2SP signed-note, with Ed25519 (signature type 0x01)
 */
import { err, ok, type Result } from "../result/index.js";
import { fromBase64, fromHex, toBase64, toHex } from "./base64.js";
import type { Hashing, JournalHead } from "./journal-entry.js";

export type Checkpoint = JournalHead & { origin: string };

/** An Ed25519 key that checkpoints are held against, from its text "name+id+key". */
export type VerifierKey = { name: string; id: string; publicKey: Uint8Array };

export type SignedCheckpoint = {
  checkpoint: Checkpoint;
  /** What is signed. */
  text: string;
  signatures: { keyName: string; keyId: string; signature: Uint8Array }[];
};

/** The text of a checkpoint, to be signed as UTF-8. */
export const checkpointText = ({ origin, sequence, hash }: Checkpoint): string =>
  `${origin}\n${sequence}\n${toBase64(fromHex(hash))}\n`;

/** First four bytes of SHA-256 over the name, a line break, the signature type and the key. */
export function keyIdOf(name: string, publicKey: Uint8Array, { sha256Hex }: Hashing): string {
  const head = Array.from(`${name}\n`, (character) => character.charCodeAt(0));
  return sha256Hex(Uint8Array.from([...head, ed25519, ...publicKey])).slice(0, 8);
}
const ed25519 = 1;

/** @param name in ASCII, without spaces and plus signs */
export const verifierKeyText = (name: string, publicKey: Uint8Array, hashing: Hashing): string =>
  `${name}+${keyIdOf(name, publicKey, hashing)}+${toBase64(Uint8Array.from([ed25519, ...publicKey]))}`;

export function readVerifierKey(
  text: string,
  hashing: Hashing,
): Result<VerifierKey, { kind: "keyUnreadable" }> {
  const [, name, id, encoded] = /^([!-*,-~]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const bytes = encoded ? fromBase64(encoded) : null;
  if (!name || !id || bytes?.length !== 33 || bytes[0] !== ed25519) return err({ kind: "keyUnreadable" });
  const publicKey = bytes.subarray(1);
  return keyIdOf(name, publicKey, hashing) === id
    ? ok({ name, id, publicKey })
    : err({ kind: "keyUnreadable" });
}

/** Puts text and signature together as a note. */
export function writeSignedCheckpoint(
  checkpoint: Checkpoint,
  { name, id }: Pick<VerifierKey, "name" | "id">,
  signature: Uint8Array,
): string {
  const bytes = Uint8Array.from([...fromHex(id), ...signature]);
  return `${checkpointText(checkpoint)}\n— ${name} ${toBase64(bytes)}\n`;
}

export function readSignedCheckpoint(
  note: string,
): Result<SignedCheckpoint, { kind: "checkpointUnreadable" }> {
  const unreadable = err({ kind: "checkpointUnreadable" } as const);
  const [, text, lines] = /^((?:[^\n]+\n){3})\n((?:— [^\n]+\n)+)$/.exec(note) ?? [];
  if (!text || !lines) return unreadable;
  const [origin = "", size = "", root = ""] = text.split("\n");
  const rootBytes = fromBase64(root);
  if (!/^(0|[1-9]\d{0,14})$/.test(size) || rootBytes?.length !== 32) return unreadable;
  const signatures: SignedCheckpoint["signatures"] = [];
  for (const line of lines.trimEnd().split("\n")) {
    const [, keyName, encoded] = /^— ([!-*,-~]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    const bytes = encoded ? fromBase64(encoded) : null;
    if (!keyName || !bytes || bytes.length <= 4) return unreadable;
    const keyId = toHex(bytes.subarray(0, 4));
    signatures.push({ keyName, keyId, signature: bytes.subarray(4) });
  }
  const checkpoint = { origin, sequence: Number(size), hash: toHex(rootBytes) };
  return ok({ checkpoint, text, signatures });
}
