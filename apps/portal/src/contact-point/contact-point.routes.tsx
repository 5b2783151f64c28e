import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { type FieldProblem, inLanguage } from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import type { Page, PageRoute } from "../page/page.js";
import { hrefTo } from "../page/page.js";
import { lookUpPlace, type PlaceProblemView } from "../place/place-look-up.js";
import { type ContactAnswers, ContactPage } from "./contact-page.js";
import { ContactResultPage } from "./contact-result-page.js";
import { isReportCase, routeOf } from "./report-case.js";

export const contactPointRoutes: PageRoute[] = [
  {
    path: "/contact-points",
    answer: ({ language, query }) => {
      const answers = readAnswers(query);
      const asked = query.has("place") || query.has("situation");
      const found = answers.place ? lookUpPlace(answers.place, language) : null;
      const isComplete = found?.kind === "found" && isReportCase(answers.situation);
      if (isComplete && !query.has("edit")) return resultPage(language, answers, found.municipality);
      const placeProblem = found?.kind === "problem" ? found.problem : null;
      const problems = asked && !query.has("edit") ? problemsOf(answers, placeProblem, language) : [];
      return {
        ...frameOf(language),
        ...(query.size > 0 ? { isUnkept: true } : {}),
        status: problems.length ? 400 : 200,
        crumbs: [{ label: inLanguage(language).contactTitle() }],
        body: (
          <ContactPage
            language={language}
            answers={answers}
            problems={problems}
            placeProblem={placeProblem}
          />
        ),
      };
    },
  },
];

/** Only what the lists offer is taken over; a place is free text. */
function readAnswers(query: URLSearchParams): ContactAnswers {
  const ground = query.get("ground") ?? "";
  const institution = query.get("institution") ?? "";
  return {
    place: (query.get("place") ?? "").trim().slice(0, 100),
    situation: query.get("situation") ?? "",
    ground: belgianContactPoints.grounds.some((one) => one.id === ground) ? ground : "",
    institution: ["nl", "fr", "bilingual"].includes(institution) ? institution : "",
  };
}

function problemsOf(
  answers: ContactAnswers,
  placeProblem: PlaceProblemView | null,
  language: Language,
): FieldProblem[] {
  const t = inLanguage(language);
  const problems: FieldProblem[] = [];
  const names = (choices: readonly { name: string }[]) =>
    wordList(
      choices.slice(0, 4).map((choice) => choice.name),
      language,
      "or",
    );
  if (!answers.place) problems.push({ fieldId: "place", message: t.contactErrorPlaceMissing() });
  else if (placeProblem?.kind === "several")
    problems.push({
      fieldId: "place",
      message: t.contactErrorPlaceAmbiguous({ text: answers.place, candidates: names(placeProblem.choices) }),
    });
  else if (placeProblem)
    problems.push({
      fieldId: "place",
      message: placeProblem.nearest.length
        ? t.contactErrorPlaceUnknown({ text: answers.place, nearest: names(placeProblem.nearest) })
        : t.placeSearchUnknown({ text: answers.place }),
    });
  if (!isReportCase(answers.situation))
    problems.push({ fieldId: "situation", message: t.contactErrorSituation() });
  return problems;
}

type Place = Parameters<typeof routeOf>[0];

function resultPage(language: Language, answers: ContactAnswers, municipality: Place): Page {
  const t = inLanguage(language);
  const what = answers.situation;
  if (!isReportCase(what)) throw new Error("A result needs a situation");
  const route = routeOf(municipality, what, {
    ground: answers.ground || undefined,
    institutionLanguage: answers.institution || undefined,
  });
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
    leave: { href: "https://www.wikipedia.org", label: t.contactLeave() },
  };
}
