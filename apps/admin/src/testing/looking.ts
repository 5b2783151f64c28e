/** Going to a screen of the workplace. */
import type { Page } from "playwright-core";

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
