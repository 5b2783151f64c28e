/** The screens that meet a condition of a step, by the last word of their address. */
import type { PlanCaseView } from "@napar/api/client";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { NotFound } from "../frame/failed.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { AnswerForm, ConsultationForm } from "./consultation-forms.js";
import { ExtendForm } from "./extend-form.js";
import { MandateForm } from "./mandate-form.js";
import { AnalysisForm, DeadlineForm, EvaluationForm, PeriodForm } from "./plan-facts-forms.js";
import { ReactionForm, RequestForm } from "./request-forms.js";

type Screen = (props: { plan: PlanCaseView; acting: Acting }) => ReactNode;
const screens: Readonly<Record<string, Screen>> = {
  mandate: MandateForm,
  consultation: ConsultationForm,
  answer: AnswerForm,
  analysis: AnalysisForm,
  period: PeriodForm,
  evaluation: EvaluationForm,
  deadline: DeadlineForm,
  extend: ExtendForm,
  request: RequestForm,
  reaction: ReactionForm,
};

export function StepPage() {
  const { step = "" } = useParams();
  const Screen = screens[step];
  if (!Screen) return <NotFound />;
  return <PlanScreen>{(plan, acting) => <Screen key={step} plan={plan} acting={acting} />}</PlanScreen>;
}
