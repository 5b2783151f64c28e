/** The catalogue as it is served, held against DCAT-AP 3 by a SHACL validator of others; the sitemap by XML parsers. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { languages } from "@napar/domain/text";
import jsonld from "jsonld";
import { DataFactory, Parser, type Quad, Store, Writer } from "n3";
import Validator from "rdf-validate-shacl";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

const publicUrl = "https://napar.example";
let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal({ publicUrl, contact: "data@napar.example" });
});
afterAll(async () => {
  await opened.close();
  expect(opened.errors).toEqual([]);
});
const fetched = async (path: string) => {
  const response = await opened.site.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response;
};

const turtle = (text: string): Quad[] => new Parser({ format: "Turtle" }).parse(text);
const shapes = new Store(turtle(readFileSync(new URL("./dcat-ap-3.shapes.ttl", import.meta.url), "utf8")));
const validator = new Validator(shapes as never);
const problemsOf = async (quads: readonly Quad[]): Promise<string[]> => {
  const report = await validator.validate(new Store([...quads]) as never);
  return report.results.map(
    ({ focusNode, path }) => `${focusNode?.value} ${(path as { value?: string } | null)?.value}`,
  );
};
const dcat = (name: string) => DataFactory.namedNode(`http://www.w3.org/ns/dcat#${name}`);

describe("the catalogue", () => {
  it("is DCAT-AP 3, in Turtle and in JSON-LD alike", async () => {
    const response = await fetched("/data/catalogue.ttl");
    expect(response.headers.get("content-type")).toBe("text/turtle; charset=utf-8");
    const quads = turtle(await response.text());
    expect(await problemsOf(quads)).toEqual([]);
    const document = await (await fetched("/data/catalogue.jsonld")).json();
    const options = { format: "application/n-quads" } as never;
    const linked = new Parser({ format: "N-Quads" }).parse(String(await jsonld.toRDF(document, options)));
    const lines = (all: Quad[]) =>
      [...new Set(new Writer({ format: "N-Quads" }).quadsToString(all).trim().split("\n"))].sort();
    expect(lines(linked)).toEqual(lines(quads));
  });

  test.each([
    ["http://purl.org/dc/terms/title", "a title"],
    ["http://purl.org/dc/terms/publisher", "a publisher"],
    ["http://www.w3.org/ns/dcat#accessURL", "an address"],
    ["http://www.w3.org/2004/02/skos/core#prefLabel", "the words of a theme"],
  ])("would not pass without %s (%s)", async (property) => {
    const quads = turtle(await (await fetched("/data/catalogue.ttl")).text());
    const less = quads.filter(({ predicate }) => predicate.value !== property);
    expect(less.length).toBeLessThan(quads.length);
    expect((await problemsOf(less)).length).toBeGreaterThan(0);
  });

  it("names files that are there", async () => {
    const store = new Store(turtle(await (await fetched("/data/catalogue.ttl")).text()));
    const files = store.getObjects(null, dcat("downloadURL"), null).map(({ value }) => value);
    expect(files.length).toBeGreaterThan(60);
    const plain = files.filter((file) => !/format=(xlsx|ods)/.test(file));
    for (const file of plain) {
      const response = await opened.site.request(file.slice(publicUrl.length));
      expect([file, response.status]).toEqual([file, 200]);
      await response.arrayBuffer();
    }
    const [page] = store.getObjects(null, DataFactory.namedNode("http://xmlns.com/foaf/0.1/homepage"), null);
    await fetched(page?.value.slice(publicUrl.length) ?? "");
  });

  it("is not there while the site does not know its address", async () => {
    const { site, close } = await openTestPortal();
    expect((await site.request("/data/catalogue.ttl")).status).toBe(404);
    expect((await site.request("/sitemap.xml")).status).toBe(404);
    await close();
  });
});

describe("permanent addresses", () => {
  test.each([
    ["/id/plans/napar-be", "/en/plans/napar-be"],
    ["/id/plans/ghent-2020/measures/gnt-w1", "/en/plans/ghent-2020/measures/gnt-w1"],
    ["/id/places/44021", "/en/places/44021"],
    ["/id/datasets/measures/csv", "/en/data#measures"],
  ])("%s leads to %s", async (address, page) => {
    const response = await opened.site.request(address);
    expect([response.status, response.headers.get("location")]).toEqual([302, page]);
  });
  it("are of known kinds only", async () => {
    expect((await opened.site.request("/id/persons/1")).status).toBe(404);
  });
});

describe("the sitemap", () => {
  /** Read by xmllint, where libxml2 has it, else by Python's own parser. */
  const locations = (xml: string): string[] =>
    execFileSync(
      "python3",
      [
        "-c",
        "import sys,xml.dom.minidom as m\nfor e in m.parse(sys.stdin.buffer).getElementsByTagName('loc'): print(e.firstChild.data)",
      ],
      { input: xml, encoding: "utf8" },
    )
      .trim()
      .split("\n");

  it("names every page in four languages, in parts", async () => {
    const parts = locations(await (await fetched("/sitemap.xml")).text());
    const pages: string[] = [];
    for (const part of parts)
      pages.push(...locations(await (await fetched(part.slice(publicUrl.length))).text()));
    expect(new Set(pages).size).toBe(pages.length);
    for (const path of [
      "/",
      "/plans/napar-be",
      "/plans/ghent-2020/measures/gnt-w1",
      "/places/63023",
      "/bodies/napar-coalition",
    ]) {
      for (const language of languages) expect(pages).toContain(`${publicUrl}/${language}${path}`);
    }
    const dutch = pages
      .filter((page) => page.startsWith(`${publicUrl}/nl/`))
      .map((page) => page.slice(publicUrl.length));
    // Of each kind some, and the standing pages all.
    const some = dutch.filter((page, index) => page.split("/").length < 4 || index % 97 === 0);
    expect(some.length).toBeGreaterThan(30);
    for (const page of some) await fetched(page);
  }, 60_000);

  it("is named to robots", async () => {
    expect(await (await fetched("/robots.txt")).text()).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
    expect((await opened.site.request("/sitemaps/measures-99999.xml")).status).toBe(404);
    expect((await opened.site.request("/sitemaps/persons-1.xml")).status).toBe(404);
  });
});
