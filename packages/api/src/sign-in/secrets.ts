/** What is made of the one secret of an installation: hashes that only it can make, and a box for the secrets of others. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

export type Secrets = {
  /** One way: of tokens, addresses and persons, so that what is stored admits nobody and names nobody. */
  hashOf(use: string, text: string): string;
  seal(text: string): string;
  /** @throws when it was sealed with another secret, or changed */
  open(sealed: string): string;
};

/** @param secret 32 characters at least */
export function secretsOf(secret: string): Secrets {
  const keyOf = (use: string) => Buffer.from(hkdfSync("sha256", secret, "", `napar/${use}`, 32));
  const [hashing, sealing] = [keyOf("hash"), keyOf("seal")];
  return {
    hashOf: (use, text) => createHmac("sha256", hashing).update(`${use}\n${text}`).digest("base64url"),
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      const box = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), box]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", sealing, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, "utf8") + decipher.final("utf8");
    },
  };
}
