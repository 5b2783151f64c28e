/** What was checked of this site, what was not, and to whom one turns; what each organisation says of itself. */
import type { StatementListView, StatementView } from "@napar/api/client";
import {
  assessmentMethodTexts,
  statementStandingTexts,
  statementStatusTexts,
} from "@napar/domain/accessibility";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  Mark,
  PageHead,
  Rows,
  Section,
  SourceLine,
  Stamp,
  Table,
} from "@napar/ui";
import { wordConfidence, wordDate } from "@napar/ui/wording";
import { ownerName } from "../indicator/indicator-words.js";
import { hrefTo, type PageRoute, unwrap } from "../page/page.js";
import { Contact } from "./about-page.js";

type Regime = StatementListView["regimes"][number];

/** Edit the lists when the checks change: they must stay true. */
export const accessibilityRoute: PageRoute = {
  path: "/accessibility",
  answer: async ({ language, contact, client, operator }) => {
    const t = inLanguage(language);
    const { items, regimes } = unwrap(await client.listAccessibilityStatements());
    const own = operator ? unwrap(await client.findAccessibilityStatement(operator)) : null;
    const lists = {
      done: [t.accessDone1(), t.accessDone2(), t.accessDone3(), t.accessDone4(), t.accessDone5()],
      limits: [t.accessLimit1(), t.accessLimit2(), t.accessLimit3(), t.accessLimit4()],
    };
    return {
      kind: "page",
      section: "accessibility",
      title: t.accessTitle(),
      description: t.accessDescription(),
      crumbs: [{ label: t.accessTitle() }],
      formats: [{ type: "application/json", href: "/api/v1/accessibility-statements", label: "JSON" }],
      body: (
        <>
          <PageHead title={t.accessTitle()} lead={t.accessLead()} />
          <div className="readable">
            <Section id="aim" title={t.accessAim()}>
              <p>{t.accessAimText()}</p>
            </Section>
            <Section id="done" title={t.accessDone()}>
              <List items={lists.done} />
            </Section>
            <Section id="limits" title={t.accessLimits()}>
              <List items={lists.limits} />
            </Section>
            <Section id="help" title={t.accessHelp()}>
              <p>{t.accessHelpText()}</p>
              <p>
                <Contact contact={contact} language={language} />
              </p>
            </Section>
          </div>
          <Section id="complaint" title={t.accessComplaint()}>
            <p>{t.accessComplaintSteps()}</p>
            {own?.regime ? (
              <>
                <p>
                  {t.accessOperator({
                    name: nameOf(own, language),
                    law: own.regime.law[language],
                  })}
                </p>
                <Ombuds regime={own.regime} language={language} />
              </>
            ) : (
              <p>{t.accessOperatorUnknown()}</p>
            )}
            <RegimeTable regimes={regimes} language={language} />
          </Section>
          <Section id="organisations" title={t.accessOrganisations()}>
            <p>{t.accessOrganisationsLead()}</p>
            {items.length === 0 ? (
              <Empty title={t.accessNobody()}>
                <a href={hrefTo(language, "/plans")}>{t.navPlans()}</a>
              </Empty>
            ) : (
              <StatementTable items={items} language={language} />
            )}
          </Section>
          <Stamp>
            <span>{t.accessDate()}</span>
            <a href={hrefTo(language, "/about")}>{t.navAbout()}</a>
          </Stamp>
        </>
      ),
    };
  },
};

