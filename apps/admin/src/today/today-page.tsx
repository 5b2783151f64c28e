/** What waits for this person and their organisations, the deadlines ahead, and what changed since they were here. */
import type { WorkloadView } from "@napar/api/client";
import { Empty, Table } from "@napar/ui";
import { useState } from "react";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { language, localeTag, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { type Session, useOwnSession, useRegister } from "../session/session.queries.js";
import { ChangesPanel } from "./changes-panel.js";
import { isChosen, type TaskChoice, TaskFilter } from "./task-filter.js";
import { TaskList } from "./task-list.js";
import { useMarkVisit, useWorkload } from "./today.queries.js";

const longDay = new Intl.DateTimeFormat(localeTag[language], {
  dateStyle: "full",
  timeZone: "Europe/Brussels",
});

export function TodayPage() {
  const session = useOwnSession();
  const workload = useWorkload();
  useMarkVisit(workload.data !== undefined);
  const day = longDay.format(new Date());
  const mine = workload.data?.waiting.filter(({ isMine }) => isMine).length ?? 0;
  return (
    <Page
      title={t.adminNavToday()}
      lead={mine > 0 ? `${day}. ${t.adminTodayCount({ count: mine })}` : `${day}.`}
    >
      <Proposals session={session} />
      <QueryView query={workload}>{(value) => <Work workload={value} />}</QueryView>
    </Page>
  );
}

function Work({ workload }: { workload: WorkloadView }) {
  const [choice, choose] = useState<TaskChoice>("all");
  const mine = workload.waiting.filter(({ isMine }) => isMine);
  const others = workload.waiting.filter(({ isMine }) => !isMine);
  // What was chosen may be done by now.
  const chosen = mine.some((task) => isChosen(choice, task)) ? choice : "all";
  return (
    <>
      <div className="lead-aside section flush">
        <div>
          <section aria-labelledby="tasks-h">
            <h2 id="tasks-h">{t.adminTasksTitle()}</h2>
            <TaskFilter tasks={mine} chosen={chosen} onChoose={choose} />
            {mine.length === 0 ? (
              <Empty title={t.adminNothingWaits()}>
                <Link to="/plans">{t.adminNothingWaitsDo()}</Link>
              </Empty>
            ) : (
              <TaskList key={chosen} tasks={mine.filter((task) => isChosen(chosen, task))} isMain />
            )}
          </section>
          {others.length > 0 ? (
            <section className="section" aria-labelledby="others-h">
              <h2 id="others-h">{t.adminColleaguesTitle()}</h2>
              <p className="soft">{t.adminColleaguesLead()}</p>
              <TaskList tasks={others} isMain={false} />
            </section>
          ) : null}
        </div>
        <div>
          <ChangesPanel workload={workload} />
        </div>
      </div>
      <Calendar deadlines={workload.deadlines} />
    </>
  );
}

function Calendar({ deadlines }: Pick<WorkloadView, "deadlines">) {
  if (deadlines.length === 0) return null;
  return (
    <section className="section" aria-labelledby="calendar-h">
      <h2 id="calendar-h">{t.adminCalendarTitle()}</h2>
      <Table
        caption={t.adminCalendarTitle()}
        hideCaption
        rows={deadlines}
        rowKey={({ id, plan }) => `${plan.id} ${id}`}
        columns={[
          { head: t.adminDate(), cell: ({ due }) => <DateText date={due} /> },
          { head: t.adminWhat(), cell: ({ subject }) => wordsOf(subject) },
          {
            head: t.adminPlan(),
            cell: ({ plan }) => <Link to={`/plans/${plan.id}/lifecycle`}>{wordsOf(plan.title)}</Link>,
          },
        ]}
      />
    </section>
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
