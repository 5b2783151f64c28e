/** Who leads a measure, where that is open: an offer to answer, a lead to claim, a measure to withdraw. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureRecord } from "@napar/domain/measure";
import { Note } from "@napar/ui";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useCommand } from "../command/plan-case.queries.js";
import { ReasonForm } from "../form/reason-form.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import type { Acting } from "../permission/acting.js";
import { ownerOf } from "../plan/new-plan.js";
import { OfferLead } from "./offer-lead.js";

type Props = { plan: PlanCaseView; acting: Acting; record: MeasureRecord };

export function LeadSection({ plan, acting, record }: Props) {
  const command = useCommand(plan.id);
  const [error, setError] = useState<unknown>(null);
  const [asks, setAsks] = useState<"withdrawMeasure" | "declineLead" | null>(null);
  if (record.withdrawn) return null;
  const run = async (name: string, data: unknown) => {
    setError(null);
    const reply = await command(name, data, plan.version);
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  const leadFor = (authority: string) => {
    const { type } = ownerOf(authority);
    return { measure: record.id, lead: { authority, type: type === "unknown" ? null : type } };
  };
  const offered =
    record.leadOffer && acting.may("acceptLead", [record.leadOffer.to]) ? record.leadOffer.to : null;
  const claims = record.lead ? [] : acting.forWhom("claimLead", acting.organisations);
  const mayWithdraw = record.lead !== null && acting.may("withdrawMeasure", [record.lead.authority]);
  const isAsked = record.leadOffer !== null && !offered;
  if (!offered && claims.length === 0 && !mayWithdraw && !isAsked && !error) return null;
  return (
    <div className="section lead-actions">
      {error ? <ProblemNote error={error} /> : null}
      {offered ? (
        <Note word={t.adminLeadOffered()}>
          <OrganisationName id={record.lead?.authority ?? ""} />
        </Note>
      ) : null}
      {offered ? null : <OfferLead plan={plan} acting={acting} record={record} />}
      <div className="actions">
        {offered ? (
          <>
            <button type="button" className="button" onClick={() => run("acceptLead", leadFor(offered))}>
              {t.adminAcceptLead()}
            </button>
            <button type="button" className="quiet" onClick={() => setAsks("declineLead")}>
              {t.adminDeclineLead()}
            </button>
          </>
        ) : null}
        {claims.map((authority) => (
          <button
            key={authority}
            type="button"
            className="button"
            onClick={() => run("claimLead", leadFor(authority))}
          >
            {t.adminClaimLead()} <OrganisationName id={authority} />
          </button>
        ))}
        {mayWithdraw && asks === null ? (
          <button type="button" className="quiet" onClick={() => setAsks("withdrawMeasure")}>
            {t.adminWithdrawMeasure()}
          </button>
        ) : null}
      </div>
      {asks ? (
        <ReasonForm
          verb={asks === "withdrawMeasure" ? t.adminWithdrawMeasure() : t.adminDeclineLead()}
          onSend={(reason) => command(asks, { measure: record.id, reason }, plan.version)}
          onLeave={() => setAsks(null)}
        />
      ) : null}
    </div>
  );
}
