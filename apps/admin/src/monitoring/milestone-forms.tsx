/** Setting a milestone for one's own part, and saying that one is reached. */
import type { PlanCaseView } from "@napar/api/client";
import { sharesOf } from "@napar/domain/measure";
import { useParams } from "react-router";
import { StepForm } from "../command/step-form.js";
import { DateField, SelectField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { NotFound } from "../frame/failed.js";
import { DateText, today } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";

export function NewMilestonePage() {
  return <PlanScreen>{(plan, acting) => <NewMilestone plan={plan} acting={acting} />}</PlanScreen>;
}

function NewMilestone({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const own = acting.forWhom("addMilestone", acting.organisations);
  const carried = plan.measures.measures.filter(
    (measure) =>
      !measure.withdrawn &&
      (own.includes(measure.lead?.authority ?? "") ||
        sharesOf(measure).some(({ authority }) => own.includes(authority))),
  );
  return (
    <StepForm<{ measure: string; title: Tongues; due: DateParts }>
      plan={plan}
      title={t.adminMonAddMilestone()}
      lead={t.adminMonAddMilestoneLead()}
      command="addMilestone"
      back="milestones"
      initial={{ measure: carried.length === 1 ? (carried[0]?.id ?? "") : "", title: {}, due: noDate }}
      check={({ measure, title, due }) => [
        ...(measure ? [] : [{ fieldId: "measure", message: t.adminMonMeasureMissing() }]),
        ...(localizedOf(title) ? [] : [{ fieldId: "title", message: t.adminMonMilestoneMissing() }]),
        ...(dateOf(due) ? [] : [{ fieldId: "due", message: t.adminDateWrong() }]),
      ]}
      dataOf={({ measure, title, due }) => ({ measure, title: localizedOf(title), due: dateOf(due) })}
    >
      {(form) => (
        <>
          <SelectField
            {...form.bind("measure")}
            label={t.adminMonMeasure()}
            empty={t.adminChoose()}
            choices={carried.map(({ id, title }) => ({ value: id, label: wordsOf(title) }))}
          />
          <LocalizedField
            {...form.bind("title")}
            label={t.adminMonMilestoneWhat()}
            hint={t.adminMonMilestoneHint()}
          />
          <DateField {...form.bind("due")} label={t.adminMonDueOn()} hint={t.adminMonMilestoneDueHint()} />
        </>
      )}
    </StepForm>
  );
}

export function CompleteMilestonePage() {
  const { measure = "", milestone = "" } = useParams();
  return <PlanScreen>{(plan) => <Complete {...{ plan, measure, milestone }} />}</PlanScreen>;
}

function Complete({ plan, measure, milestone }: { plan: PlanCaseView; measure: string; milestone: string }) {
  const record = plan.measures.measures.find(({ id }) => id === measure);
  const found = record?.milestones.find(({ id }) => id === milestone);
  if (!record || !found) return <NotFound />;
  return (
    <StepForm<{ doneOn: DateParts }>
      plan={plan}
      title={t.adminMonComplete()}
      lead={
        <>
          <b>{wordsOf(found.title)}</b>, {wordsOf(record.title)}. {t.adminMonDueOn()}:{" "}
          <DateText date={found.due} />
        </>
      }
      command="completeMilestone"
      subject={milestone}
      back="milestones"
      initial={{ doneOn: partsOf(today()) }}
      check={({ doneOn }) =>
        dateOf(doneOn)?.length === 10 ? [] : [{ fieldId: "doneOn", message: t.adminDayWrong() }]
      }
      dataOf={({ doneOn }) => ({ measure, milestone, doneOn: dateOf(doneOn) })}
    >
      {(form) => <DateField {...form.bind("doneOn")} label={t.adminMonReachedOn()} />}
    </StepForm>
  );
}
