/**
 * Signing in as the administrator set it up: links by mail where a mail server is named; on a trial they are shown on the
 * console, so that whoever sees that console can sign in as anybody; otherwise there is none.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "@napar/domain/result";
import { createMailTransport, type SendMail } from "../mail/mail-settings.js";
import type { Storage } from "../storage/index.js";
import { newInstallerToken } from "./installation.js";
import { createMailer } from "./mail.js";
import { isLoopback, type ProviderRefusal, readProviders } from "./provider-settings.js";
import { createSignIn, type Link, type SignIn } from "./sign-in.js";

export type SignInSettings = {
  /** `https://napar.example.be`: where persons reach the server. */
  publicUrl?: string | undefined;
  /** `smtps://user:password@mail.example.be`; with it links go by mail. */
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
  /** Signs cookies; one of the data folder when absent. */
  secret?: string | undefined;
  /** Addresses and networks of proxies that are believed when they say for whom they send on. */
  trustedProxies?: string | undefined;
  /** `NAPAR_OIDC_…`, see `readProviders`. */
  providers?: Readonly<Record<string, string | undefined>> | undefined;
};

export type SignInRefusal =
  | { kind: "publicUrlInvalid" | "smtpUrlInvalid" | "proxyInvalid"; value: string }
  | { kind: "signInIncomplete"; missing: string }
  | { kind: "signInSecretTooShort" }
  | ProviderRefusal;

export type ShowLink = (
  link: { kind: "signIn"; email: string; url: string } | { kind: "installer"; url: string },
) => void;

export type SetUpOptions = {
  storage: Storage;
  settings: SignInSettings;
  folder: string;
  /** Where a trial answers, and how it shows its links; `null` when this is none. */
  trial: { address: string; show: ShowLink } | null;
  home: string;
  onError: (error: unknown) => void;
};

/** @returns `null` when nobody can sign in, because neither mail is set up nor is this a trial */
export async function setUpSignIn(options: SetUpOptions): Promise<Result<SignIn | null, SignInRefusal>> {
  const { storage, settings, folder, trial, home, onError } = options;
  const { publicUrl, secret: given } = settings;
  const checked = check(settings);
  if (!checked.ok) return checked;
  const providers = readProviders(settings.providers ?? {});
  if (!providers.ok) return providers;
  const sendMail = mailTransportOf(settings);
  const way = sendMail ? createMailer(sendMail) : trial && onConsole(trial);
  if (!way) return ok(null);
  const secret = given ?? (await openSecret(folder));
  const address =
    publicUrl !== undefined && isPublicUrl(publicUrl) ? new URL(publicUrl).origin : trial?.address;
  return ok(
    createSignIn({
      ...{ storage, publicUrl: address as string, secret, home, onError, send: way },
      providers: providers.value,
    }),
  );
}

/** The way to the mail server where one is set up, once the settings were found to be good. */
export function mailTransportOf({ smtpUrl, mailFrom, publicUrl }: SignInSettings): SendMail | null {
  return smtpUrl && publicUrl && mailFrom ? createMailTransport({ smtpUrl, from: mailFrom }) : null;
}

/** As long as nobody is appointed, each start makes a new link and the earlier ones are void. */
export async function showInstallerLink(
  { storage, publicUrl }: { storage: Storage; publicUrl: string },
  show: ShowLink,
): Promise<void> {
  const token = await newInstallerToken(storage.db, new Date());
  if (token !== null) show({ kind: "installer", url: `${publicUrl}/installation?token=${token}` });
}

export const shortestSecret = 32;

function check({ publicUrl, smtpUrl, mailFrom, secret }: SignInSettings): Result<void, SignInRefusal> {
  // A site that nobody signs in to may be reached by plain http.
  if (publicUrl !== undefined && !(smtpUrl === undefined ? isWebUrl : isPublicUrl)(publicUrl)) {
    return err({ kind: "publicUrlInvalid", value: publicUrl });
  }
  if (secret !== undefined && secret.length < shortestSecret) return err({ kind: "signInSecretTooShort" });
  if (smtpUrl === undefined) return ok(undefined);
  if (
    !URL.canParse(smtpUrl) ||
    !/^smtps?:$/.test(new URL(smtpUrl).protocol) ||
    new URL(smtpUrl).hostname === ""
  ) {
    // Its password is nobody's to read.
    return err({ kind: "smtpUrlInvalid", value: smtpUrl.split(":")[0] ?? "" });
  }
  if (mailFrom === undefined) return err({ kind: "signInIncomplete", missing: "NAPAR_MAIL_FROM" });
  if (publicUrl === undefined) return err({ kind: "signInIncomplete", missing: "NAPAR_PUBLIC_URL" });
  return ok(undefined);
}

const isWebUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Cookies and links may cross a network only when it is encrypted: http is for this machine alone. */
function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && isLoopback(new URL(text)));
}

const onConsole =
  ({ show }: { show: ShowLink }) =>
  ({ email, url }: Link) =>
    show({ kind: "signIn", email, url });

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
