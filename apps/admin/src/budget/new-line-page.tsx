/** Writing down money or staff for a measure, in one's own books; or that no budget is named. */
import type { PlanCaseView } from "@napar/api/client";
import {
  budgetKinds,
  budgetKindTexts,
  budgetStages,
  budgetStageTexts,
  noBudgetNamedText,
} from "@napar/domain/budget";
import { Empty, type FieldProblem } from "@napar/ui";
import { StepForm } from "../command/step-form.js";
import { RadioField, SelectField, TextField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { readAmount } from "./line-fields.js";

type Values = {
  measure: string;
  year: string;
  kind: string;
  stage: string;
  named: string;
  amount: string;
  funder: string;
  source: string;
};

export function NewLinePage() {
  return <PlanScreen>{(plan, acting) => <NewLine plan={plan} acting={acting} />}</PlanScreen>;
}

function NewLine({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const [own] = acting.forWhom("recordBudgetLine", acting.organisations);
  if (!own) {
    return (
      <Page title={t.adminBudAdd()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminBudNoneOther()} />
        </div>
      </Page>
    );
  }
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminBudAdd()}
      lead={
        <>
          {t.adminBudYourBooks()}{" "}
          <b>
            <OrganisationName id={own} />
          </b>
        </>
      }
      command="recordBudgetLine"
      back="money"
      initial={{
        ...{ measure: "", year: today().slice(0, 4), kind: "operating", stage: "planned", named: "yes" },
        ...{ amount: "", funder: own, source: "" },
      }}
      check={checkLine}
      fieldOf={(path) => (path.startsWith("amount") ? "amount" : (path.split(/[.[]/)[0] ?? ""))}
      dataOf={({ measure, year, kind, stage, named, amount, funder, source }) => ({
        ...{ measure, reportedBy: own, funder, year: Number(year), kind, stage, source: source.trim() },
        amount: named === "yes" ? readAmount(amount, kind, language) : { kind: "no-budget-named" },
      })}
    >
      {(form) => (
        <>
          <SelectField
            {...form.bind("measure")}
            label={t.adminMonMeasure()}
            empty={t.adminChoose()}
            choices={plan.measures.measures
              .filter(({ withdrawn }) => !withdrawn)
              .map(({ id, title }) => ({ value: id, label: wordsOf(title) }))}
          />
          <TextField {...form.bind("year")} label={t.adminYear()} />
          <RadioField
            {...form.bind("kind")}
            label={t.adminBudKind()}
            choices={budgetKinds.map((kind) => ({ value: kind, label: budgetKindTexts[kind][language] }))}
          />
          <RadioField
            {...form.bind("stage")}
            label={t.adminBudStage()}
            choices={budgetStages.map((stage) => ({
              value: stage,
              label: budgetStageTexts[stage][language],
            }))}
          />
          <RadioField
            {...form.bind("named")}
            label={t.adminBudIsNamed()}
            choices={[
              { value: "yes", label: t.adminBudNamed() },
              { value: "no", label: noBudgetNamedText[language], hint: t.adminBudNotNamedHint() },
            ]}
          />
          {form.values.named === "yes" ? (
            <TextField
              {...form.bind("amount")}
              label={t.adminBudAmount()}
              hint={form.values.kind === "staff" ? t.adminBudAmountStaff() : t.adminBudAmountHint()}
            />
          ) : null}
          <OrganisationField
            {...form.bind("funder")}
            label={t.adminBudFunder()}
            hint={t.adminBudFunderHint()}
          />
          <TextField {...form.bind("source")} label={t.adminBudSource()} hint={t.adminBudSourceHint()} />
        </>
      )}
    </StepForm>
  );
}

function checkLine({ measure, year, kind, named, amount, funder, source }: Values): FieldProblem[] {
  return [
    ...(measure ? [] : [{ fieldId: "measure", message: t.adminMonMeasureMissing() }]),
    ...(/^(199|20\d|210)\d$/.test(year.trim()) ? [] : [{ fieldId: "year", message: t.adminBudYearWrong() }]),
    ...(named === "yes" && !readAmount(amount, kind, language)
      ? [{ fieldId: "amount", message: t.adminBudAmountWrong() }]
      : []),
    ...(funder ? [] : [{ fieldId: "funder", message: t.adminBudFunderMissing() }]),
    ...(source.trim() ? [] : [{ fieldId: "source", message: t.adminBudSourceMissing() }]),
  ];
}
