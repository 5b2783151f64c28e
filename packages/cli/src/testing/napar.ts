/** Runs the command as a person does: built and in a process of its own, or in this one. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../program.js";
import { processTerminal } from "../terminal/terminal.js";

export const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** The environment of a test: that of the machine, without what would steer the command. */
export function quietEnvironment(extra: Record<string, string> = {}): Record<string, string> {
  const steering = [
    "PORT",
    "HOST",
    "NAPAR_DATA",
    "DATABASE_URL",
    "NAPAR_OWNER_DATABASE_URL",
    "NODE_ENV",
    "NAPAR_ALLOW_EMBEDDED",
    "LC_ALL",
    "LC_MESSAGES",
  ];
  const environment = Object.entries(process.env).filter(([name]) => !steering.includes(name));
  return { ...(Object.fromEntries(environment) as Record<string, string>), LANG: "en_GB.UTF-8", ...extra };
}

export function napar(
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    env: quietEnvironment(env),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command line in this process, in a folder, on the embedded engine in its `data`. */
export const naparIn =
  (cwd: string) =>
  async (args: readonly string[], env: Record<string, string> = {}) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run(args, {
      cwd,
      environment: quietEnvironment({ NAPAR_DATA: join(cwd, "data"), ...env }),
      // What is written bears the day of the machine: reading goes by the same one.
      today: processTerminal().today,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join("\n"), err: err.join("\n") };
  };

/** A folder with files for one test; gone with `using`. */
export function folderWith(files: Record<string, string>): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), "napar-cli-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
