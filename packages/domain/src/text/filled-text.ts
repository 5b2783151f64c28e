/**
 * Texts with facts in them. `{fact}` stands for a fact, and what stands between square brackets is left out when one of its
 * facts is not known: "It waits[ until {due}]."
 */
import { type FullText, type Language, languages } from "./text.js";

export type Facts = Readonly<Record<string, unknown>>;

/** @returns the fact in words; `null`: it is not known */
export type WordOfFact = (name: string, fact: unknown, language: Language) => string | null;

/** A list is written with commas, a text of four languages in the language of the sentence, all else as it is. */
export const plainFact: WordOfFact = (name, fact, language) => {
  if (fact === undefined || fact === null) return null;
  if (Array.isArray(fact)) {
    return fact.length === 0 ? null : fact.map((one) => plainFact(name, one, language) ?? "").join(", ");
  }
  if (typeof fact !== "object") return String(fact);
  const words = (fact as Partial<FullText>)[language];
  return typeof words === "string" ? words : JSON.stringify(fact);
};

/** One sentence with its facts in the places `{fact}`; a fact that is not given leaves its place as it is. */
export const fillSentence = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(facts[name] ?? placeholder));

/** A fact that is not known and stands outside brackets stays as `{fact}`: a mistake in the text, and to be seen. */
export function filledText(text: FullText, facts: Facts, wordOf: WordOfFact = plainFact): FullText {
  const filled = languages.map((language) => {
    const fact = (name: string) => wordOf(name, facts[name], language);
    const isKnown = ([, name = ""]: RegExpMatchArray) => fact(name) !== null;
    const sentence = text[language]
      .replace(/\[([^\]]*)\]/g, (_, part: string) =>
        [...part.matchAll(/\{(\w+)\}/g)].every(isKnown) ? part : "",
      )
      .replace(/\{(\w+)\}/g, (placeholder, name: string) => fact(name) ?? placeholder);
    return [language, sentence];
  });
  return Object.fromEntries(filled) as FullText;
}
