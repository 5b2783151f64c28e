/** Defining an indicator: what it measures, from where to where, and who answers for the figures. */
import type { PlanCaseView } from "@napar/api/client";
import { gapReasonTexts } from "@napar/domain/indicator";
import { foldText } from "@napar/domain/suggestion";
import { readFigure } from "@napar/domain/update-request";
import { Empty, type FieldProblem } from "@napar/ui";
import { StepForm } from "../command/step-form.js";
import { DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate } from "../form/partial-date.js";
import { SourceFields } from "../form/source-fields.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import {
  checkDirection,
  DirectionFields,
  type DirectionValues,
  directionOf,
  noDirection,
} from "./direction-fields.js";

type Values = DirectionValues & {
  kind: string;
  label: Tongues;
  owner: string;
  about: string;
  unit: Tongues;
  question: Tongues;
  baselineKnown: string;
  baseline: string;
  baselineOn: DateParts;
  baselineGap: string;
  frequency: string;
  source: string;
  link: string;
  method: string;
  licence: string;
};

const rhythms = ["12", "6", "3", "24", ""] as const;

export function NewIndicatorPage() {
  return <PlanScreen>{(plan, acting) => <NewIndicator plan={plan} acting={acting} />}</PlanScreen>;
}

function NewIndicator({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const owners = acting.forWhom("defineIndicator", acting.organisations);
  const nameOf = useOrganisationNames(owners);
  if (owners.length === 0) {
    return (
      <Page title={t.adminIndNew()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminIndNoneOther()} />
        </div>
      </Page>
    );
  }
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminIndNew()}
      lead={t.adminIndNewLead()}
      command="defineIndicator"
      back="indicators"
      initial={{
        ...{ ...noDirection, kind: "quantitative", label: {}, owner: owners[0] ?? "", about: "", unit: {} },
        ...{ question: {}, baselineKnown: "yes", baseline: "", baselineOn: noDate, baselineGap: "" },
        ...{ frequency: "12", source: "", link: "", method: "", licence: "" },
      }}
      check={checkIndicator}
      fieldOf={fieldOfIndicator}
      dataOf={(values) => ({ definition: definitionOf(values, plan) })}
    >
      {(form) => (
        <>
          <LocalizedField {...form.bind("label")} label={t.adminIndLabel()} hint={t.adminIndLabelHint()} />
          <RadioField
            {...form.bind("kind")}
            label={t.adminIndKind()}
            choices={[
              { value: "quantitative", label: t.adminIndCounted(), hint: t.adminIndCountedHint() },
              { value: "qualitative", label: t.adminIndInWords(), hint: t.adminIndInWordsHint() },
            ]}
          />
          {form.values.kind === "quantitative" ? (
            <LocalizedField {...form.bind("unit")} label={t.adminIndUnit()} hint={t.adminIndUnitHint()} />
          ) : (
            <LocalizedField
              {...form.bind("question")}
              label={t.adminIndQuestion()}
              hint={t.adminIndQuestionHint()}
            />
          )}
          <SelectField
            {...form.bind("about")}
            label={t.adminIndAbout()}
            empty={t.adminIndWholePlan()}
            choices={[
              ...plan.goals.goals
                .filter(({ withdrawn }) => !withdrawn)
                .map(({ id, label }) => ({
                  value: `goal ${id}`,
                  label: t.adminIndGoal({ name: wordsOf(label) || id }),
                })),
              ...plan.measures.measures
                .filter(({ withdrawn }) => !withdrawn)
                .map(({ id, title }) => ({
                  value: `measure ${id}`,
                  label: t.adminIndMeasure({ name: wordsOf(title) }),
                })),
            ]}
          />
          {owners.length > 1 ? (
            <SelectField
              {...form.bind("owner")}
              label={t.adminIndOwner()}
              choices={owners.map((owner) => ({ value: owner, label: nameOf(owner) }))}
            />
          ) : null}
          {form.values.kind === "quantitative" ? (
            <>
              <RadioField
                {...form.bind("baselineKnown")}
                label={t.adminIndBaselineKnown()}
                choices={[
                  { value: "yes", label: t.adminYes() },
                  { value: "no", label: t.adminNo() },
                ]}
              />
              {form.values.baselineKnown === "yes" ? (
                <>
                  <TextField {...form.bind("baseline")} label={t.adminIndBaseline()} />
                  <DateField
                    {...form.bind("baselineOn")}
                    label={t.adminIndBaselineOn()}
                    hint={t.adminMonPeriodHint()}
                  />
                </>
              ) : (
                <SelectField
                  {...form.bind("baselineGap")}
                  label={t.adminIndWhyNoData()}
                  empty={t.adminChoose()}
                  choices={Object.entries(gapReasonTexts).map(([value, words]) => ({
                    value,
                    label: words[language],
                  }))}
                />
              )}
              <DirectionFields form={form} />
            </>
          ) : null}
          <SelectField
            {...form.bind("frequency")}
            label={t.adminIndRhythm()}
            choices={rhythms.map((months) => ({
              value: months,
              label: months ? t.adminIndEveryMonths({ months }) : t.adminIndNoRhythm(),
            }))}
          />
          <SourceFields
            title={form.bind("source")}
            link={form.bind("link")}
            label={t.adminIndSource()}
            hint={t.adminIndSourceHint()}
          />
          <TextField {...form.bind("method")} label={t.adminIndMethod()} hint={t.adminIndMethodHint()} />
          <TextField {...form.bind("licence")} label={t.adminIndLicence()} hint={t.adminIndLicenceHint()} />
        </>
      )}
    </StepForm>
  );
}

