/** Numbers, lists and plurals in four languages. */
import type { Language } from "@napar/domain/text";
import { inLanguage } from "../messages/index.js";

const tags: Record<Language, string> = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-GB" };
const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

/** Thousands in groups with a narrow no-break space, decimals as the language writes them: "274 042", "1,5". */
export function wordNumber(value: number, language: Language, maximumFractionDigits = 0): string {
  const key = `${language} ${maximumFractionDigits}`;
  let known = numberFormats.get(key);
  if (!known) {
    known = new Intl.NumberFormat(tags[language], { maximumFractionDigits, useGrouping: "always" });
    numberFormats.set(key, known);
  }
  return known
    .formatToParts(value)
    .map((part) => (part.type === "group" ? "\u202f" : part.value))
    .join("");
}

/** "Gent", "Gent en Leuven", "Gent, Leuven en Brugge". */
export function wordList(items: readonly string[], language: Language, join: "and" | "or" = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  const t = inLanguage(language);
  const parts = { first: items.slice(0, -1).join(", "), last: items.at(-1) as string };
  return join === "and" ? t.listJoin(parts) : t.listJoinOr(parts);
}

/** Picks the form for one or for many by the rule of the language (French counts 0 as one). */
export function plural<T>(count: number, language: Language, one: T, many: T): T {
  let rules = pluralRules.get(language);
  if (!rules) {
    rules = new Intl.PluralRules(tags[language]);
    pluralRules.set(language, rules);
  }
  return rules.select(count) === "one" ? one : many;
}
