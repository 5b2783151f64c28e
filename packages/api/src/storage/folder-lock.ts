/**
 * One process per data folder. The embedded database takes no lock of its own, and two processes destroy it.
 *
 * The lock is a file with the owner's token, host, boot, pid namespace and process. Who finds it decides:
 * - same machine (host, boot and pid namespace): the process lives, or it does not;
 * - same host, another boot: the machine was restarted, the owner is gone;
 * - anywhere else (another host, another container): only the heartbeat tells. A heartbeat that is two minutes old
 *   counts as gone. Ages are differences between file times in the same folder, so clocks need not agree.
 */
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { err, ok, type Result } from "@napar/domain/result";
import { z } from "zod";
import type { StorageRefusal } from "./refusal.js";

const heartbeatEveryMs = 10_000;
const goneAfterMs = 120_000;

const lockOwner = z.object({
  token: z.string(),
  host: z.string(),
  /** Changes with every start of the machine; empty where the system does not tell. */
  bootId: z.string(),
  /** Pids mean nothing outside their namespace: each container has its own. */
  pidNamespace: z.string(),
  pid: z.int(),
  /** Start of the process in ticks since boot: a pid alone may have been given to another program. */
  startedAt: z.string(),
});
type LockOwner = z.infer<typeof lockOwner>;

export type FolderLock = {
  release(): Promise<void>;
};

/**
 * Takes the folder for this process.
 *
 * @param onLost called once when the lock turns out to belong to another process: stop writing at once
 */
export async function lockFolder(
  folder: string,
  { onLost = () => {} }: { onLost?: () => void } = {},
): Promise<Result<FolderLock, StorageRefusal>> {
  const lockFile = join(folder, "lock.json");
  const me = await describeThisProcess();
  try {
    await mkdir(folder, { recursive: true });
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if (await createLock(lockFile, me)) return ok(holdLock(folder, lockFile, me, onLost));
      const owner = await readOwner(lockFile);
      if (!owner) {
        // Released just now, or being written this instant.
        await pause(20);
        continue;
      }
      const sameMachine = isSameMachine(owner, me);
      if (await isAlive(folder, owner, me)) {
        return err({ kind: "folderInUse", folder, lockFile, pid: owner.pid, host: owner.host, sameMachine });
      }
      await removeStaleLock(folder, lockFile, owner);
    }
    return err({ kind: "folderInUse", folder, lockFile, pid: 0, host: me.host, sameMachine: true });
  } catch (cause) {
    return err({
      kind: "folderNotWritable",
      folder,
      code: (cause as NodeJS.ErrnoException).code ?? String(cause),
    });
  }
}

/** The file appears with its whole content or not at all: a link to a finished file. */
async function createLock(lockFile: string, me: LockOwner): Promise<boolean> {
  const draft = `${lockFile}.${me.token}`;
  await writeFile(draft, `${JSON.stringify(me, null, 2)}\n`);
  try {
    await link(draft, lockFile);
    return true;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw cause;
    // Some file systems know no links: an exclusive write is the next best.
    return await writeFile(lockFile, JSON.stringify(me), { flag: "wx" }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EEXIST") return false;
        throw error;
      },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

function holdLock(folder: string, lockFile: string, me: LockOwner, onLost: () => void): FolderLock {
  const heartbeatFile = heartbeatOf(folder);
  let lost = false;
  const beat = async () => {
    const owner = await readOwner(lockFile).catch(() => null);
    if (owner?.token === me.token) await writeFile(heartbeatFile, me.token).catch(() => {});
    else if (!lost) {
      lost = true;
      onLost();
    }
  };
  let beating = beat();
  const timer = setInterval(() => {
    beating = beat();
  }, heartbeatEveryMs);
  timer.unref();
  return {
    release: async () => {
      clearInterval(timer);
      await beating;
      const owner = await readOwner(lockFile).catch(() => null);
      if (owner?.token !== me.token) return;
      await rm(heartbeatFile, { force: true });
      await rm(lockFile, { force: true });
    },
  };
}

/** Two processes may find the same stale lock: the one that wins the rename of the lock it judged removes it. */
async function removeStaleLock(folder: string, lockFile: string, judged: LockOwner): Promise<void> {
  const guard = join(folder, "lock.takeover");
  try {
    await writeFile(guard, judged.token, { flag: "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    // Another process is taking over; one that died in the middle left its guard behind.
    if ((await ageOf(folder, guard)) > 30_000) await rm(guard, { force: true });
    await pause(50);
    return;
  }
  try {
    const owner = await readOwner(lockFile);
    if (owner?.token === judged.token) await rename(lockFile, `${lockFile}.stale`);
    await rm(`${lockFile}.stale`, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function isAlive(folder: string, owner: LockOwner, me: LockOwner): Promise<boolean> {
  if (isSameMachine(owner, me)) {
    const startedAt = await startOf(owner.pid);
    if (startedAt === null) return false;
    return startedAt === "" || owner.startedAt === "" || startedAt === owner.startedAt;
  }
  if (owner.host === me.host && owner.bootId !== me.bootId) return false;
  const age = await ageOf(folder, heartbeatOf(folder)).catch(() => ageOf(folder, join(folder, "lock.json")));
  return age < goneAfterMs;
}

const isSameMachine = (owner: LockOwner, me: LockOwner): boolean =>
  owner.host === me.host && owner.bootId === me.bootId && owner.pidNamespace === me.pidNamespace;

async function describeThisProcess(): Promise<LockOwner> {
  return {
    token: randomUUID(),
    host: hostname(),
    bootId: await readFile("/proc/sys/kernel/random/boot_id", "utf8").then(
      (text) => text.trim(),
      () => "",
    ),
    pidNamespace: await readlink("/proc/self/ns/pid").catch(() => ""),
    pid: process.pid,
    startedAt: (await startOf(process.pid)) ?? "",
  };
}

/** @returns `null` when no such process runs; "" when it runs and the system does not tell since when */
async function startOf(pid: number): Promise<string | null> {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ESRCH") return null;
  }
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // Field 22, counted after the name of the program, which may hold spaces and brackets.
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z") return null;
  return fields[19] ?? "";
}

async function readOwner(lockFile: string): Promise<LockOwner | null> {
  const text = await readFile(lockFile, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return null;
    throw cause;
  });
  if (text === null) return null;
  try {
    return lockOwner.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Milliseconds since a file was written, by the clock of its own file system. */
async function ageOf(folder: string, file: string): Promise<number> {
  const probe = join(folder, `lock.probe-${randomUUID()}`);
  await writeFile(probe, "");
  try {
    return (await stat(probe)).mtimeMs - (await stat(file)).mtimeMs;
  } finally {
    await rm(probe, { force: true });
  }
}

const heartbeatOf = (folder: string): string => join(folder, "lock.heartbeat");
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
