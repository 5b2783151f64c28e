/** A portal with the real API on an embedded database in memory, with the content of Belgium. */
// biome-ignore lint/style/noRestrictedImports: a test of the whole serves the real API in process
import { createApiClient, createApp, openStorage } from "@napar/api";
import { Hono } from "hono";
import { type Assets, noAssets } from "../assets/assets.js";
import { createPortal, type PortalOptions } from "../portal.js";

export const testToday = "2026-11-21";

export async function openTestPortal(options: Partial<PortalOptions> & { assets?: Assets } = {}) {
  const storage = await openStorage({});
  if (!storage.ok) throw new Error(`no test storage: ${JSON.stringify(storage.error)}`);
  const errors: unknown[] = [];
  const today = () => testToday;
  const api = createApp({ storage: storage.value, today, onError: (error) => errors.push(error) });
  /** Addresses the pages asked of the API. */
  const asked: string[] = [];
  const client = createApiClient({
    fetch: (request) => {
      asked.push(request.url);
      return api.fetch(request);
    },
  });
  const portal = createPortal({
    client,
    today,
    assets: noAssets,
    onError: (error) => errors.push(error),
    ...options,
  });
  const site = new Hono();
  site.route("/", portal);
  site.route("/", api);
  return { site, portal, client, asked, errors, close: storage.value.close };
}
