/** One look at one part of the machine each. Nothing here changes anything that stays. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import { lockFolder, type Owned, ownedBySession } from "@napar/api";
import pg from "pg";
import { readSettings } from "../serve/settings.js";
import type { Terminal } from "../terminal/terminal.js";
import type { FindingId } from "./findings.data.js";

/** `fine`: nothing to do; `warning`: it runs, and there is a better way; `problem`: it does not run, or not safely. */
export type Finding = {
  id: FindingId;
  state: "fine" | "warning" | "problem";
  facts: Record<string, string | number>;
};
export type Examination = (terminal: Terminal) => Promise<Finding> | Finding;

const fine = (id: FindingId, facts: Finding["facts"] = {}): Finding => ({ id, state: "fine", facts });
const warning = (id: FindingId, facts: Finding["facts"] = {}): Finding => ({ id, state: "warning", facts });
const problem = (id: FindingId, facts: Finding["facts"] = {}): Finding => ({ id, state: "problem", facts });

const codeOf = (cause: unknown): string => {
  const error = (cause instanceof AggregateError ? cause.errors[0] : cause) as NodeJS.ErrnoException;
  return error.code ?? error.message;
};

const node: Examination = () => {
  const version = process.versions.node;
  return Number(version.split(".")[0]) >= 22
    ? fine("nodeFine", { version })
    : problem("nodeOld", { version });
};

const npm: Examination = () => {
  const { status, stdout } = spawnSync("npm", ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 ? fine("npmFine", { version: stdout.trim() }) : warning("npmMissing");
};

const registry: Examination = () => {
  const { status, stderr } = spawnSync("npm", ["ping", "--fetch-retries=0", "--fetch-timeout=5000"], {
    encoding: "utf8",
    timeout: 20_000,
  });
  const reason = /code (\w+)/.exec(stderr ?? "")?.[1] ?? "ETIMEDOUT";
  return status === 0 ? fine("registryFine") : warning("registryUnreachable", { reason });
};

const port: Examination = async ({ environment, cwd }) => {
  const settings = readSettings(environment, cwd);
  if (!settings.ok) return problem("portInvalid", { port: settings.error.value });
  const { port, host } = settings.value;
  const code = await new Promise<string | null>((settle) => {
    const server = createServer()
      .once("error", (error) => settle(codeOf(error)))
      .listen(port, host, () => server.close(() => settle(null)));
  });
  if (code === null) return fine("portFree", { port });
  return code === "EADDRINUSE"
    ? problem("portBusy", { port })
    : problem("portForbidden", { port, reason: code });
};

const database: Examination = async ({ environment }) => {
  const { DATABASE_URL, NODE_ENV, NAPAR_ALLOW_EMBEDDED } = environment;
  if (!DATABASE_URL) {
    const refused = NODE_ENV === "production" && NAPAR_ALLOW_EMBEDDED !== "1";
    return refused ? problem("embeddedRefused") : warning("embedded");
  }
  const client = new pg.Client({ connectionString: DATABASE_URL, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    );
    const version = rows[0]?.version ?? "";
    return (rows[0]?.number ?? 0) >= 150_000
      ? fine("databaseFine", { version })
      : problem("databaseOld", { version });
  } catch (cause) {
    return problem("databaseUnreachable", { reason: codeOf(cause) });
  } finally {
    await client.end().catch(() => {});
  }
};

/** Whether the server could take the journal's protection away: its role owns the tables, or may become their owner. */
export const roles: Examination = async ({ environment: { DATABASE_URL } }) => {
  if (!DATABASE_URL) return warning("rolesEmbedded");
  const client = new pg.Client({ connectionString: DATABASE_URL, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<Owned>(ownedBySession);
    if (rows.length === 0) return fine("rolesFine");
    return warning("rolesOne", { owned: rows.map(({ kind, name }) => `${kind} ${name}`).join(", ") });
  } catch (cause) {
    return problem("databaseUnreachable", { reason: codeOf(cause) });
  } finally {
    await client.end().catch(() => {});
  }
};

/** Takes the lock of an existing folder for an instant: the only sure way to know that it is free. */
const dataFolder: Examination = async ({ environment, cwd }) => {
  const folder = dataFolderOf(environment, cwd);
  try {
    accessSync(nearestExisting(folder), constants.W_OK);
  } catch (cause) {
    return problem("folderNotWritable", { folder, code: codeOf(cause) });
  }
  if (!existsSync(folder)) return fine("folderFine", { folder });
  const lock = await lockFolder(folder);
  if (lock.ok) {
    await lock.value.release();
    return fine("folderFine", { folder });
  }
  if (lock.error.kind === "folderInUse") return problem("folderInUse", { ...lock.error, folder } as never);
  return problem("folderNotWritable", { folder, code: "code" in lock.error ? String(lock.error.code) : "" });
};

const disk: Examination = ({ environment, cwd }) => {
  const { bavail, bsize } = statfsSync(nearestExisting(dataFolderOf(environment, cwd)));
  const bytes = bavail * bsize;
  const free = Math.round(bytes / 1e8) / 10;
  if (bytes >= 1e9) return fine("diskFine", { free });
  return bytes >= 2e8 ? warning("diskLow", { free }) : problem("diskLow", { free });
};

const environment: Examination = ({ environment: { NODE_ENV } }) =>
  NODE_ENV === "production"
    ? fine("environmentFine")
    : warning("environmentOpen", { value: NODE_ENV || "–" });

const chromium: Examination = ({ environment }) =>
  [environment.NAPAR_TEST_CHROMIUM, "/usr/bin/chromium"].some((path) => path && existsSync(path))
    ? fine("chromiumFine")
    : warning("chromiumMissing");

export const examinations: readonly Examination[] = [
  node,
  npm,
  registry,
  port,
  database,
  roles,
  dataFolder,
  disk,
  environment,
  chromium,
];

const dataFolderOf = (environment: Terminal["environment"], cwd: string): string =>
  resolve(cwd, environment.NAPAR_DATA || ".napar-data");

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));
