/** Proposing that somebody holds a role; a second person confirms it. */
import { dayAfter } from "@napar/domain/calendar";
import { type Role, roles, roleTexts } from "@napar/domain/permission";
import type { FieldProblem } from "@napar/ui";
import { Note } from "@napar/ui";
import { useNavigate, useSearchParams } from "react-router";
import { isEmail } from "../form/email.js";
import { DateField, RadioField, TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { dateOf, noDate, partsOf } from "../form/partial-date.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationField } from "../organisation/organisation-field.js";
import {
  changeRegister,
  type ShownAppointment,
  useOwnSession,
  useRegister,
} from "../session/session.queries.js";

/** A contributor is appointed for measures, which exist only later: from the page of a measure. */
const offered = roles.filter((role) => role !== "contributor" && role !== "moderator");

const hints: Partial<Record<Role, () => string>> = {
  coordinator: () => t.adminRoleCoordinator(),
  editor: () => t.adminRoleEditor(),
  signatory: () => t.adminRoleSignatory(),
  validator: () => t.adminRoleValidator(),
  reader: () => t.adminRoleReader(),
  auditor: () => t.adminRoleAuditor(),
  installer: () => t.adminRoleInstaller(),
};
const order: readonly Role[] = [
  "contributor",
  "coordinator",
  "editor",
  "signatory",
  "validator",
  "reader",
  "auditor",
  "installer",
];

export function NewAppointmentPage() {
  const after = useSearchParams()[0].get("after");
  const register = useRegister();
  if (after === null) return <AppointmentForm before={null} />;
  return (
    <QueryView query={register}>
      {({ appointments }) => (
        <AppointmentForm key={after} before={appointments.find(({ id }) => id === after) ?? null} />
      )}
    </QueryView>
  );
}

/** @param before the appointment that somebody takes over: the same office and role, from the day after it ends */
function AppointmentForm({ before }: { before: ShownAppointment | null }) {
  const navigate = useNavigate();
  const { appointments } = useOwnSession();
  const begins = before?.to && before.to >= today() ? dayAfter(before.to) : today();
  const form = useForm({
    draft: before ? `appointment after ${before.id}` : "appointment",
    initial: {
      name: "",
      email: "",
      office: before?.office ?? "",
      organisation: before?.organisation ?? appointments[0]?.organisation ?? "",
      role: (before?.role ?? "") as string,
      from: partsOf(begins),
      to: noDate,
    },
    check: (values) => {
      const problems: FieldProblem[] = [];
      const missing = (fieldId: string, message: string) => problems.push({ fieldId, message });
      if (!values.name.trim()) missing("name", t.adminNameMissing());
      if (!isEmail(values.email)) missing("email", t.adminEmailWrong());
      if (!values.role) missing("role", t.adminRoleMissing());
      if (!values.organisation) missing("organisation", t.adminOrganisationMissing());
      if (!values.office.trim()) missing("office", t.adminOfficeMissing());
      if (dateOf(values.from)?.length !== 10) missing("from", t.adminDayWrong());
      const to = dateOf(values.to);
      if (to === undefined || (to !== null && to.length !== 10)) missing("to", t.adminDayWrong());
      return problems;
    },
  });
  const send = async () => {
    const reply = await form.send(({ name, email, office, organisation, role, from, to }) =>
      changeRegister("propose-appointment", {
        ...{ name: name.trim(), email: email.trim(), office: office.trim(), organisation, role },
        ...{ from: dateOf(from), to: dateOf(to) },
        // Whoever follows looks after the same measures.
        ...(before && role === before.role && { measures: before.measures }),
      }),
    );
    if (reply?.ok) navigate("/people");
  };
  return (
    <Page
      title={before ? t.adminHandOverOf({ office: before.office }) : t.adminProposeAppointment()}
      kicker={t.adminNavPeople()}
      lead={
        before
          ? t.adminHandOverLead({
              office: before.office,
              name: before.person?.name ?? t.adminPersonUnknown(),
            })
          : t.adminProposeLead()
      }
    >
      <FormFrame form={form} onSend={send} verb={t.adminProposeVerb()}>
        <TextField {...form.bind("name")} label={t.adminPersonName()} />
        <TextField {...form.bind("email")} type="email" label={t.adminEmail()} />
        <RadioField
          {...form.bind("role")}
          label={t.adminRole()}
          choices={order
            .filter((role) => role === before?.role || offered.includes(role as (typeof offered)[number]))
            .map((role) => ({ value: role, label: roleTexts[role][language], hint: hints[role]?.() }))}
        />
        <OrganisationField {...form.bind("organisation")} label={t.adminOrganisation()} />
        <TextField {...form.bind("office")} label={t.adminOffice()} hint={t.adminOfficeHint()} />
        <DateField {...form.bind("from")} label={t.adminFrom()} />
        <DateField {...form.bind("to")} label={t.adminUntil()} hint={t.adminUntilHint()} />
        <Note kind="plain">{t.adminProposeSecond()}</Note>
      </FormFrame>
    </Page>
  );
}
