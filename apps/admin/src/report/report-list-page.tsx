/** What is to be reported and what was: the calendar, the frozen reports, and two of them held side by side. */
import type { FollowUpView, PlanCaseView } from "@napar/api/client";
import { notStatedTexts } from "@napar/domain/report";
import { Empty, Table } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, orThrow } from "../client/client.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { wordPeriod } from "../indicator/figures.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { DueTable } from "../monitoring/due-table.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";

export function ReportListPage() {
  return <PlanScreen>{(plan, acting) => <ReportList plan={plan} acting={acting} />}</PlanScreen>;
}

type Props = { plan: PlanCaseView; acting: Acting };

function ReportList({ plan, acting }: Props) {
  const { reports } = plan.reports;
  return (
    <Page title={t.adminRepTitle()} kicker={wordsOf(plan.title)} lead={t.adminRepLead()}>
      <p className="actions">
        {acting.may("freezeReport") ? (
          <Link className="button" to={`/plans/${plan.id}/reports/new`}>
            {t.adminRepPrepare()}
          </Link>
        ) : null}
        <Link className="button second" to={`/plans/${plan.id}/document`}>
          {t.adminRepPrintable()}
        </Link>
        {reports.length > 1 ? (
          <Link className="button second" to={`/plans/${plan.id}/reports/compare`}>
            {t.adminRepCompare()}
          </Link>
        ) : null}
      </p>
      <section className="section" aria-labelledby="frozen-h">
        <h2 id="frozen-h">{t.adminRepFrozen()}</h2>
        {reports.length === 0 ? (
          <Empty title={t.adminRepNone()}>{acting.may("freezeReport") ? t.adminRepNoneDo() : null}</Empty>
        ) : (
          <Table
            caption={t.adminRepFrozen()}
            hideCaption
            rows={[...reports].reverse()}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t.adminRepAbout(),
                kind: "title",
                cell: ({ id, content: { period } }) => (
                  <Link to={`/plans/${plan.id}/reports/${id}`}>{wordPeriod(period)}</Link>
                ),
              },
              { head: t.adminRepFrozenOn(), cell: ({ on }) => <DateText date={on} /> },
              { head: t.adminRepHash(), cell: ({ hash }) => <code>{hash.slice(0, 12)}</code> },
            ]}
          />
        )}
      </section>
      <Calendar plan={plan} acting={acting} />
    </Page>
  );
}

/** What is to be done now stands open; what is for later, or done, one step further. */
function Dues({ plan, acting, dues }: Props & { dues: FollowUpView["dues"] }) {
  const isOpen = ({ standing: { state } }: (typeof dues)[number]) => state === "overdue" || state === "due";
  const [open, others] = [dues.filter(isOpen), dues.filter((due) => !isOpen(due))];
  return (
    <>
      {open.length > 0 ? (
        <DueTable caption={t.adminRepCalendar()} {...{ plan, acting }} dues={open} />
      ) : (
        <p>{t.adminMonNothingDue()}</p>
      )}
      {others.length > 0 ? (
        <details>
          <summary>{t.adminRepOtherDues({ count: others.length })}</summary>
          <DueTable
            caption={t.adminRepOtherDues({ count: others.length })}
            {...{ plan, acting }}
            dues={others}
          />
        </details>
      ) : null}
    </>
  );
}

function Calendar({ plan, acting }: Props) {
  const followUp = useQuery({
    queryKey: ["plan-case", plan.id, "follow-up", "dues"],
    queryFn: () => orThrow(api.followUpOfPlanCase(plan.id)),
  });
  const maySet = acting.may("setReportingCalendar");
  return (
    <section className="section" aria-labelledby="calendar-h">
      <h2 id="calendar-h">{t.adminRepCalendar()}</h2>
      <QueryView query={followUp}>
        {({ dues, notStated }) => (
          <>
            {dues.length === 0 ? (
              <Empty title={t.adminMonNoCalendar()}>{maySet ? t.adminRepCalendarDo() : null}</Empty>
            ) : (
              <Dues {...{ plan, acting, dues }} />
            )}
            {notStated.length > 0 ? (
              <ul className="soft">
                {notStated.map((kind) => (
                  <li key={kind}>{notStatedTexts[kind][language]}</li>
                ))}
              </ul>
            ) : null}
          </>
        )}
      </QueryView>
      {maySet ? (
        <p className="actions">
          <Link className="button second" to={`/plans/${plan.id}/reports/calendar`}>
            {t.adminRepSetCalendar()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
