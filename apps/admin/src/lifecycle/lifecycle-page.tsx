/** Where a plan stands, what is possible next, and what each step still needs. */
import type { PlanCaseView } from "@napar/api/client";
import { stageTexts } from "@napar/domain/lifecycle";
import { MarkShape, Table } from "@napar/ui";
import { Link } from "react-router";
import { useTransitions } from "../command/plan-case.queries.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText, today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { openDeadlines } from "../plan/plan-deadlines.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { procedureNames } from "../plan/procedure-names.js";
import { Publication } from "./publication.js";
import { stagePath } from "./stage-path.js";
import { TransitionList } from "./transition-list.js";

export function LifecyclePage() {
  return <PlanScreen>{(plan, acting) => <Lifecycle plan={plan} acting={acting} />}</PlanScreen>;
}

function Lifecycle({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const transitions = useTransitions(plan.id);
  return (
    <Page
      title={t.adminNavLifecycle()}
      kicker={wordsOf(plan.title)}
      lead={t.adminLifecycleLead({
        stage: stageTexts[plan.stage][language],
        procedure: procedureNames[plan.procedure](),
      })}
    >
      <StagePath plan={plan} />
      <div className="lead-aside section flush">
        <section aria-labelledby="next-h">
          <h2 id="next-h">{t.adminNextTitle()}</h2>
          <QueryView query={transitions}>
            {(view) => (
              <TransitionList plan={plan} transitions={view.transitions} mayMove={acting.may("moveStage")} />
            )}
          </QueryView>
        </section>
        <aside>
          <Publication plan={plan} mayPublish={acting.may("publishPlan")} />
          <Recorded plan={plan} acting={acting} />
        </aside>
      </div>
      <Deadlines plan={plan} maySet={acting.may("setDeadline")} />
      <History plan={plan} />
    </Page>
  );
}

function StagePath({ plan }: { plan: PlanCaseView }) {
  const steps = stagePath(plan.procedure, plan.stage, plan.lifecycle.history);
  return (
    <ol className="stages section" aria-label={t.adminStagesLabel()}>
      {steps.map(({ stage, state, since }) => (
        <li key={stage} className={state} aria-current={state === "now" ? "step" : undefined}>
          <span className="mark">
            <MarkShape shape={state === "past" ? "done" : state === "now" ? "course" : "silent"} />
            <span>{stageTexts[stage][language]}</span>
          </span>
          <span className="soft">
            {since ? <DateText date={since} /> : state === "now" ? t.adminStageNow() : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What can be recorded at any time, whether or not the next step asks for it. */
function Recorded({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const links = [
    ["giveMandate", "lifecycle/mandate", t.adminGiveMandate(), plan.mandates.length],
    ["sendRequest", "mandates", t.adminRequests(), plan.requests.length],
    ["changeHead", "lifecycle/analysis", t.adminAnalysis(), null],
    [
      "holdConsultation",
      "lifecycle/consultation",
      t.adminConsultation(),
      plan.lifecycle.consultations.length,
    ],
    ["answerConsultation", "lifecycle/answer", t.adminAnswer(), null],
    ["changeHead", "lifecycle/period", t.adminPeriod(), null],
    ["recordEvaluation", "lifecycle/evaluation", t.adminEvaluation(), plan.lifecycle.evaluations.length],
  ] as const;
  const open = links.filter(([action]) => acting.may(action));
  if (open.length === 0) return null;
  return (
    <nav className="panel" aria-labelledby="record-h">
      <h2 id="record-h">{t.adminRecordTitle()}</h2>
      <ul className="links">
        {open.map(([, place, words, count]) => (
          <li key={place}>
            <Link to={`/plans/${plan.id}/${place}`}>{words}</Link>
            {count ? <span className="soft"> {t.adminCountRecorded({ count })}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Deadlines({ plan, maySet }: { plan: PlanCaseView; maySet: boolean }) {
  const open = openDeadlines(plan, today());
  return (
    <section className="section" aria-labelledby="deadlines-h">
      <h2 id="deadlines-h">{t.adminDeadlines()}</h2>
      {open.length === 0 ? (
        <p className="soft">{t.adminDeadlinesNone()}</p>
      ) : (
        <Table
          caption={t.adminDeadlines()}
          hideCaption
          rows={open}
          rowKey={({ id }) => id}
          columns={[
            { head: t.adminWhat(), cell: ({ subject }) => subject },
            { head: t.adminDue(), cell: ({ due }) => <DateText date={due} /> },
            { head: t.adminLeft(), cell: ({ days }) => t.adminDaysLeft({ days }) },
            {
              head: t.adminChange(),
              cell: ({ id }) =>
                maySet ? (
                  <Link to={`/plans/${plan.id}/lifecycle/extend/${id}`}>{t.adminExtendDeadline()}</Link>
                ) : null,
            },
          ]}
        />
      )}
      {maySet ? (
        <p className="actions">
          <Link className="button second" to={`/plans/${plan.id}/lifecycle/deadline`}>
            {t.adminSetDeadline()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function History({ plan }: { plan: PlanCaseView }) {
  const history = [...plan.lifecycle.history].reverse();
  if (history.length === 0) return null;
  return (
    <section className="section" aria-labelledby="history-h">
      <h2 id="history-h">{t.adminHistory()}</h2>
      <Table
        caption={t.adminHistory()}
        hideCaption
        rows={history.map((entry, index) => ({ ...entry, key: String(history.length - index) }))}
        rowKey={({ key }) => key}
        columns={[
          { head: t.adminStage(), cell: ({ stage }) => stageTexts[stage][language] },
          { head: t.adminSince(), cell: ({ on }) => <DateText date={on} /> },
          { head: t.adminReason(), cell: ({ reason }) => wordsOf(reason) },
        ]}
      />
    </section>
  );
}
