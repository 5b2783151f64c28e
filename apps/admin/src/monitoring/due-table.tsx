/** What is expected of whom and until when, with the one thing to do about it. */
import type { FollowUpView, PlanCaseView } from "@napar/api/client";
import { shortestPeriod } from "@napar/domain/indicator";
import { dueKindTexts } from "@napar/domain/report";
import { Table } from "@napar/ui";
import { Link } from "react-router";
import { wordPeriod } from "../indicator/figures.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { DueMark } from "./marks.js";

type Due = FollowUpView["dues"][number];

export function DueTable({
  plan,
  acting,
  dues,
  caption,
}: {
  plan: PlanCaseView;
  acting: Acting;
  dues: readonly Due[];
  caption: string;
}) {
  const labelOf = (id: string | null) =>
    wordsOf(plan.indicators.find((indicator) => indicator.id === id)?.label) || id;
  return (
    <Table
      caption={caption}
      hideCaption
      rows={dues}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.adminMonExpected(),
          cell: ({ kind, indicator }) => (
            <>
              {dueKindTexts[kind][language]}
              {indicator ? <small className="line-of soft">{labelOf(indicator)}</small> : null}
            </>
          ),
        },
        { head: t.adminMonFrom(), cell: ({ from }) => <OrganisationName id={from} /> },
        { head: t.adminMonAbout(), cell: ({ period }) => wordPeriod(shortestPeriod(period)) },
        { head: t.adminMonDueOn(), cell: ({ due }) => <DateText date={due} /> },
        {
          head: t.adminState(),
          cell: ({ standing }) => (
            <span className="due">
              <DueMark standing={standing} />
            </span>
          ),
        },
        {
          head: <span className="hidden">{t.adminMonToDo()}</span>,
          label: t.adminMonToDo(),
          cell: (due) => <DueAction {...{ plan, acting, due }} />,
        },
      ]}
    />
  );
}

function DueAction({ plan, acting, due }: { plan: PlanCaseView; acting: Acting; due: Due }) {
  const { kind, from, standing } = due;
  if (standing.state === "delivered" || standing.state === "not-yet") return null;
  if (kind === "indicator-value") {
    // The grid is for numbers; words have a form of their own.
    const isCounted = plan.indicators.find(({ id }) => id === due.indicator)?.kind === "quantitative";
    const to = isCounted ? "values" : `${due.indicator}/value`;
    return acting.may("submitValue", [from]) ? (
      <Link to={`/plans/${plan.id}/indicators/${to}`}>{t.adminMonEnterValue()}</Link>
    ) : null;
  }
  return acting.may("deliverReport", [from]) ? (
    <Link to={`/plans/${plan.id}/reports/delivery?due=${encodeURIComponent(due.id)}`}>
      {t.adminMonDeliver()}
    </Link>
  ) : null;
}
