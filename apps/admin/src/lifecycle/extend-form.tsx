/** A deadline that is put off: a later day by a rule, with the reason; the earlier day stays to be read. */
import { deadlineRules } from "@napar/domain/deadline";
import { useParams } from "react-router";
import { StepForm, type StepProps } from "../command/step-form.js";
import { DateField, SelectField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { NotFound } from "../frame/failed.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";

export function ExtendForm({ plan }: StepProps) {
  const { subject: id = "" } = useParams();
  const deadline = plan.lifecycle.deadlines.find((one) => one.id === id);
  const present = deadline?.settings.at(-1)?.deadline;
  if (!deadline || !present) return <NotFound />;
  return (
    <StepForm<{ rule: string; from: DateParts; reason: Tongues }>
      plan={plan}
      title={t.adminExtendDeadline()}
      lead={
        <>
          {wordsOf(deadline.subject)}. {t.adminExtendNow()} <DateText date={present.due} />.
        </>
      }
      verb={t.adminExtendDeadline()}
      command="extendDeadline"
      subject={id}
      initial={{ rule: present.rule.id, from: noDate, reason: {} }}
      check={({ from, reason }) => [
        ...(dateOf(from)?.length === 10 ? [] : [{ fieldId: "from", message: t.adminDayWrong() }]),
        ...(localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
      ]}
      dataOf={({ rule, from, reason }) => ({
        ...{ deadline: id, rule, from: dateOf(from), reason: localizedOf(reason) },
      })}
    >
      {({ bind }) => (
        <>
          <SelectField
            {...bind("rule")}
            label={t.adminDeadlineRule()}
            choices={deadlineRules.map(({ id: rule, names }) => ({ value: rule, label: names[language] }))}
          />
          <DateField {...bind("from")} label={t.adminDeadlineFrom()} hint={t.adminExtendFromHint()} />
          <LocalizedField {...bind("reason")} label={t.adminReason()} rows={2} />
        </>
      )}
    </StepForm>
  );
}
