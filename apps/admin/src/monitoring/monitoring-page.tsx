/** How the plan is followed up: what is late, where there is no news, and what the three voices say of each measure. */
import type { FollowUpView, PlanCaseView } from "@napar/api/client";
import { latestSaid, type Voice, voices } from "@napar/domain/status";
import { type Column, Empty, Table } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api, orThrow } from "../client/client.js";
import { SelectField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { AskedQuestions, NothingNew, nothingNewOn } from "./asked-questions.js";
import { DueTable } from "./due-table.js";
import { StatusMark } from "./marks.js";

const silences = [90, 180, 365] as const;

export function MonitoringPage() {
  return <PlanScreen>{(plan, acting) => <Monitoring plan={plan} acting={acting} />}</PlanScreen>;
}

function Monitoring({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const [days, setDays] = useState<number>(180);
  const followUp = useQuery({
    queryKey: ["plan-case", plan.id, "follow-up", days],
    queryFn: () => orThrow(api.followUpOfPlanCase(plan.id, { days })),
  });
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="follow-up" />}
      title={t.adminMonTitle()}
      kicker={wordsOf(plan.title)}
      lead={t.adminMonLead()}
    >
      <p className="actions">
        <Link className="button second" to={`/plans/${plan.id}/milestones`}>
          {t.adminMonMilestones()}
        </Link>
      </p>
      <QueryView query={followUp}>
        {(view) => (
          <>
            <section className="section" aria-labelledby="dues-h">
              <h2 id="dues-h">{t.adminMonDues()}</h2>
              <Dues {...{ plan, acting, view }} />
            </section>
            <OpenReplies plan={plan} view={view} />
            <AskedQuestions plan={plan} asked={view.asked} />
            <section className="section" aria-labelledby="silence-h">
              <h2 id="silence-h">{t.adminMonNoNews()}</h2>
              <div className="toolbar">
                <SelectField
                  id="days"
                  label={t.adminMonNoNewsSince()}
                  value={String(days)}
                  onChange={(chosen) => setDays(Number(chosen))}
                  choices={silences.map((count) => ({
                    value: String(count),
                    label: t.adminMonDays({ days: count }),
                  }))}
                />
              </div>
              <Silence plan={plan} view={view} days={days} />
            </section>
          </>
        )}
      </QueryView>
      <section className="section" aria-labelledby="voices-h">
        <h2 id="voices-h">{t.adminMonVoices()}</h2>
        <VoicesTable plan={plan} />
      </section>
    </Page>
  );
}

function Dues({ plan, acting, view }: { plan: PlanCaseView; acting: Acting; view: FollowUpView }) {
  const open = view.dues.filter(({ standing: { state } }) => state === "overdue" || state === "due");
  const ahead = view.dues.filter(({ standing: { state } }) => state === "not-yet").slice(0, 3);
  if (view.dues.length === 0) {
    return (
      <Empty title={t.adminMonNoCalendar()}>
        <Link to={`/plans/${plan.id}/reports`}>{t.adminMonNoCalendarDo()}</Link>
      </Empty>
    );
  }
  const shown = [...open, ...ahead];
  return shown.length === 0 ? (
    <p>{t.adminMonNothingDue()}</p>
  ) : (
    <>
      <DueTable caption={t.adminMonDues()} {...{ plan, acting }} dues={shown} />
      <p>
        <Link to={`/plans/${plan.id}/reports`}>{t.adminMonAllDues({ count: view.dues.length })}</Link>
      </p>
    </>
  );
}

function OpenReplies({ plan, view }: { plan: PlanCaseView; view: FollowUpView }) {
  if (view.openReplies.length === 0) return null;
  const titleOf = titlesOf(plan);
  return (
    <section className="section" aria-labelledby="replies-h">
      <h2 id="replies-h">{t.adminMonOpenReplies()}</h2>
      <Table
        caption={t.adminMonOpenReplies()}
        hideCaption
        rows={view.openReplies}
        rowKey={({ entry, authority }) => `${entry} ${authority}`}
        columns={[
          {
            head: t.adminMonMeasure(),
            kind: "title",
            cell: ({ subject: { measure } }) => (
              <Link className="words" to={`/plans/${plan.id}/monitoring/${measure}`}>
                {titleOf(measure)}
              </Link>
            ),
          },
          { head: t.adminMonFrom(), cell: ({ authority }) => <OrganisationName id={authority} /> },
          {
            head: t.adminMonReplyBy(),
            cell: ({ due, daysOver }) => (
              <span className="due">
                <DateText date={due} />
                {daysOver > 0 ? <small>{t.adminMonDaysOver({ days: daysOver })}</small> : null}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

export const titlesOf = (plan: PlanCaseView): ((measure: string) => string) => {
  const titles = new Map(plan.measures.measures.map(({ id, title }) => [id, wordsOf(title)]));
  return (measure) => titles.get(measure) || measure;
};

function Silence({ plan, view, days }: { plan: PlanCaseView; view: FollowUpView; days: number }) {
  if (plan.measures.measures.length === 0) return <p className="soft">{t.adminMeasuresNone()}</p>;
  if (view.withoutNews.length === 0) return <p>{t.adminMonNoSilence({ days })}</p>;
  return (
    <Table
      caption={t.adminMonNoNews()}
      hideCaption
      rows={view.withoutNews}
      rowKey={({ measure }) => measure}
      columns={[
        {
          head: t.adminMonMeasure(),
          kind: "title",
          cell: ({ measure, title }) => (
            <Link className="words" to={`/plans/${plan.id}/monitoring/${measure}`}>
              {wordsOf(title)}
            </Link>
          ),
        },
        {
          head: t.adminMonLastNews(),
          cell: ({ measure, lastNewsOn }) => (
            <span className="due">
              {lastNewsOn ? <DateText date={lastNewsOn} /> : t.adminMonNever()}
              <NothingNew on={nothingNewOn(view.asked, measure)} />
            </span>
          ),
        },
        {
          head: t.adminMonSilence(),
          kind: "num",
          cell: ({ days: silent }) => (silent === null ? "" : t.adminMonDays({ days: silent })),
        },
      ]}
    />
  );
}

type Row = PlanCaseView["measures"]["measures"][number];

function VoicesTable({ plan }: { plan: PlanCaseView }) {
  const rows = plan.measures.measures.filter(({ withdrawn }) => !withdrawn);
  if (rows.length === 0) {
    return (
      <Empty title={t.adminMeasuresNone()}>
        <Link to={`/plans/${plan.id}/measures`}>{t.adminMeasuresNoneDo()}</Link>
      </Empty>
    );
  }
  const heads: Record<Voice, () => string> = {
    reported: t.adminMonReported,
    assessed: t.adminMonAssessed,
    contested: t.adminMonContested,
  };
  const ofVoice = (voice: Voice): Column<Row> => ({
    head: heads[voice](),
    cell: ({ id }) => {
      const latest = latestSaid(plan.status, id, voice);
      return latest ? (
        <span className="due">
          <StatusMark state={latest.statement.state} />
          <small>
            <DateText date={latest.on} />
          </small>
        </span>
      ) : (
        <span className="soft">{t.adminMonSaysNothing()}</span>
      );
    },
  });
  return (
    <Table
      caption={t.adminMonVoices()}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.adminMonMeasure(),
          kind: "title",
          cell: ({ id, title }) => (
            <Link className="words" to={`/plans/${plan.id}/monitoring/${id}`}>
              {wordsOf(title)}
            </Link>
          ),
        },
        ...voices.map(ofVoice),
      ]}
    />
  );
}
