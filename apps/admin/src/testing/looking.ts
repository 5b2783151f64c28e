/** What a test looks at on a screen: what axe finds, what reaches beyond the window. */
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

/**
 * Goes to a screen as a link of the app does, without loading the app anew, and waits until it is there with its data.
 *
 * @param path under `/admin`
 */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    // Another search on the same screen leaves its title as it is.
    if (new URL(to, location.href).pathname !== location.pathname) document.title = "on the way";
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `/admin${path}`);
  await page.waitForFunction(
    () => document.title !== "on the way" && document.querySelector(".waiting") === null,
  );
}
