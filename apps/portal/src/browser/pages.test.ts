/**
 * Every page of the list in Chromium: in four languages, light and dark, at 320 and 1280 px. No axe violation (WCAG 2.2 A
 * and AA, best practices), nothing wider than the window, nothing refused by the policy.
 *
 * What axe finds depends on the markup, which is the same at every width and in both themes, or on what is drawn: so all
 * rules run once, on the wide page, and those that look at colours, sizes and what is hidden run on the others.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { type Language, languages } from "@napar/domain/text";
import axe from "axe-core";
import { type BrowserContext, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadAssets } from "../assets/assets.js";
import { pageList } from "../testing/page-list.js";
import { openTestPortal } from "../testing/test-portal.js";

const executable = process.env.NAPAR_TEST_CHROMIUM || "/usr/bin/chromium";
const hasChromium = existsSync(executable);
if (!hasChromium)
  console.info(
    `Chromium is left out of the portal tests: install it, or name it in NAPAR_TEST_CHROMIUM (${executable}).`,
  );

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
const widths = [320, 1280] as const;

it("looks at each page of the list once", () => {
  expect(new Set(pageList.map(({ path }) => path)).size).toBe(pageList.length);
  expect(pageList.length).toBeGreaterThan(20);
});

type AxeOptions = { runOnly: string[]; resultTypes: "violations"[]; preload: false };
const axeOptions: AxeOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // None of these rules reads stylesheets.
  preload: false,
};
const only = (...rules: string[]): AxeOptions => ({
  ...axeOptions,
  runOnly: rules,
});
/** A narrow page shows and hides other parts: a name may go missing, an order of headings break, a target shrink. */
const ofLayout = [
  "aria-hidden-focus",
  "bypass",
  "color-contrast",
  "document-title",
  "heading-order",
  "landmark-one-main",
  "link-in-text-block",
  "link-name",
  "page-has-heading-one",
  "region",
  "scrollable-region-focusable",
  "skip-link",
  "target-size",
];
/** A theme changes colours and nothing else. */
const ofColours = ["color-contrast", "link-in-text-block"];
type View = readonly [width: (typeof widths)[number], theme: "light" | "dark", options: AxeOptions | null];
/** Colours do not depend on the language: dark is looked at wide in two of the languages, narrow in the other two. */
const viewsIn = (language: Language): readonly View[] => {
  const isWideDark = language === "nl" || language === "de";
  return [
    [1280, "light", axeOptions],
    [1280, "dark", isWideDark ? only(...ofColours) : null],
    [320, "dark", isWideDark ? null : only(...ofLayout)],
    [320, "light", isWideDark ? only(...ofLayout) : null],
  ];
};
/** Pages open at once: one is drawn while the other is fetched. */
const pagesAtOnce = 2;

vi.setConfig({ maxConcurrency: pagesAtOnce });

if (hasChromium)
  describe("in Chromium", () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), "napar-portal-"));
    let base = "";
    let portal: Awaited<ReturnType<typeof openTestPortal>>;
    let server: ReturnType<typeof serve>;
    let scripted: BrowserContext;

    beforeAll(async () => {
      const site = join(folder, "site");
      await build({
        root,
        configFile: createRequire(import.meta.url).resolve("../../vite.config.ts"),
        logLevel: "error",
        build: { outDir: site },
      });
      portal = await openTestPortal({ assets: loadAssets(site) });
      await new Promise<void>((listening) => {
        server = serve({ fetch: portal.site.fetch, port: 0 }, () => listening());
      });
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      scripted = await chromium.launchPersistentContext(join(folder, "scripted"), {
        executablePath: executable,
        args: flags,
        viewport: { width: 1280, height: 900 },
      });
    }, 120_000);

    afterAll(async () => {
      await scripted?.close();
      await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
      await portal?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const idle: Page[] = [];
    const borrow = async (): Promise<Page> => idle.pop() ?? (await scripted.newPage());

    describe.each(pageList)("$path ($why)", { concurrent: true }, ({ path }) => {
      it.each(languages)(
        "is accessible and fits in %s",
        async (language) => {
          const page = await borrow();
          const refused: string[] = [];
          const listen = (message: { text: () => string }) => {
            if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
          };
          page.on("console", listen);
          const found: Record<string, string[]> = {};
          await page.goto(`${base}/${language}${path}`, { waitUntil: "load" });
          // Into the page by the debugger, which the policy of the page does not hold back.
          await page.evaluate(axe.source);
          for (const [width, colorScheme, options] of viewsIn(language)) {
            if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            found[`${width} px, ${colorScheme}`] = [
              ...(await overflowOf(page)),
              ...(options ? await violationsOf(page, options) : []),
            ];
          }
          page.off("console", listen);
          idle.push(page);
          const nothing = Object.fromEntries(Object.keys(found).map((view) => [view, []]));
          expect({ ...found, refused }).toEqual({ ...nothing, refused: [] });
          expect(Object.keys(found)).toHaveLength(widths.length * 2);
        },
        60_000,
      );
    });

    it("proposes municipalities while one types, by keyboard alone", async () => {
      const page = await scripted.newPage();
      await page.goto(`${base}/fr/competence`);
      const field = page.getByRole("combobox", { name: "Commune" });
      await field.pressSequentially("Lieg", { delay: 20 });
      await page.getByRole("listbox", { name: "Communes" }).getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.evaluate(axe.source);
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Enter");
      expect(await field.inputValue()).toBe("Liège");
      expect(await page.getByRole("listbox", { name: "Communes" }).isVisible()).toBe(false);
      await page.close();
    }, 60_000);

    it("answers a question with scripts off", async () => {
      const browser = await chromium.launch({ executablePath: executable, args: flags });
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${base}/nl/competence`);
      await page.getByLabel("Onderwerp", { exact: true }).selectOption("rent-law");
      await page.getByLabel("Gemeente").fill("Sankt Vith");
      await page.getByLabel("Dag", { exact: true }).fill("31");
      await page.getByLabel("Maand").fill("12");
      await page.getByLabel("Jaar").fill("2019");
      await page.getByRole("button", { name: "Toon wie bevoegd is" }).click();
      expect(await page.locator(".answer .holder").allInnerTexts()).toEqual(["Waals Gewest"]);
      expect(page.url()).toContain("date=2019-12-31");
      await page.getByRole("link", { name: "Deutsch" }).click();
      expect(await page.locator(".answer .holder").allInnerTexts()).toEqual(["Wallonische Region"]);
      await browser.close();
    }, 60_000);
  });

type Page = Awaited<ReturnType<BrowserContext["newPage"]>>;

/** What axe finds, short enough to read in a failed test. */
const violationsOf = (page: Page, options: AxeOptions = axeOptions): Promise<string[]> =>
  page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, options);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(" … ")}`,
    );
  }, options);

/** The elements that reach beyond the window, if the page scrolls sideways. */
const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} instead of ${clientWidth}`,
      ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 160)),
    ];
  });
