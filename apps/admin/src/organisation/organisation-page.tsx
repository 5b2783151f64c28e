/** One authority for those who act for it: its names, its people and deputies, its plans, and what it agreed. */

import { stageTexts } from "@napar/domain/lifecycle";
import { languages } from "@napar/domain/text";
import { Empty, Table } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { AppointmentTable } from "../appointment/appointment-table.js";
import { EndingSection } from "../appointment/ending-section.js";
import { usePlanCases } from "../command/plan-case.queries.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { language, languageNames, t } from "../language/language.js";
import { useOwnSession, useRegister } from "../session/session.queries.js";
import { AccessibilitySection } from "../settings/accessibility-section.js";
import { AgreementSection } from "../settings/agreement-section.js";
import { naming, OrganisationName, useOrganisationName } from "./organisation-name.js";
import { organisationsOf } from "./own-organisations.js";
import { wordsOf } from "./words.js";

export function OrganisationPage() {
  const own = organisationsOf(useOwnSession());
  const { organisation = own[0] } = useParams();
  if (organisation === undefined) {
    return (
      <Page title={t.adminNavOrganisation()}>
        <Empty title={t.adminOrganisationNone()}>{t.adminOrganisationNoneDo()}</Empty>
      </Page>
    );
  }
  return <Profile key={organisation} id={organisation} own={own} />;
}

function Profile({ id, own }: { id: string; own: readonly string[] }) {
  const name = useOrganisationName(id);
  return (
    <Page title={name} kicker={t.adminNavOrganisation()} lead={t.adminOrganisationLead()}>
      {own.length > 1 ? (
        <nav className="quiets" aria-label={t.adminOrganisationSwitch()}>
          {own.map((one) => (
            <Link
              key={one}
              to={`/organisation/${encodeURIComponent(one)}`}
              {...(one === id && { "aria-current": "page" as const })}
            >
              <OrganisationName id={one} />
            </Link>
          ))}
        </nav>
      ) : null}
      <Names id={id} />
      <People id={id} />
      <Plans id={id} />
      {own.includes(id) ? <AgreementSection organisation={id} /> : null}
      {own.includes(id) ? <AccessibilitySection organisation={id} /> : null}
    </Page>
  );
}

function Names({ id }: { id: string }) {
  const names = useQuery(naming(id));
  return (
    <section className="section" aria-labelledby="names-h">
      <h2 id="names-h">{t.adminOrganisationNames()}</h2>
      <QueryView query={names}>
        {(found) => (
          <dl className="settled">
            {languages.map((one) => (
              <div key={one}>
                <dt>{languageNames[one]}</dt>
                <dd lang={one}>{found[one]}</dd>
              </div>
            ))}
          </dl>
        )}
      </QueryView>
      <p>
        <a href={portalOf(id)}>{t.adminOrganisationPortal()}</a>
      </p>
    </section>
  );
}

/** A municipality has the page of its place; what it may do is that of every municipality there. */
function portalOf(id: string): string {
  const code = /^municipality-(\d{5})$/.exec(id)?.[1];
  return code ? `/${language}/places/${code}` : `/${language}/authorities/${encodeURIComponent(id)}`;
}

function People({ id }: { id: string }) {
  const register = useRegister();
  return (
    <section className="section" aria-labelledby="people-h">
      <h2 id="people-h">{t.adminOrganisationPeople()}</h2>
      <QueryView query={register}>
        {({ appointments }) => {
          const held = appointments.filter(({ organisation }) => organisation === id);
          return held.length === 0 ? (
            <p className="soft">{t.adminOrganisationPeopleNone()}</p>
          ) : (
            <>
              <EndingSection appointments={held} level={3} />
              <AppointmentTable appointments={held} isOfOne />
            </>
          );
        }}
      </QueryView>
    </section>
  );
}

function Plans({ id }: { id: string }) {
  const cases = usePlanCases();
  return (
    <section className="section" aria-labelledby="plans-h">
      <h2 id="plans-h">{t.adminOrganisationPlans()}</h2>
      <QueryView query={cases}>
        {({ items }) => {
          const plans = items.filter(({ authority }) => authority.id === id);
          return plans.length === 0 ? (
            <p className="soft">{t.adminOrganisationPlansNone()}</p>
          ) : (
            <Table
              caption={t.adminOrganisationPlans()}
              hideCaption
              rows={plans}
              rowKey={({ id: plan }) => plan}
              columns={[
                {
                  head: t.adminPlanTitle(),
                  kind: "title",
                  cell: ({ id: plan, title }) => (
                    <Link className="words" to={`/plans/${plan}`}>
                      {wordsOf(title)}
                    </Link>
                  ),
                },
                { head: t.adminStage(), cell: ({ stage }) => stageTexts[stage][language] },
                { head: t.adminOpenedOn(), cell: ({ openedOn }) => <DateText date={openedOn} /> },
              ]}
            />
          );
        }}
      </QueryView>
    </section>
  );
}
