/** The whole plan as a document for a council or a cabinet: as it stands today, on screen and on paper. */
import type { PlanCaseView } from "@napar/api/client";
import { coverageOf } from "@napar/domain/coverage";
import { commitments } from "@napar/domain/framework";
import { stageTexts } from "@napar/domain/lifecycle";
import { reportContent } from "@napar/domain/report";
import { Rows, Table } from "@napar/ui";
import { wordSpan } from "@napar/ui/wording";
import { MoneyFigure, YearTable } from "../budget/money-page.js";
import { Page } from "../frame/page.js";
import { IndicatorFigure } from "../indicator/indicator-figure.js";
import { DateText, today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { StandingMark } from "../monitoring/marks.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { reportSources } from "./report-sources.js";

export function PlanDocumentPage() {
  return <PlanScreen>{(plan) => <PlanDocument plan={plan} />}</PlanScreen>;
}

function PlanDocument({ plan }: { plan: PlanCaseView }) {
  const { period } = plan.document;
  return (
    <Page
      title={wordsOf(plan.title)}
      kicker={<OrganisationName id={plan.document.authority.id} />}
      lead={
        <>
          {stageTexts[plan.stage][language]} ·{" "}
          {period?.from || period?.to ? wordSpan(period.from, period.to, language) : t.adminPeriodUnknown()} ·{" "}
          {t.adminRepAsOf()} <DateText date={today()} />
        </>
      }
    >
      <p className="actions">
        <button type="button" className="button" onClick={() => print()}>
          {t.adminPrint()}
        </button>
      </p>
      <article className="report">
        <Commitments plan={plan} />
        <Goals plan={plan} />
        <Measures plan={plan} />
        <Indicators plan={plan} />
        {plan.budget.lines.length > 0 ? (
          <section className="section" aria-labelledby="doc-money-h">
            <h2 id="doc-money-h">{t.adminBudTitle()}</h2>
            <MoneyFigure plan={plan} />
            <YearTable plan={plan} stage="planned" />
          </section>
        ) : null}
      </article>
    </Page>
  );
}

function Commitments({ plan }: { plan: PlanCaseView }) {
  const coverage = coverageOf(plan.document);
  return (
    <section className="section" aria-labelledby="doc-commitments-h">
      <h2 id="doc-commitments-h">{t.adminCommitmentsTitle({ count: coverage.covered.length })}</h2>
      <Table
        caption={t.adminCommitmentsTitle({ count: coverage.covered.length })}
        hideCaption
        rows={coverage.commitments}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            head: t.adminRepCommitment(),
            cell: ({ number }) => `${number}. ${commitments[number - 1]?.name[language] ?? ""}`,
          },
          {
            head: t.adminNavMeasures(),
            cell: ({ measures }) => (measures.length === 0 ? t.adminNoMeasure() : measures.length),
          },
        ]}
      />
    </section>
  );
}

function Goals({ plan }: { plan: PlanCaseView }) {
  const goals = plan.goals.goals.filter(({ withdrawn }) => !withdrawn);
  if (goals.length === 0) return null;
  return (
    <section className="section" aria-labelledby="doc-goals-h">
      <h2 id="doc-goals-h">{t.adminRepGoals()}</h2>
      <ul className="goals">
        {goals.map(({ id, label, owner }) => (
          <li key={id}>
            <span className="words">{wordsOf(label) || id}</span>
            {owner ? (
              <small className="line-of soft">
                <OrganisationName id={owner} />
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each measure by itself, with what a council asks: who, when, how it stands. */
function Measures({ plan }: { plan: PlanCaseView }) {
  const on = today();
  const content = reportContent(reportSources(plan), { on, period: { from: on, to: on } });
  const records = new Map(plan.measures.measures.map((record) => [record.id, record]));
  const shown = content.measures.filter(({ id }) => !records.get(id)?.withdrawn);
  return (
    <section className="section" aria-labelledby="doc-measures-h">
      <h2 id="doc-measures-h">
        {t.adminNavMeasures()} ({shown.length})
      </h2>
      {shown.length === 0 ? <p className="soft">{t.adminMeasuresNone()}</p> : null}
      {shown.map(({ id, title, start, end, standing, shares, lastNewsOn }) => {
        const record = records.get(id);
        const lead = record?.lead;
        const others = shares.filter(({ authority }) => authority !== lead?.authority);
        return (
          <section className="measure" key={id} aria-labelledby={`doc-${id}`}>
            <h3 id={`doc-${id}`} className="words">
              {wordsOf(title)}
            </h3>
            <Rows
              rows={[
                [t.adminState(), <StandingMark key="state" state={standing} />],
                [
                  t.adminLead(),
                  lead ? (
                    <>
                      <OrganisationName id={lead.authority} />
                      {lead.service ? `, ${lead.service}` : ""}
                    </>
                  ) : (
                    t.adminLeadNone()
                  ),
                ],
                [
                  t.adminRepShares(),
                  others.length > 0
                    ? others.map(({ authority }, index) => (
                        <span key={authority}>
                          {index > 0 ? ", " : ""}
                          <OrganisationName id={authority} />
                        </span>
                      ))
                    : null,
                ],
                [t.adminWhen(), start || end ? wordSpan(start, end, language) : null],
                [t.adminRepDeliverable(), record?.deliverable],
                [
                  t.adminMonMilestones(),
                  record && record.milestones.length > 0
                    ? record.milestones.map(({ id: milestone, title: name, due, doneOn }) => (
                        <span className="line-of" key={milestone}>
                          {wordsOf(name)} (<DateText date={doneOn ?? due} />
                          {doneOn ? `, ${t.adminMonDone()}` : ""})
                        </span>
                      ))
                    : null,
                ],
                [
                  t.adminMonLastNews(),
                  lastNewsOn ? <DateText key="news" date={lastNewsOn} /> : t.adminMonNever(),
                ],
              ]}
            />
          </section>
        );
      })}
    </section>
  );
}

function Indicators({ plan }: { plan: PlanCaseView }) {
  if (plan.indicators.length === 0) return null;
  return (
    <section className="section" aria-labelledby="doc-indicators-h">
      <h2 id="doc-indicators-h">{t.adminIndTitle()}</h2>
      {plan.indicators.map((indicator) => (
        <section className="measure" key={indicator.id} aria-labelledby={`doc-${indicator.id}`}>
          <h3 id={`doc-${indicator.id}`} className="words">
            {wordsOf(indicator.label)}
          </h3>
          <IndicatorFigure indicator={indicator} />
        </section>
      ))}
    </section>
  );
}
