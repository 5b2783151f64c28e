/** A server in a process of its own, and the memory it takes. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

export type Server = {
  url: string;
  memory: () => number;
  /** The most it took since the start, or since the peak was forgotten. */
  peak: () => number;
  /** Forgets the peak; what it takes now. */
  forgetPeak: () => number;
  /** What it printed until it told its address. */
  said: () => string;
  stop: () => Promise<void>;
};

/** Starts a program of ours that prints its address. */
export async function start(args: readonly string[], env: Record<string, string> = {}): Promise<Server> {
  const child = spawn(process.execPath, ["--no-warnings", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { url, said } = await addressOf(child);
  return {
    url,
    said: () => said,
    memory: () => megabytesOf(child.pid as number, "VmRSS"),
    peak: () => megabytesOf(child.pid as number, "VmHWM"),
    forgetPeak: () => {
      try {
        writeFileSync(`/proc/${child.pid}/clear_refs`, "5");
      } catch {
        // A system without /proc tells neither figure.
      }
      return megabytesOf(child.pid as number, "VmRSS");
    },
    stop: () =>
      new Promise((stopped) => {
        child.once("exit", () => stopped());
        child.kill("SIGTERM");
      }),
  };
}

function addressOf(child: ChildProcess): Promise<{ url: string; said: string }> {
  return new Promise((found, failed) => {
    let said = "";
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) found({ url: address, said });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => failed(new Error(`ended with ${code} before it listened:\n${said}`)));
  });
}

/** @returns `NaN` where the system does not tell (no /proc) */
function megabytesOf(pid: number, figure: "VmRSS" | "VmHWM"): number {
  try {
    const kilobytes = new RegExp(`${figure}:\\s+(\\d+)`).exec(
      readFileSync(`/proc/${pid}/status`, "utf8"),
    )?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
