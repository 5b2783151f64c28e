import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { nameOfPlace } from "@napar/domain/place";
import { inLanguage } from "@napar/ui";
import { routeOf } from "../contact-point/report-case.js";
import { tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, redirectTo, unwrap } from "../page/page.js";
import { SubjectPage } from "./subject-page.js";
import { caseOfSubject, subjectLead, subjectName } from "./subject-words.js";

const pageSize = 25;

export const subjectRoute: PageRoute = {
  path: "/places/:code/subjects/:subject",
  answer: async ({ language, params, query, client, today }) => {
    const { code = "", subject = "" } = params;
    const index = belgianPlaceIndex();
    const gone = index.endedByCode.get(code);
    if (gone) return redirectTo(hrefTo(language, `/places/${gone.currentCode}/subjects/${subject}`));
    const municipality = index.byCode.get(code);
    if (!municipality) return notFound;
    const asked = Number(query.get("page") ?? 1);
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
    const view = unwrap(await client.subjectOfPlace(code, subject, { page, pageSize }));
    const t = inLanguage(language);
    const place = nameOfPlace(municipality, language);
    const name = subjectName(view.subject, language);
    const json = `/api/v1/places/${code}/subjects/${view.subject}`;
    return {
      kind: "page",
      section: "places",
      title: t.subjectTitle({ subject: name, place }),
      description: subjectLead(view, language),
      crumbs: [
        { label: t.placeTitle(), href: hrefTo(language, "/places") },
        { label: place, href: hrefTo(language, `/places/${code}`) },
        { label: name },
      ],
      formats: [
        ...tableFormats("place-governments", { place: code, subject }),
        { type: "application/json", href: json, label: "API" },
      ],
      follow: `domain=${view.subject}`,
      body: (
        <SubjectPage
          language={language}
          today={today}
          view={view}
          place={place}
          route={routeOf(municipality, caseOfSubject(view.subject), { groundFamily: "racial" })}
        />
      ),
    };
  },
};
