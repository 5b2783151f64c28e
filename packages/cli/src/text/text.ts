/** What the command says of its own, in four languages. Answers of law are worded by `@napar/ui/wording`. */
import { fillSentence, type Language, languages } from "@napar/domain/text";
import { texts } from "./texts.data.js";

export type TextKey = keyof typeof texts;
export type Facts = Record<string, string | number>;
export type Say = (key: TextKey, facts?: Facts) => string;

/** Reads a text in a language; `{name}` stands for a fact. */
export const inLanguage =
  (language: Language): Say =>
  (key, facts = {}) =>
    fillSentence(texts[key][language], facts);

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

/**
 * The language to speak: `--lang` wherever it stands, else that of the terminal, else English.
 * Read before the command line is parsed, because help and errors speak it too.
 */
export function languageOf(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): Language {
  const place = args.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const given = place < 0 ? undefined : (args[place]?.split("=")[1] ?? args[place + 1]);
  if (given !== undefined && isLanguage(given)) return given;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  const terminal = locale.slice(0, 2).toLowerCase();
  return isLanguage(terminal) ? terminal : "en";
}
