/** The accessibility statement of an organisation: read by its people, written by those who coordinate or validate. */
import type { StatementView } from "@napar/api/client";
import {
  type AccessibilityStatement,
  assessmentMethods,
  assessmentMethodTexts,
  statementStandingTexts,
  statementStatuses,
  statementStatusTexts,
} from "@napar/domain/accessibility";
import { isIsoDate } from "@napar/domain/calendar";
import type { FieldProblem } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, orThrow, queryClient } from "../client/client.js";
import { DateField, RadioField, SelectField, TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { LocalizedField } from "../form/localized-field.js";
import { type DateParts, dateOf, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";
import { useForm } from "../form/use-form.js";
import { QueryView } from "../frame/query-view.js";
import { language, t } from "../language/language.js";
import { useOwnSession } from "../session/session.queries.js";

const keyOf = (organisation: string) => ["accessibility-statement", organisation] as const;

export function AccessibilitySection({ organisation }: { organisation: string }) {
  const found = useQuery({
    queryKey: keyOf(organisation),
    queryFn: () => orThrow(api.findAccessibilityStatement(organisation)),
  });
  const { appointments } = useOwnSession();
  const mayChange = appointments.some(
    ({ role, organisation: of }) => of === organisation && (role === "coordinator" || role === "validator"),
  );
  return (
    <section className="section" aria-labelledby="accessibility">
      <h2 id="accessibility" tabIndex={-1}>
        {t.adminAccessTitle()}
      </h2>
      <p>{t.adminAccessLead()}</p>
      <QueryView query={found}>
        {(view) => (
          <>
            <p>
              {view.statement ? (
                <>
                  {statementStatusTexts[view.statement.status][language]} (
                  {statementStandingTexts[view.standing][language]})
                </>
              ) : (
                t.adminAccessNone()
              )}
            </p>
            {mayChange ? <StatementForm view={view} /> : <p className="soft">{t.adminAccessOther()}</p>}
          </>
        )}
      </QueryView>
    </section>
  );
}

type Fields = {
  site: string;
  status: string;
  method: string;
  assessedOn: DateParts;
  preparedOn: DateParts;
  limits: Tongues;
  contact: string;
  regime: string;
};

const fieldsOf = ({ statement, regime }: StatementView): Fields => ({
  site: statement?.site ?? "",
  status: statement?.status ?? "",
  method: statement?.method ?? "",
  assessedOn: statement ? partsOf(statement.assessedOn) : noDate,
  preparedOn: statement ? partsOf(statement.preparedOn) : noDate,
  limits: tonguesOf(statement?.limits),
  contact: statement?.contact ?? "",
  regime: statement?.regime ?? regime?.id ?? "",
});

const dayOf = (parts: DateParts): string | null => {
  const date = dateOf(parts);
  return date && isIsoDate(date) ? date : null;
};

function check(fields: Fields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (fieldId: keyof Fields, message: string) => problems.push({ fieldId, message });
  for (const name of ["status", "method", "regime"] as const)
    if (!fields[name]) add(name, t.adminAccessChoose());
  for (const name of ["assessedOn", "preparedOn"] as const)
    if (!dayOf(fields[name])) add(name, t.adminAccessDay());
  if (!fields.contact.trim()) add("contact", t.adminAccessContactMissing());
  if (fields.status && fields.status !== "full" && !localizedOf(fields.limits))
    add("limits", t.adminAccessLimitsMissing());
  return problems;
}

/** After `check`: what it asks for is there. */
const statementOf = (fields: Fields): AccessibilityStatement => ({
  ...(fields.site.trim() && { site: fields.site.trim() }),
  status: fields.status as AccessibilityStatement["status"],
  method: fields.method as AccessibilityStatement["method"],
  assessedOn: dayOf(fields.assessedOn) ?? "",
  preparedOn: dayOf(fields.preparedOn) ?? "",
  limits: localizedOf(fields.limits) ?? null,
  contact: fields.contact.trim(),
  regime: fields.regime,
});

function StatementForm({ view }: { view: StatementView }) {
  const [isSaved, setSaved] = useState(false);
  const { data } = useQuery({
    queryKey: ["accessibility-regimes"],
    queryFn: () => orThrow(api.listAccessibilityStatements()),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const form = useForm<Fields>({
    draft: `accessibility ${view.organisation}`,
    base: `v${view.version}`,
    initial: fieldsOf(view),
    check,
  });
  const send = async () => {
    setSaved(false);
    const reply = await form.send((fields) =>
      api.stateAccessibility(view.organisation, view.version, statementOf(fields)),
    );
    // Somebody else wrote it meanwhile: theirs is shown, what was typed stays in the form.
    if (reply && !reply.ok && reply.problem.status === 412)
      await queryClient.invalidateQueries({ queryKey: keyOf(view.organisation) });
    if (!reply?.ok) return;
    queryClient.setQueryData(keyOf(view.organisation), reply.value);
    form.begin(fieldsOf(reply.value));
    setSaved(true);
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminAccessSave()}
      beside={<span role="status">{isSaved ? t.adminAccessSaved() : ""}</span>}
    >
      <TextField {...form.bind("site")} type="url" label={t.accessSite()} hint={t.adminAccessSiteHint()} />
      <RadioField
        {...form.bind("status")}
        label={t.adminAccessStatus()}
        choices={statementStatuses.map((value) => ({ value, label: statementStatusTexts[value][language] }))}
      />
      <LocalizedField {...form.bind("limits")} rows={3} label={t.accessLimitsOf()} />
      <RadioField
        {...form.bind("method")}
        label={t.adminAccessMethod()}
        choices={assessmentMethods.map((value) => ({ value, label: assessmentMethodTexts[value][language] }))}
      />
      <DateField {...form.bind("assessedOn")} label={t.accessAssessed()} />
      <DateField {...form.bind("preparedOn")} label={t.accessPrepared()} />
      <TextField {...form.bind("contact")} label={t.accessContactOf()} hint={t.adminAccessContactHint()} />
      <SelectField
        {...form.bind("regime")}
        label={t.adminAccessRegime()}
        hint={t.adminAccessRegimeHint()}
        empty={t.adminAccessChoose()}
        choices={(data?.regimes ?? []).map(({ id, names, ombuds }) => ({
          value: id,
          label: `${names[language]}: ${ombuds.names[language]}`,
        }))}
      />
    </FormFrame>
  );
}
