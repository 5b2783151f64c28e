import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { dutiesIn } from "@napar/domain/contact-point";
import { type Municipality, nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { tableFormats } from "../data/formats.js";
import { hrefTo, type Page, type PageRoute } from "../page/page.js";
import { lookUpPlace } from "../place/place-look-up.js";
import { type ContactAnswers, problemsOf, readAnswers } from "./contact-answers.js";
import { ContactPage } from "./contact-page.js";
import { ContactResultPage } from "./contact-result-page.js";
import { directoryRoute } from "./directory-page.js";
import { domainOfCase, isReportCase, type ReportCase, routeOf } from "./report-case.js";

export const contactPointRoutes: PageRoute[] = [
  {
    path: "/contact-points",
    // The form is sent, so that answers stand in no address. One that somebody wrote down is answered all the same.
    answer: ({ language, query }) => pageFor(language, query, "address"),
    submit: ({ language, form }) => pageFor(language, form, "form"),
  },
  directoryRoute,
];

function pageFor(language: Language, sent: URLSearchParams, cameBy: "address" | "form"): Page {
  const answers = readAnswers(sent);
  const asked = (sent.has("place") || sent.has("situation") || sent.has("chosen")) && !sent.has("edit");
  const found = answers.place ? lookUpPlace(answers.place, language) : null;
  if (asked && found?.kind === "found" && isReportCase(answers.situation))
    return resultPage(language, answers, answers.situation, { municipality: found.municipality, cameBy });
  const placeProblem = found?.kind === "problem" ? found.problem : null;
  const problems = asked ? problemsOf(answers, placeProblem, language) : [];
  const place = found?.kind === "found" ? nameOfPlace(found.municipality, language) : answers.place;
  return {
    ...frameOf(language),
    ...(sent.size > 0 ? { isUnkept: true } : {}),
    status: problems.length ? 400 : 200,
    crumbs: [{ label: inLanguage(language).contactTitle() }],
    body: (
      <ContactPage
        language={language}
        answers={{ ...answers, place }}
        problems={problems}
        placeProblem={placeProblem}
      />
    ),
  };
}

function resultPage(
  language: Language,
  answers: ContactAnswers,
  what: ReportCase,
  { municipality, cameBy }: { municipality: Municipality; cameBy: "address" | "form" },
): Page {
  const t = inLanguage(language);
  const route = routeOf(municipality, what, {
    ground: answers.ground || undefined,
    institutionLanguage: answers.institution || undefined,
    language: answers.help || undefined,
  });
  const matter = domainOfCase(what);
  return {
    ...frameOf(language),
    isUnkept: true,
    title: t.contactResultTitle(),
    crumbs: [
      { label: t.contactTitle(), href: hrefTo(language, "/contact-points") },
      { label: t.contactResultTitle() },
    ],
    body: (
      <ContactResultPage
        language={language}
        answers={answers}
        what={what}
        place={{ code: municipality.code, name: nameOfPlace(municipality, language) }}
        route={route}
        cameBy={cameBy}
        duties={matter ? dutiesIn(belgianContactPoints, municipality, matter) : []}
      />
    ),
  };
}

function frameOf(language: Language): Omit<Page, "body"> {
  const t = inLanguage(language);
  return {
    kind: "page",
    title: t.contactTitle(),
    description: t.contactLead(),
    section: "contact",
    islands: ["municipality-finder"],
    // All points: a file of one answer would put what somebody told of themselves in an address.
    formats: tableFormats("contact-points"),
    leave: { href: "https://www.wikipedia.org", label: t.contactLeave() },
  };
}
