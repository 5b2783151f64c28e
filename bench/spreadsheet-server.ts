/**
 * `spreadsheet-server.ts`: the API with one empty plan under way and one person who may write it; prints its address.
 * On PostgreSQL where DATABASE_URL names an empty database, else on an embedded one in memory.
 */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, openStorageAsItIs } from "@napar/api";
import { moment } from "./made-cases.ts";

const roles = ["coordinator", "editor"] as const;
const actor = {
  person: "bench-fed",
  appointments: roles.map((role) => ({
    ...{ id: role, person: "bench-fed", organisation: "fed", role, office: "office of fed" },
    ...{ from: "2020-01-01", to: null, substitutes: [], measures: [] },
  })),
};
const opened = await openStorageAsItIs({ databaseUrl: process.env.DATABASE_URL });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const app = createApp({
  storage: opened.value,
  today: () => moment.on,
  now: () => moment,
  actorOf: async () => actor,
  onError: (error) => console.error(error),
});
const server = createServer(getRequestListener(app.fetch)).listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
});
process.once("SIGTERM", () => process.exit(0));
