/** What the plan says of itself and a step asks for: its analysis, its period, its evaluation, a deadline. */
import { deadlineRules } from "@napar/domain/deadline";
import { StepForm, type StepProps } from "../command/step-form.js";
import { CheckField, DateField, RadioField, SelectField, TextField, yesNoChoices } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate, partsOf } from "../form/partial-date.js";
import { PeriodFields, periodProblems } from "../form/period-fields.js";
import { SourceFields } from "../form/source-fields.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";

const sourceTypes = {
  "equality-body-reports": () => t.adminSourceEqualityBody(),
  "police-justice": () => t.adminSourcePolice(),
  survey: () => t.adminSourceSurvey(),
  "practice-tests": () => t.adminSourceTests(),
  "admin-data": () => t.adminSourceAdmin(),
  research: () => t.adminSourceResearch(),
  "focus-groups": () => t.adminSourceFocus(),
} as const;

export function AnalysisForm({ plan }: StepProps) {
  const { analysis } = plan.document;
  const known = (analysis?.dataSources ?? []).flatMap(({ type }) => (type ? [type] : []));
  return (
    <StepForm<{ title: string; date: DateParts; sources: string[] }>
      plan={plan}
      title={t.adminAnalysis()}
      lead={t.adminAnalysisLead()}
      command="changeHead"
      initial={{
        title: analysis?.baseline?.title ?? "",
        date: partsOf(analysis?.baseline?.date),
        sources: known,
      }}
      check={({ date, sources }) =>
        dateOf(date) === undefined
          ? [{ fieldId: "date", message: t.adminDateWrong() }]
          : dateOf(date) === null && sources.length === 0
            ? [{ fieldId: "sources", message: t.adminAnalysisMissing() }]
            : []
      }
      dataOf={({ title, date, sources }) => ({
        change: {
          analysis: {
            ...analysis,
            ...((dateOf(date) || title.trim()) && {
              baseline: { date: dateOf(date) ?? null, title: title.trim() || null },
            }),
            dataSources: [
              ...(analysis?.dataSources ?? []).filter(({ type }) => !type || sources.includes(type)),
              ...sources.filter((type) => !(known as string[]).includes(type)).map((type) => ({ type })),
            ],
          },
        },
      })}
    >
      {({ bind, bindMany }) => (
        <>
          <TextField {...bind("title")} label={t.adminBaselineTitle()} hint={t.adminBaselineHint()} />
          <DateField {...bind("date")} label={t.adminBaselineDate()} />
          <CheckField
            {...bindMany("sources")}
            label={t.adminSourcesUsed()}
            choices={Object.entries(sourceTypes).map(([value, name]) => ({ value, label: name() }))}
          />
        </>
      )}
    </StepForm>
  );
}

export function PeriodForm({ plan }: StepProps) {
  const { period } = plan.document;
  return (
    <StepForm<{ from: DateParts; to: DateParts }>
      plan={plan}
      title={t.adminPeriod()}
      command="changeHead"
      initial={{ from: partsOf(period?.from), to: partsOf(period?.to) }}
      check={({ from, to }) => periodProblems(["from", from], ["to", to])}
      dataOf={({ from, to }) => ({
        change: { period: { from: dateOf(from) ?? null, to: dateOf(to) ?? null } },
      })}
    >
      {({ bind }) => <PeriodFields from={bind("from")} to={bind("to")} hint={t.adminPeriodHint()} />}
    </StepForm>
  );
}

export function EvaluationForm({ plan }: StepProps) {
  return (
    <StepForm<{
      kind: string;
      by: string;
      independent: string;
      publishedOn: DateParts;
      title: string;
      url: string;
    }>
      plan={plan}
      title={t.adminEvaluation()}
      command="recordEvaluation"
      initial={{ kind: "final", by: "", independent: "", publishedOn: partsOf(today()), title: "", url: "" }}
      fieldOf={(path) => (path.startsWith("evidence") ? (path.endsWith("url") ? "url" : "title") : path)}
      check={({ by, publishedOn, title }) => [
        ...(by.trim() ? [] : [{ fieldId: "by", message: t.adminEvaluatorMissing() }]),
        ...(dateOf(publishedOn) ? [] : [{ fieldId: "publishedOn", message: t.adminDateWrong() }]),
        ...(title.trim() ? [] : [{ fieldId: "title", message: t.adminDocumentMissing() }]),
      ]}
      dataOf={({ kind, by, independent, publishedOn, title, url }) => ({
        ...{ kind, by: by.trim(), publishedOn: dateOf(publishedOn) },
        ...(independent && { independent: independent === "yes" }),
        evidence: { title: title.trim(), ...(url.trim() && { url: url.trim() }) },
      })}
    >
      {({ bind }) => (
        <>
          <RadioField
            {...bind("kind")}
            label={t.adminEvaluationKind()}
            choices={[
              { value: "midTerm", label: t.adminEvaluationMidTerm() },
              { value: "final", label: t.adminEvaluationFinal() },
            ]}
          />
          <TextField {...bind("by")} label={t.adminEvaluator()} />
          <RadioField
            {...bind("independent")}
            label={t.adminEvaluatorIndependent()}
            choices={[...yesNoChoices, { value: "", label: t.adminNotKnown() }]}
          />
          <DateField {...bind("publishedOn")} label={t.adminPublishedOn()} />
          <SourceFields title={bind("title")} link={bind("url")} />
        </>
      )}
    </StepForm>
  );
}

export function DeadlineForm({ plan }: StepProps) {
  return (
    <StepForm<{ rule: string; subject: Tongues; from: DateParts }>
      plan={plan}
      title={t.adminSetDeadline()}
      lead={t.adminDeadlineLead()}
      command="setDeadline"
      initial={{ rule: "", subject: {}, from: noDate }}
      check={({ rule, subject, from }) => [
        ...(rule ? [] : [{ fieldId: "rule", message: t.adminRuleMissing() }]),
        ...(localizedOf(subject) ? [] : [{ fieldId: "subject", message: t.adminSubjectMissing() }]),
        ...(dateOf(from)?.length === 10 ? [] : [{ fieldId: "from", message: t.adminDayWrong() }]),
      ]}
      dataOf={({ rule, subject, from }) => ({ rule, subject: localizedOf(subject), from: dateOf(from) })}
    >
      {({ bind }) => (
        <>
          <SelectField
            {...bind("rule")}
            label={t.adminDeadlineRule()}
            empty={t.adminChoose()}
            choices={deadlineRules.map(({ id, names }) => ({ value: id, label: names[language] }))}
          />
          <LocalizedField {...bind("subject")} label={t.adminDeadlineSubject()} />
          <DateField {...bind("from")} label={t.adminDeadlineFrom()} hint={t.adminDeadlineFromHint()} />
        </>
      )}
    </StepForm>
  );
}
