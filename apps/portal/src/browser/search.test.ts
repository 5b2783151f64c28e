/** The search in Chromium: proposals by keyboard alone, and all of it with scripts off. */
import { violationsOf } from "@napar/ui/testing";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each([320, 1280])("proposes names while one types, by keyboard alone (%i px)", async (width) => {
  const page = await site.newPage({ width, javaScript: true });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${site.base}/fr/search`);
  const field = page.getByRole("combobox", { name: "Que cherchez-vous" });
  const list = page.getByRole("listbox", { name: "Propositions" });
  await field.pressSequentially("Liè", { delay: 20 });
  await list.getByRole("option", { name: "Liège Commune, 4000" }).waitFor();
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

  await page.keyboard.press("Escape");
  expect([await list.isVisible(), await field.inputValue()]).toEqual([false, "Liè"]);
  await field.press("g");
  await list.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  const active = await field.getAttribute("aria-activedescendant");
  expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press("Enter");
  await page.waitForURL(/text=Li%C3%A8ge/);
  await page.getByRole("main").getByRole("link", { name: "Liège", exact: true }).first().waitFor();
  expect(faults).toEqual([]);
});

it("says when there is nothing to propose, and finds what was typed all the same", async () => {
  const page = await site.newPage({ width: 1280, javaScript: true });
  await page.goto(`${site.base}/de/search`);
  const field = page.getByRole("combobox", { name: "Was suchen Sie?" });
  await field.pressSequentially("racsime", { delay: 20 });
  await page.getByRole("status").getByText("Kein Vorschlag. Sie können trotzdem suchen.").waitFor();
  expect(await field.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "racisme" }).waitFor();
});

it("searches with scripts off, in a plain field", async () => {
  const page = await site.newPage();
  await page.goto(`${site.base}/nl/search`);
  const field = page.getByRole("searchbox", { name: "Wat zoekt u?" });
  await field.fill("Luik");
  await field.press("Enter");
  await page.getByRole("main").getByRole("link", { name: "Luik", exact: true }).first().waitFor();
});
