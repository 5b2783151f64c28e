/** A message in whole sentences, with the title of the plan where the reader may know it, and the last day. */
import { dueText, messageTexts } from "@napar/domain/message";
import { type FullText, fillSentence, type Language, languages, readText } from "@napar/domain/text";
import { dayInWords } from "./day-in-words.js";
import type { StoredMessage } from "./message.store.js";

type Said = Pick<StoredMessage, "kind" | "plan" | "planTitle" | "due">;

/** @param unnamed stands for a title the reader may not know; by default the identifier of the plan does */
export function wordsOfMessage({ kind, due, ...of }: Said, unnamed?: FullText): FullText {
  const whole = due === null ? [messageTexts[kind]] : [messageTexts[kind], dueText];
  return inEach((language) => {
    const facts = {
      plan: titleOf(of, unnamed)[language],
      ...(due !== null && { due: dayInWords(due, language) }),
    };
    return whole.map((each) => fillSentence(each[language], facts)).join(" ");
  });
}

export const titleOf = (
  { plan, planTitle }: Pick<StoredMessage, "plan" | "planTitle">,
  unnamed?: FullText,
): FullText =>
  inEach((language) => (planTitle && readText(planTitle, language)?.text) ?? unnamed?.[language] ?? plan);

export const inEach = (say: (language: Language) => string): FullText =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as FullText;
