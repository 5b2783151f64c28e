/** The full form of a measure, part by part; what is not known stays empty. */
import type { PlanCaseView } from "@napar/api/client";
import { FormPart, RadioField, SelectField, TextField } from "../form/fields.js";
import { ListField } from "../form/list-field.js";
import { LocalizedField } from "../form/localized-field.js";
import { PeriodFields } from "../form/period-fields.js";
import type { Form } from "../form/use-form.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { kindChoices, natureChoices, partnerChoices } from "./measure-choices.js";
import { MeasureCompetence } from "./measure-competence.js";
import type { MeasureFields } from "./measure-fields.js";
import { LawPart } from "./measure-law-part.js";
import { SubjectPart } from "./measure-subject-part.js";

type Props = { form: Form<MeasureFields>; plan: PlanCaseView; self: string | null };

/** @param props.lead whose competence the measure is held against */
export function MeasureForm({ lead, ...props }: Props & { lead: string }) {
  return (
    <>
      <WhatPart {...props} />
      <SubjectPart {...props} />
      <MeasureCompetence form={props.form} lead={lead} />
      <WhoPart {...props} />
      <WhenPart {...props} />
      <LawPart {...props} />
    </>
  );
}

function WhatPart({ form: { bind }, plan, self }: Props) {
  const goals = plan.goals.goals.filter(({ withdrawn }) => !withdrawn);
  const others = plan.measures.measures.filter(({ id, withdrawn }) => id !== self && !withdrawn);
  return (
    <FormPart legend={t.adminPartWhat()}>
      <LocalizedField
        {...bind("title")}
        label={t.adminMeasureTitle()}
        hint={t.adminMeasureTitleHint()}
        rows={2}
      />
      <RadioField {...bind("kind")} label={t.adminMeasureKind()} choices={kindChoices} />
      <TextField
        {...bind("deliverable")}
        label={t.adminDeliverable()}
        hint={t.adminDeliverableHint()}
        rows={2}
      />
      <SelectField
        {...bind("nature")}
        label={t.adminNature()}
        empty={t.adminNotStated()}
        choices={natureChoices}
      />
      {goals.length > 0 ? (
        <SelectField
          {...bind("goal")}
          label={t.adminGoal()}
          empty={t.adminNotStated()}
          choices={goals.map(({ id, label }) => ({ value: id, label: wordsOf(label) || id }))}
        />
      ) : null}
      {others.length > 0 ? (
        <SelectField
          {...bind("parent")}
          label={t.adminPartOf()}
          empty={t.adminPartOfNone()}
          choices={others.map(({ id, title }) => ({ value: id, label: wordsOf(title) }))}
        />
      ) : null}
    </FormPart>
  );
}

function WhoPart({ form: { bind, bindMany } }: Props) {
  return (
    <FormPart legend={t.adminPartWho()}>
      <TextField {...bind("services")} label={t.adminServices()} hint={t.adminOnePerLine()} rows={2} />
      <ListField
        {...bindMany("partners")}
        label={t.adminPartners()}
        empty={{ name: "", type: "" }}
        addLabel={t.adminAddPartner()}
        nameOf={({ name }) => name || t.adminPartner()}
      >
        {({ name, type }, change, index) => (
          <>
            <TextField
              id={`partner-${index}`}
              label={t.adminPersonName()}
              value={name}
              onChange={(typed) => change({ name: typed })}
            />
            <SelectField
              id={`partner-type-${index}`}
              label={t.adminMeasureKind()}
              value={type}
              empty={t.adminNotStated()}
              onChange={(chosen) => change({ type: chosen })}
              choices={partnerChoices}
            />
          </>
        )}
      </ListField>
    </FormPart>
  );
}

function WhenPart({ form: { bind } }: Props) {
  return (
    <FormPart legend={t.adminPartWhen()}>
      <PeriodFields
        from={bind("start")}
        to={bind("end")}
        fromLabel={t.adminStart()}
        toLabel={t.adminEnd()}
        hint={t.adminDateHint()}
      />
      <TextField {...bind("notes")} label={t.adminNotes()} hint={t.adminOnePerLine()} rows={2} />
    </FormPart>
  );
}
