/** The tables of pg-boss: in a schema of their own, made by the role that owns ours, used by the role of the server. */
import { err, ok, type Result } from "@napar/domain/result";
import { Client } from "pg";
import { PgBoss } from "pg-boss";

export const jobSchema = "napar_jobs";

/** `reason`: what PostgreSQL or pg-boss said. Holds no secret. */
export type JobRefusal = { kind: "jobTablesMissing"; reason: string };

export type JobDatabase = {
  databaseUrl: string;
  /** The same database by the role that owns its tables. */
  ownerDatabaseUrl?: string | undefined;
};

/** Brings the tables to the version of the library; a role that may not make them can start where there is nothing to make. */
export async function prepareJobTables({
  databaseUrl,
  ownerDatabaseUrl,
}: JobDatabase): Promise<Result<void, JobRefusal>> {
  try {
    if (ownerDatabaseUrl) {
      await makeTables(ownerDatabaseUrl);
      await grantTables(ownerDatabaseUrl, await roleOf(databaseUrl));
    } else if (await isToBeMade(databaseUrl)) await makeTables(databaseUrl);
    return ok(undefined);
  } catch (cause) {
    return err({ kind: "jobTablesMissing", reason: cause instanceof Error ? cause.message : String(cause) });
  }
}

async function makeTables(url: string): Promise<void> {
  const boss = bossOf(url, { migrate: true });
  await boss.start();
  await boss.stop();
}

async function isToBeMade(url: string): Promise<boolean> {
  const boss = bossOf(url, { migrate: false });
  // Says by an error that there are none, or older ones.
  const isThere = await boss.start().then(
    () => true,
    () => false,
  );
  await boss.stop();
  return !isThere;
}

const bossOf = (connectionString: string, { migrate }: { migrate: boolean }): PgBoss => {
  const boss = new PgBoss({
    ...{ connectionString, schema: jobSchema, migrate, createSchema: migrate, max: 1 },
    ...{ supervise: false, schedule: false, application_name: "napar migrations" },
  });
  // Without a listener an error that nobody waits for would end the process.
  boss.on("error", () => {});
  return boss;
};

async function roleOf(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ role: string }>("select current_user as role");
    return rows[0]?.role as string;
  });
}

/** Rows of every table, and nothing that changes a table. */
async function grantTables(url: string, role: string): Promise<void> {
  await withClient(url, async (client) => {
    const to = client.escapeIdentifier(role);
    await client.query(`grant usage on schema ${jobSchema} to ${to}`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${jobSchema} to ${to}`);
    await client.query(`grant usage, select on all sequences in schema ${jobSchema} to ${to}`);
  });
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
