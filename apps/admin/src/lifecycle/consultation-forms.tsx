import { Empty } from "@napar/ui";
import { Link } from "react-router";
import { StepForm, type StepProps } from "../command/step-form.js";
import { DateField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { Page } from "../frame/page.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";

const isDay = (parts: DateParts): boolean => dateOf(parts)?.length === 10;

export function ConsultationForm({ plan }: StepProps) {
  return (
    <StepForm<{ method: Tongues; from: DateParts; to: DateParts; participants: string }>
      plan={plan}
      title={t.adminConsultation()}
      lead={t.adminConsultationLead()}
      command="holdConsultation"
      initial={{ method: {}, from: noDate, to: noDate, participants: "" }}
      check={({ method, from, to }) => [
        ...(localizedOf(method) ? [] : [{ fieldId: "method", message: t.adminMethodMissing() }]),
        ...(isDay(from) ? [] : [{ fieldId: "from", message: t.adminDayWrong() }]),
        ...(isDay(to) ? [] : [{ fieldId: "to", message: t.adminDayWrong() }]),
      ]}
      dataOf={({ method, from, to, participants }) => ({
        method: localizedOf(method),
        from: dateOf(from),
        to: dateOf(to),
        participants: linesOf(participants),
      })}
    >
      {({ bind }) => (
        <>
          <LocalizedField {...bind("method")} label={t.adminMethod()} hint={t.adminMethodHint()} />
          <DateField {...bind("from")} label={t.adminFrom()} />
          <DateField {...bind("to")} label={t.adminConsultationTo()} />
          <TextField
            {...bind("participants")}
            label={t.adminParticipants()}
            hint={t.adminParticipantsHint()}
            rows={4}
          />
        </>
      )}
    </StepForm>
  );
}

export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What was done with the contributions, in public. */
export function AnswerForm({ plan }: StepProps) {
  const open = plan.lifecycle.consultations.filter(({ answer, to }) => answer === null && to < today());
  if (open.length === 0) {
    return (
      <Page title={t.adminAnswer()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminAnswerNone()}>
            <Link to={`/plans/${plan.id}/lifecycle/consultation`}>{t.adminConsultation()}</Link>
          </Empty>
        </div>
      </Page>
    );
  }
  return (
    <StepForm<{ consultation: string; text: Tongues; link: string }>
      plan={plan}
      title={t.adminAnswer()}
      lead={t.adminAnswerLead()}
      command="answerConsultation"
      initial={{ consultation: open[0]?.id ?? "", text: {}, link: "" }}
      check={({ text }) => (localizedOf(text) ? [] : [{ fieldId: "text", message: t.adminTextMissing() }])}
      dataOf={({ consultation, text, link }) => ({
        consultation,
        text: localizedOf(text),
        ...(link.trim() && { link: link.trim() }),
      })}
    >
      {({ bind }) => (
        <>
          <SelectField
            {...bind("consultation")}
            label={t.adminWhichConsultation()}
            choices={open.map(({ id, method }) => ({ value: id, label: wordsOf(method) }))}
          />
          <LocalizedField {...bind("text")} label={t.adminAnswerText()} rows={5} />
          <TextField {...bind("link")} type="url" label={t.adminLink()} hint={t.adminOptional()} />
        </>
      )}
    </StepForm>
  );
}
