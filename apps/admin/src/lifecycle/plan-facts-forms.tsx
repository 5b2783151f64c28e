/** What the plan says of itself and a step asks for: its analysis, its period, its evaluation, a deadline. */
import { deadlineRules } from "@napar/domain/deadline";
import { CheckField, DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { StepForm, type StepProps } from "./step-form.js";

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
      {({ values, set, problemOf }) => (
        <>
          <TextField
            id="title"
            label={t.adminBaselineTitle()}
            hint={t.adminBaselineHint()}
            value={values.title}
            onChange={(title) => set("title", title)}
          />
          <DateField
            id="date"
            label={t.adminBaselineDate()}
            value={values.date}
            problem={problemOf("date")}
            onChange={(date) => set("date", date)}
          />
          <CheckField
            id="sources"
            label={t.adminSourcesUsed()}
            values={values.sources}
            problem={problemOf("sources")}
            onChange={(sources) => set("sources", sources)}
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
      check={(values) => {
        const [from, to] = [dateOf(values.from), dateOf(values.to)];
        if (from === undefined) return [{ fieldId: "from", message: t.adminDateWrong() }];
        if (to === undefined) return [{ fieldId: "to", message: t.adminDateWrong() }];
        return from && to && to < from ? [{ fieldId: "to", message: t.adminEndBeforeStart() }] : [];
      }}
      dataOf={({ from, to }) => ({
        change: { period: { from: dateOf(from) ?? null, to: dateOf(to) ?? null } },
      })}
    >
      {({ values, set, problemOf }) => (
        <>
          <DateField
            id="from"
            label={t.adminPeriodFrom()}
            hint={t.adminPeriodHint()}
            value={values.from}
            problem={problemOf("from")}
            onChange={(from) => set("from", from)}
          />
          <DateField
            id="to"
            label={t.adminPeriodTo()}
            value={values.to}
            problem={problemOf("to")}
            onChange={(to) => set("to", to)}
          />
        </>
      )}
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
      {({ values, set, problemOf }) => (
        <>
          <RadioField
            id="kind"
            label={t.adminEvaluationKind()}
            value={values.kind}
            onChange={(kind) => set("kind", kind)}
            choices={[
              { value: "midTerm", label: t.adminEvaluationMidTerm() },
              { value: "final", label: t.adminEvaluationFinal() },
            ]}
          />
          <TextField
            id="by"
            label={t.adminEvaluator()}
            value={values.by}
            problem={problemOf("by")}
            onChange={(by) => set("by", by)}
          />
          <RadioField
            id="independent"
            label={t.adminEvaluatorIndependent()}
            value={values.independent}
            onChange={(independent) => set("independent", independent)}
            choices={[
              { value: "yes", label: t.adminYes() },
              { value: "no", label: t.adminNo() },
              { value: "", label: t.adminNotKnown() },
            ]}
          />
          <DateField
            id="publishedOn"
            label={t.adminPublishedOn()}
            value={values.publishedOn}
            problem={problemOf("publishedOn")}
            onChange={(publishedOn) => set("publishedOn", publishedOn)}
          />
          <TextField
            id="title"
            label={t.adminDocument()}
            value={values.title}
            problem={problemOf("title")}
            onChange={(title) => set("title", title)}
          />
          <TextField
            id="url"
            type="url"
            label={t.adminLink()}
            hint={t.adminOptional()}
            value={values.url}
            problem={problemOf("url")}
            onChange={(url) => set("url", url)}
          />
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
      {({ values, set, problemOf }) => (
        <>
          <SelectField
            id="rule"
            label={t.adminDeadlineRule()}
            value={values.rule}
            problem={problemOf("rule")}
            empty={t.adminChoose()}
            onChange={(rule) => set("rule", rule)}
            choices={deadlineRules.map(({ id, names }) => ({ value: id, label: names[language] }))}
          />
          <LocalizedField
            id="subject"
            label={t.adminDeadlineSubject()}
            value={values.subject}
            problem={problemOf("subject")}
            onChange={(subject) => set("subject", subject)}
          />
          <DateField
            id="from"
            label={t.adminDeadlineFrom()}
            hint={t.adminDeadlineFromHint()}
            value={values.from}
            problem={problemOf("from")}
            onChange={(from) => set("from", from)}
          />
        </>
      )}
    </StepForm>
  );
}
