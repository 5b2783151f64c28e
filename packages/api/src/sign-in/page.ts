/** A page of signing in, in the language of the browser. */
import { type FullText, fillSentence, type Language } from "@napar/domain/text";
import type { Context } from "hono";
import { answerHtml, type Html, languageAsked } from "../page/page.js";
import { type PageText, pageTexts } from "./sign-in-texts.data.js";

export type Say = (key: PageText, facts?: Record<string, string | number>) => string;

const sayIn =
  (language: Language): Say =>
  (key, facts = {}) =>
    fillSentence((pageTexts[key] as FullText)[language], facts);

export const languageOf = (c: Context): Language => languageAsked(c) ?? "en";

export function answerPage(
  c: Context,
  { title, body, status = 200 }: { title: PageText; body: (say: Say) => Html; status?: number },
): Promise<Response> {
  const language = languageOf(c);
  const say = sayIn(language);
  return answerHtml(c, { language, heading: say(title), body: body(say), status });
}
