/** The built workplace on the real server with an embedded database, and a Chromium to use it with. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
// biome-ignore lint/style/noRestrictedImports: a test of the whole runs the real server
import { createLogger, startServer } from "@napar/api";
import axe from "axe-core";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { createAdmin } from "../server/admin-files.js";

export const executable = process.env.NAPAR_TEST_CHROMIUM || "/usr/bin/chromium";
export const hasChromium = existsSync(executable);

/** Debian's Chromium looks for Google's hosts at every start unless told not to. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Link = { kind: "installer"; url: string } | { kind: "signIn"; email: string; url: string };

export type Workplace = {
  base: string;
  /** A browser of its own: cookies and drafts of one person. */
  newBrowser(): Promise<BrowserContext>;
  installerLink(): string;
  /** Signs in by asking for a link and opening it. */
  signIn(page: Page, email: string): Promise<void>;
  close(): Promise<void>;
};

/** A port nobody listens on: links name it, so it has to be known before the start. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** @param host passkeys belong to a name: they need `localhost` */
export async function openWorkplace(host = "127.0.0.1"): Promise<Workplace> {
  const folder = mkdtempSync(join(tmpdir(), "napar-admin-"));
  const site = join(folder, "site");
  await build({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    configFile: createRequire(import.meta.url).resolve("../../vite.config.ts"),
    logLevel: "error",
    build: { outDir: site, reportCompressedSize: false },
  });
  const links: Link[] = [];
  const started = await startServer({
    settings: { port: await freePort(), host, dataFolder: join(folder, "data") },
    today: () => new Date().toISOString().slice(0, 10),
    logger: createLogger({ level: "silent" }),
    showLink: (link) => void links.push(link),
    admin: createAdmin(site),
  });
  if (!started.ok) throw new Error(`the server does not start: ${JSON.stringify(started.error)}`);
  const { server, address: base } = started.value;
  const browser = await chromium.launch({ executablePath: executable, args: flags });
  return {
    base,
    newBrowser: () => browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" }),
    installerLink: () => links.find(({ kind }) => kind === "installer")?.url ?? "",
    signIn: async (page, email) => {
      const before = links.length;
      await page.goto(`${base}/admin/sign-in`);
      await page.locator("#email").fill(email);
      await page.locator("form button[type=submit]").click();
      for (let wait = 0; links.length === before && wait < 100; wait += 1) await page.waitForTimeout(50);
      const link = links.findLast((one) => one.kind === "signIn" && one.email === email);
      await page.goto(link?.url ?? "");
      await page.locator("form[action^='/sign-in'] button").last().click();
      await page.locator(".rail").waitFor();
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Rules of axe about what is said: names of links, fields and pages, and the language. */
export const ofWords = [
  ...[
    "document-title",
    "html-has-lang",
    "html-lang-valid",
    "valid-lang",
    "link-name",
    "button-name",
    "label",
  ],
  ...["select-name", "empty-heading", "empty-table-header", "aria-input-field-name", "summary-name"],
];

/**
 * What axe finds, short enough to read in a failed test.
 *
 * @param rules all of WCAG 2.2 A and AA and the best practices when absent
 */
export async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // Into the page by the debugger, which the policy of the page does not hold back.
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" … ")}`,
    );
  }, rules ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
}

/** The elements that reach beyond the window, if the page scrolls sideways. */
export const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *, nav *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} instead of ${clientWidth}`,
      ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 160)),
    ];
  });
