/** What tests look at on a page: what axe and HTML_CodeSniffer find, what reaches beyond the window. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import axe from "axe-core";
import type { Page } from "playwright-core";

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
  return withTimers(page, async () => {
    await bring(page, "axe", axe.source);
    return page.evaluate(runAxe, rules ?? standards);
  });
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function runAxe(runOnly: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"], preload: false });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" … ")}`,
  );
}

/** Half a megabyte of source goes once into each document, however often it is looked at. */
async function bring(page: Page, engine: "axe" | "HTMLCS", source: string): Promise<void> {
  const isThere = await page.evaluate((name) => name in globalThis, engine);
  if (!isThere) await page.evaluate(source);
}

/**
 * Both engines wait for timers, which never come where scripts are off: what waits for one is then done at once. What the
 * page would have run at its start stays unrun.
 */
async function withTimers<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    if (!matchMedia("(scripting: none)").matches) return;
    const now = (task: (...values: unknown[]) => void, _: number, ...values: unknown[]) => {
      Promise.resolve().then(() => task(...values));
      return 0;
    };
    Object.assign(globalThis, { setTimeout: now });
  });
  return look();
}

/** The elements that reach beyond the window, if the page scrolls sideways. */
export const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("main *, header *, nav *, footer *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} instead of ${clientWidth}`,
      ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 160)),
    ];
  });

const sniffer = readFileSync(
  createRequire(import.meta.url).resolve("html_codesniffer/build/HTMLCS.js"),
  "utf8",
);

/** What the second engine, HTML_CodeSniffer, calls an error of WCAG 2.2 AA, short enough to read in a failed test. */
export async function sniffedOn(page: Page): Promise<string[]> {
  return withTimers(page, async () => {
    await bring(page, "HTMLCS", sniffer);
    return page.evaluate(runSniffer);
  });
}

const runSniffer = () =>
  new Promise<string[]>((found, failed) => {
    type Message = { type: number; code: string; msg: string; element?: Element };
    const { HTMLCS } = globalThis as unknown as {
      HTMLCS: {
        ERROR: number;
        getMessages(): Message[];
        process(standard: string, content: Document, done: () => void, refused: () => void): void;
      };
    };
    const done = () =>
      found(
        HTMLCS.getMessages()
          .filter(({ type }) => type === HTMLCS.ERROR)
          .map(({ code, element }) => `${code}: ${element?.outerHTML?.slice(0, 160) ?? ""}`),
      );
    HTMLCS.process("WCAG2AA", document, done, () => failed(new Error("HTML_CodeSniffer did not run")));
  });
