import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});

const get = (path: string) => Promise.resolve(opened.portal.request(path));
const read = async (path: string): Promise<string> => {
  const html = await (await get(path)).text();
  return html
    .slice(html.indexOf("<main"))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
};

describe("search", () => {
  test.each([
    ["/nl/places?text=9000", "/nl/places/44021"],
    ["/fr/places?text=Liege", "/fr/places/62063"],
    ["/nl/places?text=Zwijndrecht", "/nl/places/46030?from=11056"],
    ["/nl/places/11056", "/nl/places/46030?from=11056"],
  ])("%s goes to %s", async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([302, location]);
  });

  it("shows the nearest names for a mistake, and a choice for a shared name", async () => {
    expect(await read("/en/places?text=Gnt")).toMatch(/No municipality found for “Gnt”.*Ghent/);
    expect(await read("/fr/places?text=Saint-Nicolas")).toContain("2 communes correspondent");
  });

  it("does not know a code that never was", async () => {
    expect((await get("/nl/places/99999")).status).toBe(404);
  });
});

describe("page of a municipality", () => {
  it("tells who asked for a municipality that ended what became of it", async () => {
    expect(await read("/nl/places/46030?from=11056")).toContain(
      "Zwijndrecht (NIS 11056) bestaat niet meer sinds 31 december 2024.",
    );
    expect(await read("/nl/places/44021?from=11056")).not.toContain("bestaat niet meer");
  });

  it("answers who decides on everyday matters, each with its full answer", async () => {
    const html = await (await get("/nl/places/44021")).text();
    expect(html).toContain(
      'href="/nl/competence?field=rent-law&amp;instrument=legislate&amp;place=44021&amp;date=2026-11-21"',
    );
    expect(await read("/nl/places/44021")).toMatch(/Woninghuur regels maken Vlaams Gewest/);
    expect(await read("/de/places/63023")).toMatch(/Deutschsprachige Gemeinschaft/);
  });

  it("keeps the variants of Brussels apart", async () => {
    expect(await read("/nl/places/21004")).toMatch(
      /Onderwijs regels maken Vlaamse Gemeenschap Nederlandstalige instelling Franse Gemeenschap/,
    );
  });

  it("says of ECCAR what a source says, and of the others that nothing is stated", async () => {
    expect(await read("/en/places/44021")).toContain("2007 year known, day and month not");
    expect(await read("/en/places/63023")).toContain("That does not mean “no”.");
  });

  it("shows the ten points of ECCAR to members only", async () => {
    expect(await (await get("/en/places/44021")).text()).toContain('href="/en/plans/eccar-10ppa"');
    expect(await (await get("/en/places/63023")).text()).not.toContain('href="/en/plans/eccar-10ppa"');
  });

  it("names facilities with the law behind them, and what was merged", async () => {
    expect(await read("/fr/places/63023")).toContain("18 juillet 1966");
    expect(await read("/nl/places/46030")).toMatch(/Samengevoegd uit .*Zwijndrecht.*11056/);
  });
});

describe("where can I turn", () => {
  it("gives the doors in order, with telephone, certainty and the law of the matter", async () => {
    const text = await read("/fr/contact-points?place=21004&situation=housing&ground=descent");
    expect(text).toMatch(/1\. Commencez ici Unia .*0800 12 800.*2\. Aussi possible .*DIRL/);
    expect(text).toContain("Degré de certitude");
    expect(text).toContain("Rien n’est enregistré.");
  });

  it("is kept nowhere once it holds an answer", async () => {
    const kept = async (query: string) =>
      (await get(`/nl/contact-points${query}`)).headers.get("cache-control") !== "no-store";
    expect(await kept("")).toBe(true);
    expect(await kept("?place=44021&situation=housing")).toBe(false);
    expect(await kept("?place=44021&edit=1")).toBe(false);
    const again = await get("/nl/contact-points?place=44021&situation=housing");
    expect(again.headers.get("etag")).toBeNull();
  });

  it("has the way out first in the strip", async () => {
    const html = await (await get("/nl/contact-points")).text();
    expect(html).toMatch(
      /class="strip"><div class="wrap"><a class="leave" href="https:\/\/www\.wikipedia\.org"/,
    );
  });

  test.each([
    ["", 200, null],
    ["?place=&situation=", 400, "Enter the municipality"],
    ["?place=44021&situation=", 400, "Choose what happened"],
    ["?place=Gnt&situation=housing", 400, "Do you mean: Ghent"],
    ["?place=Saint-Nicolas&situation=housing", 400, "matches more than one municipality"],
    ["?place=44021&situation=rain", 400, "Choose what happened"],
    ["?place=44021&edit=1", 200, null],
  ])("%s answers %i (%s)", async (query, status, message) => {
    const response = await get(`/en/contact-points${query}`);
    const html = await response.text();
    expect(response.status).toBe(status);
    if (message) {
      expect(html).toContain('role="alert"');
      expect(html).toContain(message);
    } else expect(html).not.toContain('role="alert"');
  });
});
