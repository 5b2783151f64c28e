/** How to take the data away: everything at once, table by table, for programs, on one's own site. */
import type { OpenDataView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage, linkTo, PageHead, Rich, Section, SourceLine, Table } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { DataTables } from "./data-tables.js";
import { embeds, examples } from "./examples.data.js";

type Props = { language: Language; openData: OpenDataView; today: IsoDate; publicUrl: string };

/** What is typed as it stands is not parted at the end of a line. */
const inOnePiece = (words: string) => <code className="whole">{words}</code>;

/** Where examples point while a site does not know its address. */
const exampleSite = "https://napar.example";

export function DataPage({ language, openData, today, publicUrl }: Props) {
  const t = inLanguage(language);
  const date = wordDate(today, language);
  const site = publicUrl || exampleSite;
  return (
    <>
      <PageHead title={t.dataTitle()} lead={t.dataLead()}>
        <ul className="jump">
          {[
            ["archive", t.dataAllTitle()],
            ["tables", t.dataTablesTitle()],
            ["machines", t.dataMachinesTitle()],
            ["examples", t.dataExamplesTitle()],
            ["embed", t.dataEmbedTitle()],
          ].map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </PageHead>
      <Section id="archive" title={t.dataAllTitle()}>
        <p>{t.dataAllText({ date })}</p>
        <p>
          <a href={openData.archive}>{t.dataAllLink()}</a>
        </p>
        <h3>{t.dataLicenceTitle()}</h3>
        <p>
          <Rich text={t.dataLicenceText()} parts={[linkTo(openData.licence.url)]} />
        </p>
        <p>
          <Rich text={t.dataQuoteText({ date, day: today })} parts={[inOnePiece]} />
        </p>
      </Section>
      <DataTables {...{ language, openData }} />
      <Section id="machines" title={t.dataMachinesTitle()}>
        <ul className="plain spaced">
          {(
            [
              [t.dataApi(), ["/api/v1/docs"]],
              ...(publicUrl
                ? ([[t.dataCatalogue(), ["/data/catalogue.jsonld", "/data/catalogue.ttl"]]] as const)
                : ([[t.dataNoAddress(), []]] as const)),
              [t.dataJsonLd(), []],
              [t.dataPlanFormat(), ["/data/napar-plan-1.schema.json", "/data/napar-plan-1.vectors.json"]],
              ...(publicUrl ? ([[t.dataSitemap(), ["/sitemap.xml"]]] as const) : []),
            ] as const
          ).map(([text, links]) => (
            <li key={text}>
              <Rich text={text} parts={links.map((href) => linkTo(href))} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="examples" title={t.dataExamplesTitle()}>
        <p>{t.dataExamplesLead()}</p>
        {examples.map(({ id, title, runs, code }) => (
          <div key={id} className="example">
            <h3>
              {title(t)} <span className="soft">({runs === "sh" ? "shell" : "Python"})</span>
            </h3>
            <pre translate="no">
              <code>{code.replaceAll("{site}", site)}</code>
            </pre>
          </div>
        ))}
      </Section>
      <Section id="embed" title={t.dataEmbedTitle()}>
        <p>{t.dataEmbedLead()}</p>
        <Table
          caption={t.dataEmbedTitle()}
          hideCaption
          rows={embeds}
          rowKey={({ path }) => path}
          columns={[
            { head: t.dataTable(), cell: ({ title }) => title(t) },
            {
              head: "HTML",
              cell: ({ title, path }) => (
                <code className="snippet" translate="no">
                  {`<iframe src="${site}/${language}${path}" title="${title(t)}" width="100%" height="420" loading="lazy"></iframe>`}
                </code>
              ),
            },
          ]}
        />
      </Section>
      <SourceLine>{t.dataFilterNote()}</SourceLine>
    </>
  );
}
