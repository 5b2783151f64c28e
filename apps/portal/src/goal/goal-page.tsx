import type { CaseGoalView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { goalLevels } from "@napar/domain/framework";
import type { GoalSource } from "@napar/domain/goal";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  PageHead,
  plainText,
  Rows,
  Section,
  Stamp,
  TextLanguageMark,
} from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { ChainSection } from "../measure/chain-section.js";
import { MeasuredSection } from "../measure/measure-indicators.js";
import { MeasureRows } from "../measure/measure-list-parts.js";
import { ActorLink, dateWords, planAddress, SourceWords } from "../measure/measure-words.js";
import { StandingTable } from "../measure/standing-table.js";
import { termName } from "../plan/plan-words.js";

type Props = { language: Language; today: IsoDate; asOf: IsoDate | null; view: CaseGoalView };

/** One goal: why it is there, what is done for it, and what came of that. */
export function GoalPage({ language, today, asOf, view }: Props) {
  const t = inLanguage(language);
  const { plan, goal, measures, measuresTotal, byStanding } = view;
  const api = `/api/v1/plan-cases/${encodeURIComponent(plan.id)}/goals/${encodeURIComponent(goal.id)}`;
  return (
    <>
      <div className="lead-aside">
        <PageHead
          kicker={
            <a href={planAddress(language, plan.id, "", asOf)}>
              {t.goalKicker({ plan: plainText(plan.title, language) })}
            </a>
          }
          title={
            <LocalizedText text={goal.label} language={language} otherwise={t.goalUntitled()} mark={false} />
          }
        >
          <p>
            <TextLanguageMark text={goal.label} language={language} />
          </p>
        </PageHead>
        <GoalFacts {...{ language, asOf, view }} />
      </div>
      <Section id="sources" title={t.goalSources()}>
        {goal.sources.length === 0 ? (
          <Empty title={t.goalSourcesNone()}>{t.goalSourcesNoneWhy()}</Empty>
        ) : (
          <ul className="sources">
            {goal.sources.map((source) => (
              <Source
                key={`${source.kind} ${source.reference} ${source.text.fr}`}
                {...{ source, language }}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="measures"
        title={plural(
          measuresTotal,
          language,
          t.measureCountOne,
          t.measureCountMany,
        )({ count: measuresTotal })}
      >
        {measuresTotal === 0 ? (
          <Empty title={t.goalMeasuresNone()}>{t.goalMeasuresNoneWhy()}</Empty>
        ) : (
          <>
            {measuresTotal > 1 ? (
              <StandingTable
                language={language}
                caption={t.planStoryStates()}
                note={t.planStoryNote()}
                rows={[{ key: goal.id, head: t.planStoryTotal(), total: measuresTotal, byStanding }]}
              />
            ) : null}
            <MeasureRows {...{ language, asOf, plan: plan.id }} rows={measures} />
            {measuresTotal > measures.length ? (
              <p>
                <a href={planAddress(language, plan.id, "/measures", asOf, { goal: goal.id })}>
                  {t.planMeasuresRest({ count: measuresTotal })}
                </a>
              </p>
            ) : null}
          </>
        )}
      </Section>
      {view.indicators.length > 0 ? (
        <MeasuredSection {...{ language, asOf, plan: plan.id }} indicators={view.indicators} />
      ) : null}
      <ChainSection {...{ language, asOf, plan: plan.id }} chain={view.chain} />
      <Stamp>
        <span>{t.stampState({ date: wordDate(asOf ?? today, language) })}</span>
        <a href={`${api}${asOf ? `?asOf=${asOf}` : ""}`}>{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

function GoalFacts({ language, asOf, view }: Omit<Props, "today">) {
  const t = inLanguage(language);
  const { plan, goal, above, below } = view;
  const link = (one: CaseGoalView["goal"]) => (
    <a
      key={one.id}
      className="words"
      href={planAddress(language, plan.id, `/goals/${encodeURIComponent(one.id)}`, asOf)}
    >
      <LocalizedText text={one.label} language={language} otherwise={t.goalUntitled()} mark={false} />
    </a>
  );
  return (
    <Rows
      rows={[
        [t.goalLevel(), goal.level ? termName(goalLevels, goal.level, language) : null],
        [t.goalOwner(), goal.owner ? <ActorLink key="owner" id={goal.owner} language={language} /> : null],
        [t.goalAbove(), above ? link(above) : null],
        [
          t.goalBelow(),
          below.length > 0 ? (
            <ul key="below">
              {below.map((one) => (
                <li key={one.id}>{link(one)}</li>
              ))}
            </ul>
          ) : null,
        ],
      ]}
    />
  );
}

function Source({ source, language }: { source: GoalSource; language: Language }) {
  const t = inLanguage(language);
  const { kind, text, reference, url, date } = source;
  const kinds = {
    finding: t.chainFinding(),
    experience: t.chainExperience(),
    recommendation: t.chainRecommendation(),
  };
  const where = [reference, date ? dateWords(date, language) : null].filter(Boolean).join(", ");
  return (
    <li>
      <b>{kinds[kind]}</b>
      <blockquote className="words">
        <LocalizedText text={text} language={language} />
      </blockquote>
      {where ? (
        <p className="source">
          <SourceWords words={where} url={url} language={language} />
        </p>
      ) : null}
    </li>
  );
}
