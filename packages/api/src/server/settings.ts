/** What can be set from outside, read from an environment that is passed in. */
import { err, ok, type Result } from "@napar/domain/result";

export type Settings = {
  port: number;
  /** Address to listen on; all of them when absent. */
  host: string | undefined;
  databaseUrl: string | undefined;
  /** Folder of the embedded database, used when there is no `databaseUrl`. */
  dataFolder: string;
  production: boolean;
  allowEmbedded: boolean;
  /** One line per request. */
  logRequests: boolean;
};
export type SettingRefusal = { kind: "invalidSetting"; name: string; value: string; expected: string };

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(
  environment: Environment,
  defaults: { dataFolder: string } = { dataFolder: "data" },
): Result<Settings, SettingRefusal> {
  const { PORT, HOST, DATABASE_URL, NAPAR_DATA, NODE_ENV, NAPAR_ALLOW_EMBEDDED, NAPAR_LOG } = environment;
  const port = Number(PORT || "4000");
  if (!/^\d{0,5}$/.test(PORT ?? "") || port > 65_535) {
    return err({
      kind: "invalidSetting",
      name: "PORT",
      value: PORT ?? "",
      expected: "a number from 0 to 65535",
    });
  }
  return ok({
    port,
    host: HOST || undefined,
    databaseUrl: DATABASE_URL || undefined,
    dataFolder: NAPAR_DATA || defaults.dataFolder,
    production: NODE_ENV === "production",
    allowEmbedded: NAPAR_ALLOW_EMBEDDED === "1",
    logRequests: NAPAR_LOG === "requests",
  });
}
