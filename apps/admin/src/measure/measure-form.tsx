/** The full form of a measure, part by part; what is not known stays empty. */
import type { PlanCaseView } from "@napar/api/client";
import { nodesOf } from "@napar/domain/plan";
import type { Choice } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api, everyPage } from "../client/client.js";
import { ComboListField } from "../form/combo-field.js";
import { CheckField, DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import type { Form } from "../form/use-form.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import {
  commitmentChoices,
  domainChoices,
  formChoices,
  groundChoices,
  instrumentChoices,
  kindChoices,
  levelChoices,
  natureChoices,
  partnerChoices,
} from "./measure-choices.js";
import { MeasureCompetence } from "./measure-competence.js";
import type { MeasureFields } from "./measure-fields.js";

type Props = { form: Form<MeasureFields>; plan: PlanCaseView; self: string | null };

function usePolicyFields(): Choice[] {
  const { data } = useQuery({
    queryKey: ["policy-fields"],
    queryFn: () => everyPage((page) => api.listPolicyFields({ page, pageSize: 100 })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (data ?? []).map(({ id, names }) => ({ value: id, label: wordsOf(names) }));
}

/** @param props.lead whose competence the measure is held against */
export function MeasureForm({ lead, ...props }: Props & { lead: string }) {
  return (
    <>
      <WhatPart {...props} />
      <AboutPart {...props} />
      <MeasureCompetence form={props.form} lead={lead} />
      <WhoPart {...props} />
      <WhenPart {...props} />
      <LawPart {...props} />
    </>
  );
}

const Part = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="part">
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

function WhatPart({ form: { values, set, problemOf }, plan, self }: Props) {
  const goals = plan.goals.goals.filter(({ withdrawn }) => !withdrawn);
  const others = plan.measures.measures.filter(({ id, withdrawn }) => id !== self && !withdrawn);
  return (
    <Part legend={t.adminPartWhat()}>
      <LocalizedField
        id="title"
        label={t.adminMeasureTitle()}
        hint={t.adminMeasureTitleHint()}
        rows={2}
        value={values.title}
        problem={problemOf("title")}
        onChange={(title) => set("title", title)}
      />
      <RadioField
        id="kind"
        label={t.adminMeasureKind()}
        value={values.kind}
        onChange={(kind) => set("kind", kind)}
        choices={kindChoices}
      />
      <TextField
        id="deliverable"
        label={t.adminDeliverable()}
        hint={t.adminDeliverableHint()}
        rows={2}
        value={values.deliverable}
        problem={problemOf("deliverable")}
        onChange={(deliverable) => set("deliverable", deliverable)}
      />
      <SelectField
        id="nature"
        label={t.adminNature()}
        value={values.nature}
        empty={t.adminNotStated()}
        onChange={(nature) => set("nature", nature)}
        choices={natureChoices}
      />
      {goals.length > 0 ? (
        <SelectField
          id="goal"
          label={t.adminGoal()}
          value={values.goal}
          problem={problemOf("goal")}
          empty={t.adminNotStated()}
          onChange={(goal) => set("goal", goal)}
          choices={goals.map(({ id, label }) => ({ value: id, label: wordsOf(label) || id }))}
        />
      ) : null}
      {others.length > 0 ? (
        <SelectField
          id="parent"
          label={t.adminPartOf()}
          value={values.parent}
          problem={problemOf("parent")}
          empty={t.adminPartOfNone()}
          onChange={(parent) => set("parent", parent)}
          choices={others.map(({ id, title }) => ({ value: id, label: wordsOf(title) }))}
        />
      ) : null}
    </Part>
  );
}

function AboutPart({ form: { values, set, problemOf }, plan }: Props) {
  const policyFields = usePolicyFields();
  const nodes = nodesOf(plan.document).flatMap(({ node }) =>
    // A part that stands for a commitment is chosen as the commitment itself.
    node.eccarCommitments?.length ? [] : [{ value: node.id, label: wordsOf(node.label) || node.id }],
  );
  return (
    <Part legend={t.adminPartAbout()}>
      <ComboListField
        id="domains"
        label={t.adminDomains()}
        hint={t.adminDomainsHint()}
        values={values.domains}
        problem={problemOf("domains")}
        onChange={(domains) => set("domains", domains)}
        choices={domainChoices}
      />
      <ComboListField
        id="instruments"
        label={t.adminInstruments()}
        hint={t.adminInstrumentsHint()}
        values={values.instruments}
        problem={problemOf("instruments")}
        onChange={(instruments) => set("instruments", instruments)}
        choices={instrumentChoices}
      />
      <ComboListField
        id="policyFields"
        label={t.adminPolicyFields()}
        hint={t.adminPolicyFieldsHint()}
        values={values.policyFields}
        problem={problemOf("policyFields")}
        onChange={(fields) => set("policyFields", fields)}
        choices={policyFields}
      />
      <CheckField
        id="eccarCommitments"
        label={t.adminCommitments()}
        values={values.eccarCommitments}
        onChange={(numbers) => set("eccarCommitments", numbers)}
        choices={commitmentChoices}
      />
      {nodes.length > 0 ? (
        <ComboListField
          id="nodes"
          label={t.adminNodes()}
          values={values.nodes}
          problem={problemOf("nodes")}
          onChange={(chosen) => set("nodes", chosen)}
          choices={nodes}
        />
      ) : null}
      <ComboListField
        id="grounds"
        label={t.adminGrounds()}
        values={values.grounds}
        onChange={(grounds) => set("grounds", grounds)}
        choices={groundChoices}
      />
      <CheckField
        id="forms"
        label={t.adminForms()}
        values={values.forms}
        onChange={(forms) => set("forms", forms)}
        choices={formChoices}
      />
      <CheckField
        id="racismLevel"
        label={t.adminRacismLevel()}
        values={values.racismLevel}
        onChange={(levels) => set("racismLevel", levels)}
        choices={levelChoices}
      />
      <SelectField
        id="intersectional"
        label={t.adminIntersectional()}
        value={values.intersectional}
        empty={t.adminNotStated()}
        onChange={(answer) => set("intersectional", answer)}
        choices={[
          { value: "yes", label: t.adminYes() },
          { value: "no", label: t.adminNo() },
        ]}
      />
    </Part>
  );
}

function WhoPart({ form: { values, set, problemOf } }: Props) {
  const change = (index: number, change: Partial<MeasureFields["partners"][number]>) =>
    set(
      "partners",
      values.partners.map((partner, at) => (at === index ? { ...partner, ...change } : partner)),
    );
  return (
    <Part legend={t.adminPartWho()}>
      <TextField
        id="services"
        label={t.adminServices()}
        hint={t.adminOnePerLine()}
        rows={2}
        value={values.services}
        problem={problemOf("services")}
        onChange={(services) => set("services", services)}
      />
      <fieldset className="field" id="partners" tabIndex={-1}>
        <legend>{t.adminPartners()}</legend>
        {values.partners.map((partner, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a partner has no identity but its place while it is typed
          <div className="row partner" key={index}>
            <TextField
              id={`partner-${index}`}
              label={t.adminPersonName()}
              value={partner.name}
              onChange={(name) => change(index, { name })}
            />
            <SelectField
              id={`partner-type-${index}`}
              label={t.adminMeasureKind()}
              value={partner.type}
              empty={t.adminNotStated()}
              onChange={(type) => change(index, { type })}
              choices={partnerChoices}
            />
            <button
              type="button"
              className="quiet"
              aria-label={t.adminTakeAway({ name: partner.name || t.adminPartner() })}
              onClick={() =>
                set(
                  "partners",
                  values.partners.filter((_, at) => at !== index),
                )
              }
            >
              {t.adminTakeAwayShort()}
            </button>
          </div>
        ))}
        <div className="quiets">
          <button
            type="button"
            className="quiet"
            onClick={() => set("partners", [...values.partners, { name: "", type: "" }])}
          >
            {t.adminAddPartner()}
          </button>
        </div>
      </fieldset>
    </Part>
  );
}

function WhenPart({ form: { values, set, problemOf } }: Props) {
  return (
    <Part legend={t.adminPartWhen()}>
      <DateField
        id="start"
        label={t.adminStart()}
        hint={t.adminDateHint()}
        value={values.start}
        problem={problemOf("start")}
        onChange={(start) => set("start", start)}
      />
      <DateField
        id="end"
        label={t.adminEnd()}
        value={values.end}
        problem={problemOf("end")}
        onChange={(end) => set("end", end)}
      />
      <TextField
        id="notes"
        label={t.adminNotes()}
        hint={t.adminOnePerLine()}
        rows={2}
        value={values.notes}
        onChange={(notes) => set("notes", notes)}
      />
    </Part>
  );
}

function LawPart({ form: { values, set, problemOf } }: Props) {
  return (
    <Part legend={t.adminPartLaw()}>
      <TextField
        id="competenceBasis"
        label={t.adminCompetenceBasis()}
        hint={t.adminCompetenceBasisHint()}
        rows={2}
        value={values.competenceBasis}
        problem={problemOf("competenceBasis")}
        onChange={(basis) => set("competenceBasis", basis)}
      />
      <TextField
        id="agreementKind"
        label={t.adminAgreement()}
        hint={t.adminAgreementHint()}
        value={values.agreementKind}
        onChange={(kind) => set("agreementKind", kind)}
      />
      <TextField
        id="agreementBody"
        label={t.adminAgreementBody()}
        value={values.agreementBody}
        onChange={(body) => set("agreementBody", body)}
      />
      <DateField
        id="agreementDate"
        label={t.adminAgreementDate()}
        value={values.agreementDate}
        problem={problemOf("agreementDate")}
        onChange={(date) => set("agreementDate", date)}
      />
      <SelectField
        id="personalData"
        label={t.adminPersonalData()}
        value={values.personalData}
        onChange={(answer) => set("personalData", answer)}
        choices={[
          { value: "", label: t.adminNo() },
          { value: "yes", label: t.adminYes() },
        ]}
      />
      {values.personalData === "yes" ? (
        <>
          <TextField
            id="personalDataBasis"
            label={t.adminPersonalDataBasis()}
            value={values.personalDataBasis}
            onChange={(basis) => set("personalDataBasis", basis)}
          />
          <TextField
            id="minCellSize"
            label={t.adminMinCellSize()}
            hint={t.adminMinCellSizeHint()}
            value={values.minCellSize}
            problem={problemOf("minCellSize")}
            onChange={(size) => set("minCellSize", size)}
          />
        </>
      ) : null}
    </Part>
  );
}
