/**
 * Every page of the list in Chromium, in the languages asked for. Nothing wider than the window at 320 (also 400 % zoom of 1280),
 * 768 and 1280 px; nothing cut when a reader spaces out the text (WCAG 1.4.12); nothing moves for who asked for rest;
 * nothing refused by the policy; no violation by axe (WCAG 2.2 A and AA, best practices) or by HTML_CodeSniffer.
 *
 * What the engines find depends on the markup, which is the same at every width and in every theme, on the words, or on
 * what is drawn: all rules run once, in Dutch on the wide page; those on words and structure in each language; those on
 * colours in dark and light, those on sizes and what is hidden on the narrow page, in forced colours too.
 */
import type { Language } from "@napar/domain/text";
import { ofWords, overflowOf, sniffedOn, violationsOf } from "@napar/ui/testing";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type OpenSite, openSite } from "./looking.js";
import { pageList, storyPageList } from "./page-list.js";

const widths = [1280, 768, 320] as const;
/** A narrow page shows and hides other parts: a name may go missing, an order of headings break, a target shrink. */
const ofLayout = [
  ...["aria-hidden-focus", "bypass", "color-contrast", "document-title", "heading-order"],
  ...["landmark-one-main", "link-in-text-block", "link-name", "page-has-heading-one", "region"],
  ...["scrollable-region-focusable", "skip-link", "target-size"],
];
const ofColours = ["color-contrast", "link-in-text-block"];

type Look = {
  width: (typeof widths)[number];
  theme: "light" | "dark";
  forced?: true;
  rules?: string[] | "all";
};
const looks: Record<Language, readonly Look[]> = {
  nl: [
    { width: 1280, theme: "light", rules: "all" },
    { width: 1280, theme: "dark", rules: ofColours },
    { width: 768, theme: "light" },
    { width: 320, theme: "light", rules: ofLayout },
  ],
  fr: [
    { width: 1280, theme: "light", rules: ofWords },
    { width: 768, theme: "dark" },
    { width: 320, theme: "dark", rules: ofLayout },
  ],
  de: [
    { width: 1280, theme: "light", rules: ofWords },
    { width: 768, theme: "light" },
    { width: 320, theme: "light" },
  ],
  en: [
    { width: 1280, theme: "dark", rules: [...ofWords, ...ofColours] },
    { width: 768, theme: "light" },
    { width: 320, theme: "light", forced: true, rules: ofLayout },
  ],
};

type Listed = { why: string; pathOn: (site: OpenSite) => string };

function sweepOf(content: "belgium" | "scenario", listed: readonly Listed[], languages: readonly Language[]) {
  describe(`pages of ${content}`, () => {
    let site: OpenSite;
    let browser: BrowserContext;
    const idle: Page[] = [];
    beforeAll(async () => {
      site = await openSite({ content });
      browser = await site.newBrowser({ width: 1280, javaScript: true });
    }, 180_000);
    afterAll(() => site?.close());

    describe.each(listed)("$why", { concurrent: true }, ({ pathOn }) => {
      it.each(languages)(
        "is accessible and fits in %s",
        async (language) => {
          const path = pathOn(site);
          const page = idle.pop() ?? (await browser.newPage());
          const refused: string[] = [];
          const listen = (message: { text: () => string }) => {
            if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
          };
          page.on("console", listen);
          await page.goto(`${site.base}/${language}${path}`, { waitUntil: "load" });
          const found: Record<string, string[]> = {};
          for (const { width, theme, forced, rules } of looks[language]) {
            if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({
              ...{ colorScheme: theme, reducedMotion: "reduce", forcedColors: forced ? "active" : "none" },
            });
            found[`${width} px, ${forced ? "forced colours" : theme}`] = [
              ...(await overflowOf(page)),
              ...(rules ? await violationsOf(page, rules === "all" ? undefined : rules) : []),
            ];
          }
          found.moving = await page.evaluate(() => document.getAnimations().map((one) => one.id || "motion"));
          found["spaced out"] = await cutWhenSpacedOut(page);
          await page.setViewportSize({ width: 1280, height: 900 });
          // Forced colours are the system's, and not for the engine to judge.
          await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
          await page.reload({ waitUntil: "load" });
          found.HTML_CodeSniffer = await sniffedOn(page);
          page.off("console", listen);
          idle.push(page);
          expect({ path, ...found, refused }).toEqual({
            path,
            ...Object.fromEntries(Object.keys(found).map((view) => [view, []])),
            refused: [],
          });
        },
        120_000,
      );
    });
  });
}

/** Tests of every page, with the content of Belgium and with the plan of nine governments. */
export function sweep(languages: readonly Language[]): void {
  // Pages open at once: one is drawn while the other is fetched.
  vi.setConfig({ maxConcurrency: 2 });
  sweepOf(
    "belgium",
    pageList.map(({ why, path }) => ({ why, pathOn: () => path })),
    languages,
  );
  sweepOf(
    "scenario",
    storyPageList.map(({ why, path }) => ({
      why,
      pathOn: ({ story }) => {
        if (!story) throw new Error("no story was told");
        return path(story);
      },
    })),
    languages,
  );
}

/** What is cut off or reaches out when lines, paragraphs, words and letters stand as far apart as WCAG 1.4.12 allows. */
async function cutWhenSpacedOut(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => {
        const { overflow, clipPath, whiteSpace } = getComputedStyle(element);
        const isHidden = clipPath !== "none" || element.getBoundingClientRect().width <= 1;
        const hasOwnText = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        return (
          !isHidden &&
          hasOwnText &&
          (overflow === "hidden" || overflow === "clip") &&
          (element.scrollHeight > element.clientHeight + 2 ||
            (whiteSpace === "nowrap" && element.scrollWidth > element.clientWidth + 2))
        );
      })
      .map((element) => `cut: ${element.outerHTML.slice(0, 160)}`),
  );
  return [...(await overflowOf(page)), ...cut];
}
