import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

describe("the search page", () => {
  let portal: Awaited<ReturnType<typeof openTestPortal>>;
  beforeAll(async () => {
    portal = await openTestPortal();
  });
  afterAll(async () => {
    await portal.close();
    expect(portal.errors).toEqual([]);
  });
  const open = async (path: string): Promise<{ html: string; headers: Headers; status: number }> => {
    const response = await portal.site.request(path);
    return { html: await response.text(), headers: response.headers, status: response.status };
  };
  const main = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));

  test.each(languages)("shows what was found, marked, and keeps it to the reader (%s)", async (language) => {
    const { html, headers } = await open(`/${language}/search?text=racisme`);
    expect(main(html)).toMatch(/<mark>[^<]*racisme[^<]*<\/mark>/i);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it("finds pages and words of the glossary too, in the language of the reader", async () => {
    const pages = main((await open("/fr/search?text=glossaire&kind=page")).html);
    expect(pages).toContain('href="/fr/glossary"');
    const terms = main((await open("/de/search?text=Aktionsplan&kind=term")).html);
    expect(terms).toContain('href="/de/glossary#term-actionPlan"');
  });

  it("leads to what was found: every result of every kind has an address of the site", async () => {
    const { html } = await open("/nl/search?text=racisme");
    const links = [...main(html).matchAll(/<li><a href="([^"#]+)/g)].map(([, href]) => href as string);
    const found = links.filter((href) => !href.startsWith("/nl/search"));
    expect(found.length).toBeGreaterThan(8);
    for (const href of found) expect(href).toMatch(/^\/nl\/[a-z-]+/);
  });

  it("escapes what was typed, wherever it stands", async () => {
    const { html, status } = await open(
      `/nl/search?text=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(status).toBe(200);
    expect(html).not.toContain("<script>alert");
  });

  it("offers another word where nothing is found, and says what to do", async () => {
    const { html } = await open("/nl/search?text=racsime");
    expect(main(html)).toContain('href="/nl/search?text=racisme"');
    expect(main(html)).toContain("Niets gevonden voor “racsime”.");
  });

  it("keeps the filters when one pages on, and takes an unknown filter for none", async () => {
    const { html } = await open("/nl/search?text=politie&kind=publishedMeasure&domain=police");
    expect(main(html)).toContain("selected");
    const unknown = await open("/nl/search?text=politie&kind=nothing&level=moon");
    expect(unknown.status).toBe(200);
    expect(main(unknown.html)).toMatch(/<mark>/);
  });

  it("shows before anything is asked what can be found", async () => {
    const { html, headers } = await open("/en/search");
    expect(main(html)).toContain('href="/en/plans"');
    expect(headers.get("cache-control")).toContain("public");
  });

  it("proposes names, words of the glossary and pages while one types, in the reader's language", async () => {
    const proposals = async (path: string) => {
      const { html, headers, status } = await open(path);
      expect([status, headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
      expect(headers.get("cache-control")).toBe("no-store");
      return JSON.parse(html).items as { name: string; detail: string }[];
    };
    const at = (language: string, text: string) =>
      proposals(`/${language}/search/proposals.json?text=${encodeURIComponent(text)}`);
    expect(await at("fr", "Luik")).toContainEqual({ name: "Liège", detail: "Commune, 4000" });
    expect(await at("nl", "vlaamse gem")).toContainEqual({
      name: "Vlaamse Gemeenschap",
      detail: "Overheid, VG",
    });
    expect(await at("de", "Aktionspl")).toContainEqual({
      name: "Aktionsplan",
      detail: "Wort aus dem Glossar",
    });
    expect((await at("en", "glossar")).map(({ detail }) => detail)).toContain("Page of this site");
    const plans = (await at("nl", "plan")).map(({ name }) => name.toLowerCase());
    expect(plans.length).toBe(8);
    expect(plans[0]).toMatch(/^plan/);
    for (const text of ["", "x", "!!", "<b>"]) expect(await at("nl", text)).toEqual([]);
  });

  it("has a field that says where it is to ask, and works without asking", async () => {
    const { html } = await open("/de/search");
    expect(main(html)).toContain('data-name-finder="/de/search/proposals.json"');
    expect(main(html)).not.toContain("combobox");
  });
});
