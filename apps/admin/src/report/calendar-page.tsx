/** The rhythm in which a plan is reported on, and the calendar made from it. */
import type { PlanCaseView } from "@napar/api/client";
import { notStatedTexts, reportingCalendar } from "@napar/domain/report";
import { Note } from "@napar/ui";
import { Link, useNavigate } from "react-router";
import { useAddition } from "../command/plan-case.queries.js";
import { CheckField, DateField, SelectField, TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { ownersOf, partiesOf } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";

export function CalendarPage() {
  return <PlanScreen>{(plan) => <Calendar plan={plan} />}</PlanScreen>;
}

type Values = {
  frequency: string;
  midTerm: DateParts;
  final: DateParts;
  authorities: string[];
  days: string;
};

type Monitoring = PlanCaseView["document"]["monitoring"];

const sameRhythm = (a: Monitoring, b: Monitoring): boolean =>
  a?.frequencyMonths === b?.frequencyMonths &&
  (a?.midTerm ?? null) === (b?.midTerm ?? null) &&
  (a?.final?.date ?? null) === (b?.final?.date ?? null);

const rhythms = ["12", "6", "3", "24"] as const;

function Calendar({ plan }: { plan: PlanCaseView }) {
  const navigate = useNavigate();
  const add = useAddition(plan.id);
  const { monitoring, period } = plan.document;
  const reporting = [...new Set([...partiesOf(plan), ...ownersOf(plan)])];
  const nameOf = useOrganisationNames(reporting);
  const form = useForm<Values>({
    draft: `${plan.id} calendar`,
    initial: {
      frequency: String(monitoring?.frequencyMonths ?? 12),
      ...{ midTerm: partsOf(monitoring?.midTerm), final: partsOf(monitoring?.final?.date) },
      authorities: partiesOf(plan).length > 0 ? partiesOf(plan) : ownersOf(plan),
      days: "60",
    },
    check: ({ midTerm, final, authorities, days }) => [
      ...(dateOf(midTerm) === undefined ? [{ fieldId: "midTerm", message: t.adminDateWrong() }] : []),
      ...(dateOf(final) === undefined ? [{ fieldId: "final", message: t.adminDateWrong() }] : []),
      ...(authorities.length > 0 ? [] : [{ fieldId: "authorities", message: t.adminRepAuthorityMissing() }]),
      ...(/^\d{1,3}$/.test(days.trim()) ? [] : [{ fieldId: "days", message: t.adminRepDaysWrong() }]),
    ],
    fieldOf: (path) => (path === "daysToReport" ? "days" : (path.split(/[.[]/)[0] ?? "")),
  });
  const { values, bind, bindMany } = form;
  const stated = {
    ...monitoring,
    frequencyMonths: Number(values.frequency),
    midTerm: dateOf(values.midTerm) ?? null,
    final: dateOf(values.final) ? { ...monitoring?.final, date: dateOf(values.final) } : null,
  };
  const preview = reportingCalendar({
    plan: { ...plan.document, monitoring: stated },
    ...{
      authorities: values.authorities,
      indicators: plan.indicators,
      daysToReport: Number(values.days) || 0,
    },
  });
  const send = async () => {
    const reply = await form.send(async ({ authorities, days }) => {
      // What the plan states of its rhythm comes first; the calendar is made from it.
      const isStated = sameRhythm(stated, monitoring);
      const head = isStated
        ? null
        : await add("changeHead", { change: { monitoring: stated } }, plan.version);
      if (head?.ok === false) return head;
      const version = head?.value.version ?? plan.version;
      return add("setReportingCalendar", { authorities, daysToReport: Number(days) }, version);
    });
    if (reply?.ok) navigate(`/plans/${plan.id}/reports`);
  };
  return (
    <Page title={t.adminRepSetCalendar()} kicker={wordsOf(plan.title)} lead={t.adminRepCalendarLead()}>
      {period?.from && period.to ? null : (
        <div className="section">
          <Note kind="plain">
            {t.adminRepNoPeriod()} <Link to={`/plans/${plan.id}/lifecycle/period`}>{t.adminPeriod()}</Link>
          </Note>
        </div>
      )}
      <FormFrame
        form={form}
        onSend={send}
        verb={t.adminRepCalendarVerb()}
        beside={<Link to={`/plans/${plan.id}/reports`}>{t.adminCancel()}</Link>}
      >
        <SelectField
          {...bind("frequency")}
          label={t.adminRepRhythm()}
          choices={[...new Set([...rhythms, values.frequency])].map((months) => ({
            value: months,
            label: t.adminIndEveryMonths({ months }),
          }))}
        />
        <TextField {...bind("days")} label={t.adminRepDays()} hint={t.adminRepDaysHint()} />
        <CheckField
          {...bindMany("authorities")}
          label={t.adminRepFromWhom()}
          choices={reporting.map((id) => ({ value: id, label: nameOf(id) }))}
        />
        <DateField {...bind("midTerm")} label={t.adminRepMidTerm()} hint={t.adminOptional()} />
        <DateField {...bind("final")} label={t.adminRepFinal()} hint={t.adminOptional()} />
        <div role="status">
          <p>{t.adminRepWouldBeDue({ count: preview.dues.length })}</p>
          <ul className="soft">
            {preview.notStated.map((kind) => (
              <li key={kind}>{notStatedTexts[kind][language]}</li>
            ))}
          </ul>
        </div>
      </FormFrame>
    </Page>
  );
}
