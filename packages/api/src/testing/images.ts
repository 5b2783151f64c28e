/**
 * Databases that many tests begin with: filled once per run, as a start and its commands would, and copied for each test.
 * They live no longer than the run, so nothing of an earlier version is ever used.
 */
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { inject } from "vitest";
import { openStorage, type Storage } from "../storage/index.js";
import { onceInRun } from "./once-in-run.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where databases that tests begin with are kept for the whole run. */
    imageFolder: string;
  }
}

/** What a database holds before a test begins. */
export type Image = {
  /** Of the same name is of the same content. */
  name: string;
  /** On a storage with its tables. @returns what there is to know about it, as JSON could hold it */
  fill(storage: Storage): Promise<unknown>;
};

/** The tables, and nothing in them. */
export const tables: Image = { name: "tables", fill: async () => null };

/** A file with an embedded database that nothing was ever done with. */
export const emptyImage = (): Promise<string> =>
  onceInRun(inject("imageFolder"), "empty.tar", async (path) => {
    const pglite = await PGlite.create();
    await dump(pglite, path);
  });

/** A file with an embedded database. */
export const embeddedImage = (image: Image): Promise<string> =>
  onceInRun(inject("imageFolder"), `${image.name}.tar`, async (path) => {
    const folder = await mkdtemp(join(tmpdir(), "napar-image-"));
    try {
      await unpack(await emptyImage(), folder);
      await fillAndClose(image, { dataFolder: folder }, path);
      await dump(await PGlite.create(join(folder, "database")), path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

/** What there was to know about an embedded database when it was filled. */
export const knownOf = async (image: Image): Promise<unknown> =>
  JSON.parse(await readFile(`${await embeddedImage(image)}.known`, "utf8"));

/** The name of a database on PostgreSQL to copy. */
export async function templateOf(image: Image, adminUrl: string): Promise<string> {
  const path = await onceInRun(inject("imageFolder"), `${image.name}.template`, async (path) => {
    const name = `napar_test_${randomUUID().replaceAll("-", "")}`;
    await writeFile(path, name);
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    await client.query(`create database ${name}`).finally(() => client.end());
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    await fillAndClose(image, { databaseUrl: url.href, poolSize: 2 }, path);
  });
  return readFile(path, "utf8");
}

/** Makes the folder of an embedded database that is filled already. */
export async function fillFolder(folder: string, image: Image): Promise<void> {
  await unpack(await embeddedImage(image), folder);
}

async function unpack(file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create(join(folder, "database"), {
    loadDataDir: new Blob([await readFile(file)]),
  });
  await pglite.close();
}

async function dump(pglite: PGlite, path: string): Promise<void> {
  const image = await pglite.dumpDataDir("none");
  await pglite.close();
  await writeFile(path, Buffer.from(await image.arrayBuffer()));
}

async function fillAndClose(
  image: Image,
  place: Parameters<typeof openStorage>[0],
  path: string,
): Promise<void> {
  const opened = await openStorage(place);
  if (!opened.ok) throw new Error(`no image of ${image.name}: ${JSON.stringify(opened.error)}`);
  try {
    await writeFile(`${path}.known`, JSON.stringify((await image.fill(opened.value)) ?? null));
  } finally {
    await opened.value.close();
  }
}
