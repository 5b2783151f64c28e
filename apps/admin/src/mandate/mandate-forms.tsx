/** What came of a mandate, or that it was withdrawn. */
import type { PlanCaseView } from "@napar/api/client";
import { StepForm } from "../command/step-form.js";
import { DateField, RadioField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { type MandateOutcome, mandateOutcomes } from "./mandate-section.js";

type Props = { plan: PlanCaseView; mandate: PlanCaseView["mandates"][number] };

const outcomes = ["done", "partly", "notDone", "unknown"] as const satisfies readonly MandateOutcome[];

/** `result.on` is about the field `on`. */
const lastMember = (path: string): string => {
  const last = path.split(".").at(-1) ?? "";
  return path.includes("evidence") ? "document" : last;
};

export function ResultForm({ plan, mandate }: Props) {
  return (
    <StepForm<{ outcome: string; on: DateParts; text: Tongues; document: string }>
      plan={plan}
      title={t.adminMandateResult()}
      lead={wordsOf(mandate.object)}
      command="recordMandateResult"
      subject={mandate.id}
      back="mandates"
      initial={{ outcome: "", on: partsOf(today()), text: {}, document: "" }}
      fieldOf={lastMember}
      check={({ outcome, on }) => [
        ...(outcome ? [] : [{ fieldId: "outcome", message: t.adminOutcomeMissing() }]),
        ...(dateOf(on) ? [] : [{ fieldId: "on", message: t.adminDateWrong() }]),
      ]}
      dataOf={({ outcome, on, text, document }) => ({
        mandate: mandate.id,
        result: {
          ...{ outcome, on: dateOf(on) },
          ...(localizedOf(text) && { text: localizedOf(text) }),
          ...(document.trim() && { evidence: { title: document.trim() } }),
        },
      })}
    >
      {({ bind }) => (
        <>
          <RadioField
            {...bind("outcome")}
            label={t.adminOutcome()}
            choices={outcomes.map((value) => ({ value, label: mandateOutcomes[value]() }))}
          />
          <DateField {...bind("on")} label={t.adminDate()} hint={t.adminDateHint()} />
          <LocalizedField
            {...bind("text")}
            label={t.adminMandateResultText()}
            hint={t.adminOptional()}
            rows={3}
          />
          <TextField {...bind("document")} label={t.adminDocument()} hint={t.adminOptional()} />
        </>
      )}
    </StepForm>
  );
}

export function WithdrawMandateForm({ plan, mandate }: Props) {
  return (
    <StepForm<{ on: DateParts; reason: Tongues }>
      plan={plan}
      title={t.adminMandateWithdraw()}
      lead={wordsOf(mandate.object)}
      verb={t.adminMandateWithdraw()}
      command="withdrawMandate"
      subject={mandate.id}
      back="mandates"
      initial={{ on: partsOf(today()), reason: {} }}
      check={({ on, reason }) => [
        ...(dateOf(on)?.length === 10 ? [] : [{ fieldId: "on", message: t.adminDayWrong() }]),
        ...(localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
      ]}
      dataOf={({ on, reason }) => ({ mandate: mandate.id, on: dateOf(on), reason: localizedOf(reason) })}
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
