/** What a government promises, that a later one says it anew, or that it no longer holds. */
import type { PlanCaseView } from "@napar/api/client";
import { type Commitment, commitmentBases, type Government, successionRules } from "@napar/domain/term";
import { StepForm } from "../command/step-form.js";
import { DateField, RadioField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { basisWords } from "./term-sections.js";

type Props = { plan: PlanCaseView; government: Government };

const dayProblem = (parts: DateParts) =>
  dateOf(parts)?.length === 10 ? [] : [{ fieldId: "on", message: t.adminDayWrong() }];

/** What a change of government does to what rests on this. */
const effectOf = (basis: string) => successionRules.find((rule) => rule.basis === basis)?.reason[language];

export function PromiseForm({ plan, government }: Props) {
  return (
    <StepForm<{ what: Tongues; basis: string; madeOn: DateParts; document: string }>
      plan={plan}
      title={t.adminPromiseMake()}
      lead={<OrganisationName id={government.authority} />}
      command="makeCommitment"
      subject={government.id}
      back="mandates"
      initial={{ what: {}, basis: "governmentDecision", madeOn: partsOf(today()), document: "" }}
      fieldOf={(path) =>
        path.startsWith("subject") ? "what" : path.startsWith("evidence") ? "document" : path
      }
      check={({ what, madeOn }) => [
        ...(localizedOf(what) ? [] : [{ fieldId: "what", message: t.adminSubjectMissing() }]),
        ...(dateOf(madeOn) ? [] : [{ fieldId: "madeOn", message: t.adminDateWrong() }]),
      ]}
      dataOf={({ what, basis, madeOn, document }) => ({
        ...{ government: government.id, subject: localizedOf(what), basis, madeOn: dateOf(madeOn) },
        ...(document.trim() && { evidence: { title: document.trim() } }),
      })}
    >
      {({ bind }) => (
        <>
          <LocalizedField {...bind("what")} label={t.adminPromise()} rows={2} />
          <RadioField
            {...bind("basis")}
            label={t.adminPromiseBasis()}
            choices={commitmentBases.map((value) => ({
              value,
              label: basisWords[value](),
              hint: effectOf(value),
            }))}
          />
          <DateField {...bind("madeOn")} label={t.adminDate()} hint={t.adminDateHint()} />
          <TextField {...bind("document")} label={t.adminDocument()} hint={t.adminOptional()} />
        </>
      )}
    </StepForm>
  );
}

export function ConfirmPromiseForm({ plan, government, commitment }: Props & { commitment: Commitment }) {
  return (
    <StepForm<{ on: DateParts; reference: string }>
      plan={plan}
      title={t.adminPromiseConfirm()}
      lead={wordsOf(commitment.subject)}
      command="confirmCommitment"
      subject={commitment.id}
      back="mandates"
      initial={{ on: partsOf(today()), reference: "" }}
      check={({ on, reference }) => [
        ...dayProblem(on),
        ...(reference.trim() ? [] : [{ fieldId: "reference", message: t.adminReferenceMissing() }]),
      ]}
      dataOf={({ on, reference }) => ({
        ...{ commitment: commitment.id, government: government.id },
        ...{ on: dateOf(on), reference: reference.trim() },
      })}
    >
      {({ bind }) => (
        <>
          <DateField {...bind("on")} label={t.adminDate()} />
          <TextField {...bind("reference")} label={t.adminReference()} hint={t.adminReferenceHint()} />
        </>
      )}
    </StepForm>
  );
}

export function EndPromiseForm({ plan, government, commitment }: Props & { commitment: Commitment }) {
  return (
    <StepForm<{ on: DateParts; reason: Tongues }>
      plan={plan}
      title={t.adminPromiseEnd()}
      lead={wordsOf(commitment.subject)}
      command="endCommitment"
      subject={commitment.id}
      back="mandates"
      initial={{ on: partsOf(today()), reason: {} }}
      check={({ on, reason }) => [
        ...dayProblem(on),
        ...(localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
      ]}
      dataOf={({ on, reason }) => ({
        ...{ commitment: commitment.id, government: government.id },
        ...{ on: dateOf(on), reason: localizedOf(reason) },
      })}
    >
      {({ bind }) => (
        <>
          <DateField {...bind("on")} label={t.adminDate()} />
          <LocalizedField {...bind("reason")} label={t.adminReason()} rows={2} />
        </>
      )}
    </StepForm>
  );
}
