/** A proposal to change a clause: what would change, why, who agrees, and what still stands against it. */
import type { PlanCaseView } from "@napar/api/client";
import {
  consensusMissing,
  isTextOpen,
  type NegotiationState,
  type Proposal,
  type Target,
  type TextUnit,
  textOf,
} from "@napar/domain/negotiation";
import { Mark, type Shape } from "@napar/ui";
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName, useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { type Acting, partiesOf } from "../permission/acting.js";
import { speakersOf } from "./negotiation.queries.js";
import { ObjectionList } from "./objection-list.js";
import { PositionTable } from "./position-table.js";
import { ChangedText, SaidBy } from "./statement.js";

type Props = { plan: PlanCaseView; acting: Acting; state: NegotiationState };

const closings: Record<Exclude<Proposal["state"], "open">, { words: () => string; shape: Shape }> = {
  accepted: { words: () => t.adminProposalAccepted(), shape: "done" },
  notAccepted: { words: () => t.adminProposalDeclined(), shape: "declined" },
  withdrawn: { words: () => t.adminProposalWithdrawn(), shape: "none" },
};

export function ProposalSection({
  unit,
  proposal,
  ...props
}: Props & { unit: TextUnit; proposal: Proposal }) {
  const { plan, acting, state } = props;
  const about: Target = { kind: "proposal", id: proposal.id };
  const at = (step: string) => `/plans/${plan.id}/negotiation/${step}/${proposal.id}`;
  const speakers = speakersOf(plan, acting);
  const isOpen = isTextOpen(plan.stage);
  const heading = `${proposal.id}-h`;
  return (
    <section className="panel proposal" aria-labelledby={heading} id={proposal.id}>
      <h3 id={heading}>
        {t.adminProposalOf()} <OrganisationName id={proposal.party} />
      </h3>
      <ChangedText before={textOf(unit)} after={proposal.text} />
      <p>
        <b>{t.adminLabelColon({ label: t.adminReason() })}</b> {wordsOf(proposal.reason)}
      </p>
      <SaidBy statement={proposal} />
      <h4>{t.adminPositions()}</h4>
      <PositionTable plan={plan} state={state} about={about} caption={t.adminPositions()} />
      <h4>{t.adminObjections()}</h4>
      <ObjectionList {...props} about={about} />
      {isOpen ? (
        <p className="actions">
          {speakers.some((speaker) => speaker !== proposal.party) ? (
            <Link className="button second" to={at("position")}>
              {t.adminTakePosition()}
            </Link>
          ) : null}
          {speakers.length > 0 ? (
            <Link className="button second" to={at("object")}>
              {t.adminRaiseObjection()}
            </Link>
          ) : null}
          {acting.may("acceptProposal") ? (
            <>
              <Link className="button second" to={at("accept")}>
                {t.adminAcceptProposal()}
              </Link>
              <Link to={at("decline")}>{t.adminDeclineProposal()}</Link>
            </>
          ) : null}
          {acting.may("withdrawProposal", [proposal.party]) ? (
            <Link to={at("withdraw")}>{t.adminWithdrawProposal()}</Link>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

/** What stands against accepting it by consensus; nothing: every party agrees. */
export function Missing({ plan, state, proposal }: { proposal: Proposal } & Omit<Props, "acting">) {
  const parties = partiesOf(plan);
  const nameOf = useOrganisationNames(parties);
  const named = (some: unknown) => (some as string[]).map(nameOf).join(", ");
  const missing = consensusMissing(state, proposal, parties).map((refusal) => {
    switch (refusal.kind) {
      case "blockingObjection":
        return t.adminOpenBlocked({ parties: named([refusal.party]) });
      case "partiesDisagree":
        return t.adminOpenDisagree({ parties: named(refusal.parties) });
      case "partiesWithoutPosition":
        return t.adminOpenSilentNames({ parties: named(refusal.parties) });
      case "unitRemoved":
        return t.adminClauseRemoved();
      default:
        return t.adminPartiesNone();
    }
  });
  if (missing.length === 0) return <Mark shape="done">{t.adminConsensusThere()}</Mark>;
  return (
    <ul className="conditions">
      {missing.map((words) => (
        <li key={words}>
          <Mark shape="fail" tone="contested">
            {words}
          </Mark>
        </li>
      ))}
    </ul>
  );
}

/** Proposals that were closed: nothing is erased. */
export function ClosedProposals({ proposals }: { proposals: readonly Proposal[] }) {
  const closed = proposals.filter(({ state }) => state !== "open");
  if (closed.length === 0) return null;
  return (
    <details>
      <summary>{t.adminProposalsClosed({ count: closed.length })}</summary>
      <ul className="gaps">
        {closed.map((proposal) => {
          const { words, shape } = closings[proposal.state as keyof typeof closings];
          return (
            <li key={proposal.id}>
              <Mark shape={shape}>{words()}</Mark>
              <p className="words">{proposal.text ? wordsOf(proposal.text) : t.adminProposalRemoves()}</p>
              <p>{wordsOf(proposal.reason)}</p>
              <SaidBy statement={proposal} />
              {proposal.closed ? (
                <p className="source">
                  {words()}, <DateText date={proposal.closed.on} />
                  {proposal.closed.reason ? ` · ${wordsOf(proposal.closed.reason)}` : null}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
