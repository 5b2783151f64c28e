import { belgianEccar, membershipOf } from "@napar/domain/belgium/eccar";
import { belgianPlaceIndex, belgianPlaces } from "@napar/domain/belgium/places";
import { tenPointPlan } from "@napar/domain/framework";
import { type EndedMunicipality, nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import type { ReportCase } from "../contact-point/report-case.js";
import { routeOf } from "../contact-point/report-case.js";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, redirectTo, unwrap } from "../page/page.js";
import { mattersOf } from "./core-questions.js";
import { PlaceListPage, type RegionList } from "./place-list-page.js";
import { lookUpPlace } from "./place-look-up.js";
import { PlacePage } from "./place-page.js";
import { subjectRoute } from "./subject.routes.js";

/** The cases a municipality's page sums up; the page "where can I turn" has them all. */
const casesOnPlacePage: readonly ReportCase[] = ["offence", "housing", "work", "school", "police", "public"];

export const placeRoutes: PageRoute[] = [
  {
    path: "/places",
    answer: ({ language, query, today }) => {
      const t = inLanguage(language);
      const text = (query.get("text") ?? "").trim().slice(0, 100);
      const found = text ? lookUpPlace(text, language) : null;
      if (found?.kind === "found")
        return redirectTo(
          hrefTo(language, `/places/${found.municipality.code}`, { from: found.endedCode ?? undefined }),
        );
      return {
        kind: "page",
        title: t.placeTitle(),
        description: t.placeListLead(),
        islands: ["municipality-finder"],
        section: "places",
        crumbs: [{ label: t.placeTitle() }],
        formats: tableFormats("places"),
        body: (
          <PlaceListPage
            language={language}
            today={today}
            text={text}
            problem={found?.problem ?? null}
            regions={regionLists(language)}
            asOf={belgianPlaces.asOf}
          />
        ),
      };
    },
  },
  {
    path: "/places/:code",
    answer: async ({ language, params, query, client, today }) => {
      const index = belgianPlaceIndex();
      const code = params.code ?? "";
      const gone = index.endedByCode.get(code);
      // A code that ended has one address: that of the municipality it became, which says what was asked for.
      if (gone) return redirectTo(hrefTo(language, `/places/${gone.currentCode}`, { from: code }));
      if (!index.byCode.has(code)) return notFound;
      const [place, plans, matters, subjects] = await Promise.all([
        client.findPlace(code),
        client.plansOfPlace(code, { pageSize: 100 }),
        mattersOf(client, code, today),
        client.subjectsOfPlace(code),
      ]);
      const view = unwrap(place);
      const membership = membershipOf(code);
      // A member city signed the ten points: they apply there as a plan of their own.
      const tenPoints = membership.status === "member" ? await client.findPlan(tenPointPlan.id) : null;
      const items = [...unwrap(plans).items, ...(tenPoints?.ok ? [tenPoints.value] : [])];
      const running = items.find((plan) => plan.level === "municipality" && plan.status !== "replaced");
      const coverage = running ? await client.coverageOfPlan(running.id) : null;
      const t = inLanguage(language);
      const name = nameOfPlace(view.municipality, language);
      const from = index.endedByCode.get(query.get("from") ?? "");
      return {
        kind: "page",
        title: name,
        description: `${t.placePlansHeading()}. ${t.placeDecidesHeading()} ${t.placeTurnCaption()}.`,
        section: "places",
        follow: `place=${code}`,
        correct: `about=place&id=${code}`,
        formats: [
          ...tableFormats("place-subjects", { place: code }),
          ...tableFormats("plans", { place: code }, t.planTitle()),
          apiFormat(`/places/${code}`),
        ],
        crumbs: [{ label: t.placeTitle(), href: hrefTo(language, "/places") }, { label: name }],
        body: (
          <PlacePage
            language={language}
            today={today}
            view={view}
            ended={from?.currentCode === code ? from : null}
            predecessors={predecessorsOf(view.municipality.predecessors)}
            plans={items}
            own={running && coverage?.ok ? { plan: running, coverage: coverage.value.coverage } : null}
            membership={membership}
            eccar={belgianEccar}
            matters={matters}
            subjects={unwrap(subjects)}
            doors={casesOnPlacePage.map((what) => ({
              what,
              route: routeOf(view.municipality, what, { groundFamily: "racial" }),
            }))}
            populationDate={belgianPlaces.populationDate}
            beganOn={belgianPlaces.beganOn}
          />
        ),
      };
    },
  },
  subjectRoute,
];

function predecessorsOf(codes: readonly string[] | undefined): EndedMunicipality[] {
  const { endedByCode } = belgianPlaceIndex();
  return (codes ?? []).flatMap((code) => endedByCode.get(code) ?? []);
}

/** Every municipality under its province and region, in the order of the alphabet. Brussels has no province. */
export function regionLists(language: Language): RegionList[] {
  const { regions, provinces, municipalities } = belgianPlaces;
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, language);
  return regions.map((region) => {
    const inRegion = municipalities.filter((place) => place.region === region.code);
    const frames = provinces.filter((province) => province.region === region.code);
    const lists = frames.length ? frames : [{ code: region.code, names: region.names }];
    return {
      code: region.code,
      name: region.names[language],
      count: inRegion.length,
      provinces: lists
        .map(({ code, names }) => ({
          code,
          name: names[language],
          places: inRegion
            .filter((place) => (place.province ?? place.region) === code)
            .map((place) => ({ code: place.code, name: nameOfPlace(place, language) }))
            .sort(byName),
        }))
        .sort(byName),
    };
  });
}
