/** A message in whole sentences, with the title of the plan where the reader may know it, and the last day. */
import { dueText, messageTexts } from "@napar/domain/message";
import { type FullText, fillSentence, type Language, languages, readText } from "@napar/domain/text";
import { dayInWords } from "./day-in-words.js";
import type { StoredMessage } from "./message.store.js";

type Said = Pick<StoredMessage, "kind" | "plan" | "planTitle" | "due">;

export function wordsOfMessage({ kind, due, ...of }: Said): FullText {
  const whole = due === null ? [messageTexts[kind]] : [messageTexts[kind], dueText];
  return inEach((language) => {
    const facts = { plan: titleOf(of)[language], ...(due !== null && { due: dayInWords(due, language) }) };
    return whole.map((each) => fillSentence(each[language], facts)).join(" ");
  });
}

/** The title of its plan; the identifier where the reader may not know it. */
export const titleOf = ({ plan, planTitle }: Pick<StoredMessage, "plan" | "planTitle">): FullText =>
  inEach((language) => (planTitle && readText(planTitle, language)?.text) ?? plan);

export const inEach = (say: (language: Language) => string): FullText =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as FullText;
