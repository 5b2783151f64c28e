/**
 * What `npm start`, `npm test` and `npm run napar` share: a checkout that is installed and built.
 * Plain Node 20 or newer, no dependency: this runs before anything is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node the project pins (24): installed as a package, whatever Node runs these scripts. */
export const pinnedNode = join(root, "node_modules", ".bin", "node");

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const stamps = join(root, "node_modules", ".napar");

/** A reason to stop that the person at the keyboard can act on; shown as one line. */
export class Stop extends Error {}

/** Ends the process with the one line of a {@link Stop}; other errors keep their stack. */
export function exitWith(error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/** The environment of every tool we start: no telemetry, our Node and tools first. */
export function toolEnvironment(extra = {}) {
  const bin = join(root, "node_modules", ".bin");
  const environment = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    PATH: `${bin}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
    ...extra,
  };
  // npm hands its own settings down; the next npm would only warn about those it no longer knows.
  for (const name of Object.keys(environment)) {
    if (/^npm_config_(?!registry$|cache$|.*proxy$|.*_authtoken$)/i.test(name)) delete environment[name];
  }
  return environment;
}

/** Installs and builds what changed since the last time; `say` gets one line per step taken. */
export function prepare({ say = () => {} } = {}) {
  install({ say });
  build({ say });
}

/** Installs from the lock file, only when it or a package.json changed. */
export function install({ say = () => {} } = {}) {
  const wanted = fingerprint(manifests(), contentOf);
  if (existsSync(pinnedNode) && readStamp("install") === wanted) return;
  say("Installing packages …");
  const { status, output } = pnpm(["install", "--frozen-lockfile"]);
  if (status !== 0) throw new Stop(whyInstallFailed(output));
  writeStamp("install", wanted);
}

/** Builds every package, only when a source changed or a result is missing. */
export function build({ say = () => {} } = {}) {
  const wanted = fingerprint(sources(), changeOf);
  if (readStamp("build") === wanted && built()) return;
  say("Building …");
  const { status, output } = pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only"]);
  if (status !== 0) throw new Stop(`The build failed:\n${output.trim()}`);
  // Taken again: a build step may write sources of its own (compiled messages).
  writeStamp("build", fingerprint(sources(), changeOf));
}

/** The pinned pnpm: the only tool a machine needs for it is npm. */
export const pnpmCommand = (args) => ["npx", "--yes", packageManager, ...args];

/** Runs the pinned pnpm quietly and gives back what it printed. */
export function pnpm(args) {
  const [command, ...rest] = pnpmCommand(args);
  const result = spawnSync(command, rest, {
    cwd: root,
    env: toolEnvironment(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (result.error)
    throw new Stop(`npx could not be started (${result.error.message}). Install npm with Node 20 or newer.`);
  return { status: result.status ?? 1, output: `${result.stdout}${result.stderr}` };
}

/**
 * Runs a tool with its output on this terminal; resolves to its exit code. Signals pass through.
 *
 * @param ownGroup Ctrl-C reaches the tool through us only: from the terminal too, it would come twice
 */
export function run(command, args, { cwd = root, env = {}, ownGroup = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: toolEnvironment(env),
    stdio: "inherit",
    detached: ownGroup,
    shell: process.platform === "win32",
  });
  const pass = (signal) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  // npm passes a signal to the shell it started, not to us: when that shell is gone, so is the wish to run.
  const parent = process.ppid;
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphaned);
    child.kill("SIGTERM");
  }, 250);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearInterval(orphaned);
      for (const name of signals) process.off(name, pass);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

function whyInstallFailed(output) {
  if (
    /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ECONNRESET|FETCH_ERROR|network|E50[0-9]/i.test(
      output,
    )
  ) {
    return "The package registry could not be reached: check the network (npm config get registry), then try again.";
  }
  if (/ENOSPC/.test(output)) return "The disk is full: free some space, then try again.";
  if (/OUTDATED_LOCKFILE/.test(output)) {
    return `pnpm-lock.yaml does not match the package.json files: run "npx ${packageManager} install" and commit it.`;
  }
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("npm warn"));
  return `Packages could not be installed: ${lines.at(-1) ?? "npx gave no reason"}`;
}

function packageFolders() {
  return ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, group, entry.name, "package.json")))
      .map((entry) => join(group, entry.name)),
  );
}

function manifests() {
  return [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ...[...packageFolders(), "bench"].map((folder) => join(folder, "package.json")),
  ];
}

function built() {
  return packageFolders().every((folder) => existsSync(join(root, folder, "dist")));
}

/** Every file a build reads. */
function sources() {
  const found = ["turbo.json", "tsconfig.base.json", "pnpm-lock.yaml"];
  const leaveOut = new Set(["node_modules", "dist", ".turbo", "coverage", "paraglide"]);
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!leaveOut.has(entry.name)) walk(path);
      } else if (!/\.test\.tsx?$|\.md$/.test(entry.name)) found.push(path);
    }
  };
  for (const folder of packageFolders()) walk(folder);
  return found.sort();
}

function fingerprint(paths, mark) {
  const hash = createHash("sha256").update(process.platform);
  for (const path of paths) hash.update(`${path}\0`).update(mark(join(root, path)));
  return hash.digest("hex");
}

const contentOf = (path) => readFileSync(path);

/** Time and size stand for the content: reading every source would cost a start its second. */
function changeOf(path) {
  const { size, mtimeMs } = statSync(path);
  return `${size}\0${mtimeMs}\0`;
}

function readStamp(name) {
  try {
    return readFileSync(join(stamps, name), "utf8");
  } catch {
    return null;
  }
}

function writeStamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}
