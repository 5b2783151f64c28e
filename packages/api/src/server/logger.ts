/** Logs as JSON lines, without what identifies or admits a person. */
import { type DestinationStream, type Logger, pino } from "pino";

const secrets = ["authorization", "cookie", "setCookie", "password", "token", "email", "databaseUrl", "ip"];

export const createLogger = (
  options: { level?: "info" | "warn" | "error" | "silent" } = {},
  destination?: DestinationStream,
): Logger =>
  pino(
    {
      level: options.level ?? "info",
      base: null,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[removed]" },
    },
    destination,
  );
