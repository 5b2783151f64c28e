/**
 * The short text in plain language that an authority writes beside its plan: what it wants, for whom, what people will notice
 * of it. It is the authority's own, in its own languages; nobody else writes one, and none is made from the plan.
 */
import { z } from "zod";
import type { IsoDate } from "../calendar/index.js";
import { type Language, type LocalizedText, languages, localizedText } from "../text/index.js";

/** A screen of a phone, some twelve short sentences. */
export const mostSummaryCharacters = 900;

const inOneLanguage = z.string().max(mostSummaryCharacters).nullish();

/** Too long in one language is said of that language, beside whatever else is wrong. */
export const summaryText = localizedText
  .strict()
  .safeExtend({ nl: inOneLanguage, fr: inOneLanguage, de: inOneLanguage, en: inOneLanguage });

/** As it stands with the plan. */
export type PlainSummary = {
  text: LocalizedText;
  on: IsoDate;
  /** Whose words they are. */
  by: string;
};

/** Sentences of more words are hard to read on a phone and to listen to. */
export const mostWordsOfSentence = 20;

export type SummaryRemark =
  | { kind: "longSentence"; language: Language; words: number }
  /** The plan itself is in these languages, the summary is not. */
  | { kind: "languagesMissing"; languages: Language[] };

/** What would make a summary easier to read. Advice, never a refusal: a machine does not judge what is plain. */
export function summaryRemarks(text: LocalizedText, planLanguages: readonly Language[]): SummaryRemark[] {
  const remarks: SummaryRemark[] = languages.flatMap((language) => {
    const words = longestSentence(text[language] ?? "");
    return words > mostWordsOfSentence ? [{ kind: "longSentence", language, words }] : [];
  });
  const missing = planLanguages.filter((language) => !text[language]?.trim());
  return missing.length > 0 ? [...remarks, { kind: "languagesMissing", languages: missing }] : remarks;
}

/** Words in the longest sentence. A sentence ends at . ! ? or … with a space or the end after it, and at a line's end. */
export function longestSentence(text: string): number {
  const sentences = text.split(/[.!?…]+(?=\s|$)|\n+/);
  return Math.max(0, ...sentences.map((sentence) => sentence.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0));
}
