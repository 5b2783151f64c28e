/** One indicator: its values as a chart and a table, what it is, where its figures come from. */
import type { IndicatorView } from "@napar/api/client";
import { cannotSayTexts, progressRuleTexts } from "@napar/domain/indicator";
import { foldText } from "@napar/domain/suggestion";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  Mark,
  Note,
  PageHead,
  Rows,
  Section,
  SourceLine,
  Stamp,
  Table,
  TextLanguageMark,
} from "@napar/ui";
import { Term } from "@napar/ui/glossary";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { BreakdownTable, dimensionWords, IndicatorFigure, ruleWords } from "./indicator-figure.js";
import { datedWords, figureWords, leadOf, ownerName, ProgressMark, timeWords } from "./indicator-words.js";

type Props = { indicator: IndicatorView; language: Language };

export function IndicatorPage({ indicator, language }: Props) {
  const t = inLanguage(language);
  const { plan, label, values, readFrom, asOf } = indicator;
  const path = `/plans/${encodeURIComponent(plan.id)}/indicators/${encodeURIComponent(indicator.id)}`;
  return (
    <>
      <PageHead
        kicker={
          <a href={hrefTo(language, `/plans/${encodeURIComponent(plan.id)}`)}>
            <LocalizedText text={plan.title} language={language} mark={false} />
          </a>
        }
        title={<LocalizedText text={label} language={language} mark={false} otherwise={indicator.id} />}
        lead={leadOf(indicator, language)}
      >
        <TextLanguageMark text={label} language={language} />
        <p>
          <ProgressMark progress={indicator.progress} language={language} />
        </p>
        {readFrom === "validity" ? (
          <Note kind="plain">{t.indicatorReadValidity({ date: wordDate(asOf, language) })}</Note>
        ) : null}
        {readFrom === "document" ? <Note kind="plain">{t.indicatorReadDocument()}</Note> : null}
      </PageHead>
      <Section id="values" title={t.indicatorValues()}>
        {values.length === 0 ? (
          <Empty title={readFrom === "document" ? t.indicatorNothingStated() : t.indicatorNothingYet()}>
            {indicator.owner
              ? t.indicatorNothingYetWhy({ owner: ownerName(indicator.owner, language) })
              : null}
          </Empty>
        ) : (
          <IndicatorFigure indicator={indicator} language={language} />
        )}
      </Section>
      <Breakdowns indicator={indicator} language={language} />
      <Section id="judged" title={t.indicatorJudged()}>
        <Judged indicator={indicator} language={language} />
      </Section>
      {indicator.targetChanges.length > 0 ? (
        <Section id="targets" title={t.indicatorTargetsBefore()}>
          <TargetChanges indicator={indicator} language={language} />
        </Section>
      ) : null}
      <Section id="facts" title={t.indicatorFacts()}>
        <Facts indicator={indicator} language={language} />
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(asOf, language) })}</span>
        <a href={hrefTo(language, path, { asOf })}>{t.stampPermanent()}</a>
      </Stamp>
    </>
  );
}

function Breakdowns({ indicator, language }: Props) {
  const t = inLanguage(language);
  const tables = indicator.values.flatMap(({ id, period, content }) =>
    content.kind === "breakdown" ? [{ id, period, table: content.table }] : [],
  );
  return [...tables].reverse().map(({ id, period, table }) => {
    const when = timeWords(period, language);
    const name = indicator.label ? (indicator.label[language] ?? "") : "";
    return (
      <Section
        key={id}
        id={`breakdown-${foldText(`${period.from} ${period.to}`).replaceAll(" ", "-")}`}
        title={t.indicatorBreakdown({ when })}
      >
        <BreakdownTable
          {...{ table, language }}
          caption={t.indicatorBreakdownOf({
            ...{ name: name || t.indicatorValue(), when },
            dimensions: dimensionWords(table, language),
          })}
        />
        <SourceLine>{ruleWords(table, language)}</SourceLine>
      </Section>
    );
  });
}

/** By which rule it is said how far it has come; or every reason why that cannot be said. */
function Judged({ indicator: { progress }, language }: Props) {
  const t = inLanguage(language);
  if (progress.state === "cannot-say") {
    return (
      <ul className="plain">
        {progress.because.map((reason) => (
          <li key={reason.kind}>{cannotSayTexts[reason.kind][language]}</li>
        ))}
      </ul>
    );
  }
  const { rule, share, expected } = progress;
  const percent = (part: number) =>
    `${wordNumber(part * 100, language)}${language === "en" ? "" : "\u00a0"}%`;
  const time = expected
    ? expected.from === expected.to
      ? percent(expected.from)
      : t.indicatorShareBetween({ from: percent(expected.from), to: percent(expected.to) })
    : null;
  return (
    <>
      {share !== null && time ? <p>{t.indicatorShare({ share: percent(share), time })}</p> : null}
      <p className="soft">{progressRuleTexts[rule][language]}</p>
    </>
  );
}

