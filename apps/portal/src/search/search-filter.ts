/** What is looked for: read from the address, written back into links. What is not understood counts as not chosen. */
import type { FoundKind } from "@napar/api/client";
import { lifeDomains, planLevels } from "@napar/domain/framework";
import { pageNumber } from "../page/paging.js";

/** Kinds that the API knows nothing of: the pages of this site, and its glossary. */
export const siteKinds = ["term", "page"] as const;
export type SiteKind = (typeof siteKinds)[number];
export type ShownKind = FoundKind | SiteKind;

/** What there is to choose from, in this order. */
export const shownKinds = [
  "publishedPlan",
  "publishedMeasure",
  "publishedGoal",
  "publishedIndicator",
  "body",
  "organisation",
  "practice",
  "event",
  "place",
  "authority",
  "subject",
  ...siteKinds,
] as const satisfies readonly ShownKind[];

export const longestText = 200;

export type SearchFilter = {
  text: string;
  kind: ShownKind | "";
  level: string;
  domain: string;
  page: number;
};

export function readSearchFilter(query: URLSearchParams): SearchFilter {
  const among = (name: string, known: readonly string[]) =>
    known.find((one) => one === query.get(name)) ?? "";
  return {
    text: (query.get("text") ?? "").trim().slice(0, longestText),
    kind: among("kind", shownKinds) as ShownKind | "",
    level: among(
      "level",
      planLevels.map(({ id }) => id),
    ),
    domain: among(
      "domain",
      lifeDomains.map(({ id }) => id),
    ),
    page: pageNumber(query),
  };
}

export const filterParameters = ({ text, kind, level, domain, page }: SearchFilter) => ({
  ...{ text, kind, level, domain },
  page: page === 1 ? undefined : page,
});

export const isOfSite = (kind: ShownKind | ""): kind is SiteKind => siteKinds.some((one) => one === kind);
export const isOfApi = (kind: ShownKind | ""): kind is FoundKind => kind !== "" && !isOfSite(kind);
