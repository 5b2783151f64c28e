/** The goals of a plan: strategic ones, and under each the operational ones that others set. */
import type { PlanCaseView } from "@napar/api/client";
import type { GoalRecord } from "@napar/domain/goal";
import { findNode } from "@napar/domain/structure";
import { Empty, Mark } from "@napar/ui";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { nodeName } from "../structure/structure-words.js";
import { goalName, levelName, openGoals } from "./goal-words.js";
import { writersOf } from "./new-goal-page.js";

export function GoalListPage() {
  return <PlanScreen>{(plan, acting) => <GoalList plan={plan} acting={acting} />}</PlanScreen>;
}

function GoalList({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const goals = openGoals(plan);
  const withdrawn = plan.goals.goals.filter((goal) => goal.withdrawn);
  const top = goals.filter((goal) => !goal.parent || !goals.some(({ id }) => id === goal.parent));
  const mayWrite = writersOf(plan, acting).length > 0;
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="goals" />}
      title={t.adminNavGoals()}
      kicker={wordsOf(plan.title)}
      lead={t.adminGoalsLead()}
    >
      {mayWrite ? (
        <p className="actions">
          <Link className="button" to={`/plans/${plan.id}/goals/new`}>
            {t.adminNewGoal()}
          </Link>
        </p>
      ) : null}
      <div className="section">
        {goals.length === 0 ? (
          <Empty title={t.adminGoalsNone()}>
            {mayWrite ? t.adminGoalsNoneDo() : t.adminGoalsNoneOther()}
          </Empty>
        ) : (
          <ul className="goal-tree">
            {top.map((goal) => (
              <li key={goal.id}>
                <GoalLine plan={plan} goal={goal} />
                <Below plan={plan} goals={goals.filter(({ parent }) => parent === goal.id)} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {withdrawn.length > 0 ? (
        <section className="section" aria-labelledby="withdrawn-h">
          <h2 id="withdrawn-h">{t.adminGoalsWithdrawn()}</h2>
          <ul className="links">
            {withdrawn.map((goal) => (
              <li key={goal.id}>
                <Link to={`/plans/${plan.id}/goals/${goal.id}`}>{goalName(goal)}</Link>{" "}
                <span className="soft">{goal.withdrawn?.reason}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function Below({ plan, goals }: { plan: PlanCaseView; goals: readonly GoalRecord[] }) {
  if (goals.length === 0) return null;
  return (
    <ul className="below">
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalLine plan={plan} goal={goal} />
        </li>
      ))}
    </ul>
  );
}

function GoalLine({ plan, goal }: { plan: PlanCaseView; goal: GoalRecord }) {
  const measures = plan.measures.measures.filter((one) => !one.withdrawn && one.goal === goal.id).length;
  const place = goal.node ? findNode(plan.document.structure ?? [], goal.node)?.node : undefined;
  return (
    <>
      <Link className="words" to={`/plans/${plan.id}/goals/${goal.id}`}>
        {goalName(goal)}
      </Link>
      <p className="goal-facts">
        <span>{levelName(goal.level)}</span>
        <span>{goal.owner ? <OrganisationName id={goal.owner} /> : t.adminGoalOwnerUnknown()}</span>
        {place ? <span>{nodeName(place)}</span> : null}
        <span>{t.adminMeasureCount({ count: measures })}</span>
        {goal.sources.length > 0 ? (
          <span>{t.adminSourceCount({ count: goal.sources.length })}</span>
        ) : (
          <Mark shape="unknown" tone="none">
            {t.adminSourcesNone()}
          </Mark>
        )}
      </p>
    </>
  );
}
