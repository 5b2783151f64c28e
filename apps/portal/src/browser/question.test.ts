/** A question answered in Chromium: with proposals by keyboard alone, and with scripts off. */
import { violationsOf } from "@napar/ui/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("proposes municipalities while one types, by keyboard alone", async () => {
  const page = await site.newPage({ width: 1280, javaScript: true });
  await page.goto(`${site.base}/fr/competence`);
  const field = page.getByRole("combobox", { name: "Commune" });
  await field.pressSequentially("Lieg", { delay: 20 });
  await page.getByRole("listbox", { name: "Communes" }).getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe("Liège");
  expect(await page.getByRole("listbox", { name: "Communes" }).isVisible()).toBe(false);
});

it("answers a question with scripts off", async () => {
  const page = await site.newPage({ width: 1280 });
  await page.goto(`${site.base}/nl/competence`);
  await page.getByLabel("Onderwerp", { exact: true }).selectOption("rent-law");
  await page.getByLabel("Gemeente", { exact: true }).fill("Sankt Vith");
  await page.getByLabel("Dag", { exact: true }).fill("31");
  await page.getByLabel("Maand").fill("12");
  await page.getByLabel("Jaar").fill("2019");
  await page.getByRole("button", { name: "Toon wie bevoegd is" }).click();
  expect(await page.locator(".answer .holder").allInnerTexts()).toEqual(["Waals Gewest"]);
  expect(page.url()).toContain("date=2019-12-31");
  await page.getByRole("link", { name: "Deutsch" }).click();
  expect(await page.locator(".answer .holder").allInnerTexts()).toEqual(["Wallonische Region"]);
});
