/** The time of governments: terms, who governs, and what a promise is worth after the government that made it is gone. */
import type { PlanCaseView } from "@napar/api/client";
import {
  type CommitmentBasis,
  commitmentStateTexts,
  type Government,
  governmentOn,
  nameOfPortfolio,
  type Term,
} from "@napar/domain/term";
import { fillSentence } from "@napar/domain/text";
import { Empty, Mark, type Shape, Table } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { DateSpan, DateText, today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";

type Props = { plan: PlanCaseView; acting: Acting };
type Standing = PlanCaseView["commitments"][number];

export const basisWords: Record<CommitmentBasis, () => string> = {
  act: () => t.adminBasisAct(),
  cooperationAgreement: () => t.adminBasisAgreement(),
  governmentDecision: () => t.adminBasisDecision(),
  governmentAgreement: () => t.adminBasisCoalition(),
  announcement: () => t.adminBasisAnnouncement(),
};

const standingShapes: Record<Standing["state"], Shape> = {
  notYetMade: "none",
  own: "committed",
  inherited: "committed",
  confirmed: "committed",
  awaitingConfirmation: "late",
  lapsed: "declined",
  ended: "declined",
  noGovernment: "unestablished",
};

export function TermSection({ plan, acting }: Props) {
  const { terms, governments } = plan.terms;
  const rows = [...terms].sort(
    (one, other) => one.authority.localeCompare(other.authority) || (one.from < other.from ? 1 : -1),
  );
  const at = (step: string) => `/plans/${plan.id}/mandates/${step}`;
  return (
    <section className="section" aria-labelledby="terms-h">
      <h2 id="terms-h">{t.adminTerms()}</h2>
      <p className="soft">{t.adminTermsLead()}</p>
      {rows.length === 0 ? (
        <Empty title={t.adminTermsNone()}>{t.adminTermsNoneDo()}</Empty>
      ) : (
        <Table
          caption={t.adminTerms()}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { head: t.adminOrganisation(), cell: ({ authority }) => <OrganisationName id={authority} /> },
            { head: t.adminTerm(), cell: ({ from, to }) => <DateSpan from={from} to={to} /> },
            {
              head: t.adminGovernments(),
              cell: ({ id }) => (
                <Governments
                  plan={plan}
                  acting={acting}
                  governments={governments.filter(({ term }) => term === id)}
                />
              ),
            },
            {
              head: t.adminChange(),
              cell: (term) => linkToForm({ plan, acting, term }),
            },
          ]}
        />
      )}
      {acting.may("openTerm", acting.organisations) ? (
        <p className="actions">
          <Link className="button second" to={at("term")}>
            {t.adminTermOpen()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Where nobody governs yet, or the last government has gone. */
function linkToForm({ plan, acting, term }: Props & { term: Term }): ReactNode {
  const isOver = term.to !== null && term.to < today();
  const sits = plan.terms.governments.some((one) => one.term === term.id && one.to === null);
  if (isOver || sits || !acting.may("formGovernment", [term.authority])) return null;
  return <Link to={`/plans/${plan.id}/mandates/government/${term.id}`}>{t.adminGovernmentForm()}</Link>;
}

function Governments({ plan, acting, governments }: Props & { governments: readonly Government[] }) {
  if (governments.length === 0) return <span className="soft">{t.adminGovernmentNone()}</span>;
  const at = (step: string, id: string) => `/plans/${plan.id}/mandates/${step}/${id}`;
  return (
    <ul className="marks">
      {governments.map(({ id, authority, name, from, to, endReason }) => {
        const portfolios = plan.terms.portfolios.filter(({ government }) => government === id);
        const isOurs = to === null && acting.may("openPortfolio", [authority]);
        return (
          <li key={id}>
            {wordsOf(name) || t.adminGovernment()}
            <span className="hint">
              <DateSpan from={from} to={to} />
              {endReason ? ` (${endReasonWords[endReason]()})` : null}
            </span>
            {portfolios.length > 0 ? (
              <ul className="reservations">
                {portfolios.map((portfolio) => (
                  <li key={portfolio.id}>
                    {wordsOf(nameOfPortfolio(portfolio, today()) ?? portfolio.names.at(-1)?.name)}
                    {isOurs ? (
                      <Link className="quiet" to={at("rename", portfolio.id)}>
                        {t.adminPortfolioRename()}
                      </Link>
                    ) : null}
                  </li>
                ))}
              </ul>
            ) : null}
            {isOurs ? (
              <span className="quiets">
                <Link className="quiet" to={at("portfolio", id)}>
                  {t.adminPortfolioOpen()}
                </Link>
                <Link className="quiet" to={at("end-government", id)}>
                  {t.adminGovernmentEnd()}
                </Link>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

export const endReasonWords: Record<NonNullable<Government["endReason"]>, () => string> = {
  termEnded: () => t.adminEndTerm(),
  fell: () => t.adminEndFell(),
  reshuffled: () => t.adminEndReshuffled(),
  unknown: () => t.adminNotKnown(),
};

export function CommitmentSection({ plan, acting }: Props) {
  const { commitments } = plan.terms;
  const standings = new Map(plan.commitments.map((standing) => [standing.id, standing]));
  const governing = acting
    .forWhom("makeCommitment", acting.organisations)
    .find((organisation) => governmentOn(plan.terms, organisation, today()));
  return (
    <section className="section" aria-labelledby="commitments-h">
      <h2 id="commitments-h">{t.adminPromises()}</h2>
      <p className="soft">{t.adminPromisesLead()}</p>
      {commitments.length === 0 ? (
        <Empty title={t.adminPromisesNone()} />
      ) : (
        <Table
          caption={t.adminPromises()}
          hideCaption
          rows={commitments}
          rowKey={({ id }) => id}
          columns={[
            { head: t.adminWhat(), cell: ({ subject }) => wordsOf(subject) },
            { head: t.adminOrganisation(), cell: ({ authority }) => <OrganisationName id={authority} /> },
            { head: t.adminPromiseBasis(), cell: ({ basis }) => basisWords[basis]() },
            { head: t.adminDate(), cell: ({ madeOn }) => <DateText date={madeOn} /> },
            { head: t.adminState(), cell: ({ id }) => <StandingMark standing={standings.get(id)} /> },
            {
              head: t.adminChange(),
              cell: ({ id, authority, government }) =>
                promiseActions({
                  ...{ plan, acting, id, authority, government },
                  standing: standings.get(id),
                }),
            },
          ]}
        />
      )}
      {governing ? (
        <p className="actions">
          <Link className="button second" to={`/plans/${plan.id}/mandates/promise`}>
            {t.adminPromiseMake()}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function StandingMark({ standing }: { standing: Standing | undefined }) {
  if (!standing) return null;
  const { state, dueOn, lapsedOn } = standing;
  const inWords = (day: string | null) => (day ? wordDate(day, language) : "");
  return (
    <Mark shape={standingShapes[state]} tone={state === "awaitingConfirmation" ? "late" : undefined}>
      {fillSentence(commitmentStateTexts[state][language], {
        dueOn: inWords(dueOn),
        lapsedOn: inWords(lapsedOn),
      })}
    </Mark>
  );
}

/** A later government says it anew; the present one says that it no longer holds. */
function promiseActions({
  plan,
  acting,
  id,
  authority,
  government,
  standing,
}: Props & { id: string; authority: string; government: string; standing: Standing | undefined }): ReactNode {
  const present = governmentOn(plan.terms, authority, today());
  const isOver = standing?.state === "lapsed" || standing?.state === "ended";
  if (!present || isOver || !acting.may("confirmCommitment", [authority])) return null;
  const at = (step: string) => `/plans/${plan.id}/mandates/${step}/${id}`;
  return (
    <span className="quiets">
      {present.id === government ? null : (
        <Link className="quiet" to={at("confirm")}>
          {t.adminConfirm()}
        </Link>
      )}
      <Link className="quiet" to={at("end")}>
        {t.adminPromiseEnd()}
      </Link>
    </span>
  );
}
