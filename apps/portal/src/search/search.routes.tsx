import type { SearchView } from "@napar/api/client";
import { foldText } from "@napar/domain/suggestion";
import { type Language, languages } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { hrefTo, type PageRequest, type PageRoute, unwrap } from "../page/page.js";
import { groupOfApi, lineOfSite, resultsPerPage, type ShownGroup } from "./found-group.js";
import { proposalsOf, proposalsPath } from "./proposals.js";
import {
  isOfApi,
  isOfSite,
  longestText,
  readSearchFilter,
  type SearchFilter,
  siteKinds,
} from "./search-filter.js";
import { SearchPage } from "./search-page.js";
import { searchSite } from "./site-search.js";

/** Of each kind, where all are shown. */
const ofEach = 4;
const nothing: SearchView = { groups: [], sought: [], suggestions: [] };

export const searchRoutes: PageRoute[] = [
  {
    path: "/search",
    answer: async ({ language, query, client }) => {
      const t = inLanguage(language);
      const filter = readSearchFilter(query);
      const found = await findWith(client, filter);
      const groups = inOrder(
        [...found.groups.map(groupOfApi), ...groupsOfSite(filter, found, language)],
        filter,
      );
      return {
        kind: "page",
        title: filter.text === "" ? t.searchTitle() : t.searchTitleFor({ text: filter.text }),
        description: t.searchLead(),
        section: "search",
        islands: ["name-finder"],
        crumbs: [{ label: t.searchTitle() }],
        // What somebody looks for is theirs.
        ...(filter.text !== "" && { isUnkept: true }),
        body: (
          <SearchPage
            language={language}
            filter={filter}
            groups={groups}
            sought={found.sought}
            suggestions={found.suggestions}
          />
        ),
      };
    },
  },
];

/** What a script asks for while one types in the field of the search; no page. */
export const searchRootRoutes: PageRoute[] = languages.map((language) => ({
  path: hrefTo(language, proposalsPath),
  answer: async ({ query, client }) => {
    const text = (query.get("text") ?? "").trim().slice(0, longestText);
    const { items } = text === "" ? { items: [] } : unwrap(await client.searchNames({ text }));
    return {
      kind: "document",
      type: "application/json; charset=utf-8",
      body: JSON.stringify({ items: proposalsOf(text, items, language) }),
      // What somebody looks for is theirs.
      headers: { "cache-control": "no-store" },
    };
  },
}));

async function findWith(client: PageRequest["client"], filter: SearchFilter): Promise<SearchView> {
  const { text, kind, level, domain, page } = filter;
  if (foldText(text) === "") return nothing;
  // For pages and words of the glossary only the forms of the words are asked.
  const ofSite = isOfSite(kind);
  const reply = await client.search({
    text,
    ...(isOfApi(kind) && { kind }),
    ...(level && { level }),
    ...(domain && { domain }),
    page: ofSite || kind === "" ? 1 : page,
    pageSize: ofSite ? 1 : kind === "" ? ofEach : resultsPerPage,
  });
  const found = unwrap(reply);
  return ofSite ? { ...found, groups: [] } : found;
}

function groupsOfSite(filter: SearchFilter, { sought }: SearchView, language: Language): ShownGroup[] {
  // Of pages and words the other filters say nothing.
  if (isOfApi(filter.kind) || filter.level !== "" || filter.domain !== "") return [];
  const all = searchSite(filter.text, sought, language);
  return siteKinds.flatMap((kind) => {
    if (isOfSite(filter.kind) && filter.kind !== kind) return [];
    const items = all.filter((item) => item.kind === kind);
    const from = filter.kind === kind ? (filter.page - 1) * resultsPerPage : 0;
    const shown = items.slice(from, from + (filter.kind === kind ? resultsPerPage : ofEach));
    return items.length === 0
      ? []
      : [{ kind, total: items.length, isAtLeast: false, lines: shown.map(lineOfSite) }];
  });
}

/** A kind that has something of exactly this name comes first, whoever found it. */
function inOrder(groups: ShownGroup[], { text }: SearchFilter): ShownGroup[] {
  const folded = foldText(text);
  const isNamed = ({ lines: [first] }: ShownGroup) =>
    first !== undefined && languages.some((code) => foldText(first.title[code] ?? "") === folded);
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}
