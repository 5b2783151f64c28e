/** Every source with its address, and the licence of everything that is shown. */
import { belgianCompetences } from "@napar/domain/belgium/competences";
import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { belgianEccar } from "@napar/domain/belgium/eccar";
import { sourceCodes } from "@napar/domain/framework";
import type { Source } from "@napar/domain/legal-source";
import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead, Section, SourceLine, Stamp, Table, type Texts } from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { tableFormats } from "../data/formats.js";
import type { PageRoute } from "../page/page.js";

type Titled = { id: string; title: string; url?: string | null };

export const sourcesRoute: PageRoute = {
  path: "/sources",
  answer: ({ language, today }) => {
    const t = inLanguage(language);
    const law = belgianCompetences.sources.filter((source) => source.kind !== "general-knowledge");
    return {
      kind: "page",
      section: "sources",
      title: t.sourcesTitle(),
      description: t.sourcesDescription(),
      crumbs: [{ label: t.sourcesTitle() }],
      formats: tableFormats("sources"),
      body: (
        <>
          <PageHead title={t.sourcesTitle()} lead={t.sourcesLead()} />
          <Section id="licences" title={t.sourcesLicences()}>
            <Licences language={language} />
          </Section>
          <Section id="territory" title={t.sourcesTerritory()}>
            <p>{t.sourcesTerritoryText()}</p>
            <SourceLine>{t.sourcesTerritoryLimits()}</SourceLine>
            <Plain
              items={[
                { id: "statbel", title: "Statbel", url: "https://statbel.fgov.be/" },
                {
                  id: "geo",
                  title: "Belgium-Geographic-Data, Mathias Leroy (MIT)",
                  url: "https://github.com/mathiasleroy/Belgium-Geographic-Data",
                },
                {
                  id: "cc",
                  title: "Creative Commons BY 4.0",
                  url: "https://creativecommons.org/licenses/by/4.0/",
                },
              ]}
              language="en"
              shown={language}
            />
          </Section>
          <Section id="law" title={t.sourcesLaw()}>
            <p>{t.sourcesLawText({ count: wordNumber(law.length, language) })}</p>
            <LawTable sources={law} language={language} />
          </Section>
          <Section id="frameworks" title={t.sourcesFrameworks()}>
            <p>{t.sourcesFrameworksText()}</p>
            <ul className="plain">
              {sourceCodes.map(({ code, name }) => (
                <li key={code}>
                  {name[language]} <span className="soft">{code}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section id="eccar" title={t.sourcesEccar()}>
            <p>{t.sourcesEccarText()}</p>
            <Plain items={titled(belgianEccar.sources)} language="en" shown={language} />
          </Section>
          <Section id="contact" title={t.sourcesContact()}>
            <p>{t.sourcesContactText()}</p>
            <Plain items={titled(belgianContactPoints.sources)} language="en" shown={language} />
          </Section>
          <Stamp>
            <span>{t.stampState({ date: wordDate(today, language) })}</span>
          </Stamp>
        </>
      ),
    };
  },
};

const titled = (sources: Readonly<Record<string, { title: string; url?: string | null }>>): Titled[] =>
  Object.entries(sources).map(([id, { title, url }]) => ({ id, title, url }));

function Licences({ language }: { language: Language }) {
  const t = inLanguage(language);
  const rows = [
    { what: t.sourcesLicenceTerritory(), under: "CC BY 4.0 (Statbel), MIT" },
    { what: t.sourcesLicenceFacts(), under: "CC BY 4.0 (NAPAR)" },
    { what: t.sourcesLicenceCode(), under: "MIT" },
    { what: t.sourcesLicenceFonts(), under: "SIL Open Font License 1.1" },
  ];
  return (
    <Table
      caption={t.sourcesLicences()}
      hideCaption
      rows={rows}
      rowKey={(row) => row.what}
      columns={[
        { head: t.sourcesLicencesWhat(), cell: (row) => row.what },
        { head: t.sourcesLicencesUnder(), cell: (row) => row.under },
      ]}
    />
  );
}

function kindWord(kind: Source["kind"], t: Texts): string {
  const words: Record<Source["kind"], () => string> = {
    "law-text": t.sourceKindLawText,
    "case-law": t.sourceKindCaseLaw,
    official: t.sourceKindOfficial,
    doctrine: t.sourceKindDoctrine,
    press: t.sourceKindPress,
    ngo: t.sourceKindNgo,
    seed: t.sourceKindSeed,
    other: t.sourceKindOther,
    "general-knowledge": t.sourceKindGeneralKnowledge,
  };
  return words[kind]();
}

function LawTable({ sources, language }: { sources: readonly Source[]; language: Language }) {
  const t = inLanguage(language);
  const foreign = language === "en" ? undefined : "en";
  return (
    <Table
      className="sources"
      caption={t.sourcesLaw()}
      hideCaption
      rows={sources}
      rowKey={(source) => source.id}
      columns={[
        {
          head: t.sourcesTitleColumn(),
          cell: (source) => (
            <span lang={foreign}>
              <Linked source={source} />
            </span>
          ),
        },
        { head: t.sourcesKindColumn(), cell: (source) => kindWord(source.kind, t) },
        {
          head: t.sourcesReadColumn(),
          cell: (source) => (
            <span lang={foreign} className="soft">
              {source.note}
            </span>
          ),
        },
      ]}
    />
  );
}

const Linked = ({ source }: { source: { title: string; url?: string | null } }) =>
  source.url ? (
    <a href={source.url} rel="noreferrer">
      {source.title}
    </a>
  ) : (
    source.title
  );

/** Titles stand as their sources give them; `language` is the one they are mostly in. */
function Plain({
  items,
  language,
  shown,
}: {
  items: readonly Titled[];
  language: Language;
  shown: Language;
}) {
  return (
    <ul className="plain spaced" lang={language === shown ? undefined : language}>
      {items.map((item) => (
        <li key={item.id}>
          <Linked source={item} />
        </li>
      ))}
    </ul>
  );
}
