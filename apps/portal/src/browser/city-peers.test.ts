/** A city officer, on a phone without script, in Dutch: how the coverage of Bruges compares with three cities of its size. */
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.newPage({ width: 320, javaScript: false });
}, 240_000);
afterAll(() => site?.close());

async function isReadable(): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toEqual([]);
}

it("sets a city beside three peers, and reads where each of them differs", async () => {
  await page.goto(`${site.base}/nl/compare`);
  await isReadable();
  await page.getByRole("link", { name: "Steden op de tien verbintenissen" }).click();
  await page.waitForLoadState();
  await page.getByLabel("Stad", { exact: true }).selectOption({ label: "Mechelen" });
  await page.getByRole("button", { name: "Toon met drie gelijken" }).click();
  await page.waitForLoadState();
  expect(page.url()).toContain("city=12025");
  await isReadable();

  const peers = page.locator("#peers");
  expect(await peers.locator("h2").textContent()).toBe("Mechelen naast 3 steden van dezelfde grootte");
  const table = peers.getByRole("table");
  const heads = await table.getByRole("columnheader").allTextContents();
  expect(heads).toHaveLength(5);
  expect(heads[1]).toContain("Mechelen");
  // The nearest in size first: no city with a plan is nearer than the three that are shown.
  const populations = heads.slice(1).map((head) => Number(head.replace(/\D/g, "")));
  const [own = 0, ...others] = populations;
  expect(own).toBe(belgianPlaceIndex().byCode.get("12025")?.population);
  const distances = others.map((population) => Math.abs(Math.log(population / own)));
  expect(distances).toEqual([...distances].sort((a, b) => a - b));

  // Ten commitments and their sum; what is not stated says so.
  const rows = await table.getByRole("row").all();
  expect(rows).toHaveLength(12);
  const cells = await Promise.all(rows.slice(1, 11).map((row) => row.getByRole("cell").allTextContents()));
  for (const row of cells) {
    for (const cell of row) expect(cell).toMatch(/^(niet vermeld|\d+ \d+ maatregel(en)?)$/);
  }
  const covered = cells.filter(([first]) => first !== "niet vermeld").length;
  expect(await rows[11]?.getByRole("cell").first().textContent()).toBe(`${covered} van 10`);
  const behind = cells.flatMap(([first, ...peer], index) =>
    first === "niet vermeld" && peer.some((cell) => cell !== "niet vermeld") ? [index + 1] : [],
  );
  expect(behind.length).toBeGreaterThan(0);
  for (const number of behind) {
    expect(await peers.locator("ul").first().textContent()).toMatch(
      new RegExp(`waar Mechelen er geen .*\\b${number}\\b`),
    );
  }

  // From a cell to the measures it counts, and on to both plans in words.
  const measures = await table
    .getByRole("link", { name: /maatregel/ })
    .first()
    .getAttribute("href");
  expect(measures).toMatch(/^\/nl\/plans\/[a-z0-9-]+#commitment-\d+$/);
  await peers
    .getByRole("link", { name: /^Vergelijk de plannen van Mechelen en/ })
    .first()
    .click();
  await page.waitForLoadState();
  await isReadable();
  expect(await page.locator("#words").textContent()).toMatch(
    /Van de tien verbintenissen: \d+ in beide plannen/,
  );
}, 180_000);
