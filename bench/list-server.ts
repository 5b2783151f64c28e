/**
 * `list-server.ts api|bare MEASURES`: the list of measures, by the API or by a Hono handler that runs the same SQL and
 * nothing else. On PostgreSQL where DATABASE_URL names a filled database, else on an embedded one in memory, filled here.
 */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, measurePage, openStorage } from "@napar/api";
import { Hono } from "hono";
import pg from "pg";
import { openFilled } from "./database.ts";

const [kind, measures] = process.argv.slice(2);
const databaseUrl = process.env.DATABASE_URL;
const query = measurePage({ domain: "employment", sort: "plan", limit: 50, offset: 0 });

async function api() {
  const opened = databaseUrl ? await openStorage({ databaseUrl }) : null;
  const storage = opened?.ok ? opened.value : await openFilled(Number(measures));
  return createApp({ storage, today: () => "2026-11-21" });
}

async function bare() {
  const app = new Hono();
  const pool = databaseUrl ? new pg.Pool({ connectionString: databaseUrl, max: 10 }) : null;
  const storage = pool ? null : await openFilled(Number(measures));
  const rows = async () => {
    if (storage) return storage.read<{ total: number }>(query);
    const values = query.parameters as unknown[];
    return (await pool?.query({ name: "page", text: query.sql, values }))?.rows ?? [];
  };
  return app.get("*", async (c) => {
    const items = await rows();
    return c.json({ items, page: 1, pageSize: 50, total: items[0]?.total });
  });
}

const app = kind === "api" ? await api() : await bare();
const server = createServer(getRequestListener(app.fetch)).listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
});
process.once("SIGTERM", () => process.exit(0));
