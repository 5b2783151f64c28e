/**
 * Every address of the site for search engines, in parts that stay small, each in four languages that name each other. A site
 * that does not know its public address has none: addresses in it have to be whole.
 */
import type { ApiClient } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianPlaces } from "@napar/domain/belgium/places";
import { languages } from "@napar/domain/text";
import { type FileAnswer, notFound, type PageRoute, unwrap } from "../page/page.js";

/** Pages that are always there: those of the routes without a part to fill in, but for steps of a form and parts for others. */
const standingPages = (routes: readonly PageRoute[]): string[] =>
  routes.map(({ path }) => path).filter((path) => !/[:*]|^\/embed\/|\/new$|^\/follow\//.test(path));

const part = encodeURIComponent;
type Listed = { id: string };
type List = (query: { page: number; pageSize: number }) => Promise<{ paths: string[]; total: number }>;

/** Lists of the API that have a page for each of their items. */
const listsOf = (client: ApiClient): Record<string, List> => {
  const paths =
    <T extends Listed>(
      list: (query: {
        page: number;
        pageSize: number;
      }) => ReturnType<ApiClient["listPlans"]> | Promise<unknown>,
      pathOf: (item: T) => string,
    ): List =>
    async (query) => {
      const { items, total } = unwrap((await list(query)) as never) as { items: T[]; total: number };
      return { paths: items.map(pathOf), total };
    };
  return {
    plans: paths(client.listPlans, ({ id }) => `/plans/${part(id)}`),
    measures: paths(
      client.listMeasures,
      ({ planId, measureId }: Listed & { planId: string; measureId: string }) =>
        `/plans/${part(planId)}/measures/${part(measureId)}`,
    ),
    organisations: paths(client.listOrganisations, ({ id }) => `/organisations/${part(id)}`),
    bodies: paths(client.listBodies, ({ id }) => `/bodies/${part(id)}`),
    practices: paths(client.listPractices, ({ id }) => `/practices/${part(id)}`),
    events: paths(client.listEvents, ({ id }) => `/events/${part(id)}`),
  };
};

const pageSize = 100;
/** Pages of a list in one part: with four languages, 10,000 addresses. */
const pagesInPart = 25;
/** The API has no page beyond this part. */
const lastPart = 4000;

export const sitemapRoutes = (pageRoutes: readonly PageRoute[]): PageRoute[] => [
  {
    path: "/sitemap.xml",
    answer: async ({ client, publicUrl }) => {
      if (publicUrl === "") return notFound;
      const parts = ["pages", "places", "authorities"];
      for (const [name, list] of Object.entries(listsOf(client))) {
        const { total } = await list({ page: 1, pageSize: 1 });
        const count = Math.max(1, Math.ceil(total / (pageSize * pagesInPart)));
        for (let number = 1; number <= count; number += 1) parts.push(`${name}-${number}`);
      }
      const entries = parts.map(
        (name) => `<sitemap><loc>${escaped(`${publicUrl}/sitemaps/${name}.xml`)}</loc></sitemap>`,
      );
      return xml(`<sitemapindex xmlns="${namespace}">\n${entries.join("\n")}\n</sitemapindex>\n`);
    },
  },
  {
    path: "/sitemaps/:part",
    answer: async ({ client, publicUrl, params }) => {
      const name = (params.part ?? "").replace(/\.xml$/, "");
      const paths = publicUrl === "" ? null : await pathsOf(name, client, pageRoutes);
      if (!paths || !params.part?.endsWith(".xml")) return notFound;
      const urls = paths.flatMap((path) => languages.map((language) => urlOf(publicUrl, path, language)));
      return xml(
        `<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`,
      );
    },
  },
  {
    path: "/robots.txt",
    answer: ({ publicUrl }) => ({
      ...{ kind: "document", type: "text/plain; charset=utf-8" },
      body: `User-agent: *\nAllow: /\n${publicUrl ? `Sitemap: ${publicUrl}/sitemap.xml\n` : ""}`,
    }),
  },
];

async function pathsOf(
  name: string,
  client: ApiClient,
  pageRoutes: readonly PageRoute[],
): Promise<string[] | null> {
  if (name === "pages") return standingPages(pageRoutes);
  if (name === "places") return belgianPlaces.municipalities.map(({ code }) => `/places/${code}`);
  if (name === "authorities") return belgianAuthorities.map(({ id }) => `/authorities/${part(id)}`);
  const [, kind = "", number = ""] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? [];
  const list = listsOf(client)[kind];
  if (!list || Number(number) > lastPart) return null;
  const first = (Number(number) - 1) * pagesInPart + 1;
  const paths: string[] = [];
  for (let page = first; page < first + pagesInPart; page += 1) {
    const found = await list({ page, pageSize });
    paths.push(...found.paths);
    if (page * pageSize >= found.total) break;
  }
  return paths.length > 0 || number === "1" ? paths : null;
}

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function urlOf(publicUrl: string, path: string, language: string): string {
  const others = languages.map(
    (code) =>
      `<xhtml:link rel="alternate" hreflang="${code}" href="${escaped(`${publicUrl}/${code}${path}`)}"/>`,
  );
  return `<url><loc>${escaped(`${publicUrl}/${language}${path}`)}</loc>${others.join("")}</url>`;
}

const xml = (body: string): FileAnswer => ({
  ...{ kind: "document", type: "application/xml; charset=utf-8" },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
