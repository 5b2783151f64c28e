import { belgianCompetences } from "@napar/domain/belgium/competences";
import { inLanguage, linkTo, PageHead, Rich, Section, Stamp } from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo, type PageRoute } from "../page/page.js";

/** How we work, what is kept, how to tell us of a mistake. */
export const aboutRoute: PageRoute = {
  path: "/about",
  answer: ({ language, contact, today }) => {
    const t = inLanguage(language);
    const figure = (value: number) => wordNumber(value, language);
    const sections: [id: string, title: string, text: string][] = [
      ["facts", t.aboutFacts(), t.aboutFactsText()],
      ["counts", t.aboutCounts(), t.aboutCountsText()],
      [
        "law",
        t.aboutLaw(),
        t.aboutLawText({
          rules: figure(belgianCompetences.rules.length),
          fields: figure(belgianCompetences.policyFields.length),
          date: wordDate(belgianCompetences.asOf, language),
        }),
      ],
      ["plans", t.aboutPlans(), t.aboutPlansText()],
      ["languages", t.aboutLanguages(), t.aboutLanguagesText()],
      ["privacy", t.aboutPrivacy(), t.aboutPrivacyText()],
    ];
    return {
      kind: "page",
      section: "about",
      title: t.aboutTitle(),
      description: t.aboutDescription(),
      crumbs: [{ label: t.aboutTitle() }],
      body: (
        <>
          <PageHead title={t.aboutTitle()} lead={t.aboutLead()} />
          <div className="readable">
            {sections.map(([id, title, text]) => (
              <Section key={id} id={id} title={title}>
                <p>{text}</p>
              </Section>
            ))}
            <Section id="mistake" title={t.aboutMistake()}>
              <p>{t.aboutMistakeText()}</p>
              <p>
                <a href={hrefTo(language, "/corrections/new", { about: "page", id: "/about" })}>
                  {t.toolsCorrect()}
                </a>
              </p>
              <p>
                <Contact contact={contact} language={language} />
              </p>
              <p>{t.aboutCode()}</p>
            </Section>
          </div>
          <Stamp>
            <span>{t.stampState({ date: wordDate(today, language) })}</span>
            <a href={hrefTo(language, "/sources")}>{t.navSources()}</a>
            <a href={hrefTo(language, "/accessibility")}>{t.navAccessibility()}</a>
          </Stamp>
        </>
      ),
    };
  },
};

/** The address of whoever runs this installation, or the plain word that there is none. */
export function Contact({
  contact,
  language,
}: {
  contact: string | null;
  language: Parameters<typeof inLanguage>[0];
}) {
  const t = inLanguage(language);
  if (!contact) return t.aboutNoContact();
  const href = contact.includes("@") && !contact.includes(":") ? `mailto:${contact}` : contact;
  return <Rich text={t.aboutContact({ contact: contact.replace(/^mailto:/, "") })} parts={[linkTo(href)]} />;
}
