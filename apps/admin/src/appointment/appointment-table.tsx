/** Appointments with their deputies; whoever may appoint changes them from here. */
import { roleTexts } from "@napar/domain/permission";
import { Table } from "@napar/ui";
import { Link } from "react-router";
import { DateSpan } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { type Person, type ShownAppointment, useMayAppoint } from "../session/session.queries.js";

export function AppointmentTable({
  appointments,
  isOfOne = false,
}: {
  appointments: readonly ShownAppointment[];
  /** All of one organisation, which is named already. */
  isOfOne?: boolean;
}) {
  const mayAppoint = useMayAppoint();
  return (
    <Table
      caption={t.adminAppointmentsTitle()}
      hideCaption
      rows={appointments}
      rowKey={({ id }) => id}
      columns={[
        { head: t.adminPersonName(), cell: ({ person }) => <PersonCell person={person} /> },
        { head: t.adminRole(), cell: ({ role }) => roleTexts[role][language] },
        {
          head: t.adminOffice(),
          cell: ({ office, organisation }) => (
            <>
              {office}
              {isOfOne ? null : (
                <span className="hint">
                  <OrganisationName id={organisation} />
                </span>
              )}
            </>
          ),
        },
        { head: t.adminInForce(), cell: ({ from, to }) => <DateSpan from={from} to={to} /> },
        {
          head: t.adminDeputies(),
          cell: ({ substitutes }) =>
            substitutes.length === 0 ? (
              <span className="soft">{t.adminDeputiesNone()}</span>
            ) : (
              substitutes.map((person, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a person who is not known any more has nothing else
                <PersonCell key={index} person={person} />
              ))
            ),
        },
        ...(mayAppoint
          ? [
              {
                head: t.adminChange(),
                cell: ({ id, person }: ShownAppointment) => (
                  <Link
                    to={`/people/${encodeURIComponent(id)}`}
                    aria-label={t.adminAppointmentEditOf({ name: person?.name ?? t.adminPersonUnknown() })}
                  >
                    {t.adminAppointmentEdit()}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

const PersonCell = ({ person }: { person: Person | null }) => (
  <>
    {person?.name ?? t.adminPersonUnknown()}
    {person ? <Address email={person.email} /> : null}
  </>
);

/** An address has no place to break at but before its @. */
function Address({ email }: { email: string }) {
  const at = email.lastIndexOf("@");
  return (
    <span className="hint">
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </span>
  );
}
