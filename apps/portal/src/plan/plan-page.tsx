import type {
  CaseOverviewView,
  Collection,
  MeasureRowsView,
  MeasureSummary,
  PlanCheckView,
  PlanCoverageView,
  PlanView,
} from "@napar/api/client";
import { authorityStandings } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import {
  inLanguage,
  LangMark,
  LocalizedText,
  Mark,
  Note,
  PageHead,
  plainText,
  Section,
  Stamp,
  TextLanguageMark,
} from "@napar/ui";
import { plural, wordDate, wordList } from "@napar/ui/wording";
import { RoundSection } from "../home/round-section.js";
import { MeasureSummaries } from "../measure/measure-list-parts.js";
import { dateWords, planAddress, totalWords } from "../measure/measure-words.js";
import { hrefTo } from "../page/page.js";
import { BelgianPlanTimeline } from "./belgian-plan-timeline.js";
import type { LivingHistory } from "./living-history.js";
import { LivingHistorySection } from "./living-history-section.js";
import { PlainSummary } from "./plain-summary.js";
import { PlanCheckSection } from "./plan-check-section.js";
import { measureCount as measuresWords, PlanCoverageSection } from "./plan-coverage-section.js";
import { PlanFacts } from "./plan-facts.js";
import { PlanHistorySection } from "./plan-history-section.js";
import { PlanMeasures } from "./plan-measures.js";
import { PlanMore } from "./plan-more.js";
import { authorityName, ownWordsOf, wordsBehind } from "./plan-names.js";
import { outlineOf } from "./plan-outline.js";
import { PlanOutline } from "./plan-outline-section.js";
import { isFrameworkWithoutPlan, isOverWithoutSuccessor } from "./plan-state.js";
import { FirstMeasures, PlanProgressSections, PlanStorySection } from "./plan-story-section.js";
import { PlanRelations, PlanRemarks, PlanSourceSection } from "./plan-surroundings.js";
import {
  axisWords,
  isBesideRacism,
  kindMeaning,
  kindName,
  levelName,
  nounInSentence,
  PlanStatus,
  PlanWords,
  scopeMeaning,
  uncapitalised,
} from "./plan-words.js";

export type PlanPageProps = {
  language: Language;
  today: string;
  /** The day that is read; `null`: now. */
  asOf: string | null;
  view: PlanView;
  /** `null`: not asked of this plan, or its measures are not on this page. */
  coverage: PlanCoverageView["coverage"] | null;
  checked: PlanCheckView;
  /** How far it is, where it is under way here. */
  overview: CaseOverviewView | null;
  /** The first measures of a plan under way, or of one with more than a page can hold. */
  first:
    | { kind: "case"; rows: MeasureRowsView }
    | { kind: "document"; rows: Collection<MeasureSummary> }
    | null;
  /** Id of the authority's page; `null` when the register has none. */
  authorityId: string | null;
  /** What is known of its life; `null` when it is no plan under way here. */
  history: LivingHistory | null;
  /** The municipality it is about, by name. */
  place: { code: string; name: string } | null;
};

/** One plan: its own words first, then what we say about it. */
export function PlanPage(props: PlanPageProps) {
  const { language, today, asOf, view, coverage, checked, history, overview, first } = props;
  const t = inLanguage(language);
  const { plan } = view;
  return (
    <>
      <div className="lead-aside plan-head">
        <PlanHead {...props} />
        <PlanFacts {...props} />
      </div>
      <PlainSummary
        summary={plan.plainSummary}
        authority={authorityName(plan.authority, language)}
        path={`/plans/${view.id}`}
        language={language}
      />
      {overview && overview.measures.total > 0 ? (
        <PlanStorySection {...{ language, asOf, overview }} />
      ) : null}
      {overview && first?.kind === "case" && overview.measures.total > 0 ? (
        <>
          <FirstMeasures {...{ language, asOf, overview }} rows={first.rows} />
          <PlanProgressSections {...{ language, asOf, overview }} />
        </>
      ) : null}
      {coverage && showsCoverage(view) ? (
        <PlanCoverageSection language={language} plan={plan} coverage={coverage} />
      ) : null}
      {view.level === "interfederal" && view.scope === "racism" && !asOf ? (
        <>
          <RoundSection standings={authorityStandings} language={language} />
          <BelgianPlanTimeline language={language} />
        </>
      ) : null}
      {history ? <LivingHistorySection language={language} plan={plan} history={history} /> : null}
      {holdsMeasures(props) ? <PlanOutline language={language} plan={plan} /> : null}
      {first ? null : <PlanMeasures language={language} plan={plan} />}
      {first?.kind === "document" ? <FirstStated {...{ language, plan }} rows={first.rows} /> : null}
      <PlanMore language={language} plan={plan} />
      <PlanCheckSection language={language} checked={checked} plan={plan} />
      <div className="section two">
        {history ? null : <PlanHistorySection language={language} plan={plan} />}
        <div className="stack">
          <PlanRelations language={language} view={view} />
          <PlanRemarks language={language} view={view} />
        </div>
      </div>
      <PlanSourceSection language={language} view={view} />
      <Stamp>
        <span>{t.stampState({ date: wordDate(asOf ?? today, language) })}</span>
        <a href={hrefTo(language, `/plans/${view.id}`)}>{t.stampPermanent()}</a>
        {overview ? <a href={planAddress(language, view.id, "/history", asOf)}>{t.journalOfPlan()}</a> : null}
        <a href={`/api/v1/plans/${encodeURIComponent(view.id)}/document`}>{t.planJson()}</a>
        <a href={`/api/v1/plans/${encodeURIComponent(view.id)}/check`}>{t.planCheckJson()}</a>
      </Stamp>
    </>
  );
}

