import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { pageRoutes } from "./routes.js";
import { pageList, storyPageList } from "./testing/page-list.js";
import { openTestPortal } from "./testing/test-portal.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  Promise.resolve(opened.portal.request(path, { headers }));

type Opened = Awaited<ReturnType<typeof openTestPortal>>;

async function expectComplete({ portal, errors }: Opened, language: string, path: string, status: number) {
  const response = await portal.request(`/${language}${path}`);
  const html = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get("content-language")).toBe(language);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  const text = html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ");
  expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\bnull\b/);
  // No text of the interface is left with a parameter open.
  expect(text).not.toMatch(/\{\w+\}|\[\[|\]\]/);
  expect(html).not.toMatch(/ style=|<style|<script(?! type="(module" src=|application\/ld\+json"))/);
  expect(errors).toEqual([]);
}

describe.each(pageList)("$path ($why)", ({ path, status = 200 }) => {
  it.each(languages)("is complete in %s", (language) => expectComplete(opened, language, path, status));
});

describe("a plan that is carried out", () => {
  let told: Opened;
  beforeAll(async () => {
    told = await openTestPortal({ content: "scenario" });
  });
  afterAll(() => told.close());

  describe.each(storyPageList)("$why", ({ path, status = 200 }) => {
    it.each(languages)("is complete in %s", async (language) => {
      if (!told.story) throw new Error("no story was told");
      await expectComplete(told, language, path(told.story), status);
    });
  });
});

describe("the list of pages", () => {
  const someStory = { plan: "a-plan", id: (name: string) => name.replaceAll(" ", "-") };
  const listed = [
    ...pageList.map(({ path }) => path),
    ...storyPageList.map(({ path }) => path(someStory)),
  ].map((path) => path.split("?")[0] as string);

  it("names each page once", () => {
    const all = [...pageList, ...storyPageList];
    expect(new Set(all.map(({ why }) => why)).size).toBe(all.length);
  });

  test.each(pageRoutes.map(({ path }) => path))("has a page of %s", (route) => {
    // A fixed address stands before one with a parameter that would take it, as in the router.
    const first = (path: string) =>
      pageRoutes.find((one) => new RegExp(`^${one.path.replace(/:\w+(\{.*?\})?/g, "[^/]+")}$`).test(path))
        ?.path;
    expect(listed.map(first)).toContain(route);
  });
});

describe("languages", () => {
  test.each([
    ["nl-BE,fr;q=0.8", "/nl/"],
    ["fr-FR", "/fr/"],
    ["de;q=0.3,es", "/de/"],
    ["ja", "/en/"],
    ["", "/en/"],
  ])("a first visit that accepts %s goes to %s", async (accepted, location) => {
    const response = await get("/", { "accept-language": accepted });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(location);
    expect(response.headers.get("vary")).toBe("Accept-Language");
  });

  it("keeps page and query when the language is switched", async () => {
    const html = await (await get("/nl/competence?field=rent-law&place=Gent&date=2020-01-01")).text();
    expect(html).toContain(
      'href="/de/competence?field=rent-law&amp;place=Gent&amp;date=2020-01-01" lang="de"',
    );
    expect(html).toContain('<link rel="alternate" hrefLang="fr"');
  });

  it("words a page that does not exist in the language of its address, else of the browser", async () => {
    expect(await (await get("/fr/nulle-part")).text()).toContain("Cette page n’existe pas");
    const elsewhere = await get("/nowhere", { "accept-language": "de" });
    expect(elsewhere.status).toBe(404);
    expect(await elsewhere.text()).toContain("Diese Seite gibt es nicht");
  });
});

describe("a competence question", () => {
  it("names the body of the place, the article and the transfer", async () => {
    const html = await (
      await get("/de/competence?field=rent-law&instrument=legislate&place=Eupen&date=2020-01-01")
    ).text();
    expect(html).toContain("Deutschsprachige Gemeinschaft");
    expect(html).toContain("Verfassung, Art. 139");
    expect(html).toContain("Am 1. Januar 2020 ging die Ausübung der Zuständigkeit über");
  });

  it("shows every case in Brussels", async () => {
    const html = await (
      await get("/en/competence?field=education&instrument=legislate&place=1000&date=2025-06-30")
    ).text();
    expect(html.match(/class="variant"/g)).toHaveLength(3);
  });

  it("sends three date fields to the one address of the answer", async () => {
    const response = await get(
      "/nl/competence?field=rent-law&instrument=legislate&place=Gent&day=1&month=2&year=2020",
    );
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(
      "/nl/competence?field=rent-law&instrument=legislate&place=Gent&date=2020-02-01",
    );
  });

  it("names field, value, remedy and the nearest values, all mistakes at once", async () => {
    const response = await get("/en/competence?field=rent-lw&place=Gnt&day=31&month=2&year=2020");
    const html = (await response.text()).replaceAll("&quot;", '"');
    expect(response.status).toBe(400);
    expect(html).toContain("There are 3 problems");
    expect(html).toContain("We do not know the subject “rent-lw”. Did you mean Residential rent law");
    expect(html).toContain("We found no municipality “Gnt”.");
    expect(html).toContain("31/2/2020 is not a day that exists.");
    expect(html).toContain('aria-describedby="place-hint place-problem" aria-invalid="true"');
  });
});

describe("headers and cache", () => {
  it("allows nothing but own files", async () => {
    const { headers } = await get("/nl/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("answers 304 to a browser that has the page, and compresses for one that can", async () => {
    const first = await get("/nl/about");
    const etag = first.headers.get("etag") as string;
    const second = await get("/nl/about", { "if-none-match": etag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    const compressed = await get("/nl/about", { "accept-encoding": "gzip, br" });
    expect(compressed.headers.get("content-encoding")).toBe("br");
    const plain = await first.arrayBuffer();
    expect((await compressed.arrayBuffer()).byteLength).toBeLessThan(plain.byteLength / 2);
  });

  it("renders anew when the content has changed", async () => {
    let version = "1";
    const { portal, asked, close } = await openTestPortal({ contentVersion: () => version });
    await portal.request("/nl/plans");
    const first = asked.length;
    await portal.request("/nl/plans");
    expect(asked.length).toBe(first);
    version = "2";
    await portal.request("/nl/plans");
    expect(asked.length).toBeGreaterThan(first);
    await close();
  });

  it("refuses other methods and leaves the API to the API", async () => {
    expect((await opened.portal.request("/nl/", { method: "POST" })).status).toBe(405);
    const health = await opened.site.request("/api/v1/places?text=Gent");
    expect(health.headers.get("content-type")).toContain("application/json");
  });

  it("survives addresses that cannot be read", async () => {
    expect((await get("/nl/places/%E0%A4%A")).status).toBe(400);
    expect((await get("/nl/plans/../../etc/passwd")).status).toBe(404);
    expect((await get("/nl/plans/")).status).toBe(301);
  });
});