/** The statement of one organisation, or that there is none. */
export const organisationAccessibilityRoute: PageRoute = {
  path: "/accessibility/:organisation",
  answer: async ({ language, client, params, today }) => {
    const t = inLanguage(language);
    const view = unwrap(await client.findAccessibilityStatement(params.organisation ?? ""));
    const name = nameOf(view, language);
    const { statement, regime } = view;
    const path = `/accessibility/${encodeURIComponent(view.organisation)}`;
    return {
      kind: "page",
      section: "accessibility",
      title: t.accessOf({ name }),
      description: `${t.accessOf({ name })}. ${t.accessOfLead()}`,
      crumbs: [{ label: t.accessTitle(), href: hrefTo(language, "/accessibility") }, { label: name }],
      formats: [
        {
          type: "application/json",
          href: `/api/v1/accessibility-statements/${encodeURIComponent(view.organisation)}`,
          label: "JSON",
        },
      ],
      body: (
        <>
          <PageHead kicker={t.accessTitle()} title={name} lead={t.accessOfLead()} />
          <Section id="statement" title={t.accessStanding()}>
            {statement ? (
              <Rows
                rows={[
                  [t.accessStanding(), <Standing key="standing" view={view} language={language} />],
                  [
                    t.accessSite(),
                    statement.site ? (
                      <a key="site" href={statement.site} rel="noreferrer">
                        {statement.site}
                      </a>
                    ) : (
                      t.accessSiteHere()
                    ),
                  ],
                  [t.accessLevel(), statementStatusTexts[statement.status][language]],
                  [
                    t.accessAssessed(),
                    t.accessAssessedOn({
                      how: assessmentMethodTexts[statement.method][language],
                      date: wordDate(statement.assessedOn, language),
                    }),
                  ],
                  [t.accessPrepared(), wordDate(statement.preparedOn, language)],
                  [
                    t.accessLimitsOf(),
                    statement.limits ? (
                      <LocalizedText key="limits" text={statement.limits} language={language} />
                    ) : null,
                  ],
                  [
                    t.accessContactOf(),
                    <Contact key="contact" contact={statement.contact} language={language} />,
                  ],
                ]}
              />
            ) : (
              <Empty title={t.accessOfMissing({ name })}>{t.accessOfMissingWhy()}</Empty>
            )}
          </Section>
          <Section id="complaint" title={t.accessComplaint()}>
            <p>{t.accessComplaintSteps()}</p>
            {regime ? (
              <Ombuds regime={regime} language={language} />
            ) : (
              <p>
                <a href={`${hrefTo(language, "/accessibility")}#complaint`}>{t.accessRegimes()}</a>
              </p>
            )}
          </Section>
          <Stamp>
            <span>{t.stampState({ date: wordDate(today, language) })}</span>
            <a href={hrefTo(language, path)}>{t.stampPermanent()}</a>
          </Stamp>
        </>
      ),
    };
  },
};

const nameOf = ({ names, organisation }: StatementView, language: Language): string =>
  names?.[language] ?? ownerName(organisation, language);

function Standing({ view: { standing }, language }: { view: StatementView; language: Language }) {
  if (standing === "missing") return <Mark shape="silent">{inLanguage(language).accessMissing()}</Mark>;
  return (
    <Mark shape={standing === "old" ? "late" : "done"}>{statementStandingTexts[standing][language]}</Mark>
  );
}

function Ombuds({ regime: { ombuds, law, names }, language }: { regime: Regime; language: Language }) {
  const t = inLanguage(language);
  return (
    <Rows
      rows={[
        [
          t.accessRegimeOmbuds(),
          <>
            <a href={ombuds.website} rel="noreferrer">
              {ombuds.names[language]}
            </a>
            {ombuds.email ? (
              <span className="under">
                <a href={`mailto:${ombuds.email}`}>{ombuds.email}</a>
              </span>
            ) : null}
            {ombuds.phone ? <span className="under">{ombuds.phone}</span> : null}
          </>,
        ],
        [t.accessRegimeFor(), names[language]],
        [t.accessRegimeLaw(), law[language]],
      ]}
    />
  );
}

function RegimeTable({ regimes, language }: { regimes: readonly Regime[]; language: Language }) {
  const t = inLanguage(language);
  const sources = new Map(
    regimes.flatMap((regime) => regime.sources.map((one) => [one.title, one.url] as const)),
  );
  return (
    <>
      <Table
        caption={t.accessRegimes()}
        rows={regimes}
        rowKey={({ id }) => id}
        columns={[
          { head: t.accessRegimeFor(), cell: ({ names }) => names[language] },
          { head: t.accessRegimeLaw(), cell: ({ law }) => law[language] },
          {
            head: t.accessRegimeOmbuds(),
            cell: ({ ombuds }) => (
              <a href={ombuds.website} rel="noreferrer">
                {ombuds.names[language]}
              </a>
            ),
          },
          { head: t.accessRegimeSure(), cell: ({ confidence }) => wordConfidence(confidence, language) },
        ]}
      />
      <SourceLine>{t.accessRegimesSource({ sources: [...sources.keys()].join("; ") })}</SourceLine>
    </>
  );
}

function StatementTable({ items, language }: { items: readonly StatementView[]; language: Language }) {
  const t = inLanguage(language);
  return (
    <Table
      caption={t.accessOrganisations()}
      hideCaption
      rows={items}
      rowKey={({ organisation }) => organisation}
      columns={[
        {
          head: t.accessOrganisation(),
          cell: (view) => (
            <a href={hrefTo(language, `/accessibility/${encodeURIComponent(view.organisation)}`)}>
              {nameOf(view, language)}
            </a>
          ),
        },
        { head: t.accessStanding(), cell: (view) => <Standing view={view} language={language} /> },
        {
          head: t.accessLevel(),
          cell: ({ statement }) => (statement ? statementStatusTexts[statement.status][language] : ""),
        },
        {
          head: t.accessRegimeOmbuds(),
          cell: ({ regime }) =>
            regime ? regime.ombuds.names[language] : <span className="soft">{t.unknown()}</span>,
        },
      ]}
    />
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="plain spaced">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
