/**
 * `portal-server.ts rendered|cached|ready PATH ENCODING`: the portal rendering every page anew, the portal with its cache, or
 * `node:http` with that answer ready in memory.
 */
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp, openStorage, watchContent } from "@napar/api";
import { createApiClient } from "@napar/api/client";
import { createPortal, loadAssets } from "@napar/portal";

const [kind, path, encoding = ""] = process.argv.slice(2);
const opened = await openStorage({ databaseUrl: process.env.DATABASE_URL || undefined });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const api = createApp({ storage: opened.value, today: () => "2026-11-21" });
const contentVersion = await watchContent(opened.value);
const portal = createPortal({
  client: createApiClient({ fetch: (request) => api.fetch(request), generation: contentVersion }),
  contentVersion,
  today: () => "2026-11-21",
  assets: loadAssets(),
  cache: kind === "cached",
});

const page = await portal.request(path ?? "/", { headers: { "accept-encoding": encoding } });
const headers = Object.fromEntries(page.headers);
const body = Buffer.from(await page.arrayBuffer());
const server = createServer(
  kind === "ready"
    ? (_, response) => response.writeHead(200, headers).end(body)
    : getRequestListener(portal.fetch),
).listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
});
process.once("SIGTERM", () => process.exit(0));
