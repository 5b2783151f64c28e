/** A PostgreSQL database of its own for one run, dropped at the end. */
import { insertPlan, openStorage } from "@napar/api";
import pg from "pg";
import { madePlans } from "./made-plans.ts";

const server =
  process.env.NAPAR_BENCH_DATABASE_URL ||
  process.env.NAPAR_TEST_DATABASE_URL ||
  "postgres://napar:napar@127.0.0.1:5432/napar_test";

export type BenchDatabase = { url: string; version: string; drop: () => Promise<void> };

/** @returns `null` when no server answers: the figures on PostgreSQL are then left out */
export async function createDatabase(name: string): Promise<BenchDatabase | null> {
  const administer = async <T extends pg.QueryResultRow>(statement: string) => {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 });
    await client.connect();
    try {
      return await client.query<T>(statement);
    } finally {
      await client.end();
    }
  };
  try {
    const { rows } = await administer<{ server_version: string }>("show server_version");
    const database = `napar_bench_${name}_${process.pid}`;
    await administer(`create database ${database}`);
    const url = new URL(server);
    url.pathname = `/${database}`;
    return {
      url: url.href,
      version: rows[0]?.server_version.split(" ")[0] ?? "",
      drop: async () => {
        // Only without force does it end the server's own vacuum, which is not ours to end.
        await administer(`drop database ${database}`).catch(() =>
          administer(`drop database ${database} with (force)`),
        );
      },
    };
  } catch (cause) {
    console.error(`No PostgreSQL for the bench: ${(cause as Error).message}`);
    return null;
  }
}

/** A storage with the content NAPAR comes with, and as many made measures as asked. */
export async function openFilled(measures: number, databaseUrl?: string) {
  const opened = await openStorage({ databaseUrl });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const storage = opened.value;
  for (const [index, plan] of madePlans(measures).entries()) {
    await storage.db.transaction().execute((transaction) => insertPlan(transaction, plan, 1000 + index));
  }
  return storage;
}

/** Fills a database once; servers in other processes then read it. */
export async function fill(database: BenchDatabase, measures: number): Promise<void> {
  const storage = await openFilled(measures, database.url);
  await storage.close();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("vacuum analyze");
  await client.end();
}
