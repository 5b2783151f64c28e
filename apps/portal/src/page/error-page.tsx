import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead } from "@napar/ui";
import { hrefTo, type Page } from "./page.js";

/** Pages for what went wrong, with ways on. */
export function errorPage(status: 400 | 404 | 500, language: Language): Page {
  const t = inLanguage(language);
  const words = {
    400: { title: t.badRequestTitle(), lead: t.badRequestLead() },
    404: { title: t.notFoundTitle(), lead: t.notFoundLead() },
    500: { title: t.serverErrorTitle(), lead: t.serverErrorLead() },
  }[status];
  const ways = [
    { href: hrefTo(language, "/"), label: t.home() },
    { href: hrefTo(language, "/places"), label: t.navPlaces() },
    { href: hrefTo(language, "/plans"), label: t.navPlans() },
    { href: hrefTo(language, "/competence"), label: t.navCompetence() },
    { href: hrefTo(language, "/contact-points"), label: t.navContact() },
  ];
  return {
    kind: "page",
    status: status === 500 ? undefined : status,
    title: words.title,
    description: words.lead,
    crumbs: [{ label: words.title }],
    body: (
      <>
        <PageHead kicker={String(status)} title={words.title} lead={words.lead} />
        <ul className="plain ways">
          {ways.map((way) => (
            <li key={way.href}>
              <a href={way.href}>{way.label}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
