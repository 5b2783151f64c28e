/** One goal: written by its owner, read by the others, with what comes under it. */
import type { PlanCaseView } from "@napar/api/client";
import type { GoalRecord } from "@napar/domain/goal";
import { findNode } from "@napar/domain/structure";
import { Rows, SourceLine } from "@napar/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { EditForm } from "../command/edit-form.js";
import { useCommand } from "../command/plan-case.queries.js";
import { ReasonForm } from "../form/reason-form.js";
import { NotFound } from "../frame/failed.js";
import { Page } from "../frame/page.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { linesOfValue } from "../measure/describe-value.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { nodeName } from "../structure/structure-words.js";
import { checkGoal } from "./goal-check.js";
import { contentOf, contentOfRecord, fieldOfGoal, fieldsOf, type GoalFields } from "./goal-fields.js";
import { GoalForm } from "./goal-form.js";
import { goalName, levelName, levelsFor, openGoals, sourceKinds } from "./goal-words.js";

export function GoalPage() {
  const { goal: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan, acting) => {
        const record = plan.goals.goals.find((goal) => goal.id === id);
        return record ? <Goal key={id} {...{ plan, acting, record }} /> : <NotFound />;
      }}
    </PlanScreen>
  );
}

type Props = { plan: PlanCaseView; acting: Acting; record: GoalRecord };

const fieldNames: Readonly<Record<string, () => string>> = {
  label: () => t.adminGoalLabel(),
  node: () => t.adminGoalNode(),
  parent: () => t.adminGoalParent(),
  sources: () => t.adminGoalSources(),
};

function Goal({ plan, acting, record }: Props) {
  const mayWrite = record.owner !== null && !record.withdrawn && acting.may("changeGoal", [record.owner]);
  return (
    <Page
      title={goalName(record)}
      kicker={<Link to={`/plans/${plan.id}/goals`}>{t.adminNavGoals()}</Link>}
      lead={
        record.withdrawn ? (
          <b>{t.adminWithdrawn({ reason: record.withdrawn.reason })}</b>
        ) : (
          <span className="soft">
            {levelName(record.level)} ·{" "}
            {record.owner ? <OrganisationName id={record.owner} /> : t.adminGoalOwnerUnknown()}
          </span>
        )
      }
    >
      <div className="lead-aside section flush">
        <div>
          {mayWrite ? (
            <EditForm<GoalFields>
              plan={plan}
              draft={`goal ${record.id}`}
              contentIn={({ goals }) => {
                const found = goals.goals.find(({ id }) => id === record.id);
                return found ? contentOfRecord(found) : null;
              }}
              fieldsOf={fieldsOf}
              contentOf={contentOf}
              check={checkGoal}
              fieldOf={fieldOfGoal}
              command="changeGoal"
              dataOf={(change) => ({ goal: record.id, change })}
              nameOf={(field) => fieldNames[field]?.() ?? field}
              linesOf={(field, value) => linesOfGoal(plan, field, value)}
            >
              {(form) => <GoalForm form={form} plan={plan} self={record.id} level={record.level} />}
            </EditForm>
          ) : (
            <GoalFacts plan={plan} record={record} />
          )}
        </div>
        <aside>
          <UnderGoal plan={plan} record={record} />
          <GoalActions {...{ plan, acting, record }} />
        </aside>
      </div>
    </Page>
  );
}

function linesOfGoal(plan: PlanCaseView, field: string, value: unknown): string[] {
  if (field === "sources" && Array.isArray(value))
    return (value as GoalRecord["sources"]).map(
      ({ kind, text, reference }) =>
        `${sourceKinds[kind]()}: ${[wordsOf(text), reference].filter(Boolean).join(", ")}`,
    );
  if (typeof value === "string" && field === "node") {
    const found = findNode(plan.document.structure ?? [], value);
    return [found ? nodeName(found.node) : value];
  }
  if (typeof value === "string" && field === "parent") {
    const found = plan.goals.goals.find(({ id }) => id === value);
    return [found ? goalName(found) : value];
  }
  return linesOfValue(field, value);
}

