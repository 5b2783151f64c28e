/** Whose mandate ends and who follows: nothing where somebody follows everybody. */
import { roleTexts, withoutSuccessor } from "@napar/domain/permission";
import { Link } from "react-router";
import { DateText, today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { type ShownAppointment, useMayAppoint } from "../session/session.queries.js";

export function EndingSection({
  appointments,
  level,
}: {
  appointments: readonly ShownAppointment[];
  level: 2 | 3;
}) {
  const mayAppoint = useMayAppoint();
  const ending = withoutSuccessor(appointments, today());
  if (ending.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="section" aria-labelledby="ending-h">
      <Heading id="ending-h">{t.adminEndingTitle()}</Heading>
      <p className="soft">{t.adminEndingLead()}</p>
      <ol className="tasks">
        {ending.map(({ id, person, role, office, organisation, to }) => (
          <li key={id}>
            <p className="due">
              <small>{t.adminEndsOn()}</small> <DateText date={to} />
            </p>
            <div>
              <p>
                <b>{person?.name ?? t.adminPersonUnknown()}</b>: {roleTexts[role][language]}
              </p>
              <p className="soft">
                {office}, <OrganisationName id={organisation} />
              </p>
            </div>
            {mayAppoint ? (
              <Link
                className="button second"
                to={`/people/new?after=${encodeURIComponent(id)}`}
                aria-label={t.adminHandOverOf({ office })}
              >
                {t.adminHandOver()}
              </Link>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
