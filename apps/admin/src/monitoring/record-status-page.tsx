/** Saying how a measure stands, in one's own voice. */
import type { PlanCaseView } from "@napar/api/client";
import { type StatusState, statusStates, statusStateTexts, voiceTexts } from "@napar/domain/status";
import { Empty, type FieldProblem } from "@napar/ui";
import { Link, useParams } from "react-router";
import { StepForm } from "../command/step-form.js";
import { DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { type DateParts, dateOf, isEmptyDate, noDate, partsOf } from "../form/partial-date.js";
import { PeriodFields, periodProblems } from "../form/period-fields.js";
import { SourceFields } from "../form/source-fields.js";
import type { Form } from "../form/use-form.js";
import { NotFound } from "../frame/failed.js";
import { Page } from "../frame/page.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { inVoiceOrder, type Speaking, speakingOn } from "./plan-news.js";
import { type StatementFields, statementOf } from "./statement-fields.js";

type Values = StatementFields & {
  voice: string;
  share: string;
  from: DateParts;
  to: DateParts;
  holdsOn: DateParts;
  source: string;
  evidence: string;
  link: string;
};

export function RecordStatusPage() {
  const { measure = "" } = useParams();
  return <PlanScreen>{(plan, acting) => <RecordStatus {...{ plan, acting, measure }} />}</PlanScreen>;
}

function RecordStatus({ plan, acting, measure }: { plan: PlanCaseView; acting: Acting; measure: string }) {
  const record = plan.measures.measures.find(({ id }) => id === measure);
  const speaking = speakingOn(plan, acting, measure);
  if (!record) return <NotFound />;
  if (speaking.length === 0) {
    return (
      <Page title={t.adminMonRecord()} kicker={wordsOf(record.title)}>
        <div className="section">
          <Empty title={t.adminMonMayNotSpeak()}>
            <Link to={`/plans/${plan.id}/monitoring/${measure}`}>{t.adminMonThread()}</Link>
          </Empty>
        </div>
      </Page>
    );
  }
  return <RecordForm {...{ plan, measure, speaking }} title={wordsOf(record.title)} />;
}

const wholeShare = "";

function RecordForm({
  plan,
  measure,
  speaking,
  title,
}: {
  plan: PlanCaseView;
  measure: string;
  speaking: readonly Speaking[];
  title: string;
}) {
  const voices = [...new Set(speaking.map(({ voice }) => voice))].sort(inVoiceOrder);
  const shares = [...new Set(speaking.map(({ share }) => share ?? wholeShare))];
  const nameOf = useOrganisationNames(shares.filter((share) => share !== wholeShare));
  const latest = plan.status.entries.findLast(({ subject }) => subject.measure === measure);
  return (
    <StepForm<Values>
      plan={plan}
      title={t.adminMonRecord()}
      lead={<b>{title}</b>}
      command="recordStatus"
      subject={measure}
      back={`monitoring/${measure}`}
      initial={{
        ...{ voice: voices[0] ?? "", share: shares[0] ?? wholeShare, state: "", because: "", needs: "" },
        ...{ needsFrom: "", lookedFor: "", expectedEnd: noDate, doneOn: noDate },
        ...{ from: partsOf(latest?.period.to ?? today().slice(0, 4)), to: partsOf(today()), holdsOn: noDate },
        ...{ source: "", evidence: "", link: "" },
      }}
      check={(values) => checkStatus(values, speaking)}
      fieldOf={fieldOfStatus}
      dataOf={(values) => ({
        voice: values.voice,
        subject: { measure, share: values.share || null },
        statement: statementOf(values),
        period: { from: dateOf(values.from), to: dateOf(values.to) },
        ...(!isEmptyDate(values.holdsOn) && { holdsOn: dateOf(values.holdsOn) }),
        source: values.source.trim(),
        evidence: values.evidence.trim()
          ? [{ title: values.evidence.trim(), ...(values.link.trim() && { url: values.link.trim() }) }]
          : [],
      })}
    >
      {(form) => (
        <>
          {voices.length > 1 ? (
            <RadioField
              {...form.bind("voice")}
              label={t.adminMonYourVoice()}
              choices={voices.map((voice) => ({ value: voice, label: voiceTexts[voice][language] }))}
            />
          ) : (
            <p>{voiceTexts[voices[0] ?? "reported"][language]}</p>
          )}
          {shares.length > 1 ? (
            <SelectField
              {...form.bind("share")}
              label={t.adminMonWhichShare()}
              choices={shares.map((share) => ({
                value: share,
                label: share === wholeShare ? t.adminMonWhole() : nameOf(share),
              }))}
            />
          ) : null}
          <RadioField
            {...form.bind("state")}
            onChange={(state) => form.set("state", state as StatusState)}
            label={t.adminMonHowItStands()}
            choices={statusStates.map((state) => ({
              value: state,
              label: statusStateTexts[state][language],
            }))}
          />
          <StatementMore form={form} />
          <PeriodFields
            from={form.bind("from")}
            to={form.bind("to")}
            fromLabel={t.adminMonPeriodFrom()}
            toLabel={t.adminMonPeriodTo()}
            hint={t.adminMonPeriodHint()}
          />
          <TextField {...form.bind("source")} label={t.adminMonSource()} hint={t.adminMonSourceHint()} />
          <SourceFields
            title={form.bind("evidence")}
            link={form.bind("link")}
            label={t.adminMonEvidence()}
            hint={t.adminOptional()}
          />
          <DateField {...form.bind("holdsOn")} label={t.adminMonHoldsOn()} hint={t.adminMonHoldsOnHint()} />
        </>
      )}
    </StepForm>
  );
}

/** What a state asks beside itself. */
function StatementMore({ form }: { form: Form<Values> }) {
  switch (form.values.state) {
    case "late":
      return (
        <DateField {...form.bind("expectedEnd")} label={t.adminMonExpectedEnd()} hint={t.adminOptional()} />
      );
    case "done":
      return <DateField {...form.bind("doneOn")} label={t.adminMonDoneOn()} hint={t.adminOptional()} />;
    case "blocked":
      return (
        <>
          <TextField {...form.bind("because")} label={t.adminMonBecause()} rows={2} />
          <TextField {...form.bind("needs")} label={t.adminMonNeeds()} rows={2} />
          <OrganisationField
            {...form.bind("needsFrom")}
            label={t.adminMonNeedsFrom()}
            hint={t.adminOptional()}
          />
        </>
      );
    case "dropped":
      return <TextField {...form.bind("because")} label={t.adminMonBecause()} rows={2} />;
    case "no-evidence":
      return <TextField {...form.bind("lookedFor")} label={t.adminMonLookedFor()} rows={2} />;
    default:
      return null;
  }
}

function checkStatus(values: Values, speaking: readonly Speaking[]): FieldProblem[] {
  const missing = (fieldId: keyof Values & string, message: string, isMissing: boolean): FieldProblem[] =>
    isMissing ? [{ fieldId, message }] : [];
  const { state, because, needs, lookedFor } = values;
  const fits = speaking.some(
    ({ voice, share }) => voice === values.voice && (share ?? wholeShare) === values.share,
  );
  const asksWhy = state === "blocked" || state === "dropped";
  return [
    ...missing("share", t.adminMonOtherVoice(), !fits),
    ...missing("state", t.adminMonStateMissing(), state === ""),
    ...missing("because", t.adminMonBecauseMissing(), asksWhy && !because.trim()),
    ...missing("needs", t.adminMonNeedsMissing(), state === "blocked" && !needs.trim()),
    ...missing("lookedFor", t.adminMonLookedForMissing(), state === "no-evidence" && !lookedFor.trim()),
    ...missing("expectedEnd", t.adminDateWrong(), dateOf(values.expectedEnd) === undefined),
    ...missing("doneOn", t.adminDateWrong(), dateOf(values.doneOn) === undefined),
    ...missing("from", t.adminMonPeriodMissing(), isEmptyDate(values.from)),
    ...missing("to", t.adminMonPeriodMissing(), isEmptyDate(values.to)),
    ...periodProblems(["from", values.from], ["to", values.to]),
    ...missing("source", t.adminMonSourceMissing(), !values.source.trim()),
    ...missing(
      "holdsOn",
      t.adminDayWrong(),
      !isEmptyDate(values.holdsOn) && dateOf(values.holdsOn)?.length !== 10,
    ),
  ];
}

/** The field that a part of the command was typed in. */
function fieldOfStatus(path: string): string {
  const [first, second] = path.split(/[.[]/);
  if (first === "statement") return second ?? "state";
  if (first === "period") return second === "from" ? "from" : "to";
  if (first === "subject") return "share";
  if (first === "evidence") return path.endsWith("url") ? "link" : "evidence";
  return first ?? "";
}
