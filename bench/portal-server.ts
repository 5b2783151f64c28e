/**
 * `portal-server.ts cached|rendered|fresh|ready PATH ENCODING`: the portal with its cache; rendering every page anew from
 * answers of the API that are kept; asking the storage anew for everything; or bare Hono with that page ready in memory.
 */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, openStorage, watchContent } from "@napar/api";
import { createApiClient } from "@napar/api/client";
import { createPortal, loadAssets } from "@napar/portal";
import { Hono } from "hono";

const [kind, path, encoding = ""] = process.argv.slice(2);
const opened = await openStorage({ databaseUrl: process.env.DATABASE_URL || undefined });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const today = () => "2026-11-21";
const api = createApp({
  storage: opened.value,
  today,
  now: () => ({ at: `${today()}T09:00:00.000Z`, on: today() }),
});
const contentVersion = await watchContent(opened.value);
// Without an ETag nothing is kept: every answer is made of what the storage says.
const askStorage = async (request: Request) => {
  const response = await api.fetch(request);
  response.headers.delete("etag");
  return response;
};
const portal = createPortal({
  client:
    kind === "fresh"
      ? createApiClient({ fetch: askStorage })
      : createApiClient({ fetch: (request) => api.fetch(request), generation: contentVersion }),
  contentVersion,
  today,
  assets: loadAssets(),
  cache: kind === "cached",
});

const page = await portal.request(path ?? "/", { headers: { "accept-encoding": encoding } });
if (page.status !== 200) throw new Error(`${path}: ${page.status}`);
const headers = Object.fromEntries(page.headers);
const body = Buffer.from(await page.arrayBuffer());
const ready = new Hono();
ready.get("*", () => new Response(body, { headers }));
const server = createServer(getRequestListener(kind === "ready" ? ready.fetch : portal.fetch)).listen(
  0,
  "127.0.0.1",
  () => {
    const address = server.address();
    console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
  },
);
process.once("SIGTERM", () => process.exit(0));
