/** Asking another government to take over the lead of a measure; it becomes the lead only when it says yes. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureRecord } from "@napar/domain/measure";
import { useState } from "react";
import { useCommand } from "../command/plan-case.queries.js";
import { FormFrame } from "../form/form-frame.js";
import { CancelButton } from "../form/reason-form.js";
import { useForm } from "../form/use-form.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import type { Acting } from "../permission/acting.js";

type Props = { plan: PlanCaseView; acting: Acting; record: MeasureRecord };

export function OfferLead({ plan, acting, record }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { lead, leadOffer } = record;
  const mayOffer = lead !== null && acting.may("offerLead", [lead.authority]);
  if (leadOffer) {
    return (
      <p>
        {t.adminLeadAsked()} <OrganisationName id={leadOffer.to} />, <DateText date={leadOffer.on} />.{" "}
        {t.adminLeadAwaited()}
      </p>
    );
  }
  if (!mayOffer) return null;
  if (isOpen) return <OfferForm plan={plan} record={record} onLeave={() => setOpen(false)} />;
  return (
    <p>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {t.adminOfferLead()}
      </button>
    </p>
  );
}

function OfferForm({ plan, record, onLeave }: Omit<Props, "acting"> & { onLeave: () => void }) {
  const command = useCommand(plan.id);
  const form = useForm({
    initial: { to: "" },
    check: ({ to }) => (to ? [] : [{ fieldId: "to", message: t.adminOrganisationMissing() }]),
  });
  const send = async () => {
    const reply = await form.send(({ to }) => command("offerLead", { measure: record.id, to }, plan.version));
    if (reply?.ok) onLeave();
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminOfferLeadVerb()}
      beside={<CancelButton onLeave={onLeave} />}
    >
      <OrganisationField {...form.bind("to")} label={t.adminOfferLeadTo()} hint={t.adminOfferLeadHint()} />
    </FormFrame>
  );
}
