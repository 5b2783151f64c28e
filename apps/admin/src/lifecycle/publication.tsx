/** Who can read the plan: those who take part, or everybody. */
import type { PlanCaseView } from "@napar/api/client";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useCommand } from "../command/plan-case.queries.js";
import { PublicReasonForm } from "../form/reason-form.js";
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
      {isAsking && plan.isPublic ? (
        <PublicReasonForm
          verb={t.adminUnpublish()}
          onSend={(reason) => command("unpublishPlan", { reason }, plan.version)}
          onLeave={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
