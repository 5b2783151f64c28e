/** Entering what one's own government decided; a second person publishes it. */
import type { PlanCaseView } from "@napar/api/client";
import { type AdoptionOutcome, isAdopting, outcomes, outcomeTexts, partyState } from "@napar/domain/adoption";
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
import { PartyStrip } from "./party-state.js";

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
  const [common, own] = [useAdoption(plan.id, "common"), useAdoption(plan.id, "own")];
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
    <QueryView query={common}>
      {(ofCommon) => (
        <QueryView query={own}>
          {(ofOwn) => (
            <DecisionForm
              {...{ plan, party, part }}
              ledgers={{ common: rowsOf(ofCommon), own: rowsOf(ofOwn) }}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

type Part = "common" | "own";
type FormProps = {
  plan: PlanCaseView;
  party: string;
  part: Part;
  ledgers: Readonly<Record<Part, readonly ShownRow[]>>;
};

function DecisionForm({ plan, party, part, ledgers }: FormProps) {
  const navigate = useNavigate();
  const add = useAddition(plan.id);
  const assents = plan.parties.some(({ authority, assent }) => authority === party && assent);
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
  const rows = ledgers[values.part === "own" ? "own" : "common"];
  const needsAssent = assents && values.part === "common";
  const act = needsAssent && values.act === "assent" ? "assent" : "executive";
  const send = async () => {
    const reply = await form.send((entry) =>
      add("recordDecision", dataOf({ ...entry, act }, party, rows), plan.version),
    );
    if (reply?.ok) navigate(`/plans/${plan.id}/adoption?part=${values.part}`);
  };
  const current = currentOf(rows, party, act);
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
          <LedgerPreview {...{ rows, party, needsAssent, act }} outcome={values.outcome} />
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

/** The ledger with what is being typed, as it will stand once both persons have done their part. */
function LedgerPreview({
  rows,
  party,
  needsAssent,
  act,
  outcome,
}: {
  rows: readonly ShownRow[];
  party: string;
  needsAssent: boolean;
  act: "executive" | "assent";
  outcome: Values["outcome"];
}) {
  const after = rows.map((row) => {
    if (row.authority !== party || !outcome) return row;
    const executive = act === "executive" ? { outcome } : row.executive;
    const assent = act === "assent" ? { outcome } : row.assent;
    return { ...row, state: partyState(needsAssent, executive, assent, true) };
  });
  const adopted = after.filter(({ state }) => state === "adopted").length;
  return (
    <section className="panel" aria-labelledby="preview-h">
      <h2 id="preview-h">{t.adminLedgerWillShow()}</h2>
      <p className="words" role="status">
        <b>{t.adminLedgerCount({ adopted, of: after.length })}</b>
      </p>
      <PartyStrip rows={after} />
      <p className="soft">{t.adminLedgerComputed()}</p>
      <p className="soft">{t.adminLedgerUntilSecond()}</p>
    </section>
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
