/** Before a report is frozen: what it is about, what is still missing, and how it will read. */
import type { PlanCaseView } from "@napar/api/client";
import { type ReportGaps, reportContent, reportGaps } from "@napar/domain/report";
import { Empty, Mark } from "@napar/ui";
import { Link, useNavigate } from "react-router";
import { useCommand } from "../command/plan-case.queries.js";
import { FormFrame } from "../form/form-frame.js";
import { type DateParts, dateOf, isEmptyDate, partsOf } from "../form/partial-date.js";
import { PeriodFields, periodProblems } from "../form/period-fields.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { DateText, today } from "../language/dates.js";
import { t } from "../language/language.js";
import { titlesOf } from "../monitoring/monitoring-page.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ReportDocument } from "./report-document.js";
import { reportSources } from "./report-sources.js";

export function PreparePage() {
  return <PlanScreen>{(plan, acting) => <Prepare plan={plan} acting={acting} />}</PlanScreen>;
}

type Values = { from: DateParts; to: DateParts };

function Prepare({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const navigate = useNavigate();
  const send = useCommand(plan.id);
  const on = today();
  // The year that is over, until somebody says otherwise.
  const lastYear = partsOf(String(Number(on.slice(0, 4)) - 1));
  const form = useForm<Values>({
    initial: { from: lastYear, to: lastYear },
    check: ({ from, to }) => [
      ...(isEmptyDate(from) ? [{ fieldId: "from", message: t.adminMonPeriodMissing() }] : []),
      ...(isEmptyDate(to) ? [{ fieldId: "to", message: t.adminMonPeriodMissing() }] : []),
      ...periodProblems(["from", from], ["to", to]),
    ],
    fieldOf: (path) => (path.endsWith("to") ? "to" : "from"),
  });
  if (!acting.may("freezeReport")) {
    return (
      <Page title={t.adminRepPrepare()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminRepNotYours()}>
            <Link to={`/plans/${plan.id}/reports`}>{t.adminRepTitle()}</Link>
          </Empty>
        </div>
      </Page>
    );
  }
  const [from, to] = [dateOf(form.values.from), dateOf(form.values.to)];
  const period = from && to && from <= to ? { from, to } : null;
  const sources = reportSources(plan);
  const freeze = async () => {
    const reply = await form.send((values) =>
      send("freezeReport", { period: { from: dateOf(values.from), to: dateOf(values.to) } }, plan.version),
    );
    if (reply?.ok) {
      const made = reply.value.events[0]?.data as { id: string } | undefined;
      navigate(`/plans/${plan.id}/reports/${made?.id ?? ""}`);
    }
  };
  return (
    <Page
      title={t.adminRepPrepare()}
      kicker={<Link to={`/plans/${plan.id}/reports`}>{t.adminRepTitle()}</Link>}
      lead={t.adminRepPrepareLead()}
    >
      <FormFrame
        form={form}
        onSend={freeze}
        verb={t.adminRepFreeze()}
        beside={<span className="soft">{t.adminRepFreezeHint()}</span>}
      >
        <PeriodFields
          from={form.bind("from")}
          to={form.bind("to")}
          fromLabel={t.adminMonPeriodFrom()}
          toLabel={t.adminMonPeriodTo()}
          hint={t.adminMonPeriodHint()}
        />
      </FormFrame>
      {period ? (
        <>
          <Gaps plan={plan} gaps={reportGaps(sources, { on, period })} />
          <h2 className="section">{t.adminRepPreview()}</h2>
          <ReportDocument content={reportContent(sources, { on, period })} />
        </>
      ) : null}
    </Page>
  );
}

const mostShown = 8;

function Gaps({ plan, gaps }: { plan: PlanCaseView; gaps: ReportGaps }) {
  const { withoutNews, withoutValue, withoutMoney } = gaps;
  const titleOf = titlesOf(plan);
  const at = `/plans/${plan.id}`;
  const waiting = plan.indicators.flatMap((indicator) => indicator.waiting).length;
  const isComplete = withoutNews.length + withoutValue.length + withoutMoney.length + waiting === 0;
  return (
    <section className="section" aria-labelledby="gaps-h">
      <h2 id="gaps-h">{t.adminRepMissing()}</h2>
      {isComplete ? (
        <p>
          <Mark shape="done">{t.adminRepNothingMissing()}</Mark>
        </p>
      ) : (
        <p className="soft">{t.adminRepMissingLead()}</p>
      )}
      <ul className="gaps">
        {withoutNews.length > 0 ? (
          <li>
            <Mark shape="unknown">{t.adminRepWithoutNews({ count: withoutNews.length })}</Mark>
            <Some
              rows={withoutNews.map(({ measure, lastNewsOn }) => ({
                to: `${at}/monitoring/${measure}`,
                words: titleOf(measure),
                since: lastNewsOn,
              }))}
            />
          </li>
        ) : null}
        {withoutValue.length > 0 ? (
          <li>
            <Mark shape="unknown">{t.adminRepWithoutValue({ count: withoutValue.length })}</Mark>
            <Some
              rows={withoutValue.map((id) => ({
                to: `${at}/indicators/${id}`,
                words: wordsOf(plan.indicators.find((indicator) => indicator.id === id)?.label) || id,
              }))}
            />
          </li>
        ) : null}
        {waiting > 0 ? (
          <li>
            <Mark shape="part">{t.adminIndWaiting({ count: waiting })}</Mark>{" "}
            <Link to={`${at}/indicators`}>{t.adminIndTitle()}</Link>
          </li>
        ) : null}
        {withoutMoney.length > 0 ? (
          <li>
            <Mark shape="unknown">{t.adminRepWithoutMoney({ count: withoutMoney.length })}</Mark>{" "}
            <Link to={`${at}/money/new`}>{t.adminBudAdd()}</Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

const Some = ({ rows }: { rows: readonly { to: string; words: string; since?: string | null }[] }) => (
  <>
    <ul className="links">
      {rows.slice(0, mostShown).map(({ to, words, since }) => (
        <li key={to}>
          <Link to={to}>{words}</Link>
          {since ? (
            <span className="soft">
              {" "}
              ({t.adminMonLastNews()}: <DateText date={since} />)
            </span>
          ) : null}
        </li>
      ))}
    </ul>
    {rows.length > mostShown ? (
      <p className="soft">{t.adminRepAndMore({ count: rows.length - mostShown })}</p>
    ) : null}
  </>
);
