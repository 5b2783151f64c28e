/** The steps of the procedure from the present stage: taken here, or what each still needs and where that is done. */
import type { PlanCaseView, TransitionsView } from "@napar/api/client";
import type { GuardId } from "@napar/domain/lifecycle";
import { stageTexts } from "@napar/domain/lifecycle";
import { Mark } from "@napar/ui";
import { useState } from "react";
import { Link } from "react-router";
import { useCommand, usePlanCases } from "../command/plan-case.queries.js";
import type { ComesBack } from "../command/step-form.js";
import { SelectField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { CancelButton } from "../form/reason-form.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { placeOfCondition } from "./conditions.js";

type Transition = TransitionsView["transitions"][number];
type Refusal = Transition["refusals"][number] & { guard?: GuardId };

/** Steps that leave the way of the plan: offered last, and never as the main action. */
const asides: readonly string[] = ["stall", "abandon", "dropRevision", "expire", "replace", "returnToDraft"];

export function TransitionList({
  plan,
  transitions,
  mayMove,
}: {
  plan: PlanCaseView;
  transitions: readonly Transition[];
  mayMove: boolean;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const isAside = ({ transition }: Transition) => asides.includes(transition);
  const ordered = [...transitions].sort((one, other) => Number(isAside(one)) - Number(isAside(other)));
  if (ordered.length === 0) return <p className="soft">{t.adminNextNone()}</p>;
  return (
    <>
      {mayMove ? null : <p className="soft">{t.adminNextNotYours()}</p>}
      <ul className="transitions">
        {ordered.map((transition) => (
          <li key={transition.transition}>
            <div className="line">
              <h3>{transition.text[language]}</h3>
              <p className="soft">{t.adminLeadsTo({ stage: stageTexts[transition.to][language] })}</p>
              {transition.isPossible && mayMove && open !== transition.transition ? (
                <button
                  type="button"
                  className={isAside(transition) ? "button second" : "button"}
                  onClick={() => setOpen(transition.transition)}
                >
                  {transition.text[language]}
                </button>
              ) : null}
            </div>
            {transition.isPossible ? null : <Conditions plan={plan} refusals={transition.refusals} />}
            {open === transition.transition ? (
              <MoveForm plan={plan} transition={transition} onLeave={() => setOpen(null)} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

const waits: ComesBack = { back: "lifecycle" };

function Conditions({ plan, refusals }: { plan: PlanCaseView; refusals: readonly Refusal[] }) {
  return (
    <ul className="conditions">
      {refusals.map((refusal) => {
        const { guard } = refusal;
        const place = guard ? placeOfCondition(guard, refusal) : null;
        const words = refusal.text[language];
        return (
          <li key={`${guard} ${words}`}>
            <Mark shape="fail" tone="contested">
              {words}
            </Mark>
            {place ? (
              <Link to={`/plans/${plan.id}/${place}`} state={waits}>
                {t.adminMeetCondition()}
              </Link>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function MoveForm({
  plan,
  transition,
  onLeave,
}: {
  plan: PlanCaseView;
  transition: Transition;
  onLeave: () => void;
}) {
  const command = useCommand(plan.id);
  const { data: cases } = usePlanCases();
  const asksReason = transition.asks.includes("reason");
  const asksSuccessor = transition.asks.includes("successor");
  const form = useForm<{ reason: Tongues; successor: string }>({
    initial: { reason: {}, successor: "" },
    check: ({ reason, successor }) => [
      ...(asksReason && !localizedOf(reason) ? [{ fieldId: "reason", message: t.adminReasonMissing() }] : []),
      ...(asksSuccessor && !successor ? [{ fieldId: "successor", message: t.adminSuccessorMissing() }] : []),
    ],
  });
  const send = async () => {
    const reply = await form.send(({ reason, successor }) =>
      command(
        "moveStage",
        {
          transition: transition.transition,
          ...(asksReason && { reason: localizedOf(reason) }),
          ...(asksSuccessor && { successor }),
        },
        plan.version,
      ),
    );
    if (reply?.ok) onLeave();
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminMoveNow({ step: transition.text[language] })}
      beside={<CancelButton onLeave={onLeave} />}
    >
      {asksReason ? <LocalizedField {...form.bind("reason")} label={t.adminReason()} rows={3} /> : null}
      {asksSuccessor ? (
        <SelectField
          {...form.bind("successor")}
          label={t.adminSuccessor()}
          empty={t.adminChoose()}
          choices={(cases?.items ?? [])
            .filter(({ id }) => id !== plan.id)
            .map(({ id, title }) => ({ value: id, label: wordsOf(title) }))}
        />
      ) : null}
      {asksReason || asksSuccessor ? null : (
        <p>{t.adminMoveSure({ stage: stageTexts[transition.to][language] })}</p>
      )}
    </FormFrame>
  );
}
