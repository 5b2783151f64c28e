/** Changing an appointment: its last day and its deputies; a second person confirms it. */
import { roleTexts } from "@napar/domain/permission";
import type { FieldProblem } from "@napar/ui";
import { Empty, Note } from "@napar/ui";
import { Link, useNavigate, useParams } from "react-router";
import { isEmail } from "../form/email.js";
import { DateField, TextField } from "../form/fields.js";
import { FormFrame } from "../form/form-frame.js";
import { ListField } from "../form/list-field.js";
import { dateOf, partsOf } from "../form/partial-date.js";
import { useForm } from "../form/use-form.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import {
  changeRegister,
  type Person,
  type ShownAppointment,
  useRegister,
} from "../session/session.queries.js";

export function AppointmentPage() {
  const { appointment = "" } = useParams();
  const register = useRegister();
  return (
    <Page title={t.adminAppointmentTitle()} kicker={t.adminNavPeople()} lead={t.adminAppointmentLead()}>
      <QueryView query={register}>
        {({ appointments }) => {
          const found = appointments.find(({ id }) => id === appointment);
          return found ? (
            <ChangeForm key={found.id} appointment={found} />
          ) : (
            <Empty title={t.adminAppointmentUnknown()}>
              <Link to="/people">{t.adminNavPeople()}</Link>
            </Empty>
          );
        }}
      </QueryView>
    </Page>
  );
}

const nobody: Person = { name: "", email: "" };

function ChangeForm({ appointment }: { appointment: ShownAppointment }) {
  const { id, person, role, office, organisation } = appointment;
  const navigate = useNavigate();
  const form = useForm({
    draft: `appointment ${id}`,
    initial: {
      to: partsOf(appointment.to),
      // Whoever is not known any more cannot be named again.
      substitutes: appointment.substitutes.filter((one) => one !== null),
    },
    check: ({ to, substitutes }) => {
      const problems: FieldProblem[] = [];
      const last = dateOf(to);
      if (last === undefined || (last !== null && last.length !== 10))
        problems.push({ fieldId: "to", message: t.adminDayWrong() });
      if (substitutes.some(({ name, email }) => !name.trim() || !isEmail(email)))
        problems.push({ fieldId: "substitutes", message: t.adminDeputyIncomplete() });
      return problems;
    },
  });
  const send = async () => {
    const reply = await form.send(({ to, substitutes }) =>
      changeRegister("propose-appointment-change", {
        ...{ appointment: id, to: dateOf(to) },
        substitutes: substitutes.map(({ name, email }) => ({ name: name.trim(), email: email.trim() })),
      }),
    );
    if (reply?.ok) navigate("/people");
  };
  return (
    <FormFrame
      form={form}
      onSend={send}
      verb={t.adminProposeVerb()}
      beside={
        <Link className="quiet" to={`/people/new?after=${encodeURIComponent(id)}`}>
          {t.adminHandOver()}
        </Link>
      }
    >
      <p>
        <b>{person?.name ?? t.adminPersonUnknown()}</b>: {roleTexts[role][language]}, {office},{" "}
        <OrganisationName id={organisation} />
      </p>
      <Note kind="plain">{t.adminAppointmentFixed()}</Note>
      <DateField {...form.bind("to")} label={t.adminUntil()} hint={t.adminUntilHint()} />
      <ListField
        {...form.bindMany("substitutes")}
        label={t.adminDeputies()}
        hint={t.adminDeputiesHint()}
        empty={nobody}
        addLabel={t.adminDeputyAdd()}
        nameOf={({ name }, index) => name || t.adminDeputyNumber({ number: index + 1 })}
      >
        {(value, change, index) => (
          <>
            <TextField
              id={`substitutes-${index}-name`}
              label={t.adminPersonName()}
              value={value.name}
              onChange={(name) => change({ name })}
            />
            <TextField
              id={`substitutes-${index}-email`}
              type="email"
              label={t.adminEmail()}
              value={value.email}
              onChange={(email) => change({ email })}
            />
          </>
        )}
      </ListField>
    </FormFrame>
  );
}
