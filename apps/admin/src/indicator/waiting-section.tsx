/** Figures that another person entered: approved they count, returned they go back with a reason. */
import type { PlanCaseView } from "@napar/api/client";
import { useState } from "react";
import { Link } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useAddition } from "../command/plan-case.queries.js";
import { ReasonForm } from "../form/reason-form.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { type FiguresOfPlan, type IndicatorView, unitOf, wordContent, wordPeriod } from "./figures.js";

type Waiting = IndicatorView["waiting"][number];

export function WaitingSection({ plan, acting, indicators }: FiguresOfPlan) {
  const rows = indicators.flatMap((indicator) => indicator.waiting.map((value) => ({ indicator, value })));
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="waiting-h">
      <h2 id="waiting-h">{t.adminIndWaiting({ count: rows.length })}</h2>
      <ul className="verdicts">
        {rows.map(({ indicator, value }) => (
          <WaitingValue key={value.id} {...{ plan, acting, indicator, value }} />
        ))}
      </ul>
    </section>
  );
}

function WaitingValue({
  plan,
  acting,
  indicator,
  value,
}: {
  plan: PlanCaseView;
  acting: Acting;
  indicator: IndicatorView;
  value: Waiting;
}) {
  const add = useAddition(plan.id);
  const [isReturning, setReturning] = useState(false);
  const [error, setError] = useState<ProblemError | null>(null);
  const mayDecide = acting.may("approveValue", [indicator.owner], "submitted");
  const before = indicator.values.find(({ id }) => id === value.replaces);
  const approve = async () => {
    setError(null);
    const reply = await add("approveValue", { value: value.id }, plan.version);
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  const name = wordsOf(indicator.label);
  return (
    <li>
      <p>
        <Link className="words" to={`/plans/${plan.id}/indicators/${indicator.id}`}>
          {name}
        </Link>
      </p>
      <p>
        {wordPeriod(value.period)}: <b>{wordContent(value.content)}</b> {unitOf(indicator)}
        {before ? (
          <span className="soft"> {t.adminIndInsteadOf({ value: wordContent(before.content) })}</span>
        ) : null}
      </p>
      {value.note ? <p>{value.note}</p> : null}
      <p className="source">
        {value.submittedBy.office}, <OrganisationName id={value.submittedBy.organisation} />,{" "}
        <DateText date={value.submittedOn} />
      </p>
      {error ? <ProblemNote error={error} /> : null}
      {mayDecide && isReturning ? (
        <ReasonForm
          verb={t.adminIndReturn()}
          onSend={(reason) => add("returnValue", { value: value.id, reason }, plan.version)}
          onLeave={() => setReturning(false)}
        />
      ) : null}
      {mayDecide && !isReturning ? (
        <p className="actions">
          <button
            type="button"
            className="button"
            aria-label={`${t.adminIndApprove()}: ${name}, ${wordPeriod(value.period)}`}
            onClick={approve}
          >
            {t.adminIndApprove()}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={`${t.adminIndReturn()}: ${name}, ${wordPeriod(value.period)}`}
            onClick={() => setReturning(true)}
          >
            {t.adminIndReturn()}
          </button>
        </p>
      ) : null}
      {mayDecide ? null : <p className="soft">{t.adminIndOthersApprove()}</p>}
    </li>
  );
}
