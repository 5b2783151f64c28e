/** PostgreSQL through `pg`, with statements prepared once per connection. */
import { hash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { Pool, type PoolClient, type PoolConfig } from "pg";

/** Beyond this many different texts, statements are sent unprepared: each costs memory in every connection. */
const mostStatements = 300;
const names = new Map<string, string>();

/** A name for a statement that may be prepared; `undefined` for any other. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (!/^\s*(select|with)\b/i.test(text) || names.size >= mostStatements) return undefined;
  const name = `napar_${hash("sha1", text, "base64url")}`;
  names.set(text, name);
  return name;
}

/** Makes a pool whose clients prepare what they read. */
export function createPool(config: PoolConfig): { pool: Pool; kyselyPool: PostgresPool } {
  const pool = new Pool(config);
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  const kyselyPool = {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known) return known;
      const prepared = {
        query: (text: string, values: readonly unknown[]) =>
          client.query({ name: statementName(text), text, values: values as unknown[] }),
        release: (discard?: boolean) => client.release(discard),
      } as unknown as PostgresPoolClient;
      wrapped.set(client, prepared);
      return prepared;
    },
  } as unknown as PostgresPool;
  return { pool, kyselyPool };
}
