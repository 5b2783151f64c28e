import { brotliCompressSync } from "node:zlib";
import { belgianPlaces } from "@napar/domain/belgium/places";
import { mapLevels, mapSubjects } from "@napar/domain/map";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});
const read = async (path: string) => (await opened.portal.request(path)).text();

test.each(mapSubjects.flatMap((subject) => mapLevels.map((level) => [subject, level] as const)))(
  "%s by %s: a page in every language, every area drawn once",
  async (subject, level) => {
    for (const language of languages) {
      const html = await read(`/${language}/map?subject=${subject}&level=${level}`);
      const drawn = html.match(/<path d="M[^"]*"><title>/g)?.length ?? 0;
      const counts: Record<string, number> = { province: 10, region: 3, community: 4 };
      expect(drawn).toBe(subject === "eccar" ? 565 : (counts[level] ?? 565));
      expect(html).not.toContain("undefined");
    }
    expect(opened.errors.map(String)).toEqual([]);
  },
);

it("weighs less than 100 kB with every municipality in it", async () => {
  for (const subject of mapSubjects) {
    const html = await read(`/de/map?subject=${subject}&level=any`);
    expect(brotliCompressSync(html).byteLength).toBeLessThan(70_000);
  }
});

it("leads to every municipality from the list beside the picture, without the picture", async () => {
  const html = await read("/nl/map");
  const list = html.slice(html.indexOf('id="places"'));
  for (const { code } of belgianPlaces.municipalities) expect(list).toContain(`href="/nl/places/${code}"`);
});

it("keeps the links of the picture away from keys and screen readers: the list has the same ones", async () => {
  const html = await read("/nl/map");
  const picture = html.slice(
    html.indexOf("<svg viewBox="),
    html.indexOf("</svg>", html.indexOf("<svg viewBox=")),
  );
  expect(picture).toContain('aria-hidden="true"');
  expect(picture.match(/<a /g)?.length).toBe(picture.match(/tabindex="-1"/g)?.length);
});

it("numbers the municipalities of a province alike on the picture and in the list", async () => {
  const html = await read("/nl/map?area=63000");
  expect(html).not.toContain('class="number"');
  const liege = await read("/fr/map?area=60000&subject=measures");
  const there = belgianPlaces.municipalities.filter(({ province }) => province === "60000");
  expect(liege.match(/class="number"/g)?.length).toBe(there.length);
  expect(liege).toContain(`>${there.length}.\u00a0</span><a`);
});

it("says of each state how many areas are in it: the table by province adds up to the country", async () => {
  const html = await read("/en/map");
  const foot = html.slice(html.indexOf("<tfoot"), html.indexOf("</tfoot"));
  const numbers = [...foot.matchAll(/<td class="num">(\d+)<\/td>/g)].map(([, number]) => Number(number));
  const total = numbers.pop();
  expect(total).toBe(565);
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(565);
});

it("a theme leads on to what is done on it in the place", async () => {
  const html = await read("/fr/map?subject=measures&theme=housing");
  expect(html).toContain('href="/fr/places/31005/subjects/housing"');
});

it("shows a day of the past, says what is not known of it, and keeps the day in its links", async () => {
  const html = await read("/en/map?asOf=2018-12-31");
  expect(html).toContain("not known for that day");
  expect(html).toContain("What no source dates is not known for that day");
  expect(html).toContain('<input type="hidden" name="asOf" value="2018-12-31"/>');
  expect(html).toContain('href="/en/map?area=10000&amp;asOf=2018-12-31"');
  expect(html).toContain("tables/map?format=csv&amp;subject=plan&amp;level=municipality&amp;asOf=2018-12-31");
  const foot = html.slice(html.indexOf("<tfoot"), html.indexOf("</tfoot"));
  const numbers = [...foot.matchAll(/<td class="num">(\d+)<\/td>/g)].map(([, number]) => Number(number));
  expect(numbers.pop()).toBe(565);
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(565);
  const today = await read("/en/map");
  expect(today).not.toContain("not known for that day");
  const members = await read("/en/map?subject=eccar&asOf=2019-12-31");
  // Bruges joined on 3 December 2020.
  expect(members).toContain("not yet a member then");
  expect((await opened.portal.request("/en/map?asOf=2099-01-01")).status).toBe(400);
});

it("says not stated, and never 0, of a plan whose measures nobody wrote down", async () => {
  const found = (html: string) => html.slice(html.indexOf('id="found"'), html.indexOf('id="provinces"'));
  const row = (html: string, code: string) => {
    const from = found(html).indexOf(`/places/${code}"`);
    return found(html).slice(from, found(html).indexOf("</tr>", from));
  };
  const today = await read("/en/map");
  expect(row(today, "21004")).toContain('<span class="soft">not stated</span>');
  expect(row(today, "31005")).toMatch(/class="num"[^>]*>(?:<[^>]*>)*\d+</);
});
