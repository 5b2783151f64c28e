/**
 * Every page whose content is facts can be taken away: as JSON, CSV, XLSX and ODS, with the same rows in each. Generated from
 * the list of pages, so that a new page offers files or is named here as one without facts of its own.
 */
import { read as readWorkbook, utils } from "@e965/xlsx";
import { languages } from "@napar/domain/text";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { pageList, storyPageList } from "../testing/page-list.js";
import { openTestPortal } from "../testing/test-portal.js";
import { fileFormats, fileTypes } from "./formats.js";

/** Forms and doors that wait for a question, prose, and parts for the pages of others. */
const withoutFacts: readonly RegExp[] = [
  /^\/(competence|compare|compare\/governments|compare\/plans|about|data)$/,
  /^\/(corrections\/new|corrections\/confirm|follow|accessibility|embed)\b/,
  // What somebody looks for is theirs: it stands in no other address.
  /^\/search\b/,
];
const isWithFacts = ({ path, status = 200 }: { path: string; status?: number }) =>
  status === 200 && !withoutFacts.some((without) => without.test(path));

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal({ content: "scenario" });
}, 120_000);
afterAll(async () => {
  await opened.close();
  expect(opened.errors).toEqual([]);
});

const bytes = async (address: string, type: string): Promise<Buffer> => {
  const response = await opened.site.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  expect(response.headers.get("content-type")).toContain(type);
  return Buffer.from(await response.arrayBuffer());
};

/** Tables that a page offers, each with its address in every format. */
async function tablesOf(path: string): Promise<Map<string, Map<string, string>>> {
  const response = await opened.site.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  const html = await response.text();
  const tables = new Map<string, Map<string, string>>();
  for (const [, type = "", escaped = ""] of html.matchAll(
    /<link rel="alternate" type="([^"]+)" href="(\/api\/v1\/open-data\/tables\/[^"]+)"/g,
  )) {
    const href = escaped.replaceAll("&amp;", "&");
    const table = href.replace(/format=\w+/, "");
    tables.set(table, (tables.get(table) ?? new Map<string, string>()).set(type, href));
  }
  return tables;
}

const rowsIn = {
  json: (file: Buffer) => (JSON.parse(file.toString("utf8")) as { items: unknown[] }).items.length,
  csv: (file: Buffer) => (parse(file, { columns: true }) as unknown[]).length,
  xlsx: (file: Buffer) => rowsOfSheet(file),
  ods: (file: Buffer) => rowsOfSheet(file),
};
function rowsOfSheet(file: Buffer): number {
  const workbook = readWorkbook(file);
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ""] ?? {};
  return utils.sheet_to_json(sheet, { header: 1, blankrows: true }).length - 1;
}

/** A table is the same on every page that offers it: it is fetched once. */
const compared = new Set<string>();
async function expectFiles(path: string): Promise<void> {
  const tables = await tablesOf(path);
  expect([path, tables.size > 0]).toEqual([path, true]);
  for (const [table, byType] of tables) {
    expect([table, [...byType.keys()].sort()]).toEqual([table, Object.values(fileTypes).sort()]);
    if (compared.has(table)) continue;
    compared.add(table);
    const counts = await Promise.all(
      fileFormats.map(async (format) => {
        const type = fileTypes[format];
        return rowsIn[format](await bytes(byType.get(type) ?? "", type));
      }),
    );
    expect([table, new Set(counts).size]).toEqual([table, 1]);
  }
}

describe("a page with facts offers them in four formats, with the same rows in each", () => {
  test.each(pageList.filter(isWithFacts).map(({ path }) => path))(
    "%s",
    (path) => expectFiles(`/nl${path}`),
    60_000,
  );

  test.each(
    storyPageList
      .map(({ path, ...page }) => ({ ...page, pathOf: path, path: path({ plan: "P", id: (name) => name }) }))
      .filter(isWithFacts),
  )(
    "$path",
    ({ pathOf }) => {
      const { story } = opened;
      if (!story) throw new Error("the story is not told");
      return expectFiles(`/fr${pathOf(story)}`);
    },
    60_000,
  );

  it("names no page as without facts that is not there", () => {
    const paths = pageList.map(({ path }) => path);
    for (const without of withoutFacts) expect(paths.some((path) => without.test(path))).toBe(true);
  });
});

describe("what a file says is what its page shows", () => {
  const itemsOf = async (table: string) =>
    (
      JSON.parse((await bytes(`/api/v1/open-data/tables/${table}`, "application/json")).toString("utf8")) as {
        items: Record<string, unknown>[];
      }
    ).items;
  const htmlOf = async (path: string) => (await opened.site.request(path)).text();

  it.each(languages)("the words of the glossary, in %s", async (language) => {
    const html = await htmlOf(`/${language}/glossary`);
    const items = await itemsOf("glossary?");
    expect([...html.matchAll(/id="term-[^"]+"/g)]).toHaveLength(items.length);
  });

  it("the cells of the gap matrix", async () => {
    const html = await htmlOf("/en/gap-matrix");
    const items = await itemsOf("gap-matrix?");
    const [matrix = ""] = /<tbody.*?<\/tbody>/s.exec(html.slice(html.indexOf("table matrix gap"))) ?? [];
    expect([...matrix.matchAll(/<td/g)]).toHaveLength(items.length);
  });

  it("the areas of a map: in its legend as many of each state", async () => {
    const items = await itemsOf("map?");
    const view = (await (await opened.site.request("/api/v1/map")).json()) as {
      states: { state: string; areas: number }[];
    };
    for (const { state, areas } of view.states) {
      expect([state, items.filter((item) => item.state === state).length]).toEqual([state, areas]);
    }
    expect(items).toHaveLength(565);
  });
});
