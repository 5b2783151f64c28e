/** A new plan from a procedure: blank, ordered by the ten commitments, or carrying on an earlier plan. */
import { procedureTexts } from "@napar/domain/lifecycle";
import type { FullText } from "@napar/domain/text";
import { Empty, type FieldProblem } from "@napar/ui";
import { Link, useNavigate } from "react-router";
import { latestCase, useOpenCase, usePlanCases } from "../command/plan-case.queries.js";
import { RadioField, SelectField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate } from "../form/partial-date.js";
import { PeriodFields, periodProblems } from "../form/period-fields.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { namesOf, OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { useOwnSession } from "../session/session.queries.js";
import { headOf, type Procedure, proceduresFor, type Template, templatesFor } from "./new-plan.js";

type Values = {
  organisation: string;
  procedure: string;
  template: string;
  earlier: string;
  title: Tongues;
  from: DateParts;
  to: DateParts;
};

export function NewPlanPage() {
  const { appointments } = useOwnSession();
  const own = [
    ...new Set(
      appointments.flatMap(({ role, organisation }) => (role === "coordinator" ? [organisation] : [])),
    ),
  ];
  if (own[0] === undefined) {
    return (
      <Page title={t.adminNewPlan()} kicker={t.adminNavPlans()}>
        <div className="section">
          <Empty title={t.adminNewPlanNotAllowed()}>{t.adminPlansNoneOther()}</Empty>
        </div>
      </Page>
    );
  }
  return <NewPlanForm own={own} first={own[0]} />;
}

function NewPlanForm({ own, first }: { own: readonly string[]; first: string }) {
  const navigate = useNavigate();
  const openCase = useOpenCase();
  const { data: cases } = usePlanCases();
  const form = useForm<Values>({
    draft: "new-plan",
    initial: {
      organisation: first,
      ...usualFor(first),
      earlier: "",
      title: {},
      ...{ from: noDate, to: noDate },
    },
    check,
    fieldOf: (path) => (path.includes("title") ? "title" : path.includes("period") ? "to" : path),
  });
  const { values, set } = form;
  const earlier = (cases?.items ?? []).filter(({ authority }) => authority.id === values.organisation);
  const send = async () => {
    const reply = await form.send(async (chosen) => openCase(await originOf(chosen)));
    if (reply?.ok) navigate(`/plans/${reply.value.id}`);
  };
  return (
    <Page
      title={t.adminNewPlan()}
      kicker={t.adminNavPlans()}
      lead={
        <>
          {t.adminYouWriteFor()}{" "}
          <b>
            <OrganisationName id={values.organisation} />
          </b>
          .
        </>
      }
    >
      <FormFrame
        form={form}
        onSend={send}
        verb={t.adminOpenPlan()}
        beside={<Link to="/plans/from-file">{t.adminDocumentLink()}</Link>}
      >
        {own.length > 1 ? (
          <RadioField
            id="organisation"
            label={t.adminOrganisation()}
            value={values.organisation}
            onChange={(organisation) =>
              form.setAll({ ...values, organisation, ...usualFor(organisation), earlier: "" })
            }
            choices={own.map((id) => ({ value: id, label: <OrganisationName id={id} /> }))}
          />
        ) : null}
        <LocalizedField {...form.bind("title")} label={t.adminPlanTitle()} hint={t.adminPlanTitleHint()} />
        <RadioField
          id="procedure"
          label={t.adminProcedure()}
          hint={t.adminProcedureHint()}
          value={values.procedure}
          onChange={(procedure) =>
            form.setAll({ ...values, procedure, template: usualTemplate(values.organisation, procedure) })
          }
          choices={proceduresFor(values.organisation).map((id) => ({
            value: id,
            label: procedureTexts[id][language],
          }))}
        />
        <RadioField
          id="template"
          label={t.adminTemplate()}
          value={values.template}
          onChange={(template) => set("template", template)}
          choices={[
            ...templatesFor(values.organisation, values.procedure).map(({ id, name, description }) => ({
              ...{ value: id, label: name[language], hint: description[language] },
            })),
            { value: "empty", label: t.adminTemplateEmpty(), hint: t.adminTemplateEmptyHint() },
            ...(earlier.length > 0
              ? [{ value: "earlier", label: t.adminTemplateEarlier(), hint: t.adminTemplateEarlierHint() }]
              : []),
          ]}
        />
        {values.template === "earlier" ? (
          <SelectField
            {...form.bind("earlier")}
            label={t.adminEarlierPlan()}
            empty={t.adminChoose()}
            choices={earlier.map(({ id, title }) => ({ value: id, label: wordsOf(title) }))}
          />
        ) : null}
        <PeriodFields from={form.bind("from")} to={form.bind("to")} hint={t.adminPeriodHint()} />
      </FormFrame>
    </Page>
  );
}

const usualTemplate = (organisation: string, procedure: string): Template =>
  templatesFor(organisation, procedure)[0]?.id ?? "empty";

function usualFor(organisation: string): Pick<Values, "procedure" | "template"> {
  const procedure = proceduresFor(organisation)[0] ?? "";
  return { procedure, template: usualTemplate(organisation, procedure) };
}

function check(values: Values): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!localizedOf(values.title)) problems.push({ fieldId: "title", message: t.adminTitleMissing() });
  if (values.template === "earlier" && !values.earlier)
    problems.push({ fieldId: "earlier", message: t.adminEarlierMissing() });
  return [...problems, ...periodProblems(["from", values.from], ["to", values.to])];
}

/** The command; a renewal carries over all that the earlier plan still holds. */
async function originOf(values: Values) {
  const names: FullText = await namesOf(values.organisation);
  const plan = headOf({
    ...{ organisation: values.organisation, names, title: localizedOf(values.title) ?? {} },
    procedure: values.procedure as Procedure,
    template: values.template as Template,
    ...{ from: dateOf(values.from) ?? null, to: dateOf(values.to) ?? null },
  });
  if (values.template !== "earlier") {
    return { procedure: values.procedure, origin: { kind: "new", plan } };
  }
  const earlier = await latestCase(values.earlier);
  const open = (list: readonly { id: string; withdrawn: unknown }[]) =>
    list.filter(({ withdrawn }) => withdrawn === null).map(({ id }) => id);
  const structure = earlier.document.structure;
  return {
    procedure: values.procedure,
    origin: {
      kind: "renewal",
      of: values.earlier,
      plan: { ...plan, ...(structure && { structure }) },
      goals: open(earlier.goals.goals),
      measures: open(earlier.measures.measures),
    },
  };
}
