/**
 * The address in a mail: `/update/{signature}.{id}`. The signature can only be made with the secret of the installation, so
 * that what is stored admits nobody; and it ends in a hexadecimal digit, which no mail program takes for the end of a
 * sentence.
 */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Secrets } from "../sign-in/secrets.js";

export const updatePath = "/update";

export const newRequestId = (): string => randomBytes(16).toString("hex");

export const linkOf = (secrets: Secrets, id: string): string =>
  `${updatePath}/${signatureOf(secrets, id)}.${id}`;

/** @returns the identifier of the request; `null` when the link is none of ours, or was changed on its way */
export function requestOfLink(secrets: Secrets, token: string): string | null {
  const [, signature = "", id = ""] = /^([\w-]{1,100})\.([0-9a-f]{32})$/.exec(token) ?? [];
  if (id === "") return null;
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secrets, id))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}

const signatureOf = (secrets: Secrets, id: string): string => secrets.hashOf("update link", id);
