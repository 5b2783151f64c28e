/** What the field of the search proposes while one types: names of things, words of the glossary and pages, worded. */
import type { NamesView } from "@napar/api/client";
import { foldText } from "@napar/domain/suggestion";
import { type Language, readText } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import type { Proposal } from "./proposing-field.js";
import { namesOnSite, type SiteItem } from "./site-search.js";

type Named = NamesView["items"][number];
type ProposedKind = Named["kind"] | SiteItem["kind"];

/** Below the language. */
export const proposalsPath = "/search/proposals.json";

const mostProposals = 8;
const mostOfSite = 2;
/** One letter begins everything. */
const shortest = 2;

export function proposalsOf(text: string, names: readonly Named[], language: Language): Proposal[] {
  const folded = foldText(text);
  if (folded.length < shortest) return [];
  // Of names in several languages the one that is shown tells.
  const begins = ({ title }: Named) => foldText(readText(title, language)?.text ?? "").startsWith(folded);
  const inOrder = names.toSorted((one, other) => Number(begins(other)) - Number(begins(one)));
  const ofSite = namesOnSite(text, language).slice(0, mostOfSite);
  return [...inOrder.slice(0, mostProposals - ofSite.length), ...ofSite].flatMap((item) =>
    proposalOf(item, language),
  );
}

function proposalOf(item: Named | SiteItem, language: Language): Proposal[] {
  const name = readText(item.title, language);
  if (!name) return [];
  // The name of a government in a plan is in one language only; its title tells enough.
  const note = "note" in item && item.kind !== "publishedPlan" ? item.note : null;
  const detail = [kindName(item.kind, language), note].filter(Boolean).join(", ");
  return [{ name: name.text, detail, ...(name.isFallback && { lang: name.language }) }];
}

function kindName(kind: ProposedKind, language: Language): string {
  const t = inLanguage(language);
  const names: Record<ProposedKind, string> = {
    publishedPlan: t.searchOnePlan(),
    body: t.searchOneBody(),
    organisation: t.searchOneOrganisation(),
    practice: t.searchOnePractice(),
    place: t.searchOnePlace(),
    authority: t.searchOneAuthority(),
    subject: t.searchOneSubject(),
    term: t.searchOneTerm(),
    page: t.searchOnePage(),
  };
  return names[kind];
}

/** Marks a text field for the script `name-finder`, with the words it says. Without the script they do nothing. */
export function nameFinderAttributes(language: Language) {
  const t = inLanguage(language);
  return {
    "data-name-finder": hrefTo(language, proposalsPath),
    "data-finder-none": t.searchProposalsNone(),
    "data-finder-one": t.finderOne(),
    "data-finder-many": t.finderMany({ count: "#" }),
    "data-finder-list": t.searchProposals(),
    "data-finder-submits": "",
  };
}
