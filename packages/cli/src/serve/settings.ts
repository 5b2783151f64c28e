/** What the server is told through the environment. */
import { resolve } from "node:path";
import type { Settings } from "@napar/api";
import { err, ok, type Result } from "@napar/domain/result";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param cwd the folder a relative NAPAR_DATA starts from
 * @returns `invalidPort` when PORT is not a number from 1 to 65535
 */
export function readSettings(
  environment: Environment,
  cwd: string,
): Result<Settings, { kind: "invalidPort"; value: string }> {
  const { PORT, HOST, NAPAR_DATA, DATABASE_URL, NODE_ENV, NAPAR_ALLOW_EMBEDDED, NAPAR_LOG } = environment;
  const { NAPAR_JOURNAL_KEY, NAPAR_OWNER_DATABASE_URL } = environment;
  const port = Number(PORT || "4000");
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return err({ kind: "invalidPort", value: PORT ?? "" });
  return ok({
    port,
    // This machine only, until somebody decides otherwise.
    host: HOST || "127.0.0.1",
    dataFolder: resolve(cwd, NAPAR_DATA || ".napar-data"),
    databaseUrl: DATABASE_URL || undefined,
    ownerDatabaseUrl: NAPAR_OWNER_DATABASE_URL || undefined,
    production: NODE_ENV === "production",
    allowEmbedded: NAPAR_ALLOW_EMBEDDED === "1",
    journalKey: NAPAR_JOURNAL_KEY || undefined,
    signIn: {
      publicUrl: environment.NAPAR_PUBLIC_URL || undefined,
      smtpUrl: environment.NAPAR_SMTP_URL || undefined,
      mailFrom: environment.NAPAR_MAIL_FROM || undefined,
      secret: environment.NAPAR_SIGN_IN_SECRET || undefined,
      trustedProxies: environment.NAPAR_TRUSTED_PROXIES || undefined,
      providers: environment,
    },
    logRequests: NAPAR_LOG === "requests",
  });
}
