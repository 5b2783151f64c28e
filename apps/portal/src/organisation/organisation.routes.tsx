/** Organisations that act with authorities or towards them. */

import type { OrganisationView } from "@napar/api/client";
import { linkedOrganisation } from "@napar/domain/linked-data";
import { organisationTypes } from "@napar/domain/organisation";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  Mark,
  PageHead,
  Rows,
  Section,
  Stamp,
  type Texts,
} from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { EntrySource, registerListRoute } from "../register/register-page.js";

const typeName = (type: OrganisationView["type"], language: Language): string | null =>
  organisationTypes.find(({ id }) => id === type)?.name[language] ?? null;

const languageWords = (t: Texts) => ({
  nl: t.orgLanguageNl(),
  fr: t.orgLanguageFr(),
  bilingual: t.orgLanguageBilingual(),
  international: t.orgLanguageInternational(),
});

/** The language in which an organisation writes its own name. */
const nameLanguage = ({ languageSide }: OrganisationView): "nl" | "fr" | undefined =>
  languageSide === "nl" || languageSide === "fr" ? languageSide : undefined;

export const organisationRoutes: PageRoute[] = [
  registerListRoute<OrganisationView>({
    path: "/organisations",
    section: "organisations",
    words: (language) => {
      const t = inLanguage(language);
      return {
        ...{ title: t.orgTitle(), lead: t.orgLead() },
        count: (count) => plural(count, language, t.orgCountOne, t.orgCountMany)({ count }),
      };
    },
    list: (client, query) => client.listOrganisations(query),
    pageSize: 100,
    isShort: true,
    columns: (language) => {
      const t = inLanguage(language);
      return [
        {
          head: t.registerName(),
          cell: (entry) => (
            <a href={hrefTo(language, `/organisations/${entry.id}`)} lang={nameLanguage(entry)}>
              {entry.name}
            </a>
          ),
        },
        {
          head: t.registerKind(),
          cell: ({ type }) => typeName(type, language) ?? <span className="soft">{t.registerUnknown()}</span>,
        },
        {
          head: t.orgLanguage(),
          cell: ({ languageSide }) =>
            languageSide ? (
              languageWords(t)[languageSide]
            ) : (
              <span className="soft">{t.registerUnknown()}</span>
            ),
        },
        {
          head: t.orgMember(),
          cell: ({ coalitionMember }) =>
            coalitionMember ? t.orgMemberShort() : <span className="soft">{t.orgMemberNot()}</span>,
        },
      ];
    },
  }),
  {
    path: "/organisations/:id",
    answer: async ({ language, client, params, today, publicUrl }) => {
      const t = inLanguage(language);
      const found = await client.findOrganisation(params.id ?? "");
      if (!found.ok && found.problem.status === 404) return notFound;
      const entry = unwrap(found);
      const measures = unwrap(await client.listMeasures({ text: entry.name, pageSize: 10 }));
      const said = (value: boolean | null) =>
        value === null ? (
          <Mark shape="unknown">{t.registerSaysNothing()}</Mark>
        ) : value ? (
          t.registerYes()
        ) : (
          t.registerNo()
        );
      const { volunteer, grassroots, racialisedLed } = entry.selfDeclared;
      const basis = { name: t.orgLanguageFromName(), "general-knowledge": t.orgLanguageGeneral() };
      const unknown = <Mark shape="unknown">{t.registerUnknown()}</Mark>;
      return {
        kind: "page",
        section: "organisations",
        title: entry.name,
        description: `${entry.name}. ${t.orgLead()}`,
        crumbs: [{ label: t.orgTitle(), href: hrefTo(language, "/organisations") }, { label: entry.name }],
        formats: [
          ...tableFormats("organisations", { id: entry.id }),
          apiFormat(`/organisations/${entry.id}`),
        ],
        jsonLd: linkedOrganisation(entry, { publicUrl, language }),
        correct: `about=organisation&id=${encodeURIComponent(entry.id)}`,
        body: (
          <>
            <PageHead
              kicker={typeName(entry.type, language) ?? t.orgTitle()}
              title={<span lang={nameLanguage(entry)}>{entry.name}</span>}
            />
            <Section id="facts" title={t.indicatorFacts()} hideTitle>
              <Rows
                rows={[
                  [t.registerKind(), typeName(entry.type, language) ?? unknown],
                  [
                    t.orgLanguage(),
                    entry.languageSide ? (
                      <>
                        {languageWords(t)[entry.languageSide]}
                        {entry.languageBasis ? (
                          <span className="under soft">{basis[entry.languageBasis]}</span>
                        ) : null}
                      </>
                    ) : (
                      unknown
                    ),
                  ],
                  [t.orgMember(), entry.coalitionMember ? t.registerYes() : t.orgMemberNot()],
                ]}
              />
              <EntrySource source={entry.source} language={language} />
            </Section>
            <Section id="self" title={t.orgSelf()}>
              <Rows
                rows={[
                  [t.orgVolunteer(), said(volunteer)],
                  [t.orgGrassroots(), said(grassroots)],
                  [t.orgRacialised(), said(racialisedLed)],
                ]}
              />
              <p className="source">{t.orgSelfWhy()}</p>
            </Section>
            <Section id="measures" title={t.orgInMeasures()}>
              {measures.total === 0 ? (
                <Empty title={t.orgInMeasuresNone()} />
              ) : (
                <ul className="plain spaced">
                  {measures.items.map(({ id, planId, title, planTitle }) => (
                    <li key={id}>
                      <a href={hrefTo(language, `/plans/${planId}/measures/${measureIn(id, planId)}`)}>
                        <LocalizedText text={title} language={language} />
                      </a>{" "}
                      <span className="soft">
                        <LocalizedText text={planTitle} language={language} mark={false} />
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            <Stamp>
              <span>{t.stampState({ date: wordDate(today, language) })}</span>
              <a href={hrefTo(language, `/organisations/${entry.id}`)}>{t.stampPermanent()}</a>
            </Stamp>
          </>
        ),
      };
    },
  },
];

/** A measure of all measures is `plan:measure`; in its plan it is the latter. */
const measureIn = (id: string, plan: string): string =>
  encodeURIComponent(id.startsWith(`${plan}:`) ? id.slice(plan.length + 1) : id);
