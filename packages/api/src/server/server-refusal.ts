/** Why the server cannot start, and the one line that tells a person what to do about it. */
import type { SigningKeyRefusal } from "../journal/signing-key.js";
import { describeStorageRefusal, type StorageRefusal } from "../storage/index.js";

export type ServerRefusal =
  | { kind: "portInUse" | "portNotAllowed"; port: number }
  | { kind: "hostNotAvailable"; host: string };
export type StartRefusal = ServerRefusal | SigningKeyRefusal | StorageRefusal;

/** One line in plain words. Holds no secret. */
export function describeStartRefusal(refusal: StartRefusal): string {
  switch (refusal.kind) {
    case "portInUse":
      return `Port ${refusal.port} is in use by another program: stop it, or choose another port with PORT.`;
    case "portNotAllowed":
      return `Port ${refusal.port} may not be used by this user: choose one above 1023 with PORT.`;
    case "hostNotAvailable":
      return `This machine has no address ${refusal.host}: correct HOST.`;
    case "journalKeyUnreadable":
      return refusal.source === "setting"
        ? "NAPAR_JOURNAL_KEY is not an Ed25519 private key: write it in PEM (PKCS #8), or leave it out."
        : "journal-key.pem in the data folder is not an Ed25519 private key: put the right one back; without it earlier checkpoints are signed by another key.";
    default:
      return describeStorageRefusal(refusal);
  }
}
