/** What waits for this person and their organisations, and the deadlines ahead. */
import type { AdoptionView, CaseSummaryView, PlanCaseView } from "@napar/api/client";
import { Empty, Mark, Table } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { useQueries } from "@tanstack/react-query";
import { Link } from "react-router";
import { currentOf, rowsOf } from "../adoption/ledger-row.js";
import { api, orThrow } from "../client/client.js";
import { usePlanCases } from "../command/plan-case.queries.js";
import { Page, Waiting } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText, today } from "../language/dates.js";
import { language, localeTag, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { openDeadlines } from "../plan/plan-deadlines.js";
import { type Session, useOwnSession, useRegister } from "../session/session.queries.js";
import { inOrder, type Task, type TaskKind, tasksOf } from "./waiting.js";

/** Plans that are looked at for what waits; nobody has that many under way. */
const mostPlans = 30;
const mostDeadlines = 12;

const verbs: Record<TaskKind, () => string> = {
  answer: () => t.adminTaskAnswer(),
  acceptLead: () => t.adminTaskAcceptLead(),
  report: () => t.adminReport(),
  milestone: () => t.adminTaskMilestone(),
  confirmParties: () => t.adminTaskConfirmParties(),
  decide: () => t.adminRecordDecision(),
};
const explanations: Record<TaskKind, () => string> = {
  answer: () => t.adminWhyAnswer(),
  acceptLead: () => t.adminWhyAcceptLead(),
  report: () => t.adminWhyReport(),
  milestone: () => t.adminWhyMilestone(),
  confirmParties: () => t.adminWhyConfirmParties(),
  decide: () => t.adminWhyDecide(),
};

const longDay = new Intl.DateTimeFormat(localeTag[language], { dateStyle: "full" });

export function TodayPage() {
  const session = useOwnSession();
  const cases = usePlanCases();
  return (
    <Page title={t.adminNavToday()} lead={longDay.format(new Date())}>
      <Proposals session={session} />
      <QueryView query={cases}>{({ items }) => <Tasks session={session} cases={items} />}</QueryView>
    </Page>
  );
}

function Tasks({ session, cases }: { session: Session; cases: readonly CaseSummaryView[] }) {
  const organisations = [...new Set(session.appointments.map(({ organisation }) => organisation))];
  const on = today();
  const shown = cases.slice(0, mostPlans);
  const plans = useQueries({
    queries: shown.map(({ id }) => ({
      queryKey: ["plan-case", id],
      queryFn: () => orThrow(api.findPlanCase(id)),
    })),
  });
  const loaded = plans.flatMap(({ data }) => (data ? [data] : []));
  const decisions = useDecisionTasks(loaded, organisations);
  if (plans.some(({ isPending }) => isPending)) return <Waiting />;
  const tasks = inOrder([...loaded.flatMap((plan) => tasksOf(plan, { organisations, on })), ...decisions]);
  const titles = new Map(loaded.map(({ id, title }) => [id, wordsOf(title)]));
  const deadlines = loaded
    .flatMap((plan) => openDeadlines(plan, on).map((deadline) => ({ ...deadline, plan: plan.id })))
    .sort((one, other) => (one.due < other.due ? -1 : 1))
    .slice(0, mostDeadlines);
  return (
    <>
      <section className="section" aria-labelledby="tasks-h">
        <h2 id="tasks-h">{t.adminTasksTitle()}</h2>
        {tasks.length === 0 ? (
          <Empty title={t.adminNothingWaits()}>
            <Link to="/plans">{t.adminNothingWaitsDo()}</Link>
          </Empty>
        ) : (
          <ol className="tasks">
            {tasks.map((task, index) => (
              <TaskLine
                key={task.key + task.kind}
                task={task}
                plan={titles.get(task.plan) ?? ""}
                isFirst={index === 0}
              />
            ))}
          </ol>
        )}
      </section>
      {deadlines.length > 0 ? (
        <section className="section" aria-labelledby="calendar-h">
          <h2 id="calendar-h">{t.adminCalendarTitle()}</h2>
          <Table
            caption={t.adminCalendarTitle()}
            hideCaption
            rows={deadlines}
            rowKey={({ id }) => id}
            columns={[
              { head: t.adminDate(), cell: ({ due }) => <DateText date={due} /> },
              { head: t.adminWhat(), cell: ({ subject }) => subject },
              {
                head: t.adminPlan(),
                cell: ({ plan }) => <Link to={`/plans/${plan}/lifecycle`}>{titles.get(plan)}</Link>,
              },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}

/** Plans put to decision on which an own government has not decided yet. */
function useDecisionTasks(plans: readonly PlanCaseView[], organisations: readonly string[]): Task[] {
  const asked = plans.flatMap((plan) =>
    plan.stage !== "adoption"
      ? []
      : plan.parties
          .filter(({ authority, standing }) => organisations.includes(authority) && standing !== "setAside")
          .map(({ authority }) => ({ plan, authority })),
  );
  const ledgers = useQueries({
    queries: asked.map(({ plan }) => ({
      queryKey: ["plan-case", plan.id, "adoption", "common"],
      queryFn: (): Promise<AdoptionView> => orThrow(api.adoptionOfPlanCase(plan.id, { part: "common" })),
    })),
  });
  return asked.flatMap(({ plan, authority }, index): Task[] => {
    const ledger = ledgers[index]?.data;
    if (!ledger || currentOf(rowsOf(ledger), authority, "executive")) return [];
    return [
      {
        ...{ kind: "decide", key: `${plan.id} ${authority}`, plan: plan.id, about: plan.title },
        ...{ due: null, days: null, to: `/plans/${plan.id}/adoption/decision` },
      },
    ];
  });
}

function TaskLine({ task, plan, isFirst }: { task: Task; plan: string; isFirst: boolean }) {
  const { kind, about, due, days, to } = task;
  const title = wordsOf(about);
  return (
    <li>
      <p className="due">
        {days === null ? (
          t.adminNoDeadline()
        ) : days < 0 ? (
          <Mark shape="late">{t.adminDaysLate({ days: -days })}</Mark>
        ) : (
          t.adminDaysLeft({ days })
        )}
        {due ? <small>{wordDate(due, language)}</small> : null}
      </p>
      <div>
        <Link className="words" to={to}>
          {title}
        </Link>
        <p className="soft">
          {explanations[kind]()} {plan === title ? null : plan}
        </p>
      </div>
      <Link className={isFirst ? "button" : "button second"} to={to}>
        {verbs[kind]()}
      </Link>
    </li>
  );
}

/** Appointments that a second person has to confirm. */
function Proposals({ session }: { session: Session }) {
  const mayConfirm = session.appointments.some(({ role }) => role === "installer" || role === "validator");
  return mayConfirm ? <OpenProposals /> : null;
}

function OpenProposals() {
  const { data } = useRegister();
  const open = (data?.proposals ?? []).filter(({ state }) => state === "open").length;
  if (open === 0) return null;
  return (
    <div className="note plain section">
      <div>
        <p>
          {t.adminProposalsOpen({ count: open })} <Link to="/people">{t.adminNavPeople()}</Link>
        </p>
      </div>
    </div>
  );
}