function checkIndicator(values: Values): FieldProblem[] {
  const missing = (fieldId: keyof Values & string, message: string, isMissing: boolean): FieldProblem[] =>
    isMissing ? [{ fieldId, message }] : [];
  const isCounted = values.kind === "quantitative";
  const knows = isCounted && values.baselineKnown === "yes";
  return [
    ...missing("label", t.adminIndLabelMissing(), !localizedOf(values.label)),
    ...missing("unit", t.adminIndUnitMissing(), isCounted && !localizedOf(values.unit)),
    ...missing("question", t.adminIndQuestionMissing(), !isCounted && !localizedOf(values.question)),
    ...missing(
      "baseline",
      t.adminIndNumberMissing(),
      knows && readFigure(values.baseline, language) === null,
    ),
    ...missing("baselineOn", t.adminDateWrong(), knows && !dateOf(values.baselineOn)),
    ...missing("baselineGap", t.adminIndReasonMissing(), isCounted && !knows && !values.baselineGap),
    ...(isCounted ? checkDirection(values) : []),
    ...missing("source", t.adminIndSourceMissing(), !values.source.trim()),
    ...missing("method", t.adminIndMethodMissing(), !values.method.trim()),
  ];
}

function definitionOf(values: Values, plan: PlanCaseView): Record<string, unknown> {
  const [what, ...rest] = values.about.split(" ");
  return {
    ...{
      id: newId(values.label, plan),
      kind: values.kind,
      label: localizedOf(values.label),
      owner: values.owner,
    },
    ...(values.about && { [what as string]: rest.join(" ") }),
    frequencyMonths: values.frequency ? Number(values.frequency) : null,
    source: {
      ...{ name: values.source.trim(), method: values.method.trim(), licence: values.licence.trim() || null },
      ...(values.link.trim() && { url: values.link.trim() }),
    },
    ...(values.kind === "quantitative"
      ? {
          unit: localizedOf(values.unit),
          baseline:
            values.baselineKnown === "yes"
              ? { value: readFigure(values.baseline, language), on: dateOf(values.baselineOn) }
              : { reason: values.baselineGap },
          direction: directionOf(values),
        }
      : { question: localizedOf(values.question) }),
  };
}

/** A name a person can read in an address; numbered where the plan has it already. */
function newId(label: Tongues, { indicators }: PlanCaseView): string {
  const words = Object.values(localizedOf(label) ?? {}).find((text) => typeof text === "string") as string;
  const plain = foldText(words).split(" ").join("-").slice(0, 60) || "indicator";
  // Beside those of the plan: what stands in the address of another screen.
  const known = new Set([...indicators.map(({ id }) => id), "new", "values"]);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!known.has(id)) return id;
  }
}

const fields: Readonly<Record<string, string>> = {
  "source.url": "link",
  "source.method": "method",
  "source.licence": "licence",
  "source.name": "source",
  "baseline.on": "baselineOn",
  "direction.target": "target",
  "direction.low": "low",
  "direction.high": "high",
  frequencyMonths: "frequency",
  goal: "about",
  measure: "about",
};

/** The field that a member of the definition was typed in. */
function fieldOfIndicator(path: string): string {
  const member = path.replace(/^definition\./, "");
  return (
    Object.entries(fields).find(([start]) => member.startsWith(start))?.[1] ?? member.split(/[.[]/)[0] ?? ""
  );
}
