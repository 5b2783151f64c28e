/** Who has to sign, and why: derived from competence, confirmed or set aside by a person with a reason. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty, Table } from "@napar/ui";
import { useState } from "react";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useAddition } from "../command/plan-case.queries.js";
import { SelectField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { CancelButton } from "../form/reason-form.js";
import { localizedOf, type Tongues } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import type { Acting } from "../permission/acting.js";
import { PartyReasons } from "./party-reasons.js";

type Command = "confirmParty" | "addParty" | "setPartyAside";
type Party = PlanCaseView["parties"][number];

const standings: Record<Party["standing"], () => string> = {
  derived: () => t.adminStandingDerived(),
  confirmed: () => t.adminStandingConfirmed(),
  added: () => t.adminStandingAdded(),
  setAside: () => t.adminStandingSetAside(),
};

export function PartySection({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const add = useAddition(plan.id);
  const [error, setError] = useState<unknown>(null);
  const [open, setOpen] = useState<{ command: Command; authority: string } | null>(null);
  const mayLead = acting.may("confirmParty");
  const derive = async () => {
    setError(null);
    const reply = await add("deriveParties", {}, plan.version);
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  return (
    <section className="section" aria-labelledby="parties-h">
      <h2 id="parties-h">{t.adminParties()}</h2>
      <p className="soft">{t.adminPartiesLead()}</p>
      {error ? <ProblemNote error={error} /> : null}
      {plan.parties.length === 0 ? (
        <Empty title={t.adminPartiesNone()}>{mayLead ? t.adminPartiesNoneDo() : null}</Empty>
      ) : (
        <Table
          caption={t.adminParties()}
          hideCaption
          rows={plan.parties}
          rowKey={({ authority }) => authority}
          columns={[
            { head: t.adminOrganisation(), cell: ({ authority }) => <OrganisationName id={authority} /> },
            { head: t.adminStanding(), cell: ({ standing }) => standings[standing]() },
            {
              head: t.adminParliament(),
              cell: ({ assent }) => (assent ? t.adminParliamentToo() : t.adminNo()),
            },
            { head: t.adminReason(), cell: (party) => <PartyReasons plan={plan} party={party} /> },
            {
              head: t.adminChange(),
              cell: ({ authority, standing }) =>
                mayLead ? (
                  <span className="quiets">
                    {standing === "derived" || standing === "setAside" ? (
                      <button
                        type="button"
                        className="quiet"
                        onClick={() => setOpen({ command: "confirmParty", authority })}
                      >
                        {t.adminConfirm()}
                      </button>
                    ) : null}
                    {standing === "setAside" ? null : (
                      <button
                        type="button"
                        className="quiet"
                        onClick={() => setOpen({ command: "setPartyAside", authority })}
                      >
                        {t.adminSetAside()}
                      </button>
                    )}
                  </span>
                ) : null,
            },
          ]}
        />
      )}
      {mayLead && !open ? (
        <p className="actions">
          <button type="button" className="button second" onClick={derive}>
            {t.adminDeriveParties()}
          </button>
          <button
            type="button"
            className="button second"
            onClick={() => setOpen({ command: "addParty", authority: "" })}
          >
            {t.adminAddParty()}
          </button>
        </p>
      ) : null}
      {open ? (
        <PartyForm
          key={`${open.command} ${open.authority}`}
          plan={plan}
          {...open}
          onLeave={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}

function PartyForm({
  plan,
  command,
  authority,
  onLeave,
}: {
  plan: PlanCaseView;
  command: Command;
  authority: string;
  onLeave: () => void;
}) {
  const add = useAddition(plan.id);
  const form = useForm<{ authority: string; assent: string; reason: Tongues }>({
    initial: { authority, assent: "", reason: {} },
    check: (values) => [
      ...(values.authority ? [] : [{ fieldId: "authority", message: t.adminOrganisationMissing() }]),
      ...(localizedOf(values.reason) ? [] : [{ fieldId: "reason", message: t.adminReasonMissing() }]),
    ],
  });
  const { bind } = form;
  const send = async () => {
    const reply = await form.send(({ authority: of, assent, reason }) =>
      add(
        command,
        {
          authority: of,
          reason: localizedOf(reason),
          ...(command !== "setPartyAside" && assent && { assent: assent === "yes" }),
        },
        plan.version,
      ),
    );
    if (reply?.ok) onLeave();
  };
  const verbs = {
    confirmParty: t.adminConfirm(),
    addParty: t.adminAddParty(),
    setPartyAside: t.adminSetAside(),
  };
  return (
    <FormFrame form={form} onSend={send} verb={verbs[command]} beside={<CancelButton onLeave={onLeave} />}>
      {command === "addParty" ? (
        <OrganisationField {...bind("authority")} label={t.adminOrganisation()} />
      ) : (
        <p id="authority">
          <b>
            <OrganisationName id={authority} />
          </b>
        </p>
      )}
      {command === "setPartyAside" ? null : (
        <SelectField
          {...bind("assent")}
          label={t.adminParliamentQuestion()}
          empty={t.adminAsDerived()}
          choices={[
            { value: "yes", label: t.adminYes() },
            { value: "no", label: t.adminNo() },
          ]}
        />
      )}
      <LocalizedField {...bind("reason")} label={t.adminReason()} rows={2} />
    </FormFrame>
  );
}
