/** What a measure rests on: competence, an agreement with others, data on persons. */
import { DateField, FormPart, SelectField, TextField } from "../form/fields.js";
import type { Form } from "../form/use-form.js";
import { t } from "../language/language.js";
import type { MeasureFields } from "./measure-fields.js";

export function LawPart({ form: { bind, values } }: { form: Form<MeasureFields> }) {
  return (
    <FormPart legend={t.adminPartLaw()}>
      <TextField
        {...bind("competenceBasis")}
        label={t.adminCompetenceBasis()}
        hint={t.adminCompetenceBasisHint()}
        rows={2}
      />
      <TextField {...bind("agreementKind")} label={t.adminAgreement()} hint={t.adminAgreementHint()} />
      <TextField {...bind("agreementBody")} label={t.adminAgreementBody()} />
      <DateField {...bind("agreementDate")} label={t.adminAgreementDate()} />
      <SelectField
        {...bind("personalData")}
        label={t.adminPersonalData()}
        choices={[
          { value: "", label: t.adminNo() },
          { value: "yes", label: t.adminYes() },
        ]}
      />
      {values.personalData === "yes" ? (
        <>
          <TextField {...bind("personalDataBasis")} label={t.adminPersonalDataBasis()} />
          <TextField {...bind("minCellSize")} label={t.adminMinCellSize()} hint={t.adminMinCellSizeHint()} />
        </>
      ) : null}
    </FormPart>
  );
}
