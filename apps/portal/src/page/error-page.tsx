import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead } from "@napar/ui";
import type { readAsOf } from "./as-of.js";
import { hrefTo, type Page } from "./page.js";
import type { FormRefusal } from "./read-form.js";

/** Pages for what went wrong, with ways on. */
export function errorPage(status: 400 | 404 | 500, language: Language): Page {
  const t = inLanguage(language);
  const words = {
    400: { title: t.badRequestTitle(), lead: t.badRequestLead() },
    404: { title: t.notFoundTitle(), lead: t.notFoundLead() },
    500: { title: t.serverErrorTitle(), lead: t.serverErrorLead() },
  }[status];
  return problemPage(language, words, status);
}

type AsOfProblem = Extract<ReturnType<typeof readAsOf>, { ok: false }>["error"];

/** The day of `?asOf=` does not exist, or is to come. */
export function asOfProblemPage({ kind, value }: AsOfProblem, language: Language): Page {
  const t = inLanguage(language);
  const lead = kind === "dayToCome" ? t.asOfToCome({ value }) : t.asOfInvalid({ value });
  return problemPage(language, { title: t.badRequestTitle(), lead }, 400);
}

/** A form that came from elsewhere, or is none. */
export function formProblemPage({ kind }: FormRefusal, language: Language): Page {
  const t = inLanguage(language);
  const lead = {
    foreignForm: t.formForeign(),
    formTooLarge: t.formTooLarge(),
    formUnreadable: t.formUnreadable(),
  }[kind];
  return problemPage(language, { title: t.badRequestTitle(), lead }, 400);
}

function problemPage(
  language: Language,
  { title, lead }: { title: string; lead: string },
  status: 400 | 404 | 500,
): Page {
  const t = inLanguage(language);
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
    title,
    description: lead,
    crumbs: [{ label: title }],
    body: (
      <>
        <PageHead kicker={String(status)} title={title} lead={lead} />
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
