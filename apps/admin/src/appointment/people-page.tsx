/** Who holds which role: appointments in force, what waits for a second person, and proposing one. */

import { roleTexts } from "@napar/domain/permission";
import { Empty } from "@napar/ui";
import { useState } from "react";
import { Link } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateSpan } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import {
  changeRegister,
  type Register,
  useMayAppoint,
  useOwnSession,
  useRegister,
} from "../session/session.queries.js";
import { AppointmentTable } from "./appointment-table.js";
import { EndingSection } from "./ending-section.js";

type Proposal = Register["proposals"][number];

export function PeoplePage() {
  const register = useRegister();
  const { email } = useOwnSession();
  const [error, setError] = useState<unknown>(null);
  const mayAppoint = useMayAppoint();
  const answer = async (command: string, proposal: string) => {
    setError(null);
    const reply = await changeRegister(command, { proposal });
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  return (
    <Page title={t.adminNavPeople()} lead={t.adminPeopleLead()}>
      {mayAppoint ? (
        <p className="actions">
          <Link className="button" to="/people/new">
            {t.adminProposeAppointment()}
          </Link>
        </p>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
      <QueryView query={register}>
        {({ appointments: held, proposals }) => (
          <>
            <Proposals
              proposals={proposals.filter(({ state }) => state === "open")}
              own={email}
              onAnswer={mayAppoint ? answer : null}
            />
            <EndingSection appointments={held} level={2} />
            <section className="section" aria-labelledby="held-h">
              <h2 id="held-h">{t.adminAppointmentsTitle()}</h2>
              {held.length === 0 ? (
                <Empty title={t.adminAppointmentsNone()} />
              ) : (
                <AppointmentTable appointments={held} />
              )}
            </section>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Proposals({
  proposals,
  own,
  onAnswer,
}: {
  proposals: readonly Proposal[];
  own: string;
  onAnswer: ((command: string, proposal: string) => void) | null;
}) {
  return (
    <section className="section" aria-labelledby="proposals-h">
      <h2 id="proposals-h">{t.adminProposalsTitle()}</h2>
      {proposals.length === 0 ? (
        <p className="soft">{t.adminProposalsNone()}</p>
      ) : (
        <>
          <p className="soft">{t.adminProposalsLead()}</p>
          <ol className="tasks">
            {proposals.map(({ id, appointment, proposedOn }) => (
              <li key={id}>
                <p className="soft">
                  <DateSpan from={proposedOn} />
                </p>
                <div>
                  <p>
                    <b>{appointment.person?.name ?? t.adminPersonUnknown()}</b>:{" "}
                    {roleTexts[appointment.role][language]}
                  </p>
                  <p className="soft">
                    {appointment.office}, <OrganisationName id={appointment.organisation} />
                    {appointment.person?.email === own ? ` (${t.adminYourself()})` : ""}
                  </p>
                </div>
                {onAnswer ? (
                  <div className="quiets">
                    <button
                      type="button"
                      className="button second"
                      onClick={() => onAnswer("confirm-appointment", id)}
                    >
                      {t.adminConfirm()}
                    </button>
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => onAnswer("decline-appointment", id)}
                    >
                      {t.adminDecline()}
                    </button>
                  </div>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
