/** Open data: the page, the catalogue, the format of plans, and the permanent addresses of things. */
import { planTestVectors } from "@napar/domain/exchange-kit";
import { type CatalogueContent, dataCatalogue, type LinkedNode, turtleOf } from "@napar/domain/linked-data";
import { planJsonSchema } from "@napar/domain/plan";
import { type FullText, languages } from "@napar/domain/text";
import { inLanguage, type Texts } from "@napar/ui";
import { fallbackLanguage } from "../page/accepted-language.js";
import {
  type FileAnswer,
  hrefTo,
  notFound,
  type PageRequest,
  type PageRoute,
  redirectTo,
  unwrap,
} from "../page/page.js";
import { DataPage } from "./data-page.js";

export const dataRoutes: PageRoute[] = [
  {
    path: "/data",
    answer: async ({ language, client, today, publicUrl }) => {
      const t = inLanguage(language);
      const openData = unwrap(await client.describeOpenData());
      return {
        kind: "page",
        title: t.dataTitle(),
        description: t.dataDescription(),
        section: "data",
        crumbs: [{ label: t.dataTitle() }],
        body: <DataPage {...{ language, openData, today, publicUrl }} />,
      };
    },
  },
];

const inAll = (word: (t: Texts) => string): FullText =>
  Object.fromEntries(languages.map((language) => [language, word(inLanguage(language))])) as FullText;

/** Identifiers in it have to be whole addresses: without the address of the site there is no catalogue. */
async function catalogueOf({ client, today, publicUrl, contact }: PageRequest): Promise<LinkedNode | null> {
  if (publicUrl === "") return null;
  const { tables } = unwrap(await client.describeOpenData());
  const content: CatalogueContent = {
    on: today,
    publisher: inLanguage(fallbackLanguage).siteName(),
    contact,
    title: inAll((t) => t.catalogueTitle()),
    description: inAll((t) => t.dataDescription()),
    archive: {
      title: inAll((t) => t.catalogueArchive()),
      description: inAll((t) => t.catalogueArchiveText()),
    },
    service: inAll((t) => t.catalogueService()),
    keywords: [inAll((t) => t.catalogueRacism()), inAll((t) => t.cataloguePlan())],
    themes: { GOVE: inAll((t) => t.catalogueGovernment()), SOCI: inAll((t) => t.catalogueSociety()) },
    // A data set is there as it stands; what needs a question is an answer.
    tables: tables.filter(({ question }) => !question || question.required.length === 0),
  };
  return dataCatalogue(content, { publicUrl, language: fallbackLanguage });
}

const open = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
const json = (value: unknown, type = "application/json; charset=utf-8"): FileAnswer => ({
  ...{ kind: "document", type, headers: open },
  body: `${JSON.stringify(value, null, 1)}\n`,
});

/** Kinds of things that have a page, by the first part of their permanent address. */
const withPage = ["plans", "places", "authorities", "organisations", "bodies", "practices", "events"];

export const dataRootRoutes: PageRoute[] = [
  {
    path: "/data/catalogue.jsonld",
    answer: async (request) => {
      const catalogue = await catalogueOf(request);
      return catalogue ? json(catalogue, "application/ld+json; charset=utf-8") : notFound;
    },
  },
  {
    path: "/data/catalogue.ttl",
    answer: async (request) => {
      const catalogue = await catalogueOf(request);
      if (!catalogue) return notFound;
      return {
        kind: "document",
        type: "text/turtle; charset=utf-8",
        body: turtleOf(catalogue),
        headers: open,
      };
    },
  },
  {
    path: "/data/napar-plan-1.schema.json",
    answer: () => json(planJsonSchema(), "application/schema+json; charset=utf-8"),
  },
  { path: "/data/napar-plan-1.vectors.json", answer: () => json(planTestVectors()) },
  {
    path: "/id/*",
    answer: ({ path }) => {
      const [, , kind = "", ...rest] = path.split("/");
      if (kind === "datasets") return redirectTo(`${hrefTo(fallbackLanguage, "/data")}#${rest[0] ?? ""}`);
      if (kind === "domains" && rest[0])
        return redirectTo(hrefTo(fallbackLanguage, `/measures?domain=${rest[0]}`));
      if (["catalogue", "service", "publisher", "contact"].includes(kind)) {
        return redirectTo(hrefTo(fallbackLanguage, "/data"));
      }
      return withPage.includes(kind) && rest.length > 0
        ? redirectTo(hrefTo(fallbackLanguage, `/${[kind, ...rest].join("/")}`))
        : notFound;
    },
  },
];
