import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, test } from "vitest";
import { type FolderLock, lockFolder } from "./folder-lock.js";

let folder: string;
const held: FolderLock[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "napar-lock-"));
});
afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release();
  await rm(folder, { recursive: true, force: true });
});

const lockFile = () => join(folder, "lock.json");
const take = async () => {
  const taken = await lockFolder(folder);
  if (taken.ok) held.push(taken.value);
  return taken;
};
/** The lock as another owner would have left it. */
const leaveLock = async (change: Record<string, unknown>) => {
  const taken = await lockFolder(folder);
  if (!taken.ok) throw new Error(taken.error.kind);
  const mine = JSON.parse(await readFile(lockFile(), "utf8"));
  await taken.value.release();
  await writeFile(lockFile(), JSON.stringify({ ...mine, token: "other", ...change }));
  await writeFile(join(folder, "lock.heartbeat"), "other");
};
const deadPid = async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.on("exit", resolve));
  return child.pid as number;
};

test("of twenty that start together exactly one gets the folder", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, take));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
});

test("of twenty that find the lock of a dead process exactly one takes it over", async () => {
  await leaveLock({ pid: await deadPid() });
  const all = await Promise.all(Array.from({ length: 20 }, take));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(JSON.parse(await readFile(lockFile(), "utf8")).pid).toBe(process.pid);
});

it("takes over after a restart of the machine, whoever has the pid now", async () => {
  await leaveLock({ bootId: "an older boot" });
  expect(await take()).toMatchObject({ ok: true });
});

it("takes over when the pid was given to another program", async () => {
  await leaveLock({ startedAt: "1" });
  expect(await take()).toMatchObject({ ok: true });
});

it("is refused while a live process holds it, with its pid", async () => {
  await leaveLock({});
  expect(await take()).toMatchObject({
    ok: false,
    error: { kind: "folderInUse", pid: process.pid, sameMachine: true },
  });
});

it("asks the heartbeat where pids tell nothing: on another host or in another container", async () => {
  await leaveLock({ host: "elsewhere", pid: 1 });
  expect(await take()).toMatchObject({
    ok: false,
    error: { kind: "folderInUse", host: "elsewhere", sameMachine: false },
  });
  const longAgo = new Date(Date.now() - 10 * 60_000);
  await utimes(join(folder, "lock.heartbeat"), longAgo, longAgo);
  expect(await take()).toMatchObject({ ok: true });
});

it("leaves an empty folder when released", async () => {
  const taken = await lockFolder(folder);
  if (!taken.ok) throw new Error(taken.error.kind);
  await taken.value.release();
  expect(await readdir(folder)).toEqual([]);
});
