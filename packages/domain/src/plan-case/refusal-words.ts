/** A refusal in words, from the texts of its part and its facts; how these are written: `text/filled-text.ts`. */
import { outcomeTexts } from "../adoption/index.js";
import { budgetKindTexts } from "../budget/index.js";
import { planStatuses } from "../framework/index.js";
import { guardTexts, stageTexts, transitionTexts } from "../lifecycle/index.js";
import { relationTexts, resourceStateTexts, roleTexts } from "../permission/index.js";
import { voiceTexts } from "../status/index.js";
import {
  type FullText,
  filledText,
  type Language,
  languages,
  plainFact,
  type WordOfFact,
} from "../text/index.js";
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
  /** The name of an authority, or of a thing of the plan, where it is one. */
  nameOf?: (id: string) => FullText | null;
};

/** @param text of the part that refused; see `Part.refusalTexts` */
export function wordsOfRefusal(refusal: Refusal, text: FullText, lookups: RefusalLookups = {}): FullText {
  const { guard, nearest } = refusal;
  const wordOf: WordOfFact = (name, fact, language) => wordOfFact(name, fact, language, lookups);
  // What a guard says has facts of its own, and stands inside a sentence.
  const ofGuard = typeof guard === "string" ? (guardTexts as Texts)[guard] : undefined;
  const guardWords = ofGuard && eachLanguage((language) => ofGuard[language].replace(/\.$/, ""));
  const facts = guardWords ? { ...refusal, guard: filledText(guardWords, refusal, wordOf) } : refusal;
  const said = filledText(text, facts, wordOf);
  if (!Array.isArray(nearest) || nearest.length === 0) return said;
  const offer = filledText(nearestText, refusal, wordOf);
  return eachLanguage((language) => `${said[language]} ${offer[language]}`);
}

const eachLanguage = (words: (language: Language) => string): FullText =>
  Object.fromEntries(languages.map((language) => [language, words(language)])) as FullText;

function wordOfFact(name: string, fact: unknown, language: Language, lookups: RefusalLookups): string | null {
  if (Array.isArray(fact)) {
    const words = fact.map((one) => wordOfFact(name, one, language, lookups));
    return words.length === 0 ? null : words.join(", ");
  }
  const plain = plainFact(name, fact, language);
  if (plain === null || typeof fact === "object") return plain;
  if (asWritten.has(name)) return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
  // A number is a count or a year, whatever else bears it as its identifier.
  const named = typeof fact === "string" ? lookups.nameOf?.(fact) : null;
  return vocabularies[name]?.[plain]?.[language] ?? named?.[language] ?? plain;
}
