/** What the site itself has: its pages and the words of its glossary, found by any of their words in any language. */
import { glossary } from "@napar/domain/glossary";
import { foldText, type SoughtWord } from "@napar/domain/suggestion";
import { type FullText, type Language, languages } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { menusOf } from "../page/menus.js";
import type { SiteKind } from "./search-filter.js";

export type SiteItem = { kind: SiteKind; path: string; title: FullText; text: FullText | null };
type Indexed = { item: SiteItem; words: readonly string[] };

const inAll = (of: (language: Language) => string): FullText =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as FullText;

const wordsOf = (...texts: (FullText | null)[]): string[] =>
  foldText(texts.flatMap((text) => (text ? Object.values(text) : [])).join(" ")).split(" ");

function indexSite(): Indexed[] {
  const terms = glossary.flatMap(({ terms: all }) =>
    all.map(({ code, words, meaning }): SiteItem => {
      return { kind: "term", path: `/glossary#term-${code}`, title: words, text: meaning };
    }),
  );
  const pages = menusOf("en", undefined).footNav.flatMap(({ links }, group) =>
    links.map(
      ({ href }, place): SiteItem => ({
        kind: "page",
        path: href.slice("/en".length),
        title: inAll((language) => menusOf(language, undefined).footNav[group]?.links[place]?.label ?? ""),
        text: inAll((language) => menusOf(language, undefined).footNav[group]?.title ?? ""),
      }),
    ),
  );
  return [...terms, ...pages].map((item) => ({
    item,
    words: wordsOf(item.title, item.kind === "term" ? item.text : null, tagsOf(item)),
  }));
}

/** By its own tagline the front page is found too. */
const tagsOf = ({ path }: SiteItem): FullText | null =>
  path === "/about" ? inAll((language) => inLanguage(language).siteTagline()) : null;

let index: readonly Indexed[] | undefined;

/** Those of whose name each word of the text begins a word, by name: first where it begins with the whole text. */
export function namesOnSite(text: string, language: Language): SiteItem[] {
  index ??= indexSite();
  const folded = foldText(text);
  if (folded === "") return [];
  const namesOf = ({ title }: SiteItem) => languages.map((code) => foldText(title[code]));
  const has = (name: string) => folded.split(" ").every((word) => ` ${name}`.includes(` ${word}`));
  const begins = (item: SiteItem) => namesOf(item).some((name) => name.startsWith(folded));
  return index
    .map(({ item }) => item)
    .filter((item) => namesOf(item).some(has))
    .sort(
      (one, other) =>
        Number(begins(other)) - Number(begins(one)) ||
        one.title[language].localeCompare(other.title[language], language),
    );
}

/**
 * @param sought the words in the forms the API looked for them; an empty list finds nothing
 * @returns those whose title is the text first, then by title
 */
export function searchSite(text: string, sought: readonly SoughtWord[], language: Language): SiteItem[] {
  index ??= indexSite();
  const folded = foldText(text);
  const asked = folded.split(" ").filter((word) => sought.some((one) => !one.isStem && one.folded === word));
  if (asked.length === 0) return [];
  const stems = sought.filter(({ isStem, folded: stem }) => isStem && stem.length > 3);
  const has = (words: readonly string[], word: string) => {
    const forms = [word, ...stems.flatMap((one) => (word.startsWith(one.folded) ? one.folded : []))];
    return words.some((one) => forms.some((form) => (form.length > 2 ? one.startsWith(form) : one === form)));
  };
  const isNamed = (item: SiteItem) => languages.some((code) => foldText(item.title[code]) === folded);
  return index
    .filter(({ words }) => asked.every((word) => has(words, word)))
    .map(({ item }) => item)
    .sort(
      (one, other) =>
        Number(isNamed(other)) - Number(isNamed(one)) ||
        one.title[language].localeCompare(other.title[language], language),
    );
}
