import { StepForm, type StepProps } from "../command/step-form.js";
import { DateField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, isEmptyDate, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { wordsOf } from "../organisation/words.js";
import { ownersOf } from "../permission/acting.js";

type Values = {
  giver: string;
  holder: string;
  holderOffice: string;
  object: Tongues;
  basis: Tongues;
  givenOn: DateParts;
  dueOn: DateParts;
  follows: string;
};

/** Who gave whom the task to make the plan. */
export function MandateForm({ plan }: StepProps) {
  const owner = ownersOf(plan)[0] ?? "";
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminGiveMandate()}
      lead={t.adminMandateLead()}
      command="giveMandate"
      back="mandates"
      initial={{
        ...{ giver: "", holder: owner, holderOffice: "" },
        ...{ object: {}, basis: {}, givenOn: partsOf(today()), dueOn: noDate, follows: "" },
      }}
      check={(values) => [
        ...(values.holder ? [] : [{ fieldId: "holder", message: t.adminHolderMissing() }]),
        ...(localizedOf(values.object) ? [] : [{ fieldId: "object", message: t.adminTaskMissing() }]),
        ...(dateOf(values.givenOn) ? [] : [{ fieldId: "givenOn", message: t.adminDateWrong() }]),
        ...(isEmptyDate(values.dueOn) || dateOf(values.dueOn)?.length === 10
          ? []
          : [{ fieldId: "dueOn", message: t.adminDayWrong() }]),
      ]}
      dataOf={({ giver, holder, holderOffice, object, basis, givenOn, dueOn, follows }) => ({
        giver: giver || null,
        holder,
        ...(holderOffice.trim() && { holderOffice: holderOffice.trim() }),
        object: localizedOf(object),
        ...(localizedOf(basis) && { basis: localizedOf(basis) }),
        givenOn: dateOf(givenOn),
        ...(dateOf(dueOn) && { dueOn: dateOf(dueOn) }),
        ...(follows && { follows }),
      })}
    >
      {({ values, set, problemOf, bind }) => (
        <>
          <OrganisationField
            {...bind("giver")}
            label={t.adminMandateGiver()}
            hint={t.adminMandateGiverHint()}
          />
          <OrganisationField {...bind("holder")} label={t.adminMandateHolder()} />
          <TextField {...bind("holderOffice")} label={t.adminMandateOffice()} hint={t.adminOfficeHint()} />
          <LocalizedField {...bind("object")} label={t.adminMandateTask()} rows={2} />
          <LocalizedField {...bind("basis")} label={t.adminMandateBasis()} hint={t.adminMandateBasisHint()} />
          <DateField
            id="givenOn"
            label={t.adminMandateDay()}
            value={values.givenOn ?? noDate}
            problem={problemOf("givenOn")}
            onChange={(givenOn) => set("givenOn", givenOn)}
          />
          <DateField {...bind("dueOn")} label={t.adminMandateDue()} hint={t.adminMandateDueHint()} />
          {plan.mandates.length > 0 ? (
            <SelectField
              {...bind("follows")}
              label={t.adminMandateFollows()}
              empty={t.adminMandateFollowsNone()}
              choices={plan.mandates.map(({ id, object }) => ({ value: id, label: wordsOf(object) }))}
            />
          ) : null}
        </>
      )}
    </StepForm>
  );
}
