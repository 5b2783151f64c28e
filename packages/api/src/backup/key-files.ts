/** The keys of an installation that are files in its data folder. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The key that signs checkpoints of the journal, and the one that signs cookies. */
const keyFiles = ["journal-key.pem", "sign-in-secret"] as const;

export type KeyFile = { name: string; content: string };
export const isKeyFile = (name: string): boolean => (keyFiles as readonly string[]).includes(name);

export async function readKeyFiles(folder: string): Promise<KeyFile[]> {
  const found: KeyFile[] = [];
  for (const name of keyFiles) {
    const content = await readKey(folder, name);
    if (content !== null) found.push({ name, content });
  }
  return found;
}

/** @returns the first key that is there already and is another one */
export async function findOtherKey(folder: string, keys: readonly KeyFile[]): Promise<string | null> {
  for (const { name, content } of keys) {
    const there = await readKey(folder, name);
    if (there !== null && there !== content) return name;
  }
  return null;
}

export async function writeKeyFiles(folder: string, keys: readonly KeyFile[]): Promise<void> {
  for (const { name, content } of keys) {
    if ((await readKey(folder, name)) === null) {
      await writeFile(join(folder, name), content, { flag: "wx", mode: 0o600 });
    }
  }
}

const readKey = (folder: string, name: string): Promise<string | null> =>
  readFile(join(folder, name), "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return null;
    throw cause;
  });
