/** Adding to the text and speaking on it: a clause, a proposal, a position, an objection. */
import type { PlanCaseView } from "@napar/api/client";
import { type NegotiationState, type Target, type TextUnit, textOf } from "@napar/domain/negotiation";
import { StepForm } from "../command/step-form.js";
import { RadioField, SelectField } from "../form/fields.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { accessChoices, clauseKinds, nameOfClause, positionWords } from "./clause.js";
import { SpeakerField, speakingAs } from "./speaker-field.js";
import { ClauseText } from "./statement.js";

type Props = { plan: PlanCaseView; state: NegotiationState };
/** Somebody speaks on a clause, or on a proposal to change it. */
type Speaking = Props & { acting: Acting; unit: TextUnit; speakers: readonly string[] };

const clausePlace = (unit: TextUnit) => `negotiation/clause/${unit.id}`;

export function ClauseForm({ plan, state }: Props) {
  const worded = new Set(state.units.flatMap(({ refersTo, removed }) => (removed ? [] : [refersTo])));
  const measures = plan.measures.measures.filter(({ id, withdrawn }) => !withdrawn && !worded.has(id));
  const goals = plan.goals.goals.filter(({ id, withdrawn }) => !withdrawn && !worded.has(id));
  const kinds = (["measure", "goal", "paragraph"] as const).filter(
    (kind) => kind === "paragraph" || (kind === "measure" ? measures : goals).length > 0,
  );
  const choicesOf = (kind: string) =>
    kind === "measure"
      ? measures.map(({ id, title }) => ({ value: id, label: wordsOf(title) || id }))
      : goals.map(({ id, label }) => ({ value: id, label: wordsOf(label) || id }));
  return (
    <StepForm<{ kind: string; refersTo: string; text: Tongues }>
      plan={plan}
      title={t.adminNewClause()}
      lead={t.adminNewClauseLead()}
      command="addTextUnit"
      back="negotiation"
      initial={{ kind: kinds[0] ?? "paragraph", refersTo: "", text: {} }}
      check={({ kind, refersTo, text }) => [
        ...(kind !== "paragraph" && !refersTo
          ? [{ fieldId: "refersTo", message: t.adminClauseAboutMissing() }]
          : []),
        ...(localizedOf(text) ? [] : [{ fieldId: "text", message: t.adminTextMissing() }]),
      ]}
      dataOf={({ kind, refersTo, text }) => ({
        kind,
        ...(kind !== "paragraph" && { refersTo }),
        text: localizedOf(text),
      })}
    >
      {({ values, setAll, bind }) => (
        <>
          <RadioField
            id="kind"
            label={t.adminClauseKind()}
            value={values.kind}
            onChange={(kind) => setAll({ ...values, kind, refersTo: "" })}
            choices={kinds.map((value) => ({ value, label: clauseKinds[value]() }))}
          />
          {values.kind === "paragraph" ? null : (
            <SelectField
              {...bind("refersTo")}
              label={t.adminClauseAbout()}
              empty={t.adminChoose()}
              choices={choicesOf(values.kind)}
            />
          )}
          <LocalizedField
            {...bind("text")}
            label={t.adminClauseText()}
            hint={t.adminClauseTextHint()}
            rows={5}
          />
        </>
      )}
    </StepForm>
  );
}

const sameWords = (one: Tongues, other: Tongues) =>
  JSON.stringify(localizedOf(one)) === JSON.stringify(localizedOf(other));

export function ChangeForm({ plan, state, unit, acting, speakers }: Speaking) {
  const present = tonguesOf(textOf(unit));
  return (
    <StepForm<{ speaker: string; how: string; text: Tongues; why: Tongues; access: string }>
      plan={plan}
      title={t.adminProposeChange()}
      lead={
        <>
          {nameOfClause(plan, state.units, unit)}. {speakingAs(speakers)}
        </>
      }
      command="proposeChange"
      asOf={({ speaker }) => acting.appointmentFor("proposeChange", speaker)}
      subject={unit.id}
      back={clausePlace(unit)}
      initial={{ speaker: speakers[0] ?? "", how: "change", text: present, why: {}, access: "parties" }}
      fieldOf={(path) => (path.startsWith("reason") ? "why" : (path.split(".")[0] ?? ""))}
      check={({ how, text, why }) => [
        ...(how === "change" && !localizedOf(text)
          ? [{ fieldId: "text", message: t.adminTextMissing() }]
          : []),
        ...(how === "change" && localizedOf(text) && sameWords(text, present)
          ? [{ fieldId: "text", message: t.adminProposalSame() }]
          : []),
        ...(localizedOf(why) ? [] : [{ fieldId: "why", message: t.adminReasonMissing() }]),
      ]}
      dataOf={({ how, text, why, access }) => ({
        unit: unit.id,
        text: how === "remove" ? null : localizedOf(text),
        reason: localizedOf(why),
        access,
      })}
    >
      {({ values, bind }) => (
        <>
          <SpeakerField {...bind("speaker")} speakers={speakers} />
          <RadioField
            {...bind("how")}
            label={t.adminProposalHow()}
            choices={[
              { value: "change", label: t.adminProposalOther() },
              { value: "remove", label: t.adminProposalRemoves() },
            ]}
          />
          {values.how === "remove" ? null : (
            <LocalizedField {...bind("text")} label={t.adminProposalText()} rows={5} />
          )}
          <LocalizedField {...bind("why")} label={t.adminReason()} rows={2} />
          <AccessField {...bind("access")} />
        </>
      )}
    </StepForm>
  );
}

