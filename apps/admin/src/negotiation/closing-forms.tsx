/** Ending what was said: an objection is lifted, a proposal accepted, declined or taken back. Each stays to be read. */
import type { PlanCaseView } from "@napar/api/client";
import {
  consensusMissing,
  type NegotiationState,
  type Objection,
  type Proposal,
  type TextUnit,
  textOf,
} from "@napar/domain/negotiation";
import { Link } from "react-router";
import { StepForm } from "../command/step-form.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import type { Form } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { partiesOf } from "../permission/acting.js";
import { nameOfClause } from "./clause.js";
import { Missing } from "./proposal-section.js";
import { ChangedText, SaidBy } from "./statement.js";

type Props = { plan: PlanCaseView; state: NegotiationState; unit: TextUnit };
type Values = { reason: Tongues };

export function LiftForm({ plan, unit, objection }: Props & { objection: Objection }) {
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminLiftObjection()}
      lead={t.adminLiftObjectionLead()}
      command="liftObjection"
      subject={objection.id}
      back={`negotiation/clause/${unit.id}`}
      initial={{ reason: {} }}
      check={reasonNeeded}
      dataOf={({ reason }) => ({ objection: objection.id, reason: localizedOf(reason) })}
    >
      {({ bind }) => (
        <>
          <div className="panel">
            <p>{wordsOf(objection.reason)}</p>
            <SaidBy statement={objection} />
          </div>
          <ReasonField bind={bind} />
        </>
      )}
    </StepForm>
  );
}

export function CloseProposalForm({
  plan,
  state,
  unit,
  proposal,
  how,
}: Props & { proposal: Proposal; how: "withdrawProposal" | "declineProposal" }) {
  const isOwn = how === "withdrawProposal";
  return (
    <StepForm<Values>
      plan={plan}
      title={isOwn ? t.adminWithdrawProposal() : t.adminDeclineProposal()}
      lead={nameOfClause(plan, state.units, unit)}
      verb={isOwn ? t.adminWithdrawProposal() : t.adminDeclineProposal()}
      command={how}
      subject={proposal.id}
      back={`negotiation/clause/${unit.id}`}
      initial={{ reason: {} }}
      check={isOwn ? () => [] : reasonNeeded}
      dataOf={({ reason }) => ({
        proposal: proposal.id,
        ...(localizedOf(reason) && { reason: localizedOf(reason) }),
      })}
    >
      {({ bind }) => (
        <>
          <div className="panel">
            <ChangedText before={textOf(unit)} after={proposal.text} />
            <SaidBy statement={proposal} />
          </div>
          <ReasonField bind={bind} hint={isOwn ? t.adminOptional() : undefined} />
        </>
      )}
    </StepForm>
  );
}

/** By consensus: where it is not there yet, the screen says what is missing, and offers no button. */
export function AcceptForm({ plan, state, unit, proposal }: Props & { proposal: Proposal }) {
  const back = `negotiation/clause/${unit.id}`;
  const isThere = consensusMissing(state, proposal, partiesOf(plan)).length === 0;
  const what = (
    <>
      <Missing plan={plan} state={state} proposal={proposal} />
      <div className="panel">
        <ChangedText before={textOf(unit)} after={proposal.text} />
        <SaidBy statement={proposal} />
      </div>
    </>
  );
  if (!isThere) {
    return (
      <Page title={t.adminAcceptProposal()} kicker={wordsOf(plan.title)} lead={t.adminConsensusNotYet()}>
        <div className="section form">
          {what}
          <p className="actions">
            <Link to={`/plans/${plan.id}/${back}`}>{t.adminBackToClause()}</Link>
          </p>
        </div>
      </Page>
    );
  }
  return (
    <StepForm<Record<string, never>>
      plan={plan}
      title={t.adminAcceptProposal()}
      lead={t.adminAcceptProposalLead()}
      verb={t.adminAcceptProposal()}
      command="acceptProposal"
      subject={proposal.id}
      back={back}
      initial={{}}
      dataOf={() => ({ proposal: proposal.id })}
    >
      {() => what}
    </StepForm>
  );
}

const reasonNeeded = ({ reason }: Values) =>
  localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }];

function ReasonField({ bind, hint }: { bind: Form<Values>["bind"]; hint?: string | undefined }) {
  return <LocalizedField {...bind("reason")} label={t.adminReason()} {...(hint && { hint })} rows={2} />;
}
