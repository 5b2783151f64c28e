import { ErrorSummary } from "@napar/ui";
import type { FormEvent, ReactNode } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { language, t } from "../language/language.js";
import type { Form } from "./use-form.js";

/** Around the fields: the summary that leads to what is wrong, the draft that was found, and the one main action. */
export function FormFrame<V extends object>({
  form,
  onSend,
  verb,
  beside,
  children,
}: {
  form: Form<V>;
  onSend: () => void | Promise<void>;
  verb: string;
  /** Stands beside the main action, such as a way back. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.isSending) void onSend();
  };
  return (
    <form className="form section" noValidate onSubmit={submit}>
      <ErrorSummary key={form.problems.length} problems={form.problems} language={language} />
      {form.hasDraft ? (
        <div className="note plain">
          <div>
            <p>{t.adminDraftFound()}</p>
            <p>
              <button type="button" className="quiet" onClick={form.forgetDraft}>
                {t.adminDraftForget()}
              </button>
            </p>
          </div>
        </div>
      ) : null}
      {children}
      {form.refusal ? <ProblemNote error={new ProblemError(form.refusal)} /> : null}
      <div className="actions">
        <button type="submit" className="button" aria-disabled={form.isSending || undefined}>
          {form.isSending ? t.adminSending() : verb}
        </button>
        {beside}
      </div>
    </form>
  );
}
