/** One indicator: what it measures, its values as chart and table, what waits, and its target. */
import type { PlanCaseView } from "@napar/api/client";
import { cannotSayTexts, gapReasonTexts, progressRuleTexts } from "@napar/domain/indicator";
import { Rows } from "@napar/ui";
import { Link, useParams } from "react-router";
import { NotFound } from "../frame/failed.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { ProgressMark } from "../monitoring/marks.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { type IndicatorView, subjectOf, unitOf, wordDirection, wordFigure, wordPeriod } from "./figures.js";
import { IndicatorFigure } from "./indicator-figure.js";
import { ReturnedSection } from "./returned-section.js";
import { WaitingSection } from "./waiting-section.js";

export function IndicatorPage() {
  const { indicator: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan, acting) => {
        const indicator = plan.indicators.find((known) => known.id === id);
        return indicator ? <Indicator {...{ plan, acting, indicator }} /> : <NotFound />;
      }}
    </PlanScreen>
  );
}

type Props = { plan: PlanCaseView; acting: Acting; indicator: IndicatorView };

function Indicator({ plan, acting, indicator }: Props) {
  const { id, label, owner } = indicator;
  const mayEnter = acting.may("submitValue", [owner]);
  return (
    <Page
      title={wordsOf(label)}
      kicker={<Link to={`/plans/${plan.id}/indicators`}>{t.adminIndTitle()}</Link>}
      lead={<ProgressWords indicator={indicator} />}
    >
      <p className="actions">
        {mayEnter ? (
          <Link className="button" to={`/plans/${plan.id}/indicators/${id}/value`}>
            {t.adminIndEnterValue()}
          </Link>
        ) : null}
        {indicator.kind === "quantitative" && acting.may("changeTarget", [owner]) ? (
          <Link className="button second" to={`/plans/${plan.id}/indicators/${id}/target`}>
            {t.adminIndChangeTarget()}
          </Link>
        ) : null}
      </p>
      <WaitingSection {...{ plan, acting }} indicators={[indicator]} />
      <ReturnedSection {...{ plan, acting }} indicators={[indicator]} />
      <section className="section" aria-labelledby="values-h">
        <h2 id="values-h">{t.adminIndValues()}</h2>
        <IndicatorFigure indicator={indicator} />
      </section>
      <section className="section" aria-labelledby="facts-h">
        <h2 id="facts-h">{t.adminIndFacts()}</h2>
        <IndicatorFacts plan={plan} indicator={indicator} />
      </section>
    </Page>
  );
}

function ProgressWords({ indicator: { progress } }: { indicator: IndicatorView }) {
  const reasons =
    progress.state === "cannot-say"
      ? progress.because.map(({ kind }) => cannotSayTexts[kind][language])
      : [progressRuleTexts[progress.rule][language]];
  return (
    <>
      <ProgressMark state={progress.state} /> <span className="soft">{reasons.join(" ")}</span>
    </>
  );
}

function IndicatorFacts({ plan, indicator }: Omit<Props, "acting">) {
  const { owner, frequencyMonths, source } = indicator;
  const counted = indicator.kind === "quantitative" ? indicator : null;
  return (
    <Rows
      rows={[
        [t.adminIndAbout(), subjectOf(plan, indicator)],
        [t.adminIndOwner(), <OrganisationName key="owner" id={owner} />],
        [t.adminIndUnit(), unitOf(indicator)],
        [t.adminIndQuestion(), indicator.kind === "qualitative" ? wordsOf(indicator.question) : null],
        [
          t.adminIndBaseline(),
          counted
            ? "reason" in counted.baseline
              ? gapReasonTexts[counted.baseline.reason][language]
              : t.chartValue({
                  value: wordFigure(counted.baseline.value),
                  when: wordPeriod({ from: counted.baseline.on, to: counted.baseline.on }),
                })
            : null,
        ],
        [t.adminIndTarget(), counted ? wordDirection(counted.direction) : null],
        [
          t.adminIndRhythm(),
          frequencyMonths ? t.adminIndEveryMonths({ months: frequencyMonths }) : t.adminIndNoRhythm(),
        ],
        [
          t.adminIndSource(),
          source.url ? (
            <a key="source" href={source.url}>
              {source.name}
            </a>
          ) : (
            source.name
          ),
        ],
        [t.adminIndMethod(), source.method],
        [t.adminIndLicence(), source.licence ?? t.adminNotKnown()],
      ]}
    />
  );
}
