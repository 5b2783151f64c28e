/** Pages by keyboard alone, scripts off: the way in, where one is, and the way out of everything. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ content: "scenario" });
}, 180_000);
afterAll(() => site?.close());

type Stop = { name: string; isSeen: boolean; isMarked: boolean };

/** Where the keyboard is: its name, whether it is in the window, and whether it looks otherwise than at rest. */
const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element);
    const look = () => `${outlineStyle} ${outlineWidth} ${boxShadow} ${backgroundColor}`;
    const focused = look();
    const atRest = element.cloneNode(true) as HTMLElement;
    element.parentElement?.append(atRest);
    const rest = getComputedStyle(atRest);
    const plain = `${rest.outlineStyle} ${rest.outlineWidth} ${rest.boxShadow} ${rest.backgroundColor}`;
    atRest.remove();
    return {
      name: element.outerHTML.slice(0, 120),
      isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      isMarked: focused !== plain,
    };
  });

describe.each([320, 1280] as const)("at %s px", (width) => {
  it("leads past the menu to the content", async () => {
    const page = await site.newPage({ width });
    await page.goto(`${site.base}/fr/plans`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    expect(await stopOf(page)).toMatchObject({ isSeen: true, isMarked: true });
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it.each([
    ["/", () => "/"],
    ["the plan", () => `/plans/${site.story?.plan}`],
    ["a question", () => "/competence"],
    ["where can I turn", () => "/contact-points"],
    ["the map", () => "/map"],
    ["search", () => "/search?text=huur"],
  ])(
    "shows where one is at each stop of %s, and lets one go on to the end",
    async (_, pathOf) => {
      const page = await site.newPage({ width });
      await page.goto(`${site.base}/nl${pathOf()}`);
      const total = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              "a[href], button, input, select, textarea, summary, [tabindex='0']",
            ),
          ].filter(
            (one) =>
              one.checkVisibility({ visibilityProperty: true }) &&
              !(one instanceof HTMLInputElement && one.type === "hidden"),
          ).length,
      );
      expect(total).toBeGreaterThan(10);
      const wrong: Stop[] = [];
      let isThrough = false;
      // A page with more stops than these has its first ones looked at: they hold each kind.
      for (let press = 0; press < Math.min(total + 2, 160); press += 1) {
        await page.keyboard.press("Tab");
        const stop = await stopOf(page);
        if (stop === null) {
          isThrough = true;
          break;
        }
        if (!stop.isSeen || !stop.isMarked) wrong.push(stop);
      }
      expect({ wrong, isThrough: isThrough || total > 158 }).toEqual({ wrong: [], isThrough: true });
    },
    120_000,
  );
});
