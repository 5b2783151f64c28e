/** The key that signs checkpoints: from a setting, or from a file that the first start makes. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
} from "node:crypto";
import { access, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keyIdOf, type VerifierKey, verifierKeyText } from "@napar/domain/journal";
import { err, ok, type Result } from "@napar/domain/result";
import { journalHashing, publicKeyHead } from "./hashing.js";

export type SigningKeyRefusal = { kind: "journalKeyUnreadable"; source: "setting" | "file" };

export type SigningKey = {
  /** For readers of the journal: "name+id+key". @param name that of the journal */
  verifierKey(name: string): string;
  keyOf(name: string): Pick<VerifierKey, "name" | "id">;
  sign(text: string): Uint8Array;
};

/** @param pem an Ed25519 private key, PKCS #8 in PEM */
export function readSigningKey(
  pem: string,
  source: SigningKeyRefusal["source"] = "setting",
): Result<SigningKey, SigningKeyRefusal> {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return err({ kind: "journalKeyUnreadable", source });
  }
  if (key.asymmetricKeyType !== "ed25519") return err({ kind: "journalKeyUnreadable", source });
  const der = createPublicKey(key).export({ format: "der", type: "spki" });
  const publicKey = Uint8Array.from(der.subarray(publicKeyHead.length));
  return ok({
    verifierKey: (name) => verifierKeyText(name, publicKey, journalHashing),
    keyOf: (name) => ({ name, id: keyIdOf(name, publicKey, journalHashing) }),
    sign: (text) => Uint8Array.from(sign(null, Buffer.from(text), key)),
  });
}

export const createSigningKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();

/** The key of a data folder, made at the first start and readable by its owner alone. */
export async function openSigningKey(folder: string): Promise<Result<SigningKey, SigningKeyRefusal>> {
  const file = join(folder, "journal-key.pem");
  await mkdir(folder, { recursive: true });
  if (!(await exists(file))) {
    // Of two that start together one makes the file, whole and at once, and both read it.
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, createSigningKey(), { flag: "wx", mode: 0o600 });
    await link(draft, file).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EEXIST") throw cause;
    });
    await rm(draft);
  }
  return readSigningKey(await readFile(file, "utf8"), "file");
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
