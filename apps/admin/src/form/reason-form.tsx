/** What is only done with a reason: one question, the deed, and the way back. */
import type { Reply } from "@napar/api/client";
import type { LocalizedText } from "@napar/domain/text";
import type { ReactNode } from "react";
import { t } from "../language/language.js";
import { TextField } from "./fields.js";
import { FormFrame } from "./form-frame.js";
import { LocalizedField } from "./localized-field.js";
import { localizedOf, type Tongues } from "./tongues.js";
import { useForm } from "./use-form.js";

type Props<R> = {
  verb: string;
  onSend: (reason: R) => Promise<Reply<unknown>>;
  /** Away from here: sent, or left alone. */
  onLeave: () => void;
  /** Before the question: what will happen. */
  children?: ReactNode;
};

const isMissing = { fieldId: "reason", message: t.adminReasonMissing() };

/** A reason in one language, as the journal keeps it. */
export function ReasonForm({ verb, onSend, onLeave, children }: Props<string>) {
  const form = useForm({
    initial: { reason: "" },
    check: ({ reason }) => (reason.trim() ? [] : [isMissing]),
    fieldOf: () => "reason",
  });
  const send = async () => {
    const reply = await form.send(({ reason }) => onSend(reason.trim()));
    if (reply?.ok) onLeave();
  };
  return (
    <FormFrame form={form} onSend={send} verb={verb} beside={<CancelButton onLeave={onLeave} />}>
      {children}
      <TextField {...form.bind("reason")} label={t.adminReason()} rows={2} />
    </FormFrame>
  );
}

/** A reason that readers of the plan will see, in their languages. */
export function PublicReasonForm({ verb, onSend, onLeave, children }: Props<LocalizedText>) {
  const form = useForm<{ reason: Tongues }>({
    initial: { reason: {} },
    check: ({ reason }) => (localizedOf(reason) ? [] : [isMissing]),
    fieldOf: () => "reason",
  });
  const send = async () => {
    const reply = await form.send(({ reason }) => onSend(localizedOf(reason) as LocalizedText));
    if (reply?.ok) onLeave();
  };
  return (
    <FormFrame form={form} onSend={send} verb={verb} beside={<CancelButton onLeave={onLeave} />}>
      {children}
      <LocalizedField {...form.bind("reason")} label={t.adminReason()} rows={2} />
    </FormFrame>
  );
}

export const CancelButton = ({ onLeave }: { onLeave: () => void }) => (
  <button type="button" className="quiet" onClick={onLeave}>
    {t.adminCancel()}
  </button>
);
