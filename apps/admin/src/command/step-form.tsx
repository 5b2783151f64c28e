/** A screen with one form that adds one thing to a plan, and goes back to where the person came from. */
import type { PlanCaseView } from "@napar/api/client";
import { type ReactNode, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { FormFrame } from "../form/form-frame.js";
import { type Form, type FormOptions, useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { useAddition } from "./plan-case.queries.js";

export type StepProps = { plan: PlanCaseView };
/** Kept beside an address by a screen that leads to a form and waits for what is done there. */
export type ComesBack = { back: string };

export function StepForm<V extends object>({
  plan,
  title,
  lead,
  verb = t.adminSave(),
  command,
  subject = "",
  dataOf,
  asOf,
  back = "lifecycle",
  children,
  ...options
}: StepProps &
  Omit<FormOptions<V>, "draft"> & {
    title: string;
    lead?: ReactNode;
    verb?: string;
    command: string;
    /** What it is about, where there may be several: each has a draft of its own. */
    subject?: string;
    /** From what is typed to what the command takes. */
    dataOf: (values: V) => unknown;
    /** The appointment it is done under, where the person holds several. */
    asOf?: (values: V) => string | undefined;
    /** Below the address of the plan: where one goes afterwards, unless the screen one came from waits. */
    back?: string;
    children: (form: Form<V>) => ReactNode;
  }) {
  const navigate = useNavigate();
  const { state } = useLocation();
  // A link to a field of the form is an address too, and keeps nothing beside it.
  const [from] = useState(state as ComesBack | null);
  const after = `/plans/${plan.id}/${from?.back ?? back}`;
  const add = useAddition(plan.id);
  const form = useForm<V>({ ...options, draft: `${plan.id} ${command} ${subject || title}` });
  const send = async () => {
    const reply = await form.send((values) => add(command, dataOf(values), plan.version, asOf?.(values)));
    if (reply?.ok) navigate(after);
  };
  return (
    <Page title={title} kicker={wordsOf(plan.title)} lead={lead}>
      <FormFrame form={form} onSend={send} verb={verb} beside={<Link to={after}>{t.adminCancel()}</Link>}>
        {children(form)}
      </FormFrame>
    </Page>
  );
}
