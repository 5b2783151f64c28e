/** Texts of sources in the reader's language, or in another one with a mark that says so. */
import {
  type Language,
  type LocalizedText as LocalizedTextData,
  languages,
  readText,
} from "@napar/domain/text";
import type { ReactNode } from "react";
import { MarkShape } from "../mark/mark.js";
import { inLanguage } from "../messages/index.js";

type Props = {
  text: LocalizedTextData | null | undefined;
  language: Language;
  /** Shown when the text has no words in any language; nothing by default. */
  otherwise?: ReactNode;
  /** `false` leaves the mark away, for a list where a column or one line says it for all. */
  mark?: boolean;
  className?: string;
};

/**
 * Shows a text. Another language than the reader's gets its `lang` attribute and a mark "found only in Dutch"; a courtesy
 * translation says that it is not official, and one that did not follow its original that it is out of date.
 */
export function LocalizedText({ text, language, otherwise = null, mark = true, className }: Props) {
  const read = readText(text, language);
  if (!read) return otherwise;
  const words =
    read.isFallback || className ? (
      <span lang={read.isFallback ? read.language : undefined} className={className}>
        {read.text}
      </span>
    ) : (
      read.text
    );
  if (!mark || (!read.isFallback && read.state !== "courtesy" && read.state !== "outdated")) return words;
  return (
    <>
      {words} <TextLanguageMark text={text} language={language} />
    </>
  );
}

/** The mark alone, for a heading whose mark stands below it. Nothing when the reader's language is the text's own. */
export function TextLanguageMark({ text, language }: Pick<Props, "text" | "language">) {
  const read = readText(text, language);
  if (!text || !read) return null;
  const t = inLanguage(language);
  if (read.state === "outdated") {
    const words = read.isFallback ? t[`outdatedShownIn${suffixes[read.language]}`]() : t.outdatedText();
    return <LangMark shape="outdated">{words}</LangMark>;
  }
  if (!read.isFallback)
    return read.state === "courtesy" ? <LangMark shape="courtesy">{t.courtesyTranslation()}</LangMark> : null;
  const single = languages.filter((code) => text[code]?.trim()).length === 1;
  const suffix = suffixes[read.language];
  return (
    <LangMark shape={read.state === "courtesy" ? "courtesy" : "authentic"}>
      {single ? t[`onlyFoundIn${suffix}`]() : t[`shownIn${suffix}`]()}
    </LangMark>
  );
}

const suffixes = { nl: "Nl", fr: "Fr", de: "De", en: "En" } as const;

/** A small page and a word about the language of a text. */
export function LangMark({
  shape,
  children,
}: {
  shape: "authentic" | "courtesy" | "outdated";
  children: ReactNode;
}) {
  return (
    <span className="langmark">
      <MarkShape shape={shape} />
      <span>{children}</span>
    </span>
  );
}

/** The words alone, for an attribute or a sentence; empty when there are none. */
export const plainText = (text: LocalizedTextData | null | undefined, language: Language): string =>
  readText(text, language)?.text ?? "";
