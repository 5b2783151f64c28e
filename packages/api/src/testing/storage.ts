/** Storages for tests: the embedded one in memory always, PostgreSQL where `NAPAR_TEST_DATABASE_URL` names one. */
import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { Client } from "pg";
import { openStorage, type Storage, type StorageOptions } from "../storage/index.js";
import { embeddedImage, emptyImage, type Image, tables, templateOf } from "./images.js";

const adminUrl = process.env.NAPAR_TEST_DATABASE_URL;

export type TestEngine = "embedded" | "postgresql";

/** The engines to run on. Says once per process in one line when PostgreSQL is left out. */
export function testEngines(): TestEngine[] {
  if (adminUrl) return ["embedded", "postgresql"];
  const said = globalThis as { naparSaidPostgresIsLeftOut?: boolean };
  if (!said.naparSaidPostgresIsLeftOut) {
    said.naparSaidPostgresIsLeftOut = true;
    console.info(
      "PostgreSQL is left out of the API tests: set NAPAR_TEST_DATABASE_URL to run them on it too.",
    );
  }
  return ["embedded"];
}

/**
 * A fresh database of its own on PostgreSQL. It is dropped without force, which would need the right to end the server's
 * own vacuum; so a connection that a test leaves open makes the test fail.
 *
 * @param image what it holds; nothing at all when absent
 */
export async function createTestDatabase(
  image: Image | null = null,
): Promise<{ url: string; drop: () => Promise<void> }> {
  if (!adminUrl) throw new Error("NAPAR_TEST_DATABASE_URL is not set");
  const name = `napar_test_${randomUUID().replaceAll("-", "")}`;
  const template = image && (await templateOf(image, adminUrl));
  await administer(`create database ${name}${template ? ` template ${template}` : ""}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database if exists ${name}`) };
}

/**
 * The address of a database by a role that owns nothing in it, `napar_server`, which `.ci/run` makes.
 *
 * @returns `null`, after a line that says so, where the server has no such role
 */
export async function findServerRole(): Promise<((url: string) => string) | null> {
  if (!adminUrl) return null;
  const asServer = (url: string) => {
    const address = new URL(url);
    address.username = "napar_server";
    address.password = "napar_server";
    return address.href;
  };
  const client = new Client({ connectionString: asServer(adminUrl ?? "") });
  try {
    await client.connect();
    return asServer;
  } catch {
    console.info("Tests of two roles are left out: PostgreSQL has no role napar_server (see .ci/run).");
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Opens a private storage. Close it: that also drops its database.
 *
 * @param image what is there before it is opened: empty tables unless said otherwise; `null`: nothing at all
 */
export async function openTestStorage(
  engine: TestEngine,
  { image = tables, ...options }: Pick<StorageOptions, "prepare"> & { image?: Image | null } = {},
): Promise<Storage> {
  const database = engine === "postgresql" ? await createTestDatabase(image) : null;
  const memoryImage = database
    ? undefined
    : await openAsBlob(await (image ? embeddedImage(image) : emptyImage()));
  const opened = await openStorage({
    ...options,
    databaseUrl: database?.url,
    memoryImage,
    poolSize: 4,
  }).catch(async (cause) => {
    await database?.drop();
    throw cause;
  });
  if (!opened.ok) throw new Error(`no test storage: ${JSON.stringify(opened.error)}`);
  const storage = opened.value;
  return {
    ...storage,
    close: async () => {
      await storage.close();
      await database?.drop();
    },
  };
}
