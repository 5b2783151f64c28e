/** The built site with the real API behind it, and a Chromium to read it with. */
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { onceInRun } from "@napar/api/testing";
import { buildApp, executable, flags } from "@napar/ui/testing";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { loadAssets } from "../assets/assets.js";
import { openTestPortal, type TestPortalOptions } from "./test-portal.js";

const appFolder = fileURLToPath(new URL("../..", import.meta.url));

/** A phone with scripts off in light colours, unless said otherwise. */
export type Reader = {
  width?: number;
  javaScript?: boolean;
  theme?: "light" | "dark";
  forcedColors?: "active" | "none";
};

export type OpenSite = Awaited<ReturnType<typeof openTestPortal>> & {
  base: string;
  newBrowser(reader?: Reader): Promise<BrowserContext>;
  newPage(reader?: Reader): Promise<Page>;
};

/** Built by the first test of a run that reads it. */
const builtSite = () => onceInRun(inject("builtPortal"), "site", (path) => buildApp(appFolder, path));

export async function openSite(options: Omit<TestPortalOptions, "assets"> = {}): Promise<OpenSite> {
  const assets = loadAssets(await builtSite());
  const portal = await openTestPortal({ ...options, assets });
  const server = serve({ fetch: portal.site.fetch, port: 0 });
  await new Promise<void>((listening) => server.once("listening", () => listening()));
  const folder = mkdtempSync(join(tmpdir(), "napar-reader-"));
  const browsers: BrowserContext[] = [];
  const newBrowser = async ({
    width = 320,
    javaScript = false,
    theme = "light",
    forcedColors = "none",
  }: Reader = {}) => {
    const browser = await chromium.launchPersistentContext(join(folder, String(browsers.length)), {
      executablePath: executable,
      args: flags,
      javaScriptEnabled: javaScript,
      viewport: { width, height: 900 },
      colorScheme: theme,
      forcedColors,
      reducedMotion: "reduce",
    });
    browsers.push(browser);
    return browser;
  };
  return {
    ...portal,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    newBrowser,
    newPage: async (reader) => (await newBrowser(reader)).newPage(),
    async close() {
      for (const browser of browsers) await browser.close();
      await new Promise((closed) => server.close(closed));
      await portal.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
