/**
 * Sign-in of a trial: links are shown on the console of the server, so whoever sees that console can sign in as anybody. Never
 * of a server in earnest, which has none as long as links cannot be brought by mail.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Storage } from "../storage/index.js";
import { newInstallerToken } from "./installation.js";
import { createSignIn, type SignIn } from "./sign-in.js";

export type ShowLink = (
  link: { kind: "signIn"; email: string; url: string } | { kind: "installer"; url: string },
) => void;

export type TrialOptions = { storage: Storage; folder: string; publicUrl: string; show: ShowLink };

export async function createTrialSignIn({ storage, folder, publicUrl, show }: TrialOptions): Promise<SignIn> {
  const secret = await openSecret(folder);
  const send = (link: { email: string; url: string }) => show({ kind: "signIn", ...link });
  return createSignIn({ storage, publicUrl, secret, send });
}

/** As long as nobody is appointed, each start makes a new link and the earlier ones are void. */
export async function showInstallerLink({
  storage,
  publicUrl,
  show,
}: Omit<TrialOptions, "folder">): Promise<void> {
  const token = await newInstallerToken(storage.db, new Date());
  if (token !== null) show({ kind: "installer", url: `${publicUrl}/api/v1/installation?token=${token}` });
}

/** Made at the first start, readable by its owner alone; one that is cut short is made anew, which ends all sessions. */
async function openSecret(folder: string): Promise<string> {
  const file = join(folder, "sign-in-secret");
  const kept = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return "";
    throw cause;
  });
  if (kept.length === 64) return kept;
  const secret = randomBytes(32).toString("hex");
  await mkdir(folder, { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
