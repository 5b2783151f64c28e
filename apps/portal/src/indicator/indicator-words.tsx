/** What an indicator says, in words: its values, its target, who answers for it. */
import type { IndicatorSummary, IndicatorView } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { bodies, organisations } from "@napar/domain/belgium/register";
import { planAuthorityTypes } from "@napar/domain/framework";
import {
  cannotSayTexts,
  gapReasonTexts,
  numberOf,
  type Progress,
  progressTexts,
  suppressedText,
  type ValueContent,
} from "@napar/domain/indicator";
import { nameOfPlace } from "@napar/domain/place";
import { type Language, readText } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, type Shape, type Tone } from "@napar/ui";
import { wordDate, wordNumber, wordSpan } from "@napar/ui/wording";

/** As exact as somebody wrote it, to six decimals. */
export const figureWords = (value: number, language: Language): string => wordNumber(value, language, 6);

/** "2027", "January to June 2027": one date where it is one. */
export const timeWords = ({ from, to }: { from: string; to: string }, language: Language): string =>
  from === to ? wordDate(to, language) : wordSpan(from, to, language);

/** Who answers for figures, by the name we know; an identifier that nobody named stays one. */
export function ownerName(id: string, language: Language): string {
  const authority = belgianAuthorities.find((known) => known.id === id);
  if (authority) return authority.names[language];
  const body = bodies.find((known) => known.id === id);
  if (body) return readText(body.name, language)?.text ?? id;
  const organisation = organisations.find((known) => known.id === id);
  if (organisation) return organisation.name;
  const type = planAuthorityTypes.find((known) => known.id === id);
  if (type) return type.name[language];
  const place = belgianPlaceIndex().byCode.get(/(\d{5})$/.exec(id)?.[1] ?? "");
  return place ? nameOfPlace(place, language) : id;
}

/** Why a value has no number; words are no gap. */
export function gapWords(content: ValueContent, language: Language): string | null {
  if (content.kind === "data-gap") return gapReasonTexts[content.gap.reason][language];
  if (content.kind === "narrative" || numberOf(content) !== null) return null;
  return suppressedText[language];
}

/** A value in a cell: the number, the words, or the mark that there are no data and why. */
export function ValueText({ content, language }: { content: ValueContent; language: Language }) {
  if (content.kind === "narrative") return <LocalizedText text={content.text} language={language} />;
  const gap = gapWords(content, language);
  if (gap !== null) {
    return (
      <>
        <Mark shape="unknown">{gap}</Mark>
        {content.kind === "data-gap" && content.gap.note ? (
          <span className="under soft">{content.gap.note}</span>
        ) : null}
      </>
    );
  }
  return figureWords(numberOf(content) as number, language);
}

const progressMarks: Readonly<Record<Progress["state"], { shape: Shape; tone?: Tone }>> = {
  reached: { shape: "done" },
  "on-course": { shape: "course" },
  within: { shape: "course" },
  behind: { shape: "late" },
  outside: { shape: "late" },
  "moving-away": { shape: "blocked" },
  "cannot-say": { shape: "unknown" },
};

export function ProgressMark({ progress, language }: { progress: Progress; language: Language }) {
  const { shape, tone } = progressMarks[progress.state];
  return (
    <>
      <Mark shape={shape} tone={tone}>
        {progressTexts[progress.state][language]}
      </Mark>
      {progress.state === "cannot-say" ? (
        <span className="under soft">
          {progress.because
            .slice(0, 1)
            .map(({ kind }) => cannotSayTexts[kind][language])
            .join(" ")}
        </span>
      ) : null}
    </>
  );
}

/** The newest value with its time; of a plan without one, the plain word. */
export function LatestText({
  latest,
  unit,
  language,
}: Pick<IndicatorSummary, "latest" | "unit"> & { language: Language }) {
  if (!latest) return <span className="soft">{inLanguage(language).indicatorNoValue()}</span>;
  return (
    <>
      <ValueText content={latest.content} language={language} />
      {latest.number !== null && unit ? (
        <>
          {" "}
          <LocalizedText text={unit} language={language} mark={false} />
        </>
      ) : null}
      <span className="under soft">{timeWords(latest.period, language)}</span>
    </>
  );
}

/** "40 (31 December 2029)": a target or a baseline. */
export const datedWords = ({ value, on }: { value: number; on: string }, language: Language): string =>
  inLanguage(language).chartValue({ value: figureWords(value, language), when: wordDate(on, language) });

/** What a reader should know first: the newest word, and where it should go. */
export function leadOf(indicator: IndicatorView, language: Language): string {
  const t = inLanguage(language);
  const latest = indicator.values.at(-1);
  // A unit in another language could not be marked as such in a sentence.
  const unit = indicator.unit?.[language] ?? "";
  const sentences: string[] = [];
  if (!latest) sentences.push(t.indicatorNothingYet());
  else {
    const when = timeWords(latest.period, language);
    const number = numberOf(latest.content);
    const gap = gapWords(latest.content, language);
    if (number !== null)
      sentences.push(
        t.indicatorLeadValue({ value: figureWords(number, language), unit, when }).replace("  ", " "),
      );
    else if (gap !== null)
      sentences.push(
        t.indicatorLeadGap({
          when,
          reason: language === "de" ? gap : gap.charAt(0).toLowerCase() + gap.slice(1),
        }),
      );
  }
  if (indicator.target) {
    const { value, on } = indicator.target;
    sentences.push(
      t.indicatorLeadTarget({ value: figureWords(value, language), when: wordDate(on, language) }),
    );
  }
  return sentences.join(" ");
}
