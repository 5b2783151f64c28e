/** A plan on one page, to be shown to an alderman or a minister, and printed. */
import type { PlanCaseView } from "@napar/api/client";
import { coverageOf } from "@napar/domain/coverage";
import { commitments } from "@napar/domain/framework";
import { stageTexts } from "@napar/domain/lifecycle";
import { CoverageStrip, Empty, Facts, Mark, Table } from "@napar/ui";
import { wordSpan } from "@napar/ui/wording";
import { Link } from "react-router";
import { useAdoption } from "../command/plan-case.queries.js";
import { Page } from "../frame/page.js";
import { DateText, today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { StandingMark } from "../monitoring/marks.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { standingsOf } from "../report/report-sources.js";
import { MissingPanel } from "./missing-panel.js";
import { openDeadlines } from "./plan-deadlines.js";
import { PlanScreen } from "./plan-screen.js";

const mostMeasures = 30;

export function OverviewPage() {
  return <PlanScreen>{(plan) => <Overview plan={plan} />}</PlanScreen>;
}

function Overview({ plan }: { plan: PlanCaseView }) {
  const { from, to } = plan.document.period ?? {};
  const open = plan.measures.measures.filter(({ withdrawn }) => !withdrawn);
  return (
    <Page
      title={wordsOf(plan.title)}
      kicker={<OrganisationName id={plan.document.authority.id} />}
      lead={
        <>
          <Mark shape="course" tone="none">
            {stageTexts[plan.stage][language]}
          </Mark>{" "}
          <span className="soft">
            {from || to ? wordSpan(from, to, language) : t.adminPeriodUnknown()} ·{" "}
            {plan.isPublic ? t.adminSeenByAll() : t.adminSeenByParties()}
          </span>
        </>
      }
    >
      <p className="actions">
        <button type="button" className="button second" onClick={() => print()}>
          {t.adminPrint()}
        </button>
      </p>
      <div className="section">
        <PlanFacts plan={plan} measures={open.length} />
      </div>
      <div className="lead-aside section flush">
        <div>
          <Commitments plan={plan} />
          <section className="section" aria-labelledby="measures-h">
            <h2 id="measures-h">{t.adminNavMeasures()}</h2>
            <Measures plan={plan} />
          </section>
        </div>
        <aside>
          <MissingPanel plan={plan} />
        </aside>
      </div>
    </Page>
  );
}

function PlanFacts({ plan, measures }: { plan: PlanCaseView; measures: number }) {
  const { data: adoption } = useAdoption(plan.id, "common");
  const { covered } = coverageOf(plan.document);
  const next = openDeadlines(plan, today())[0];
  const on = <DateText date={plan.asOf} />;
  return (
    <Facts
      facts={[
        { figure: measures, what: t.adminFactMeasures(), source: on },
        { figure: t.adminOfTen({ count: covered.length }), what: t.adminFactCommitments(), source: on },
        ...(adoption && adoption.ledger.of > 0
          ? [
              {
                figure: t.adminOf({ count: adoption.ledger.adopted, of: adoption.ledger.of }),
                what: t.adminFactAdopted(),
                source: on,
              },
            ]
          : []),
        ...(next
          ? [
              {
                figure: t.adminDaysLeft({ days: next.days }),
                what: next.subject,
                source: <DateText date={next.due} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Commitments({ plan }: { plan: PlanCaseView }) {
  const coverage = coverageOf(plan.document);
  return (
    <section aria-labelledby="commitments-h">
      <h2 id="commitments-h">{t.adminCommitmentsTitle({ count: coverage.covered.length })}</h2>
      <CoverageStrip
        label={t.adminCommitmentsTitle({ count: coverage.covered.length })}
        seats={coverage.commitments.map(({ number, state, measures }) => ({
          number,
          name: commitments[number - 1]?.name[language] ?? "",
          state: state === "missing" ? "open" : "full",
          words: measures.length === 0 ? t.adminNoMeasure() : t.adminMeasureCount({ count: measures.length }),
        }))}
      />
      {coverage.missing.length > 0 ? (
        <p className="soft">
          {t.adminCommitmentsMissing()}{" "}
          {coverage.missing
            .map((number) => `${number}. ${commitments[number - 1]?.name[language]}`)
            .join("; ")}
          .
        </p>
      ) : null}
    </section>
  );
}

function Measures({ plan }: { plan: PlanCaseView }) {
  const open = plan.measures.measures.filter(({ withdrawn }) => !withdrawn);
  if (open.length === 0) {
    return (
      <Empty title={t.adminMeasuresNone()}>
        <Link to={`/plans/${plan.id}/measures`}>{t.adminMeasuresNoneDo()}</Link>
      </Empty>
    );
  }
  const shown = open.slice(0, mostMeasures);
  const standings = standingsOf(plan, shown, today());
  return (
    <>
      <Table
        caption={t.adminNavMeasures()}
        hideCaption
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          {
            head: t.adminPlanTitle(),
            kind: "title",
            cell: ({ id, title }) => (
              <Link className="words" to={`/plans/${plan.id}/measures/${id}`}>
                {wordsOf(title)}
              </Link>
            ),
          },
          {
            head: t.adminLead(),
            cell: ({ lead }) => (lead ? <OrganisationName id={lead.authority} /> : t.adminLeadNone()),
          },
          {
            head: t.adminWhen(),
            cell: ({ start, end }) => (start || end ? wordSpan(start, end, language) : ""),
          },
          { head: t.adminState(), cell: ({ id }) => <StandingMark state={standings.get(id) ?? "unknown"} /> },
        ]}
      />
      {open.length > mostMeasures ? (
        <p>
          <Link to={`/plans/${plan.id}/measures`}>{t.adminAllMeasures({ count: open.length })}</Link>
        </p>
      ) : null}
    </>
  );
}
