/** The screens under mandates, by the first word of their address, and what the second one points at. */
import type { PlanCaseView } from "@napar/api/client";
import { governmentOn } from "@napar/domain/term";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { NotFound } from "../frame/failed.js";
import { today } from "../language/dates.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ResultForm, WithdrawMandateForm } from "./mandate-forms.js";
import { ConfirmPromiseForm, EndPromiseForm, PromiseForm } from "./promise-forms.js";
import { EndGovernmentForm, GovernmentForm, PortfolioForm, RenameForm, TermForm } from "./term-forms.js";

type Props = { plan: PlanCaseView; acting: Acting; subject: string };
/** `null`: what the address points at is not there, or not for this person. */
type Screen = (props: Props) => ReactNode;

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
  list.find((one) => one.id === id) ?? null;

const presentGovernment = ({ plan }: Props, authority: string) =>
  governmentOn(plan.terms, authority, today());

const screens: Readonly<Record<string, Screen>> = {
  result: ({ plan, subject }) => {
    const mandate = byId(plan.mandates, subject);
    return mandate && <ResultForm plan={plan} mandate={mandate} />;
  },
  withdraw: ({ plan, subject }) => {
    const mandate = byId(plan.mandates, subject);
    return mandate && <WithdrawMandateForm plan={plan} mandate={mandate} />;
  },
  term: ({ plan, acting }) => {
    const [authority] = acting.forWhom("openTerm", acting.organisations);
    return authority ? <TermForm plan={plan} authority={authority} /> : null;
  },
  government: ({ plan, subject }) => {
    const term = byId(plan.terms.terms, subject);
    return term && <GovernmentForm plan={plan} term={term} />;
  },
  "end-government": ({ plan, subject }) => {
    const government = byId(plan.terms.governments, subject);
    return government && <EndGovernmentForm plan={plan} government={government} />;
  },
  portfolio: ({ plan, subject }) => {
    const government = byId(plan.terms.governments, subject);
    return government && <PortfolioForm plan={plan} government={government} />;
  },
  rename: ({ plan, subject }) => {
    const portfolio = byId(plan.terms.portfolios, subject);
    return portfolio && <RenameForm plan={plan} portfolio={portfolio} />;
  },
  promise: (props) => {
    const { plan, acting } = props;
    const government = acting
      .forWhom("makeCommitment", acting.organisations)
      .map((authority) => presentGovernment(props, authority))
      .find((one) => one !== null);
    return government ? <PromiseForm plan={plan} government={government} /> : null;
  },
  confirm: (props) => ofPromise(props, ConfirmPromiseForm),
  end: (props) => ofPromise(props, EndPromiseForm),
};

function ofPromise(props: Props, Form: typeof ConfirmPromiseForm): ReactNode {
  const { plan, subject } = props;
  const commitment = byId(plan.terms.commitments, subject);
  const government = commitment && presentGovernment(props, commitment.authority);
  return government ? <Form plan={plan} government={government} commitment={commitment} /> : null;
}

export function MandateStepPage() {
  const { step = "", subject = "" } = useParams();
  const screen = Object.hasOwn(screens, step) ? screens[step] : undefined;
  if (!screen) return <NotFound />;
  return (
    <PlanScreen key={`${step} ${subject}`}>
      {(plan, acting) => screen({ plan, acting, subject }) ?? <NotFound />}
    </PlanScreen>
  );
}
