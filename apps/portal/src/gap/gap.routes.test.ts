import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
  expect(opened.errors).toEqual([]);
});
const read = async (path: string) => (await opened.portal.request(path)).text();

it("shows the matrix of all plans on a day: with its note, its dated address, and its own files", async () => {
  const html = await read("/en/gap-matrix?asOf=2022-12-31");
  expect(html).toContain("Of an authority whose plan has no day it is not known whether it held then.");
  expect(html).toContain("31 December 2022");
  expect(html).toContain('href="/en/gap-matrix"');
  expect(html).toContain("tables/gap-matrix?format=csv&amp;asOf=2022-12-31");
  const today = await read("/en/gap-matrix");
  expect(today).not.toContain("Of an authority whose plan has no day");
});

it("tells of a government what is known of that day: before and after it adopted its plan", async () => {
  // Wallonia adopted a plan on 31 March 2023, whose measures are not known here.
  const why = "This authority adopted a plan whose measures are not known here.";
  const before = await read("/en/gap-matrix?asOf=2022-07-14");
  const after = await read("/en/gap-matrix?asOf=2023-03-31");
  expect([before.includes(why), after.includes(why)]).toEqual([false, true]);
});
