/** The plan itself: who coordinates it, what it says of racism, whom it heard, its means and its follow-up. */
import type { PlanCaseView } from "@napar/api/client";
import type { Plan } from "@napar/domain/plan";
import { type Choice, type FieldProblem, Note } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation } from "react-router";
import { api, everyPage } from "../client/client.js";
import { EditForm } from "../command/edit-form.js";
import { usePlanCases } from "../command/plan-case.queries.js";
import { dateOf } from "../form/partial-date.js";
import { localizedOf } from "../form/tongues.js";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { linesOfValue } from "../measure/describe-value.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { type AboutFields, contentOf, fieldsOf, headOf, numberOf } from "./about-fields.js";
import { AboutForm } from "./about-form.js";
import { SummaryPart } from "./summary-part.js";

export function AboutPage() {
  return <PlanScreen>{(plan, acting) => <About plan={plan} acting={acting} />}</PlanScreen>;
}

function About({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const { hash } = useLocation();
  const plans = usePlanChoices(plan);
  useEffect(() => {
    const part = hash === "" ? null : document.getElementById(hash.slice(1));
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [hash]);
  const mayEdit = acting.may("changeHead");
  return (
    <Page title={t.adminNavAbout()} kicker={wordsOf(plan.title)} lead={t.adminAboutLead()}>
      {mayEdit ? null : (
        <div className="section">
          <Note kind="plain">{t.adminAboutReadOnly()}</Note>
        </div>
      )}
      <fieldset className="whole" disabled={!mayEdit}>
        <EditForm<AboutFields>
          plan={plan}
          draft="about"
          contentIn={({ document }) => headOf(document)}
          fieldsOf={(head) => fieldsOf(head as Partial<Plan>)}
          contentOf={(values, head) => contentOf(values, head as Partial<Plan>)}
          check={check}
          fieldOf={fieldOf}
          command="changeHead"
          dataOf={(change) => ({ change })}
          nameOf={(member) => memberNames[member]?.() ?? member}
          linesOf={linesOfValue}
        >
          {(form) => <AboutForm form={form} plans={plans} />}
        </EditForm>
        <SummaryPart plan={plan} />
      </fieldset>
    </Page>
  );
}

/** Plans of the register and those under way, by name; one that is known by its id alone keeps it. */
function usePlanChoices(plan: PlanCaseView): Choice[] {
  const { data: cases } = usePlanCases();
  const { data: register } = useQuery({
    queryKey: ["plan-names"],
    queryFn: () => everyPage((page) => api.listPlans({ page, pageSize: 100 })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const known = [...(register ?? []), ...(cases?.items ?? [])].filter(({ id }) => id !== plan.id);
  const { parentPlan, previousPlan, relatedPlans, childPlans } = plan.document;
  const children = (childPlans ?? []).map(({ id }) => id);
  const named = new Map([
    ...[parentPlan, previousPlan, ...(relatedPlans ?? []), ...children].flatMap((id) =>
      id ? [[id, id] as const] : [],
    ),
    ...known.map(({ id, title }) => [id, wordsOf(title) || id] as const),
  ]);
  return [...named].map(([value, label]) => ({ value, label }));
}

function check(values: AboutFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!localizedOf(values.title)) problems.push({ fieldId: "title", message: t.adminTitleMissing() });
  for (const name of ["previousEvaluation", "midTerm", "final", "legislatureEnd"] as const)
    if (dateOf(values[name]) === undefined) problems.push({ fieldId: name, message: t.adminDateWrong() });
  for (const [index, { date }] of values.consultations.entries())
    if (dateOf(date) === undefined)
      problems.push({ fieldId: `consultation-${index}-date`, message: t.adminDateWrong() });
  for (const name of ["fte", "frequencyMonths", "total", "civilSociety"] as const)
    if (numberOf(values[name]) === undefined) problems.push({ fieldId: name, message: t.adminNumberWrong() });
  return problems;
}

/** Members that have several fields here lead to the first one of them. */
const firstFields: Readonly<Record<string, string>> = {
  adoption: "adoptionLevel",
  coordination: "leadUnit",
  definitions: "racism",
  analysis: "previousEvaluation",
  participation: "consultations",
  budget: "total",
  monitoring: "monitoringBody",
  communication: "published",
};
function fieldOf(path: string): string {
  const member = path.replace(/^change\./, "").split(/[.[]/)[0] ?? "";
  return firstFields[member] ?? member;
}

const memberNames: Readonly<Record<string, () => string>> = {
  title: () => t.adminPlanTitle(),
  languages: () => t.adminAboutPublishedIn(),
  languageRegion: () => t.adminAboutRegion(),
  eccarMember: () => t.adminAboutEccar(),
  coordination: () => t.adminAboutCoordination(),
  definitions: () => t.adminAboutDefinitions(),
  formsOfRacism: () => t.adminForms(),
  grounds: () => t.adminGrounds(),
  parentPlan: () => t.adminAboutParentPlan(),
  previousPlan: () => t.adminAboutPreviousPlan(),
  analysis: () => t.adminAnalysis(),
  relatedPlans: () => t.adminAboutRelatedPlans(),
  childPlans: () => t.adminAboutChildPlans(),
  adoption: () => t.adminAboutAdoption(),
  references: () => t.adminAboutReferences(),
  participation: () => t.adminAboutParticipation(),
  budget: () => t.adminAboutMeans(),
  monitoring: () => t.adminAboutMonitoring(),
  communication: () => t.adminAboutPublicity(),
  legislatureEnd: () => t.adminAboutLegislatureEnd(),
  anchoring: () => t.adminAboutAnchoring(),
};
