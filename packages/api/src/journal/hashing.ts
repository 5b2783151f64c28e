/** What the journal of the domain asks for from outside: canonical JSON, SHA-256, HMAC, Ed25519. */
import { createHmac, createPublicKey, hash, verify } from "node:crypto";
import type { Hashing, VerifyOptions } from "@napar/domain/journal";
import canonicalJson from "canonicalize";

const canonicalize = (value: unknown): string => {
  const text = canonicalJson(value);
  if (text === undefined) throw new Error("a value without JSON has no canonical form");
  return text;
};

export const journalHashing: Hashing = {
  canonicalize,
  sha256Hex: (input) => hash("sha256", input, "hex"),
};

/** The hash of any content, as the journal hashes its entries. */
export const contentHash = (content: unknown): string => journalHashing.sha256Hex(canonicalize(content));

/** A commitment to a text: whoever has the key can show what it stands for, nobody else can tell. */
export const commitmentTo = (text: string, keyInHex: string): string =>
  `hmac-sha256:${createHmac("sha256", Buffer.from(keyInHex, "hex")).update(text).digest("hex")}`;

/** Ed25519 (RFC 8032) over the UTF-8 of a text. */
export const verifySignature: VerifyOptions["verifySignature"] = ({ publicKey, text, signature }) => {
  const key = createPublicKey({
    key: Buffer.concat([publicKeyHead, publicKey]),
    format: "der",
    type: "spki",
  });
  return verify(null, Buffer.from(text), key, signature);
};

/** Object identifier of Ed25519 before the 32 bytes of the key (RFC 8410). */
export const publicKeyHead = Buffer.from("302a300506032b6570032100", "hex");
