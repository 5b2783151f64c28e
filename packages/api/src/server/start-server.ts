/** From settings to a listening server; nothing stays open when it is refused. */
import type { IsoDate } from "@napar/domain/calendar";
import { ok, type Result } from "@napar/domain/result";
import type { Logger } from "pino";
import { openStorage, watchContent } from "../content/index.js";
import { openSigningKey, readSigningKey } from "../journal/signing-key.js";
import { createServer, type NaparServer, type ServerOptions } from "./server.js";
import type { StartRefusal } from "./server-refusal.js";

/** What is set from outside. The caller reads the environment; nothing here does. */
export type Settings = {
  port: number;
  /** Address to listen on; all of them when absent. */
  host?: string;
  databaseUrl?: string;
  /** Folder of the embedded database, used when there is no `databaseUrl`. */
  dataFolder: string;
  production?: boolean;
  allowEmbedded?: boolean;
  /** Ed25519 private key in PEM that signs checkpoints of the journal; one of the data folder when absent. */
  journalKey?: string;
  /** One line per request. */
  logRequests?: boolean;
};

export type StartOptions = {
  settings: Settings;
  today: () => IsoDate;
  logger: Logger;
} & Pick<ServerOptions, "portal" | "drainMs" | "graceMs">;

export type StartedServer = {
  server: NaparServer;
  /** Where it answers: `http://localhost:4000`. */
  address: string;
  /** Where the data are, in words. */
  location: string;
};

export async function startServer(options: StartOptions): Promise<Result<StartedServer, StartRefusal>> {
  const { settings, logger, ...rest } = options;
  const { port, host, logRequests, journalKey, ...storageSettings } = settings;
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
  const contentVersion = await watchContent(storage.value.db);
  server = createServer({
    ...{ ...rest, logger, contentVersion, logRequests },
    storage: storage.value,
    signingKey: signingKey.value,
  });
  const listening = await server.listen(port, host);
  if (!listening.ok) {
    await server.stop();
    return listening;
  }
  const address = `http://${host && host !== "0.0.0.0" && host !== "::" ? host : "localhost"}:${listening.value.port}`;
  return ok({ server, address, location: storage.value.location });
}
