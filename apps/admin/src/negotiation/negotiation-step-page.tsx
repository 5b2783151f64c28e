/** The screens under a negotiation, by the first word of their address, and what the second one points at. */
import type { NegotiationView, PlanCaseView } from "@napar/api/client";
import type { ReactNode } from "react";
import { Navigate, useParams } from "react-router";
import { NotFound } from "../frame/failed.js";
import { QueryView } from "../frame/query-view.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { findTarget } from "./clause.js";
import { Clause } from "./clause-page.js";
import { AcceptForm, CloseProposalForm, LiftForm } from "./closing-forms.js";
import { CloseForm, DisagreementPage, JoinForm, NewDisagreementForm } from "./disagreements.js";
import { speakersOf, useNegotiation } from "./negotiation.queries.js";
import { RuleForm } from "./publication-rule.js";
import { ChangeForm, ClauseForm, ObjectionForm, PositionForm } from "./statement-forms.js";

type Props = { plan: PlanCaseView; acting: Acting; state: NegotiationView; subject: string };
/** `null`: what the address points at is not there, or not for this person. */
type Screen = (props: Props) => ReactNode;

const screens: Readonly<Record<string, Screen>> = {
  "new-clause": ClauseForm,
  rule: RuleForm,
  clause: ({ subject, ...props }) => {
    const unit = props.state.units.find(({ id }) => id === subject);
    return unit ? <Clause {...props} unit={unit} /> : null;
  },
  change: ({ subject, ...props }) => {
    const unit = props.state.units.find(({ id }) => id === subject);
    const speakers = speakersOf(props.plan, props.acting);
    return unit && speakers.length > 0 ? <ChangeForm {...props} unit={unit} speakers={speakers} /> : null;
  },
  position: (props) => spokenOn(props, PositionForm),
  object: (props) => spokenOn(props, ObjectionForm),
  /** From an objection that stands in the way to the clause where it can be lifted. */
  objected: ({ plan, state, subject }) => {
    const about = state.objections.find(({ id }) => id === subject)?.target.id ?? "";
    const found = findTarget(state, about);
    return (
      <Navigate to={`/plans/${plan.id}/negotiation${found ? `/clause/${found.unit.id}` : ""}`} replace />
    );
  },
  lift: ({ subject, ...props }) => {
    const objection = props.state.objections.find(({ id }) => id === subject);
    const found = objection && findTarget(props.state, objection.target.id);
    return found ? <LiftForm {...props} unit={found.unit} objection={objection} /> : null;
  },
  accept: (props) => proposedOn(props, AcceptForm),
  decline: (props) => proposedOn(props, (found) => <CloseProposalForm {...found} how="declineProposal" />),
  withdraw: (props) => proposedOn(props, (found) => <CloseProposalForm {...found} how="withdrawProposal" />),
  disagreement: ({ subject, ...props }) => {
    if (!subject) return <NewDisagreementForm {...props} />;
    const disagreement = props.state.disagreements.find(({ id }) => id === subject);
    return disagreement ? <DisagreementPage {...props} disagreement={disagreement} /> : null;
  },
  join: ({ subject, ...props }) => {
    const disagreement = props.state.disagreements.find(({ id }) => id === subject);
    return disagreement ? <JoinForm {...props} disagreement={disagreement} /> : null;
  },
  close: ({ subject, ...props }) => {
    const disagreement = props.state.disagreements.find(({ id }) => id === subject);
    return disagreement ? <CloseForm {...props} disagreement={disagreement} /> : null;
  },
};

function spokenOn(props: Props, Form: typeof PositionForm): ReactNode {
  const found = findTarget(props.state, props.subject);
  const speakers = speakersOf(props.plan, props.acting);
  return found && speakers.length > 0 ? <Form {...props} {...found} speakers={speakers} /> : null;
}

function proposedOn(props: Props, Form: (found: Parameters<typeof AcceptForm>[0]) => ReactNode): ReactNode {
  const found = findTarget(props.state, props.subject);
  return found?.proposal?.state === "open" ? (
    <Form {...props} unit={found.unit} proposal={found.proposal} />
  ) : null;
}

export function NegotiationStepPage() {
  const { step = "", subject = "" } = useParams();
  const screen = Object.hasOwn(screens, step) ? screens[step] : undefined;
  if (!screen) return <NotFound />;
  return (
    <PlanScreen>
      {(plan, acting) => (
        <Found key={`${step} ${subject}`} plan={plan} acting={acting} screen={screen} subject={subject} />
      )}
    </PlanScreen>
  );
}

function Found({ screen, ...props }: Omit<Props, "state"> & { screen: Screen }) {
  return (
    <QueryView query={useNegotiation(props.plan.id)}>
      {(state) => screen({ ...props, state }) ?? <NotFound />}
    </QueryView>
  );
}
