/** A list of what waits: overdue first, then with a date, then without; every line ends in one verb. */
import { Mark } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { useState } from "react";
import { Link } from "react-router";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { placeOf } from "./task-place.js";
import type { Task } from "./today.queries.js";

const verbs: Record<Task["kind"], () => string> = {
  answerRequest: () => t.adminTaskAnswer(),
  replyToStatus: () => t.adminTaskReply(),
  acceptLead: () => t.adminTaskAcceptLead(),
  approveValue: () => t.adminTaskApprove(),
  decide: () => t.adminRecordDecision(),
  publishDecision: () => t.adminTaskPublish(),
  deliverReport: () => t.adminTaskReport(),
  submitValue: () => t.adminTaskValue(),
  reportStatus: () => t.adminTaskStatus(),
  completeMilestone: () => t.adminTaskMilestone(),
  unblock: () => t.adminTaskUnblock(),
  confirmParties: () => t.adminTaskConfirmParties(),
};
const explanations: Record<Task["kind"], (task: Task) => string> = {
  answerRequest: () => t.adminWhyAnswer(),
  replyToStatus: () => t.adminWhyReply(),
  acceptLead: () => t.adminWhyAcceptLead(),
  approveValue: () => t.adminWhyApprove(),
  decide: () => t.adminWhyDecide(),
  publishDecision: () => t.adminWhyPublish(),
  deliverReport: ({ count }) => (count > 1 ? t.adminWhyReportsDue({ count }) : t.adminWhyReportDue()),
  submitValue: ({ count }) => (count > 1 ? t.adminWhyValues({ count }) : t.adminWhyValue()),
  reportStatus: ({ count }) => (count > 1 ? t.adminWhyStatusMany({ count }) : t.adminWhyReport()),
  completeMilestone: () => t.adminWhyMilestone(),
  unblock: () => t.adminWhyBlocked(),
  confirmParties: () => t.adminWhyConfirmParties(),
};

const mostAtFirst = 12;

/** @param isMain the first line carries the one main action of the screen */
export function TaskList({ tasks, isMain }: { tasks: readonly Task[]; isMain: boolean }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? tasks : tasks.slice(0, mostAtFirst);
  return (
    <>
      <ol className="tasks">
        {shown.map((task, index) => (
          <TaskLine
            key={`${task.plan.id} ${task.kind} ${task.subject.id} ${task.organisation} ${task.due}`}
            task={task}
            isFirst={isMain && index === 0}
          />
        ))}
      </ol>
      {shown.length < tasks.length ? (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {t.adminTasksMore({ count: tasks.length })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function TaskLine({ task, isFirst }: { task: Task; isFirst: boolean }) {
  const { kind, about, plan, due, days, organisation } = task;
  const to = placeOf(task);
  const ofPlan = wordsOf(plan.title);
  const title = (about && wordsOf(about)) || ofPlan;
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
          {kind === "unblock" ? <Mark shape="blocked">{t.adminTasksBlocked()}</Mark> : null}{" "}
          {explanations[kind](task)}
        </p>
        <p className="soft">
          {ofPlan === title ? null : <>{ofPlan} · </>}
          <OrganisationName id={organisation} />
        </p>
      </div>
      <Link
        className={isFirst ? "button" : "button second"}
        to={to}
        aria-label={`${verbs[kind]()}: ${title}`}
      >
        {verbs[kind]()}
      </Link>
    </li>
  );
}
