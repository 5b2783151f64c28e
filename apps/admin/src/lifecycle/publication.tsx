/** Who can read the plan: those who take part, or everybody. */
import type { PlanCaseView } from "@napar/api/client";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useCommand } from "../command/plan-case.queries.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { t } from "../language/language.js";

export function Publication({ plan, mayPublish }: { plan: PlanCaseView; mayPublish: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const command = useCommand(plan.id);
  const publish = async () => {
    setError(null);
    const reply = await command("publishPlan", {}, plan.version);
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  return (
    <section className="panel" aria-labelledby="visible-h">
      <h2 id="visible-h">{t.adminVisibleTitle()}</h2>
      <p>{plan.isPublic ? t.adminVisibleNowPublic() : t.adminVisibleNowParties()}</p>
      {error ? <ProblemNote error={error} /> : null}
      {mayPublish && !plan.isPublic ? (
        <p className="actions">
          <button type="button" className="button second" onClick={publish}>
            {t.adminPublish()}
          </button>
        </p>
      ) : null}
      {mayPublish && plan.isPublic && !isAsking ? (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
            {t.adminUnpublish()}
          </button>
        </p>
      ) : null}
      {isAsking && plan.isPublic ? <Unpublish plan={plan} onLeave={() => setAsking(false)} /> : null}
    </section>
  );
}

function Unpublish({ plan, onLeave }: { plan: PlanCaseView; onLeave: () => void }) {
  const command = useCommand(plan.id);
  const form = useForm<{ why: Tongues }>({
    initial: { why: {} },
    check: ({ why }) => (localizedOf(why) ? [] : [{ fieldId: "why", message: t.adminReasonMissing() }]),
    fieldOf: () => "why",
  });
  const send = async () => {
    const reply = await form.send(({ why }) =>
      command("unpublishPlan", { reason: localizedOf(why) }, plan.version),
    );
    if (reply?.ok) onLeave();
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminUnpublish()}
      beside={
        <button type="button" className="quiet" onClick={onLeave}>
          {t.adminCancel()}
        </button>
      }
    >
      <LocalizedField
        id="why"
        label={t.adminReason()}
        rows={2}
        value={form.values.why}
        problem={form.problemOf("why")}
        onChange={(why) => form.set("why", why)}
      />
    </FormFrame>
  );
}
