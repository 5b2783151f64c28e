/** Entering what one's own government decided; a second person publishes it. */
import type { PlanCaseView } from "@napar/api/client";
import { type AdoptionOutcome, isAdopting, outcomes, outcomeTexts } from "@napar/domain/adoption";
import { Empty } from "@napar/ui";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useAddition, useAdoption } from "../command/plan-case.queries.js";
import { DateField, RadioField, SelectField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { ListField } from "../form/list-field.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, partsOf } from "../form/partial-date.js";
import { SourceFields } from "../form/source-fields.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { type Form, useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { currentOf, rowsOf, type ShownRow } from "./ledger-row.js";

type Values = {
  part: string;
  act: string;
  body: Tongues;
  on: DateParts;
  outcome: AdoptionOutcome | "";
  remark: Tongues;
  reference: string;
  link: string;
  access: string;
  reservations: { subject: string; text: Tongues }[];
};

export function DecisionPage() {
  return <PlanScreen>{(plan, acting) => <Decision plan={plan} acting={acting} />}</PlanScreen>;
}

function Decision({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const [search] = useSearchParams();
  const part = search.get("part") === "own" ? "own" : "common";
  const ledger = useAdoption(plan.id, part);
  const party = acting
    .forWhom("recordDecision", acting.organisations)
    .find((organisation) => plan.parties.some(({ authority }) => authority === organisation));
  if (!party) {
    return (
      <Page title={t.adminRecordDecision()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminDecisionNotYours()} />
        </div>
      </Page>
    );
  }
  return (
    <QueryView query={ledger}>
      {(view) => <DecisionForm key={part} {...{ plan, party, part }} rows={rowsOf(view)} />}
    </QueryView>
  );
}

type FormProps = { plan: PlanCaseView; party: string; part: "common" | "own"; rows: readonly ShownRow[] };

function DecisionForm({ plan, party, part, rows }: FormProps) {
  const navigate = useNavigate();
  const add = useAddition(plan.id);
  const needsAssent = plan.parties.some(({ authority, assent }) => authority === party && assent);
  const form = useForm<Values>({
    draft: `${plan.id} decision ${party}`,
    initial: {
      ...{ part, act: "executive", body: {}, on: partsOf(today()), outcome: "", remark: {} },
      ...{ reference: "", link: "", access: "public", reservations: [] },
    },
    check: (values) => [
      ...(values.outcome ? [] : [{ fieldId: "outcome", message: t.adminOutcomeMissing() }]),
      ...(dateOf(values.on) ? [] : [{ fieldId: "on", message: t.adminDateWrong() }]),
      ...(values.outcome === "approvedWithRemark" && !localizedOf(values.remark)
        ? [{ fieldId: "remark", message: t.adminRemarkMissing() }]
        : []),
      ...(values.reference.trim() || values.link.trim()
        ? []
        : [{ fieldId: "reference", message: t.adminReferenceMissing() }]),
      ...(values.reservations.some(({ text }) => !localizedOf(text))
        ? [{ fieldId: "reservations", message: t.adminReservationMissing() }]
        : []),
    ],
  });
  const { values, set, bind } = form;
  const send = async () => {
    const reply = await form.send((entry) => add("recordDecision", dataOf(entry, party, rows), plan.version));
    if (reply?.ok) navigate(`/plans/${plan.id}/adoption?part=${values.part}`);
  };
  const current = currentOf(rows, party, values.act === "assent" ? "assent" : "executive");
  return (
    <Page
      title={t.adminRecordDecision()}
      kicker={wordsOf(plan.title)}
      lead={
        <>
          {t.adminYouRecordFor()}{" "}
          <b>
            <OrganisationName id={party} />
          </b>
          . {t.adminNobodyElse()}
        </>
      }
    >
      <div className="lead-aside section flush">
        <FormFrame
          form={form}
          onSend={send}
          verb={t.adminRecordVerb()}
          beside={<Link to={`/plans/${plan.id}/adoption`}>{t.adminCancel()}</Link>}
        >
          <RadioField
            {...bind("part")}
            label={t.adminWhichPart()}
            choices={[
              { value: "common", label: t.adminPartCommon() },
              { value: "own", label: t.adminPartOwn() },
            ]}
          />
          {needsAssent ? (
            <RadioField
              {...bind("act")}
              label={t.adminAct()}
              choices={[
                { value: "executive", label: t.adminActExecutive() },
                { value: "assent", label: t.adminActAssent() },
              ]}
            />
          ) : null}
          <LocalizedField {...bind("body")} label={t.adminBody()} hint={t.adminBodyHint()} />
          <DateField {...bind("on")} label={t.adminDecidedOn()} hint={t.adminDateHint()} />
          <RadioField
            {...bind("outcome")}
            label={t.adminOutcome()}
            onChange={(chosen) => set("outcome", outcomes.find((outcome) => outcome === chosen) ?? "")}
            choices={outcomes
              .filter((outcome) => outcome !== "withdrawn" || current)
              .map((outcome) => ({ value: outcome, label: outcomeTexts[outcome][language] }))}
          />
          {values.outcome === "approvedWithRemark" ? (
            <LocalizedField {...bind("remark")} label={t.adminRemark()} rows={2} />
          ) : null}
          <SourceFields
            title={bind("reference")}
            link={bind("link")}
            label={t.adminReference()}
            hint={t.adminReferenceHint()}
          />
          {values.outcome && isAdopting(values.outcome) ? <Reservations form={form} plan={plan} /> : null}
          <SelectField
            {...bind("access")}
            label={t.adminAccess()}
            choices={[
              { value: "public", label: t.adminAccessPublic() },
              { value: "parties", label: t.adminAccessParties() },
              { value: "own", label: t.adminAccessOwn() },
            ]}
          />
        </FormFrame>
        <aside>
          <div className="panel">
            <h2>{t.adminWhatFollows()}</h2>
            <ul className="gaps">
              <li>{t.adminFollowsSecond()}</li>
              <li>{t.adminFollowsTrace()}</li>
              {current ? <li>{t.adminFollowsReplaces()}</li> : null}
            </ul>
          </div>
        </aside>
      </div>
    </Page>
  );
}

function Reservations({ form, plan }: { form: Form<Values>; plan: PlanCaseView }) {
  const subjects = [
    { value: "whole", label: t.adminWholeText() },
    ...plan.goals.goals.map(({ id, label }) => ({ value: `goal ${id}`, label: wordsOf(label) || id })),
    ...plan.measures.measures.map(({ id, title }) => ({
      value: `measure ${id}`,
      label: wordsOf(title) || id,
    })),
  ];
  return (
    <ListField
      {...form.bindMany("reservations")}
      label={t.adminReservations()}
      empty={{ subject: "whole", text: {} }}
      addLabel={t.adminAddReservation()}
      nameOf={({ subject }) =>
        subjects.find(({ value }) => value === subject)?.label ?? t.adminReservations()
      }
      rowClass="reservation"
    >
      {({ subject, text }, change, index) => (
        <>
          <SelectField
            id={`reservation-${index}`}
            label={t.adminReservationOn()}
            value={subject}
            onChange={(chosen) => change({ subject: chosen })}
            choices={subjects}
          />
          <LocalizedField
            id={`reservation-text-${index}`}
            label={t.adminReservationText()}
            rows={2}
            value={text}
            onChange={(words) => change({ text: words })}
          />
        </>
      )}
    </ListField>
  );
}

function dataOf(values: Values, party: string, rows: readonly ShownRow[]) {
  const { part, act, body, on, outcome, remark, reference, link, access, reservations } = values;
  const current = currentOf(rows, party, act === "assent" ? "assent" : "executive");
  const approves = outcome !== "" && isAdopting(outcome);
  return {
    ...{ party, part, act, outcome, access, on: dateOf(on) },
    ...(localizedOf(body) && { body: localizedOf(body) }),
    ...(outcome === "approvedWithRemark" && { remark: localizedOf(remark) }),
    ...(reference.trim() && { reference: reference.trim() }),
    ...(link.trim() && { link: link.trim() }),
    reservations: approves
      ? reservations.map(({ subject, text }) => {
          const [kind = "whole", id] = subject.split(" ");
          return { subject: kind === "whole" ? { kind } : { kind, id }, text: localizedOf(text) };
        })
      : [],
    ...(current && { supersedes: current.id }),
  };
}
