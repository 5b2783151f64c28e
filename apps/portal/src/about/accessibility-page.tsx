import { inLanguage, PageHead, Section, Stamp } from "@napar/ui";
import { hrefTo, type PageRoute } from "../page/page.js";
import { Contact } from "./about-page.js";

/** What was checked, and what was not. Edit it when the checks change: it must stay true. */
export const accessibilityRoute: PageRoute = {
  path: "/accessibility",
  answer: ({ language, contact }) => {
    const t = inLanguage(language);
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
          <Stamp>
            <span>{t.accessDate()}</span>
            <a href={hrefTo(language, "/about")}>{t.navAbout()}</a>
          </Stamp>
        </>
      ),
    };
  },
};

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="plain spaced">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