type Change = IndicatorView["targetChanges"][number];

function TargetChanges({ indicator, language }: Props) {
  const t = inLanguage(language);
  const said = (direction: Change["was"]) => {
    if (direction.kind === "keep-within") {
      const [low, high] = [direction.low, direction.high].map((bound) => figureWords(bound, language));
      return t.indicatorBounds({ low: low as string, high: high as string });
    }
    return direction.target ? datedWords(direction.target, language) : t.indicatorNoTarget();
  };
  return (
    <Table
      caption={t.indicatorTargetsBefore()}
      hideCaption
      rows={[...indicator.targetChanges].reverse()}
      rowKey={(change) => `${change.on} ${said(change.was)} ${said(change.direction)}`}
      columns={[
        { head: t.indicatorWhen(), cell: ({ on }) => wordDate(on, language) },
        { head: t.indicatorTargetWas(), cell: ({ was }) => said(was) },
        { head: t.indicatorTargetIs(), cell: ({ direction }) => said(direction) },
        { head: t.indicatorWhy(), kind: "words", cell: ({ reason }) => reason },
      ]}
    />
  );
}

function Facts({ indicator, language }: Props) {
  const t = inLanguage(language);
  const { source, baseline, target, bounds, way, kind, unit, question, frequencyMonths } = indicator;
  const notStated = <Mark shape="unknown">{t.notStated()}</Mark>;
  const ways = { up: t.indicatorWayUp(), down: t.indicatorWayDown(), "keep-within": t.indicatorWayKeep() };
  const inNumbers = kind !== "qualitative";
  return (
    <Rows
      rows={[
        [
          t.indicatorKind(),
          kind === null ? notStated : inNumbers ? t.indicatorKindNumbers() : t.indicatorKindWords(),
        ],
        [
          t.indicatorUnit(),
          inNumbers ? (
            <LocalizedText key="unit" text={unit} language={language} otherwise={notStated} />
          ) : null,
        ],
        [
          t.indicatorQuestion(),
          inNumbers ? null : (
            <LocalizedText key="question" text={question} language={language} otherwise={notStated} />
          ),
        ],
        [t.indicatorAbout(), <About key="about" indicator={indicator} language={language} />],
        [t.indicatorOwner(), indicator.owner ? ownerName(indicator.owner, language) : notStated],
        [
          <Term key="baseline" code="baseline" language={language}>
            {t.indicatorBaseline()}
          </Term>,
          !inNumbers
            ? null
            : baseline === null
              ? notStated
              : "value" in baseline
                ? datedWords(baseline, language)
                : cannotSayTexts.baselineIsDataGap[language],
        ],
        [
          <Term key="target" code="target" language={language}>
            {t.indicatorTarget()}
          </Term>,
          !inNumbers
            ? null
            : bounds
              ? t.indicatorBounds({
                  low: figureWords(bounds.low, language),
                  high: figureWords(bounds.high, language),
                })
              : target
                ? datedWords(target, language)
                : t.indicatorNoTarget(),
        ],
        [t.indicatorWay(), inNumbers && way ? ways[way] : null],
        [
          t.indicatorRhythm(),
          frequencyMonths === null
            ? t.indicatorRhythmNone()
            : frequencyMonths === 12
              ? t.indicatorRhythmYear()
              : t.indicatorRhythmEvery({ months: frequencyMonths }),
        ],
        [
          t.indicatorSource(),
          source ? (
            source.url ? (
              <a key="source" href={source.url} rel="noreferrer">
                {source.name}
              </a>
            ) : (
              source.name
            )
          ) : (
            notStated
          ),
        ],
        [t.indicatorMethod(), source ? (source.method ?? notStated) : null],
        [t.indicatorLicence(), source ? (source.licence ?? t.indicatorLicenceNone()) : null],
        [t.indicatorSmallest(), indicator.smallestGroup],
        [t.indicatorCommon(), indicator.commonIndicator],
      ]}
    />
  );
}

function About({ indicator: { plan, about }, language }: Props) {
  const t = inLanguage(language);
  if (about.kind === "plan") return t.indicatorAboutPlan();
  const isGoal = about.kind === "goal";
  const path = `/plans/${encodeURIComponent(plan.id)}/${isGoal ? "goals" : "measures"}/${encodeURIComponent(about.id)}`;
  return (
    <>
      <a href={hrefTo(language, path)}>
        <LocalizedText text={about.title} language={language} mark={false} otherwise={about.id} />
      </a>
      <span className="under soft">{isGoal ? t.indicatorAboutGoal() : t.indicatorAboutMeasure()}</span>
    </>
  );
}
