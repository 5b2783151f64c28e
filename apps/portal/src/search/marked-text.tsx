/** A text in which the words that were looked for stand out. */
import { hitsIn, type SoughtWord } from "@napar/domain/suggestion";
import { type Language, type LocalizedText, languages, readText } from "@napar/domain/text";

export function MarkedWords({ text, sought }: { text: string; sought: readonly SoughtWord[] }) {
  return hitsIn(text, sought).map(({ text: part, isHit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    isHit ? <mark key={index}>{part}</mark> : part,
  );
}

/** In the reader's language, or in another one, with a mark that says so. */
export function MarkedText({
  text,
  sought,
  language,
}: {
  text: LocalizedText;
  sought: readonly SoughtWord[];
  language: Language;
}) {
  const read = readText(text, language);
  if (!read) return null;
  const words = <MarkedWords text={read.text} sought={sought} />;
  return read.isFallback ? <span lang={read.language}>{words}</span> : words;
}

/** The text in one language in which it has a word that was looked for: the reader's before others. */
export function inFoundLanguage(
  text: LocalizedText | null,
  sought: readonly SoughtWord[],
  language: Language,
): { text: string; language: Language } | null {
  const order = [language, ...languages.filter((code) => code !== language)];
  const has = (code: Language) => hitsIn(text?.[code] ?? "", sought).some(({ isHit }) => isHit);
  const found = order.find(has);
  return found && text?.[found] ? { text: text[found], language: found } : null;
}