function GoalFacts({ plan, record }: { plan: PlanCaseView; record: GoalRecord }) {
  const place = record.node ? findNode(plan.document.structure ?? [], record.node)?.node : undefined;
  const above = plan.goals.goals.find(({ id }) => id === record.parent);
  const aboveLink = above ? <Link to={`/plans/${plan.id}/goals/${above.id}`}>{goalName(above)}</Link> : null;
  return (
    <>
      <Rows
        rows={[
          [t.adminGoalParent(), aboveLink],
          [t.adminGoalNode(), place ? nodeName(place) : null],
        ]}
      />
      <h2>{t.adminGoalSources()}</h2>
      {record.sources.length === 0 ? <p className="soft">{t.adminSourcesNone()}</p> : null}
      <ul className="goal-tree">
        {record.sources.map(({ kind, text, reference, url, date }) => (
          <li key={`${kind} ${wordsOf(text)}`}>
            <p className="words">{wordsOf(text)}</p>
            <SourceLine>
              {sourceKinds[kind]()}
              {reference ? ` · ${reference}` : ""}
              {date ? (
                <>
                  {" · "}
                  <DateText date={date} />
                </>
              ) : null}
              {url ? (
                <>
                  {" · "}
                  <a href={url} target="_blank" rel="noreferrer">
                    {t.adminLink()}
                  </a>
                </>
              ) : null}
            </SourceLine>
          </li>
        ))}
      </ul>
    </>
  );
}

function UnderGoal({ plan, record }: { plan: PlanCaseView; record: GoalRecord }) {
  const goals = openGoals(plan).filter(({ parent }) => parent === record.id);
  const measures = plan.measures.measures.filter((one) => !one.withdrawn && one.goal === record.id);
  return (
    <section className="panel" aria-labelledby="under-h">
      <h2 id="under-h">{t.adminUnderGoal()}</h2>
      {goals.length + measures.length === 0 ? <p className="soft">{t.adminUnderGoalNone()}</p> : null}
      <ul className="links">
        {goals.map((goal) => (
          <li key={goal.id}>
            <Link to={`/plans/${plan.id}/goals/${goal.id}`}>{goalName(goal)}</Link>
          </li>
        ))}
        {measures.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/plans/${plan.id}/measures/${id}`}>{wordsOf(title) || id}</Link>
          </li>
        ))}
      </ul>
      {record.continues && plan.origin.kind === "renewal" ? (
        <p className="soft">
          <Link to={`/plans/${plan.origin.of}/goals/${record.continues}`}>{t.adminGoalContinues()}</Link>
        </p>
      ) : null}
    </section>
  );
}

function GoalActions({ plan, acting, record }: Props) {
  const command = useCommand(plan.id);
  const [error, setError] = useState<ProblemError | null>(null);
  const [isAsked, setAsked] = useState(false);
  if (record.withdrawn) return null;
  const claims = record.owner
    ? []
    : acting
        .forWhom("claimGoal", acting.organisations)
        .filter((one) => record.level === null || levelsFor(plan, one).includes(record.level));
  const mayWithdraw = record.owner !== null && acting.may("withdrawGoal", [record.owner]);
  const claim = async () => {
    const reply = await command("claimGoal", { goal: record.id }, plan.version);
    setError(reply.ok ? null : new ProblemError(reply.problem));
  };
  return (
    <div className="section">
      {error ? <ProblemNote error={error} /> : null}
      {claims[0] ? (
        <button type="button" className="button" onClick={claim}>
          {t.adminClaimGoal()} <OrganisationName id={claims[0]} />
        </button>
      ) : null}
      {mayWithdraw && !isAsked ? (
        <button type="button" className="quiet" onClick={() => setAsked(true)}>
          {t.adminWithdrawGoal()}
        </button>
      ) : null}
      {isAsked ? (
        <ReasonForm
          verb={t.adminWithdrawGoal()}
          onSend={(reason) => command("withdrawGoal", { goal: record.id, reason }, plan.version)}
          onLeave={() => setAsked(false)}
        />
      ) : null}
    </div>
  );
}
