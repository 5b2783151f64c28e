/** The answer to a competence question: who, how we come to it, who it was when, and the sources. */
import type { CompetenceAnswerView, CompetenceTimelineView, Reply } from "@napar/api/client";
import type { Holder, RuleFact, Step, TimelineSpan, Variant } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import {
  HolderSpans,
  inLanguage,
  LangMark,
  Mark,
  Note,
  Rows,
  Section,
  type Shape,
  Stamp,
  Table,
} from "@napar/ui";
import {
  type WordingLookups,
  wordConfidence,
  wordCooperation,
  wordDate,
  wordExclusivity,
  wordInstitutionLanguage,
  wordInstrument,
  wordList,
  wordSpan,
  wordStep,
  wordVerification,
} from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { ArticleList } from "./article-list.js";
import { capital, competenceNames, nameOfSummary, withBreaks } from "./names.js";
import { type AskedQuestion, parametersOf } from "./question.js";

type Told = {
  view: CompetenceAnswerView;
  timeline: Reply<CompetenceTimelineView>;
  asked: AskedQuestion;
  language: Language;
  today: string;
};

export function CompetenceAnswer({ view, timeline, asked, language, today }: Told) {
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

type Shown = { language: Language; names: WordingLookups };

function VariantAnswer({ variant, language, names }: Shown & { variant: Variant }) {
  const t = inLanguage(language);
  const institutions = wordList(
    variant.institutionLanguages.map((one) => wordInstitutionLanguage(one, language)),
    language,
    "or",
  );
  return (
    <div className="variant">
      <h3>{capital(institutions)}</h3>
      {variant.holders.length > 0 ? (
        <Holders holders={variant.holders} language={language} names={names} />
      ) : (
        <div className="empty">
          <p>
            <b>{t.competenceVariantNobody()}</b>
          </p>
          <p className="soft">{t.competenceVariantNobodyWhy()}</p>
        </div>
      )}
    </div>
  );
}

function Holders({ holders, language, names }: Shown & { holders: readonly Holder[] }) {
  return (
    <div className={`holders count-${Math.min(holders.length, 3)}`}>
      {holders.map((holder) => (
        <article className="answer" key={holder.authority}>
          <p className="holder">
            <a href={hrefTo(language, `/authorities/${holder.authority}`)}>
              {withBreaks(names.authority(holder.authority, language) ?? holder.authority)}
            </a>
          </p>
          {holder.rules.map((rule) => (
            <RuleRows key={rule.id} rule={rule} language={language} names={names} />
          ))}
        </article>
      ))}
    </div>
  );
}

const confidenceShape: Record<RuleFact["confidence"], Shape> = {
  high: "done",
  medium: "course",
  low: "unknown",
};

function RuleRows({ rule, language, names }: Shown & { rule: RuleFact }) {
  const t = inLanguage(language);
  return (
    <Rows
      rows={[
        [
          t.competencePart(),
          rule.aspect ? capital(names.aspect?.(rule.aspect, language) ?? rule.aspect) : null,
        ],
        [
          t.competenceMay(),
          wordList(
            rule.instruments.map((one) => wordInstrument(one, language)),
            language,
          ),
        ],
        [t.competenceKind(), wordExclusivity(rule.exclusivity, language)],
        [t.competenceValid(), wordSpan(rule.validFrom, rule.validTo, language)],
        [t.competenceWithOthers(), wordCooperation(rule.cooperation.level, language)],
        [
          t.competenceThrough(),
          rule.agencies
            ? wordList(
                rule.agencies.map((id) => names.authority(id, language) ?? id),
                language,
              )
            : null,
        ],
        [
          t.competenceSure(),
          <Mark key="sure" shape={confidenceShape[rule.confidence]}>
            {wordConfidence(rule.confidence, language)}
          </Mark>,
        ],
      ]}
    />
  );
}

/** Steps whose sentences are a list of things rather than one thought. */
const separate: ReadonlySet<Step["kind"]> = new Set(["transfer", "limits", "cooperation"]);

function ExplainedStep({ step, language, names }: Shown & { step: Step }) {
  const t = inLanguage(language);
  const { title, sentences, articles } = wordStep(step, language, names);
  const own = sentences.filter((sentence) => sentence.language === language && !sentence.isCourtesy);
  const translated = sentences.filter((sentence) => sentence.language === language && sentence.isCourtesy);
  const foreign = sentences.filter((sentence) => sentence.language !== language);
  return (
    <li>
      <div>
        <h3>{title}</h3>
        {separate.has(step.kind) ? (
          own.map((sentence) => <p key={sentence.text}>{sentence.text}</p>)
        ) : (
          <p>{own.map((sentence) => sentence.text).join(" ")}</p>
        )}
        {translated.length > 0 ? (
          <div className="remarks">
            {translated.map((sentence) => (
              <p key={sentence.text}>{sentence.text}</p>
            ))}
            <LangMark shape="courtesy">{t.courtesyTranslation()}</LangMark>
          </div>
        ) : null}
        {foreign.length > 0 ? (
          <div className="remarks">
            {foreign.map((sentence) => (
              <p key={sentence.text} lang={sentence.language}>
                {sentence.text}
              </p>
            ))}
            <LangMark shape="authentic">{t.onlyFoundInEn()}</LangMark>
          </div>
        ) : null}
      </div>
      {articles.length > 0 ? (
        <ArticleList className="law" articles={articles} language={language} />
      ) : (
        <p className="law soft">{t.competenceNoArticle()}</p>
      )}
    </li>
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

function RulesAndSources({ view, language, names }: Shown & { view: CompetenceAnswerView }) {
  const t = inLanguage(language);
  const rows = view.answer.holders.flatMap((holder) => holder.rules.map((rule) => ({ holder, rule })));
  const sourceOf = (id: string) => view.legal.sources.find((source) => source.id === id);
  return (
    <Section id="sources" title={t.competenceSources()}>
      <Table
        className="rules"
        caption={t.competenceSources()}
        hideCaption
        rows={rows}
        rowKey={({ rule }) => rule.id}
        columns={[
          {
            head: t.competenceHolder(),
            cell: ({ holder, rule }) => (
              <>
                {names.authority(holder.authority, language) ?? holder.authority}
                <small className="soft ruleid">
                  {t.competenceRule()} {rule.id}
                </small>
              </>
            ),
          },
          {
            head: t.competenceArticles(),
            cell: ({ rule }) => (
              <ArticleList
                className="articles"
                language={language}
                articles={rule.legalBases.map(
                  (id) => names.legalBasis?.(id, language) ?? { text: id, language },
                )}
              />
            ),
          },
          {
            head: t.competenceSure(),
            cell: ({ rule }) => (
              <>
                <Mark shape={confidenceShape[rule.confidence]}>
                  {wordConfidence(rule.confidence, language)}
                </Mark>
                <span className="soft block">{wordVerification(rule.verification, language)}</span>
              </>
            ),
          },
          {
            head: t.competenceReadIn(),
            cell: ({ rule }) => {
              const read = rule.sources.flatMap((id) => sourceOf(id) ?? []);
              const named = read.filter((source) => source.kind !== "general-knowledge");
              if (named.length === 0) return <span className="soft">{t.competenceGeneralKnowledge()}</span>;
              return (
                <ul className="read">
                  {named.map((source) => (
                    <li key={source.id} lang={language === "en" ? undefined : "en"}>
                      {source.url ? (
                        <a href={source.url} rel="noreferrer">
                          {source.title}
                        </a>
                      ) : (
                        source.title
                      )}
                    </li>
                  ))}
                  {language === "en" ? null : (
                    <li>
                      <LangMark shape="authentic">{t.shownInEn()}</LangMark>
                    </li>
                  )}
                </ul>
              );
            },
          },
        ]}
      />
      <p className="source">{t.competenceSourcesNote()}</p>
    </Section>
  );
}
