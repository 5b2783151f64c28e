/** What the authority itself says of its plan in plain language: its own words, its day, words of the glossary explained. */
import type { Plan } from "@napar/domain/plan";
import { type Language, languages, readText } from "@napar/domain/text";
import { inLanguage, Section, SourceLine, TextLanguageMark } from "@napar/ui";
import { Explained } from "@napar/ui/glossary";
import { wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";

type Props = {
  summary: Plan["plainSummary"];
  /** Whose words they are. */
  authority: string;
  /** Path of the plan below the language. */
  path: string;
  language: Language;
};

/** Nothing where the authority wrote none: we make none from the plan. */
export function PlainSummary({ summary, authority, path, language }: Props) {
  const read = readText(summary?.text, language);
  if (!summary || !read) return null;
  const t = inLanguage(language);
  const others = languages.filter((code) => code !== read.language && summary.text[code]?.trim());
  return (
    <Section id="in-short" title={t.summaryHeading()} className="panel">
      <div lang={read.isFallback ? read.language : undefined} className="words">
        {read.text.split(/\n+/).map((paragraph, index) => (
          <p key={paragraph}>
            {/* Explanations stand in the reader's language: they belong into a text of that language only. */}
            {read.isFallback ? (
              paragraph
            ) : (
              <Explained text={paragraph} language={language} place={`short-${index}`} />
            )}
          </p>
        ))}
      </div>
      <SourceLine>
        {summary.on ? t.summaryBy({ authority, date: wordDate(summary.on, language) }) : authority}{" "}
        <TextLanguageMark text={summary.text} language={language} />
      </SourceLine>
      {others.length > 0 ? (
        <SourceLine>
          {t.summaryOtherLanguages()}{" "}
          {others.map((code, index) => (
            <span key={code}>
              {index > 0 ? ", " : ""}
              <a href={hrefTo(code, `${path}#in-short`)} lang={code} hrefLang={code}>
                {ownNames[code]}
              </a>
            </span>
          ))}
        </SourceLine>
      ) : null}
    </Section>
  );
}

const ownNames: Record<Language, string> = {
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  en: "English",
};