export function PositionForm({ plan, state, unit, acting, speakers, target }: Speaking & { target: Target }) {
  return (
    <StepForm<{ speaker: string; position: string; reason: Tongues; access: string }>
      plan={plan}
      title={t.adminTakePosition()}
      lead={speakingAs(speakers)}
      command="takePosition"
      asOf={({ speaker }) => acting.appointmentFor("takePosition", speaker)}
      subject={target.id}
      back={clausePlace(unit)}
      initial={{ speaker: speakers[0] ?? "", position: "", reason: {}, access: "parties" }}
      check={({ position, reason }) => [
        ...(position ? [] : [{ fieldId: "position", message: t.adminPositionMissing() }]),
        ...(position && position !== "agrees" && !localizedOf(reason)
          ? [{ fieldId: "reason", message: t.adminReasonMissing() }]
          : []),
      ]}
      dataOf={({ position, reason, access }) => ({
        ...{ target, position, access },
        ...(localizedOf(reason) && { reason: localizedOf(reason) }),
      })}
    >
      {({ bind }) => (
        <>
          <SpeakerField {...bind("speaker")} speakers={speakers} />
          <About state={state} unit={unit} target={target} name={nameOfClause(plan, state.units, unit)} />
          <RadioField
            {...bind("position")}
            label={t.adminPosition()}
            choices={(["agrees", "agreesWithReservation", "disagrees", "abstains"] as const).map((value) => ({
              value,
              label: positionWords[value](),
            }))}
          />
          <LocalizedField
            {...bind("reason")}
            label={t.adminReason()}
            hint={t.adminPositionReasonHint()}
            rows={2}
          />
          <AccessField {...bind("access")} />
        </>
      )}
    </StepForm>
  );
}

export function ObjectionForm({
  plan,
  state,
  unit,
  acting,
  speakers,
  target,
}: Speaking & { target: Target }) {
  return (
    <StepForm<{ speaker: string; kind: string; reason: Tongues; access: string }>
      plan={plan}
      title={t.adminRaiseObjection()}
      lead={speakingAs(speakers)}
      command="raiseObjection"
      asOf={({ speaker }) => acting.appointmentFor("raiseObjection", speaker)}
      subject={target.id}
      back={clausePlace(unit)}
      initial={{ speaker: speakers[0] ?? "", kind: "remark", reason: {}, access: "parties" }}
      check={({ reason }) =>
        localizedOf(reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]
      }
      dataOf={({ kind, reason, access }) => ({ target, kind, reason: localizedOf(reason), access })}
    >
      {({ bind }) => (
        <>
          <SpeakerField {...bind("speaker")} speakers={speakers} />
          <About state={state} unit={unit} target={target} name={nameOfClause(plan, state.units, unit)} />
          <RadioField
            {...bind("kind")}
            label={t.adminObjectionKind()}
            choices={[
              { value: "remark", label: t.adminObjectionRemark(), hint: t.adminObjectionRemarkHint() },
              { value: "blocking", label: t.adminObjectionBlocking(), hint: t.adminObjectionBlockingHint() },
            ]}
          />
          <LocalizedField {...bind("reason")} label={t.adminReason()} rows={3} />
          <AccessField {...bind("access")} />
        </>
      )}
    </StepForm>
  );
}

/** The words it is about, before one speaks on them. */
function About({
  state,
  unit,
  target,
  name,
}: {
  state: NegotiationState;
  unit: TextUnit;
  target: Target;
  name: string;
}) {
  const proposal =
    target.kind === "proposal" ? (state.proposals.find(({ id }) => id === target.id) ?? null) : null;
  return (
    <div className="panel">
      <h2>{proposal ? t.adminAboutProposal({ clause: name }) : name}</h2>
      {proposal && proposal.text === null ? (
        <p>{t.adminProposalRemoves()}</p>
      ) : (
        <ClauseText text={proposal ? proposal.text : textOf(unit)} />
      )}
    </div>
  );
}

export function AccessField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <SelectField
      id="access"
      label={t.adminWhoReads()}
      hint={t.adminWhoReadsHint()}
      value={value}
      onChange={onChange}
      choices={accessChoices()}
    />
  );
}
