/** What the server is told through the environment. */
import { resolve } from "node:path";
import { err, ok, type Result } from "@napar/domain/result";

export type Settings = {
  port: number;
  host: string;
  /** Folder of the embedded database; unused when `databaseUrl` is given. */
  dataFolder: string;
  databaseUrl: string | undefined;
  production: boolean;
  allowEmbedded: boolean;
};

/** @returns `invalidPort` when PORT is not a number from 1 to 65535 */
export function readSettings(
  environment: Record<string, string | undefined>,
  cwd: string,
): Result<Settings, { kind: "invalidPort"; value: string }> {
  const { PORT, HOST, NAPAR_DATA, DATABASE_URL, NODE_ENV, NAPAR_ALLOW_EMBEDDED } = environment;
  const port = PORT === undefined || PORT === "" ? 4000 : Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return err({ kind: "invalidPort", value: PORT ?? "" });
  return ok({
    port,
    host: HOST || "127.0.0.1",
    dataFolder: resolve(cwd, NAPAR_DATA || ".napar-data"),
    databaseUrl: DATABASE_URL || undefined,
    production: NODE_ENV === "production",
    allowEmbedded: NAPAR_ALLOW_EMBEDDED === "1",
  });
}
