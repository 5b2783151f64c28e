/** From settings to a listening server; nothing stays open when it is refused. */
import type { IsoDate } from "@napar/domain/calendar";
import { ok, type Result } from "@napar/domain/result";
import type { Logger } from "pino";
import { openStorage, watchContent } from "../content/index.js";
import { naparJobs, outboxOf, startJobs } from "../job/index.js";
import { openSigningKey, readSigningKey } from "../journal/signing-key.js";
import { trustedProxies } from "../sign-in/client-address.js";
import {
  mailTransportOf,
  type ShowLink,
  type SignInSettings,
  setUpSignIn,
  showInstallerLink,
} from "../sign-in/setup.js";
import { createServer, type NaparServer, type ServerOptions } from "./server.js";
import type { StartRefusal } from "./server-refusal.js";

/** What is set from outside. The caller reads the environment; nothing here does. */
export type Settings = {
  port: number;
  /** Address to listen on; all of them when absent. */
  host?: string;
  databaseUrl?: string;
  /** The same database by the role that owns its tables, for migrations alone. */
  ownerDatabaseUrl?: string;
  /** Folder of the embedded database, used when there is no `databaseUrl`. */
  dataFolder: string;
  production?: boolean;
  allowEmbedded?: boolean;
  /** Ed25519 private key in PEM that signs checkpoints of the journal; one of the data folder when absent. */
  journalKey?: string;
  signIn?: SignInSettings;
  /** One line per request. */
  logRequests?: boolean;
};

export type StartOptions = {
  settings: Settings;
  today: () => IsoDate;
  logger: Logger;
  /**
   * Shows links on the console: that of the first installers wherever one can sign in, and those of everybody on a trial,
   * which is the embedded database, not in production, on a port that is set, without a mail server.
   */
  showLink?: ShowLink;
} & Pick<ServerOptions, "portal" | "admin" | "drainMs" | "graceMs">;

export type StartedServer = {
  server: NaparServer;
  /** Where it answers: `http://localhost:4000`. */
  address: string;
  /** Where the data are, in words. */
  location: string;
};

export async function startServer(options: StartOptions): Promise<Result<StartedServer, StartRefusal>> {
  const { settings, logger, showLink, ...rest } = options;
  const { port, host, logRequests, journalKey, signIn: signInSettings = {}, ...storageSettings } = settings;
  const proxies = trustedProxies(signInSettings.trustedProxies ?? "");
  if (!proxies.ok) return proxies;
  let server: NaparServer | undefined;
  const storage = await openStorage({
    ...storageSettings,
    onLost: () => {
      logger.error("another process took the data folder: stopping");
      void server?.stop();
    },
  });
  if (!storage.ok) return storage;
  const signingKey =
    journalKey === undefined ? await openSigningKey(settings.dataFolder) : readSigningKey(journalKey);
  if (!signingKey.ok) {
    await storage.value.close();
    return signingKey;
  }
  if (storage.value.engine === "postgresql" && storage.value.ownsTables) {
    logger.warn(
      "the role of DATABASE_URL owns the journal's tables, and so could take their protection away: docs/backup.md says how to use two roles",
    );
  }
  const contentVersion = await watchContent(storage.value);
  const isTrial = storage.value.engine === "embedded" && !settings.production && port !== 0;
  const signIn = await setUpSignIn({
    ...{ storage: storage.value, settings: signInSettings, folder: settings.dataFolder },
    trial: isTrial && showLink ? { address: `http://${hostOf(host)}:${port}`, show: showLink } : null,
    home: rest.admin ? "/admin/" : "/",
    onError: (error) => logger.error({ err: error }, "a sign-in link could not be sent"),
  });
  if (!signIn.ok) {
    await storage.value.close();
    return signIn;
  }
  const sendMail = mailTransportOf(signInSettings);
  const jobs = await startJobs(
    naparJobs({
      ...{
        storage: storage.value,
        now: () => new Date(),
        signingKey: signingKey.value,
        signIn: signIn.value,
      },
      sendMail,
      onMailFailure: (error) => logger.error({ err: error }, "a mail could not be sent"),
    }),
    settings.databaseUrl ? { ...settings, databaseUrl: settings.databaseUrl } : null,
    (error, job) => logger.error({ err: error, job }, "a job failed"),
  );
  if (!jobs.ok) {
    await storage.value.close();
    return jobs;
  }
  server = createServer({
    ...{ ...rest, logger, contentVersion, logRequests, jobs: jobs.value },
    ...(isTrial && sendMail === null && signIn.value && { outbox: outboxOf(storage.value, signIn.value) }),
    sendsMail: sendMail !== null,
    storage: storage.value,
    signingKey: signingKey.value,
    signIn: signIn.value ?? undefined,
    proxies: proxies.value,
  });
  const listening = await server.listen(port, host);
  if (!listening.ok) {
    await server.stop();
    return listening;
  }
  if (signIn.value && showLink) {
    // Where there is a workplace, its own page finds the authority by name.
    const publicUrl = `${signIn.value.publicUrl}${rest.admin ? "/admin" : ""}`;
    await showInstallerLink({ storage: storage.value, publicUrl }, showLink);
  }
  const address = `http://${hostOf(host)}:${listening.value.port}`;
  return ok({ server, address, location: storage.value.location });
}

const hostOf = (host: string | undefined): string =>
  host && host !== "0.0.0.0" && host !== "::" ? host : "localhost";
