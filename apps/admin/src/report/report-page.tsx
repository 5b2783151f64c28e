/** A frozen report: to read, to print, and to pass on with the hash by which anyone can check it. */
import type { PlanCaseView } from "@napar/api/client";
import type { FrozenReport } from "@napar/domain/report";
import { Mark } from "@napar/ui";
import { Link, useParams } from "react-router";
import { NotFound } from "../frame/failed.js";
import { Page } from "../frame/page.js";
import { wordPeriod } from "../indicator/figures.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ReportDocument } from "./report-document.js";

export function ReportPage() {
  const { report: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan, acting) => {
        const report = plan.reports.reports.find((known) => known.id === id);
        return report ? <Report {...{ plan, acting, report }} /> : <NotFound />;
      }}
    </PlanScreen>
  );
}

function Report({ plan, acting, report }: { plan: PlanCaseView; acting: Acting; report: FrozenReport }) {
  const { content, on } = report;
  const earlier = plan.reports.reports[plan.reports.reports.findIndex(({ id }) => id === report.id) - 1];
  return (
    <Page
      title={t.adminRepReportOn({ period: wordPeriod(content.period) })}
      kicker={wordsOf(content.plan.title)}
      lead={
        <>
          {t.adminRepFrozenOn()} <DateText date={on} />. {t.adminRepNeverChanges()}
        </>
      }
    >
      <p className="actions">
        <button type="button" className="button" onClick={() => print()}>
          {t.adminPrint()}
        </button>
        {earlier ? (
          <Link
            className="button second"
            to={`/plans/${plan.id}/reports/compare?from=${earlier.id}&to=${report.id}`}
          >
            {t.adminRepCompareEarlier()}
          </Link>
        ) : null}
        <Link to={`/plans/${plan.id}/reports`}>{t.adminRepTitle()}</Link>
      </p>
      <Publication {...{ plan, acting, report }} />
      <ReportDocument content={content} />
      <section className="section" aria-labelledby="proof-h">
        <h2 id="proof-h">{t.adminRepProof()}</h2>
        <p>{t.adminRepProofLead()}</p>
        <p className="hash">
          <code>{report.hash}</code>
        </p>
      </section>
    </Page>
  );
}

/** A report is as public as its plan: once the plan is, everybody reads it at this address. */
function Publication({ plan, acting, report }: { plan: PlanCaseView; acting: Acting; report: FrozenReport }) {
  const address = new URL(`/api/v1/plan-cases/${plan.id}/reports/${report.id}`, location.origin).href;
  return (
    <section className="section on-screen" aria-labelledby="public-h">
      <h2 id="public-h">{t.adminRepPublication()}</h2>
      {plan.isPublic ? (
        <>
          <p>
            <Mark shape="done">{t.adminRepIsPublic()}</Mark>
          </p>
          <p>
            {t.adminRepAddress()} <a href={address}>{address}</a>
          </p>
        </>
      ) : (
        <>
          <p>
            <Mark shape="silent" tone="none">
              {t.adminRepIsNotPublic()}
            </Mark>
          </p>
          {acting.may("publishPlan") ? (
            <p>
              <Link to={`/plans/${plan.id}/lifecycle`}>{t.adminRepPublishPlan()}</Link>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}