/** Its measures are all in the document this page has: only then can it show where each of them stands. */
const holdsMeasures = ({ view }: PlanPageProps): boolean =>
  view.measureCount === (view.plan.measures ?? []).length;

/** The first measures of a plan that is known from a document, where there are more than a page can hold. */
function FirstStated({
  language,
  plan,
  rows,
}: {
  language: Language;
  plan: PlanView["plan"];
  rows: Collection<MeasureSummary>;
}) {
  const t = inLanguage(language);
  return (
    <Section id="measures" title={t.planStoryFirst({ count: rows.items.length, total: rows.total })}>
      <MeasureSummaries language={language} rows={rows.items} namesPlan={false} />
      <p>
        <a href={planAddress(language, plan.id, "/measures", null)}>{t.planStoryAll()}</a>
      </p>
    </Section>
  );
}

/** The ten commitments are asked of cities; a plan of another authority is measured by them when it uses them. */
const showsCoverage = (view: PlanView): boolean =>
  view.plan.kind === "city-plan" ||
  (view.plan.measures ?? []).some((measure) => (measure.eccarCommitments ?? []).length > 0);

function PlanHead({ language, today, view, overview }: PlanPageProps) {
  const t = inLanguage(language);
  const { plan } = view;
  const slogan = plan.slogan;
  const own = ownWordsOf(plan.title)[0]?.language;
  return (
    <PageHead
      kicker={`${t.planOf({ authority: authorityName(plan.authority, language) })} · ${levelName(view.level, language)}`}
      title={<LocalizedText text={plan.title} language={language} mark={false} />}
    >
      {slogan ? (
        <p className="slogan">
          <PlanWords text={slogan} language={language} stringsIn={own} />
          {plan.tagline ? (
            <>
              {". "}
              <PlanWords text={plan.tagline} language={language} stringsIn={own} />
            </>
          ) : null}
        </p>
      ) : null}
      <p className="lead">
        {overview?.measures.total ? storyOf(overview, view, language) : leadOf(view, language)}
      </p>
      {plan.approach ? (
        <p className="words">
          <PlanWords text={plan.approach} language={language} />
        </p>
      ) : null}
      <p>
        <PlanStatus status={view.status} asOf={view.statusAsOf} language={language} />
      </p>
      {isOverWithoutSuccessor(view, today) ? (
        <p>
          <Mark shape="unknown">{t.planPeriodOver()}</Mark>
        </p>
      ) : null}
      <OwnTitle plan={plan} language={language} />
      {plan.presentedAs ? (
        <Note kind="plain">
          {t.planPresentedAs({
            name:
              typeof plan.presentedAs === "string" ? plan.presentedAs : plainText(plan.presentedAs, language),
            kind: nounInSentence(kindName(view.kind, language), language),
            what: kindMeaning(view.kind, t),
          })}
        </Note>
      ) : null}
      {isFrameworkWithoutPlan(view) ? <Note kind="plain">{t.planFrameworkOnly()}</Note> : null}
      {isBesideRacism(view.scope) ? <Note kind="plain">{scopeMeaning(view.scope, t)}.</Note> : null}
    </PageHead>
  );
}

/** What, who, by when, how far, how much: of a plan that is under way here. */
function storyOf(overview: CaseOverviewView, { period }: PlanView, language: Language): string {
  const t = inLanguage(language);
  const { total, byStanding, byAuthority } = overview.measures;
  const planned = totalWords(overview.money.planned, language);
  const measures = measuresWords(total, language);
  const count = byAuthority.length;
  return [
    count === 0
      ? `${measures}.`
      : plural(count, language, t.planStoryLeadOne, t.planStoryLeadMany)({ measures, count }),
    period.to ? t.measureUntil({ date: dateWords(period.to, language) }) : t.measureUntilNone(),
    t.planStoryLeadDone({ done: byStanding.done, total }),
    planned ? t.measureMoneyPlanned({ amount: planned }) : t.measureMoneyNone(),
  ].join(" ");
}

/** What the plan holds, and what our source leaves out; counted, never typed. */
function leadOf({ plan, measureCount }: PlanView, language: Language): string {
  const t = inLanguage(language);
  const axes = outlineOf(plan).map((axis) =>
    uncapitalised(axisWords(axis.kind, axis.parts.length, language)),
  );
  const missing = [
    plan.period?.from || plan.period?.to ? null : t.planColumnPeriod(),
    plan.adoption?.date ? null : t.planAdoption(),
    typeof plan.budget?.total === "number" ? null : t.planBudget(),
  ].flatMap((noun) => (noun ? nounInSentence(noun, language) : []));
  const holds =
    measureCount === 0
      ? t.planMeasuresNone()
      : axes.length
        ? t.planLeadHolds({
            measures: measuresWords(measureCount, language),
            axes: wordList(axes, language),
          })
        : `${measuresWords(measureCount, language)}.`;
  return missing.length ? `${holds} ${t.planLeadMissing({ list: wordList(missing, language) })}` : holds;
}

/** The plan's own name under a translated one, or the mark of the one language it was found in. */
function OwnTitle({ plan, language }: { plan: PlanView["plan"]; language: Language }) {
  const t = inLanguage(language);
  const own = wordsBehind(plan.title, language);
  if (own.length === 0)
    return (
      <p>
        <TextLanguageMark text={plan.title} language={language} />
      </p>
    );
  return (
    <p className="own-words">
      <LangMark shape="courtesy">
        {t.planOwnName()}{" "}
        {own.map((words, index) => (
          <span key={words.language}>
            {index > 0 ? " / " : ""}
            <span className="words" lang={words.language}>
              {words.text}
            </span>
          </span>
        ))}
      </LangMark>
    </p>
  );
}
