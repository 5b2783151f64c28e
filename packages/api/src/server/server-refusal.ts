/** Why the server cannot start, and the one line that tells a person what to do about it. */
import type { JobRefusal } from "../job/index.js";
import type { SigningKeyRefusal } from "../journal/signing-key.js";
import type { SignInRefusal } from "../sign-in/setup.js";
import { describeStorageRefusal, type StorageRefusal } from "../storage/index.js";

export type ServerRefusal =
  | { kind: "portInUse" | "portNotAllowed"; port: number }
  | { kind: "hostNotAvailable"; host: string };
export type StartRefusal = ServerRefusal | JobRefusal | SignInRefusal | SigningKeyRefusal | StorageRefusal;

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
    case "publicUrlInvalid":
      return `NAPAR_PUBLIC_URL "${refusal.value}" is not the address of the site: write it as https://napar.example.be.`;
    case "smtpUrlInvalid":
      return "NAPAR_SMTP_URL is not the address of a mail server: write it as smtps://user:password@mail.example.be.";
    case "proxyInvalid":
      return `"${refusal.value}" in NAPAR_TRUSTED_PROXIES is neither an address nor a network: write them as 192.0.2.7 or 10.0.0.0/8.`;
    case "signInIncomplete":
      return `NAPAR_SMTP_URL is set and ${refusal.missing} is missing: sign-in by mail needs both.`;
    case "providerInvalid":
      return `"${refusal.value}" in NAPAR_OIDC_… cannot be used: name providers by small letters, each once, and issuers by their https address.`;
    case "providerIncomplete":
      return `${refusal.missing} is missing: each provider in NAPAR_OIDC_PROVIDERS needs an issuer, a client and its secret.`;
    case "signInSecretTooShort":
      return "NAPAR_SIGN_IN_SECRET is too short: make one of 32 characters or more, for example with openssl rand -hex 32.";
    case "jobTablesMissing":
      return `The tables for jobs (schema napar_jobs) cannot be made: ${refusal.reason}. Set NAPAR_OWNER_DATABASE_URL for this start, or let the role of the server create a schema: grant create on database … to ….`;
    default:
      return describeStorageRefusal(refusal);
  }
}
