/**
 * A resident of Eupen finds, in German, on a phone, without script, what is done on housing and where to turn, and leaves
 * nothing behind: no cookie, no answer in an address.
 */
import { overflowOf, sniffedOn, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ content: "scenario" });
});
afterAll(() => site.close());

async function soundPage(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await sniffedOn(page)).toEqual([]);
  expect(await overflowOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
}

it("finds what is done on housing in Eupen, who is silent, and the right door", async () => {
  const page = await site.newPage();
  await page.goto(`${site.base}/de/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Gemeinden", exact: true }).click();
  await page.getByRole("searchbox").fill("4700");
  await page.getByRole("main").getByRole("button", { name: "Suchen" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Eupen");
  await soundPage(page);

  await page.locator("#subjects").getByRole("link", { name: "Wohnen", exact: true }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Wohnen in Eupen");
  await soundPage(page);
  // The Walloon practice tests on the rental market do not reach Eupen: the Community decides on housing there since 2020.
  expect(await page.locator("#measures").textContent()).not.toContain("Wallonische Region");
  const silent = page.locator("#who").getByRole("row").filter({ hasText: "Deutschsprachige Gemeinschaft" });
  expect(await silent.textContent()).toMatch(/schweigt|ohne etwas zu diesem Thema|handelt|abgelehnt/);
  await silent.locator('a[href*="field=rent-law"]').click();
  expect(await page.locator(".answer .holder").first().textContent()).toContain(
    "Deutschsprachige Gemeinschaft",
  );
  await soundPage(page);
  await page.goBack();

  await page.locator("#turn").getByRole("link", { name: "Wohin kann ich mich wenden?" }).click();
  expect(await page.getByLabel("Wo ist es passiert?").inputValue()).toBe("Eupen");
  await page.getByLabel("Was ist passiert?").selectOption("housing");
  await page.getByLabel("In welcher Sprache möchten Sie Hilfe?").selectOption("de");
  await soundPage(page);
  await page.getByRole("button", { name: "Zeigen, wer mir hilft" }).click();
  await soundPage(page);
  const first = page.locator("#doors article").first();
  expect(await first.textContent()).toContain("Unia");
  expect(await first.textContent()).toContain("Arbeitet auf Deutsch");
  expect(await page.locator("#why-h").count()).toBe(1);

  expect(page.url()).toBe(`${site.base}/de/contact-points`);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await page.getByRole("link", { name: "Diese Seite schnell verlassen" }).getAttribute("href"),
  ).toMatch(/^https:/);
  // The other language of the frame forgets the answers rather than carry them in an address.
  await page.getByRole("link", { name: "Français" }).click();
  expect(page.url()).toBe(`${site.base}/fr/contact-points`);
  expect(await page.locator("#doors").count()).toBe(0);
});

it("comes from the map to the place, with the keyboard or a finger", async () => {
  const page = await site.newPage();
  await page.goto(`${site.base}/de/map?subject=measures&level=any`);
  await soundPage(page);
  await page.locator("#provinces").getByRole("link", { name: "Lüttich" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Lüttich");
  await soundPage(page);
  await page.getByRole("table").getByRole("link", { name: "Eupen" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/de/places/63023");
});

it("a finger on the picture leads to the same place as the list", async () => {
  const page = await site.newPage({ width: 1280 });
  await page.goto(`${site.base}/de/map?area=60000`);
  const list = page.getByRole("table").getByRole("link", { name: "Eupen" });
  const href = await list.getAttribute("href");
  const shape = page.locator(`svg a[href="${href}"] path`);
  await shape.scrollIntoViewIfNeeded();
  // A municipality is no rectangle: a point that lies in it, in the window's units.
  const inside = await shape.evaluate((node) => {
    const path = node as SVGPathElement;
    const box = path.getBBox();
    const toWindow = path.getScreenCTM() as DOMMatrix;
    for (let step = 1; step < 400; step++) {
      const point = new DOMPoint(box.x + (box.width * (step % 20)) / 20, box.y + (box.height * step) / 400);
      if (path.isPointInFill(point)) return point.matrixTransform(toWindow).toJSON();
    }
    return null;
  });
  expect(inside).not.toBeNull();
  await page.mouse.click(inside.x, inside.y);
  await page.waitForURL(`**${href}`);
});
