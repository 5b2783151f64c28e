/** Mandates: who gave whom which task, by when, and what came of it. */
import type { PlanCaseView } from "@napar/api/client";
import { isMandateInForce } from "@napar/domain/mandate";
import { Empty, Mark, Table } from "@napar/ui";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { DateText, today } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { type Acting, ownersOf } from "../permission/acting.js";

type Props = { plan: PlanCaseView; acting: Acting };
type Mandate = PlanCaseView["mandates"][number];
export type MandateOutcome = NonNullable<Mandate["result"]>["outcome"];

export const mandateOutcomes: Record<MandateOutcome, () => string> = {
  done: () => t.adminMandateDone(),
  partly: () => t.adminMandatePartly(),
  notDone: () => t.adminMandateNotDone(),
  unknown: () => t.adminMandateUnknown(),
};

export function MandateSection({ plan, acting }: Props) {
  const rows = [...plan.mandates].sort((one, other) => (one.givenOn < other.givenOn ? -1 : 1));
  return (
    <section className="section" aria-labelledby="mandates-h">
      <h2 id="mandates-h">{t.adminMandates()}</h2>
      {rows.length === 0 ? (
        <Empty title={t.adminMandatesNone()}>{t.adminMandateLead()}</Empty>
      ) : (
        <Table
          caption={t.adminMandates()}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t.adminMandateTask(),
              cell: ({ object, basis }) => (
                <>
                  {wordsOf(object)}
                  {basis ? <span className="hint">{wordsOf(basis)}</span> : null}
                </>
              ),
            },
            {
              head: t.adminMandateGiver(),
              cell: ({ giver }) => (giver ? <OrganisationName id={giver} /> : t.adminNotKnown()),
            },
            {
              head: t.adminMandateHolder(),
              cell: ({ holder, holderOffice }) => (
                <>
                  <OrganisationName id={holder} />
                  {holderOffice ? <span className="hint">{holderOffice}</span> : null}
                </>
              ),
            },
            { head: t.adminDate(), cell: ({ givenOn }) => <DateText date={givenOn} /> },
            { head: t.adminDue(), cell: ({ dueOn }) => (dueOn ? <DateText date={dueOn} /> : null) },
            { head: t.adminState(), cell: (mandate) => <MandateState mandate={mandate} /> },
            {
              head: t.adminChange(),
              cell: (mandate) => mandateActions({ plan, acting, mandate }),
            },
          ]}
        />
      )}
      {acting.may("giveMandate", [...ownersOf(plan), ...acting.organisations]) ? (
        <p className="actions">
          <Link className="button second" to={`/plans/${plan.id}/lifecycle/mandate`}>
            {t.adminMandateGive()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function MandateState({ mandate }: { mandate: Mandate }) {
  const { result, withdrawn, dueOn } = mandate;
  if (withdrawn)
    return (
      <>
        <Mark shape="none">{t.adminMandateWithdrawn()}</Mark>
        <span className="hint">
          <DateText date={withdrawn.on} /> · {wordsOf(withdrawn.reason)}
        </span>
      </>
    );
  if (result)
    return (
      <>
        <Mark shape={result.outcome === "done" ? "done" : result.outcome === "unknown" ? "unknown" : "part"}>
          {mandateOutcomes[result.outcome]()}
        </Mark>
        <span className="hint">
          <DateText date={result.on} />
          {result.text ? ` · ${wordsOf(result.text)}` : null}
        </span>
      </>
    );
  if (!isMandateInForce(mandate, today())) return <Mark shape="none">{t.adminMandateAhead()}</Mark>;
  if (dueOn && dueOn < today()) return <Mark shape="late">{t.adminMandateLate()}</Mark>;
  return <Mark shape="course">{t.adminMandateRuns()}</Mark>;
}

/** Of those who have no seat, the owners of the plan write down what they did. */
function mandateActions({ plan, acting, mandate }: Props & { mandate: Mandate }): ReactNode {
  const { id, giver, holder, result, withdrawn } = mandate;
  if (withdrawn) return null;
  const owners = ownersOf(plan);
  const seated = (some: readonly (string | null)[]) => {
    const named = some.filter((one) => one !== null);
    const seats = [...owners, ...plan.parties.map(({ authority }) => authority)];
    return named.some((one) => seats.includes(one)) ? named : [...named, ...owners];
  };
  const at = (step: string) => `/plans/${plan.id}/mandates/${step}/${id}`;
  const mayRecord = acting.may("recordMandateResult", seated([holder, giver]));
  const mayWithdraw = result === null && acting.may("withdrawMandate", seated([giver]));
  if (!mayRecord && !mayWithdraw) return null;
  return (
    <span className="quiets">
      {mayRecord ? (
        <Link className="quiet" to={at("result")}>
          {t.adminMandateResult()}
        </Link>
      ) : null}
      {mayWithdraw ? (
        <Link className="quiet" to={at("withdraw")}>
          {t.adminMandateWithdraw()}
        </Link>
      ) : null}
    </span>
  );
}
