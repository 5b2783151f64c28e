/** Putting the text to the parties: once for each time the plan comes to adoption. */
import type { PlanCaseView } from "@napar/api/client";
import { Note } from "@napar/ui";
import { useState } from "react";
import { useAddition } from "../command/plan-case.queries.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { CancelButton } from "../form/reason-form.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { t } from "../language/language.js";
import type { Acting } from "../permission/acting.js";

export function RoundSection({
  plan,
  acting,
  round,
}: {
  plan: PlanCaseView;
  acting: Acting;
  /** The last one that was opened. */
  round: number | null;
}) {
  const [isOpen, setOpen] = useState(false);
  const add = useAddition(plan.id);
  const form = useForm<{ text: Tongues }>({
    initial: { text: tonguesOf(plan.title) },
    check: ({ text }) => (localizedOf(text) ? [] : [{ fieldId: "text", message: t.adminTextMissing() }]),
  });
  const isOpened = (round ?? 0) >= plan.lifecycle.timesInAdoption;
  if (plan.stage !== "adoption" || isOpened || !acting.may("openAdoptionRound")) return null;
  if (!isOpen) {
    return (
      <div className="section">
        <Note kind="plain" word={t.adminRoundWord()}>
          {t.adminRoundLead()}{" "}
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {t.adminRoundOpen()}
          </button>
        </Note>
      </div>
    );
  }
  const send = async () => {
    const reply = await form.send(({ text }) =>
      add("openAdoptionRound", { text: localizedOf(text) }, plan.version),
    );
    if (reply?.ok) setOpen(false);
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminRoundOpen()}
      beside={<CancelButton onLeave={() => setOpen(false)} />}
    >
      <LocalizedField
        id="text"
        label={t.adminRoundText()}
        hint={t.adminRoundTextHint()}
        value={form.values.text}
        problem={form.problemOf("text")}
        onChange={(text) => form.set("text", text)}
      />
    </FormFrame>
  );
}
