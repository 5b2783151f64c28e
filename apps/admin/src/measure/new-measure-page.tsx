/** Writing a measure that is not there yet. */
import type { PlanCaseView } from "@napar/api/client";
import { lazy, Suspense } from "react";
import { Link, useNavigate } from "react-router";
import { useAddition } from "../command/plan-case.queries.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { Page, Waiting } from "../frame/page.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { ownerOf } from "../plan/new-plan.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { checkMeasure, fieldOfMeasure } from "./measure-check.js";
import { contentOf, emptyMeasure, type MeasureFields, statedOf } from "./measure-fields.js";
import { MeasureForm } from "./measure-form.js";

const MeasureAside = lazy(() => import("./measure-aside.js"));

/** A new measure, led by the organisation of whoever writes it. */
export function NewMeasurePage() {
  return <PlanScreen>{(plan, acting) => <NewMeasure plan={plan} acting={acting} />}</PlanScreen>;
}

function NewMeasure({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const own = acting.forWhom("createMeasure", acting.organisations);
  return own[0] === undefined ? (
    <Page title={t.adminNewMeasure()} kicker={wordsOf(plan.title)} lead={t.adminNewMeasureNotAllowed()}>
      {null}
    </Page>
  ) : (
    <CreateMeasure plan={plan} lead={own[0]} />
  );
}

function CreateMeasure({ plan, lead }: { plan: PlanCaseView; lead: string }) {
  const navigate = useNavigate();
  const add = useAddition(plan.id);
  const form = useForm<MeasureFields>({
    draft: `${plan.id} new-measure`,
    initial: emptyMeasure,
    check: checkMeasure,
    fieldOf: fieldOfMeasure,
  });
  const send = async () => {
    const { type } = ownerOf(lead);
    const reply = await form.send((values) =>
      add(
        "createMeasure",
        { ...statedOf(contentOf(values)), lead: { authority: lead, type: type === "unknown" ? null : type } },
        plan.version,
      ),
    );
    if (!reply?.ok) return;
    const created = reply.value.events.find((event) => event.type === "measures.created");
    const id = (created?.data as { id?: string } | undefined)?.id;
    navigate(id ? `/plans/${plan.id}/measures/${id}` : `/plans/${plan.id}/measures`);
  };
  return (
    <Page
      title={t.adminNewMeasure()}
      kicker={wordsOf(plan.title)}
      lead={
        <>
          {t.adminYouWriteFor()}{" "}
          <b>
            <OrganisationName id={lead} />
          </b>
          .
        </>
      }
    >
      <div className="lead-aside section flush">
        <FormFrame
          form={form}
          onSend={send}
          verb={t.adminSave()}
          beside={<Link to={`/plans/${plan.id}/measures`}>{t.adminCancel()}</Link>}
        >
          <MeasureForm form={form} plan={plan} self={null} lead={lead} />
        </FormFrame>
        <aside>
          <Suspense fallback={<Waiting />}>
            <MeasureAside plan={plan} self={null} organisation={lead} content={contentOf(form.values)} />
          </Suspense>
        </aside>
      </div>
    </Page>
  );
}
