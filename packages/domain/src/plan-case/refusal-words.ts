/**
 * A refusal in words, from the texts of its part.
 *
 * In a text, `{fact}` stands for a fact of the refusal, and what stands between square brackets is left out when one of its
 * facts is not known: "It waits[ until {due}]."
 */
import { outcomeTexts } from "../adoption/index.js";
import { budgetKindTexts } from "../budget/index.js";
import { planStatuses } from "../framework/index.js";
import { guardTexts, stageTexts, transitionTexts } from "../lifecycle/index.js";
import { relationTexts, resourceStateTexts, roleTexts } from "../permission/index.js";
import { voiceTexts } from "../status/index.js";
import { type FullText, type Language, languages } from "../text/index.js";
import type { Refusal } from "./part.js";
import { kindOfThingTexts, nearestText } from "./plan-case-texts.data.js";

type Texts = Readonly<Record<string, FullText>>;

/** Words that facts of this name stand for; a value that is not in the list is shown as it is. */
const vocabularies: Readonly<Record<string, Texts>> = {
  stage: stageTexts,
  allowedFrom: stageTexts,
  transition: transitionTexts,
  status: Object.fromEntries(planStatuses.map(({ id, name }) => [id, name])),
  outcome: outcomeTexts,
  voice: voiceTexts,
  role: roleTexts,
  relation: relationTexts,
  state: resourceStateTexts,
  subject: kindOfThingTexts,
  about: kindOfThingTexts,
  budgetKind: budgetKindTexts,
};

/** What was sent, and what may be sent in its place, stands as it has to be written. */
const asWritten = new Set(["value", "nearest", "path"]);

export type RefusalLookups = {
  /** The name of an authority or organisation, where it is one. */
  nameOf?: (id: string) => FullText | null;
};

/** @param texts of the part that refused; see `Part.refusalTexts` */
export function wordsOfRefusal(refusal: Refusal, text: FullText, lookups: RefusalLookups = {}): FullText {
  const words = languages.map((language) => [language, sentenceOf(refusal, text, language, lookups)]);
  return Object.fromEntries(words) as FullText;
}

function sentenceOf(refusal: Refusal, text: FullText, language: Language, lookups: RefusalLookups): string {
  const { guard, nearest } = refusal;
  // What a guard says has facts of its own in it, and stands inside a sentence.
  const guardWords = typeof guard === "string" ? (guardTexts as Texts)[guard]?.[language] : undefined;
  const whole = guardWords
    ? text[language].replace("{guard}", () => guardWords.replace(/\.$/, ""))
    : text[language];
  const offersNearest = Array.isArray(nearest) && nearest.length > 0 && !whole.includes("{nearest}");
  const sentences = offersNearest ? `${whole} ${nearestText[language]}` : whole;
  const fact = (name: string) => wordOfFact(name, refusal[name], language, lookups);
  return sentences
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => fact(name) !== null) ? part : "",
    )
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => fact(name) ?? placeholder);
}

/** @returns `null` where the refusal does not say */
function wordOfFact(name: string, fact: unknown, language: Language, lookups: RefusalLookups): string | null {
  if (fact === undefined || fact === null) return null;
  if (Array.isArray(fact)) {
    const words = fact.map((one) => wordOfFact(name, one, language, lookups));
    return words.length === 0 ? null : words.join(", ");
  }
  if (typeof fact === "object") {
    const words = (fact as Partial<FullText>)[language];
    return typeof words === "string" ? words : JSON.stringify(fact);
  }
  const id = String(fact);
  if (asWritten.has(name)) return id.length > 200 ? `${id.slice(0, 200)}…` : id;
  return vocabularies[name]?.[id]?.[language] ?? lookups.nameOf?.(id)?.[language] ?? id;
}
