import { glossary } from "@napar/domain/glossary";
import { languages } from "@napar/domain/text";
import { inLanguage, PageHead, Section, SourceLine, Table } from "@napar/ui";
import { wordNumber } from "@napar/ui/wording";
import { tableFormats } from "../data/formats.js";
import type { PageRoute } from "../page/page.js";

/** The words of the platform, by theme, in the reader's language first. */
export const glossaryRoute: PageRoute = {
  path: "/glossary",
  answer: ({ language }) => {
    const t = inLanguage(language);
    const others = languages.filter((code) => code !== language);
    const count = glossary.reduce((sum, theme) => sum + theme.terms.length, 0);
    return {
      kind: "page",
      section: "glossary",
      title: t.glossaryTitle(),
      description: t.glossaryDescription(),
      crumbs: [{ label: t.glossaryTitle() }],
      formats: tableFormats("glossary"),
      body: (
        <>
          <PageHead
            kicker={t.glossaryCount({ count: wordNumber(count, language) })}
            title={t.glossaryTitle()}
            lead={t.glossaryLead()}
          >
            <ul className="jump">
              {glossary.map((theme) => (
                <li key={theme.id}>
                  <a href={`#${theme.id}`}>{theme.names[language]}</a>
                </li>
              ))}
            </ul>
          </PageHead>
          {glossary.map((theme) => (
            <Section key={theme.id} id={theme.id} title={theme.names[language]}>
              <Table
                className="glossary"
                caption={theme.names[language]}
                hideCaption
                rows={[...theme.terms].sort((a, b) =>
                  a.words[language].localeCompare(b.words[language], language),
                )}
                rowKey={(term) => term.code}
                columns={[
                  {
                    head: t.glossaryTerm(),
                    cell: (term) => <span id={`term-${term.code}`}>{term.words[language]}</span>,
                  },
                  { head: t.glossaryMeaning(), cell: (term) => term.meaning[language] },
                  {
                    head: t.glossaryOthers(),
                    cell: (term) => (
                      <ul className="others">
                        {others.map((code) => (
                          <li key={code}>
                            <span className="code">{code}</span> <span lang={code}>{term.words[code]}</span>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            </Section>
          ))}
          <SourceLine>{t.glossaryNote()}</SourceLine>
        </>
      ),
    };
  },
};
