/** The answer to a competence question: who, how we come to it, who it was when, and the sources. */
import type {
  CompetenceAnswerView,
  CompetenceTimelineView,
  PlaceSubjectView,
  Reply,
} from "@napar/api/client";
import type { TimelineSpan } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import { HolderSpans, inLanguage, Note, Section, Stamp } from "@napar/ui";
import { type WordingLookups, wordDate, wordList } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { DoneAboutIt } from "./answer-done.js";
import { Holders, VariantAnswer } from "./answer-holders.js";
import { RulesAndSources } from "./answer-sources.js";
import { ExplainedStep } from "./answer-steps.js";
import { competenceNames, nameOfSummary } from "./names.js";
import { type AskedQuestion, parametersOf } from "./question.js";

type Told = {
  view: CompetenceAnswerView;
  timeline: Reply<CompetenceTimelineView>;
  asked: AskedQuestion;
  /** What is done on the subjects of life that the field touches, in the place. */
  done: readonly PlaceSubjectView[];
  language: Language;
  today: string;
};

export function CompetenceAnswer({ view, timeline, asked, done, language, today }: Told) {
  const t = inLanguage(language);
  const names = competenceNames(view);
  const { answer, legal } = view;
  const place = nameOfSummary(view.place, language);
  const permanent = hrefTo(language, "/competence", { ...parametersOf(asked), place: view.place.code });
  const json = `/api/v1/competence-answers?${new URLSearchParams(
    Object.entries({ ...parametersOf(asked), place: view.place.code }).filter(([, value]) => value),
  )}`;
  return (
    <>
      <Section id="answer" title={t.competenceAnswer()} hideTitle className="flush-top">
        {legal.afterAsOf ? (
          <Note word={t.competenceAfterAsOf()}>
            {t.lawAfterAsOf({ date: wordDate(legal.asOf, language) })}
          </Note>
        ) : null}
        {view.endedPlace ? (
          <Note kind="plain">
            {t.competenceEndedPlace({
              ended: view.endedPlace.names[language] ?? view.endedPlace.code,
              place,
            })}
          </Note>
        ) : null}
        {answer.conditional ? (
          <div className={`variants count-${answer.variants.length}`}>
            {answer.variants.map((variant) => (
              <VariantAnswer
                key={variant.institutionLanguages.join()}
                variant={variant}
                language={language}
                names={names}
              />
            ))}
          </div>
        ) : (
          <Holders holders={answer.holders} language={language} names={names} />
        )}
      </Section>

      <DoneAboutIt done={done} view={view} asked={asked} language={language} today={today} />

      <Section id="why" title={t.competenceWhy()}>
        <ol className="steps">
          {answer.explanation.map((step) => (
            <ExplainedStep key={step.kind} step={step} language={language} names={names} />
          ))}
        </ol>
      </Section>

      {timeline.ok ? (
        <Section id="time" title={t.competenceTimeline()}>
          <HolderSpans
            language={language}
            spans={timeline.value.spans.map((span) => ({
              from: span.from,
              to: span.to,
              now: span.from <= view.date && (span.to === null || view.date <= span.to),
              href:
                span.holders.length > 0
                  ? hrefTo(language, "/competence", { ...parametersOf(asked), date: span.from })
                  : undefined,
              holders: spanHolders(span, language, competenceNames(timeline.value)),
            }))}
          />
          <p className="source">{t.competenceTimelineNote()}</p>
        </Section>
      ) : null}

      <RulesAndSources view={view} language={language} names={names} />

      <Section id="more" title={t.competenceMore()}>
        <ul className="plain">
          <li>
            <a href={hrefTo(language, "/competence/matrix", { field: asked.field, date: asked.date })}>
              {t.competenceSeeMatrix()}
            </a>
          </li>
          <li>
            <a href={hrefTo(language, `/places/${view.place.code}`)}>{t.competenceSeePlace({ place })}</a>
          </li>
        </ul>
      </Section>

      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <span>{t.lawAsOf({ date: wordDate(legal.asOf, language) })}</span>
        <span>{t.notLegalAdvice()}</span>
        <a href={permanent}>{t.competencePermanent()}</a>
        <a href={json}>{t.competenceJson()}</a>
      </Stamp>
    </>
  );
}

function spanHolders(span: TimelineSpan, language: Language, names: WordingLookups): string {
  const t = inLanguage(language);
  if (span.holders.length === 0) return t.competenceTimelineNobody();
  const holders = wordList(
    span.holders.map((id) => names.authority(id, language) ?? id),
    language,
    span.conditional ? "or" : "and",
  );
  return span.conditional ? `${holders} (${t.competenceTimelineConditional()})` : holders;
}
