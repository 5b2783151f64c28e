/** The milestones of all measures on one line of time, and who has to do what by when. */
import type { PlanCaseView } from "@napar/api/client";
import {
  type MeasureRecord,
  type Milestone,
  type MilestoneStanding,
  milestoneStanding,
} from "@napar/domain/measure";
import { Empty, ScrollTable, Table } from "@napar/ui";
import { TimeAxis, TimeTrack } from "@napar/ui/chart";
import { wordSpan } from "@napar/ui/wording";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { DateText, today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { MilestoneMark } from "./marks.js";

type Row = Milestone & { measure: string; measureTitle: string; standing: MilestoneStanding };

const urgency: Record<MilestoneStanding["state"], number> = { overdue: 0, ahead: 1, done: 2 };

export function MilestonePage() {
  return <PlanScreen>{(plan, acting) => <Milestones plan={plan} acting={acting} />}</PlanScreen>;
}

function Milestones({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const on = today();
  const measures = plan.measures.measures.filter(({ withdrawn }) => !withdrawn);
  const rows = measures
    .flatMap((measure) =>
      measure.milestones.map(
        (milestone): Row => ({
          ...{ ...milestone, measure: measure.id, measureTitle: wordsOf(measure.title) },
          standing: milestoneStanding(milestone, on),
        }),
      ),
    )
    .sort(
      (a, b) =>
        urgency[a.standing.state] - urgency[b.standing.state] || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
    );
  const mayAdd = acting.may("addMilestone", acting.organisations);
  const onLine = measures.filter(({ start, end, milestones }) => start || end || milestones.length > 0);
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="milestones" />}
      title={t.adminMonMilestones()}
      kicker={wordsOf(plan.title)}
      lead={t.adminMonMilestonesLead()}
    >
      <p className="actions">
        {mayAdd && measures.length > 0 ? (
          <Link className="button" to={`/plans/${plan.id}/milestones/new`}>
            {t.adminMonAddMilestone()}
          </Link>
        ) : null}
        <Link to={`/plans/${plan.id}/monitoring`}>{t.adminMonTitle()}</Link>
      </p>
      {onLine.length > 0 ? (
        <section className="section" aria-labelledby="line-h">
          <h2 id="line-h">{t.adminMonTimeline()}</h2>
          <TimeLine plan={plan} measures={onLine} on={on} />
        </section>
      ) : null}
      <section className="section" aria-labelledby="all-h">
        <h2 id="all-h">{t.adminMonAllMilestones()}</h2>
        {rows.length === 0 ? (
          <Empty title={t.adminMonMilestonesNone()}>
            {measures.length === 0 ? (
              <Link to={`/plans/${plan.id}/measures`}>{t.adminMeasuresNoneDo()}</Link>
            ) : (
              t.adminMonMilestonesNoneDo()
            )}
          </Empty>
        ) : (
          <MilestoneTable {...{ plan, acting, rows }} />
        )}
      </section>
    </Page>
  );
}

/** Drawn for the eye; the columns beside it, and the table below, say the same in words. */
function TimeLine({
  plan,
  measures,
  on,
}: {
  plan: PlanCaseView;
  measures: readonly MeasureRecord[];
  on: string;
}) {
  const { from, to } = plan.document.period ?? {};
  const dates = [
    ...[from, to, on].flatMap((date) => date ?? []),
    ...measures.flatMap(({ start, end, milestones }) => [
      ...[start, end].flatMap((date) => date ?? []),
      ...milestones.flatMap(({ due, doneOn }) => [due, ...(doneOn ? [doneOn] : [])]),
    ]),
  ];
  return (
    <ScrollTable name={t.adminMonMilestones()}>
      <table className="table lines">
        <caption className="hidden">{t.adminMonTimeline()}</caption>
        <thead>
          <tr>
            <th scope="col">{t.adminMonMeasure()}</th>
            <th scope="col">{t.adminWhen()}</th>
            <th scope="col">
              <span className="hidden">{t.adminMonMilestones()}</span>
              <TimeAxis dates={dates} />
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, title, start, end, milestones }) => (
            <tr key={id}>
              <th scope="row" className="words">
                <Link to={`/plans/${plan.id}/measures/${id}`}>{wordsOf(title)}</Link>
              </th>
              <td>
                {start || end ? (
                  wordSpan(start, end, language)
                ) : (
                  <span className="soft">{t.adminEmptyValue()}</span>
                )}
              </td>
              <td>
                <TimeTrack
                  dates={dates}
                  today={on}
                  span={{ from: start ?? null, to: end ?? null }}
                  marks={milestones.map((milestone) => ({
                    id: milestone.id,
                    date: milestone.doneOn ?? milestone.due,
                    state: milestoneStanding(milestone, on).state,
                  }))}
                />
                <span className="hidden">
                  {milestones.length === 0
                    ? t.adminMonMilestonesNone()
                    : milestones.map(({ title: name }) => wordsOf(name)).join("; ")}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function MilestoneTable({
  plan,
  acting,
  rows,
}: {
  plan: PlanCaseView;
  acting: Acting;
  rows: readonly Row[];
}) {
  return (
    <Table
      caption={t.adminMonAllMilestones()}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: t.adminMonMilestone(), kind: "title", cell: ({ title }) => wordsOf(title) },
        {
          head: t.adminMonMeasure(),
          cell: ({ measure, measureTitle }) => (
            <Link to={`/plans/${plan.id}/measures/${measure}`}>{measureTitle}</Link>
          ),
        },
        { head: t.adminMonFrom(), cell: ({ authority }) => <OrganisationName id={authority} /> },
        { head: t.adminMonDueOn(), cell: ({ due }) => <DateText date={due} /> },
        { head: t.adminState(), cell: ({ standing }) => <MilestoneMark standing={standing} /> },
        {
          head: <span className="hidden">{t.adminMonToDo()}</span>,
          label: t.adminMonToDo(),
          cell: ({ id, measure, authority, standing }) =>
            standing.state !== "done" && acting.may("completeMilestone", [authority]) ? (
              <Link to={`/plans/${plan.id}/milestones/${measure}/${id}`}>{t.adminMonComplete()}</Link>
            ) : null,
        },
      ]}
    />
  );
}
