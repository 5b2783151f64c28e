/**
 * A journalist, on a phone without script, in French: which governments are silent on a goal, with the evidence, and an
 * address that still says so when the plan has moved on.
 */
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite({ content: "scenario" });
  page = await site.newPage({ width: 320, javaScript: false });
}, 240_000);
afterAll(() => site?.close());

/** Every page of the journey can be read by everybody, and fits. */
async function isReadable(): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toEqual([]);
}
const follow = async (name: string | RegExp, within = page.locator("main")) => {
  await within.getByRole("link", { name }).first().click();
  await page.waitForLoadState();
};

it("finds who is silent on a goal, why that can be said, and an address to quote", async () => {
  const { plan } = site.story as NonNullable<OpenSite["story"]>;
  await page.goto(`${site.base}/fr/plans/${plan}/state`);
  await isReadable();
  await follow("Qui fait quoi, qui se tait");
  expect(await page.locator("h1").textContent()).toBe("Qui s’est engagé, et qui se tait");
  await isReadable();

  // Row and cell say it in words, without a colour: the German-speaking Community, on tests in letting.
  const row = page.getByRole("row").filter({ hasText: "Tests de situation à la location" });
  const silent = row.getByRole("link", { name: /silence/ });
  expect(await silent.allTextContents()).toHaveLength(1);
  expect(await silent.first().textContent()).toContain("Communauté germanophone");
  await silent.first().click();
  await page.waitForLoadState();
  await isReadable();
  const short = page.locator("#short");
  expect(await short.textContent()).toContain("1 autorité se tait\u00a0: Communauté germanophone.");
  expect(await short.textContent()).toMatch(/3 autorités ont une mesure/);
  expect(await short.textContent()).toContain("Ce n’est pas un «\u00a0non\u00a0».");

  // The evidence: what it was asked, what it answered, by which rule it is competent.
  const evidence = page.locator("#dg");
  expect(await evidence.textContent()).toContain("(1er avril 2026). A refusé après 41 jours.");
  const rule = await evidence.getByRole("link", { name: "Bail d’habitation" }).getAttribute("href");
  expect(rule).toMatch(/^\/fr\/competence\/matrix\?field=rent-law&date=/);

  // The address to quote shows this day for good.
  const quoted = page.locator(".page-tools").getByRole("link", { name: /asOf=2029-02-15/ });
  const address = (await quoted.getAttribute("href")) ?? "";
  await quoted.click();
  await page.waitForLoadState();
  await isReadable();
  expect(await page.locator("main").textContent()).toContain("15 février 2029");
  expect(await page.locator("#short").textContent()).toContain("1 autorité se tait");

  // Of an earlier day it says what was so then: the Walloon government alone had written its measure.
  await page.goto(`${site.base}${address.replace("2029-02-15", "2026-07-13")}`);
  expect(await page.locator("#short").textContent()).toMatch(/3 autorités ont une mesure/);
  await page.goto(`${site.base}${address.replace("2029-02-15", "2026-07-12")}`);
  expect(await page.locator("main").textContent()).toContain("n’existait pas encore ce jour-là");
}, 180_000);
