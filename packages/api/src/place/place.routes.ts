/** Municipalities: search, what governs them, plans that apply in them, where to turn. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import { doubtsOf, dutiesIn, reportDomain, routeReport } from "@napar/domain/contact-point";
import { searchPlaces } from "@napar/domain/place";
import { ok } from "@napar/domain/result";
import { collectionOf, pageOf, pageParameters, pageText } from "../collection/index.js";
import { contactPointsView } from "../contact-point/contact-point.view.js";
import type { Country } from "../country/index.js";
import { idParameter, jsonText, read, refuse, textParameter } from "../endpoint/index.js";
import { typesIn } from "../map/map-areas.js";
import type { PlanStore } from "../plan/plan.store.js";
import { planSummaryView } from "../plan/plan.view.js";
import type { ApiError } from "../problem/index.js";
import { placeSummaryView, placeView } from "./place.view.js";
import { municipalityByCode } from "./place-by-code.js";
import { placeSummaryOf } from "./place-summary.js";
import { placeViewOf } from "./place-view.js";

const code = idParameter("NIS code, current or ended", "44021");
const tag = "Places";

export function addPlaceRoutes(
  app: OpenAPIHono,
  country: Country,
  { today, plans }: { today: () => IsoDate; plans: PlanStore },
): void {
  const { places, contactPoints } = country;
  const everyPlace = [...places.register.municipalities].sort((a, b) => a.code.localeCompare(b.code));

  read(
    app,
    {
      path: "/places",
      name: "listPlaces",
      summary: "Municipalities, all or those a text may mean",
      description:
        "With `text` the best match comes first: a beginning of a name in any language, accents and case aside, a postal code, a NIS code.",
      tag,
      query: {
        text: textParameter("Beginning of a name, postal code or NIS code", "Luik").optional(),
        ...pageParameters,
      },
      answer: collectionOf(placeSummaryView),
      freshness: "reference",
    },
    ({ query: { text, page, pageSize }, url }) => {
      const found = text === undefined ? everyPlace : searchPlaces(places, text, everyPlace.length);
      const some = pageOf(found, { url, page, pageSize });
      return ok({ ...some, items: some.items.map(placeSummaryOf) });
    },
  );

  read(
    app,
    {
      path: "/places/{code}",
      name: "findPlace",
      summary:
        "A municipality, with the authorities that act there and what sources say of its ECCAR membership",
      tag,
      params: { code },
      answer: placeView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params }) => {
      const found = municipalityByCode(country, params.code);
      return found.ok ? ok(placeViewOf(country, found.value, today())) : refuse(found.error);
    },
  );

  read(
    app,
    {
      path: "/places/{code}/plans",
      name: "plansOfPlace",
      summary: "Plans that apply in a municipality: its own first, then those of the levels above",
      tag,
      params: { code },
      query: pageParameters,
      answer: collectionOf(planSummaryView),
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params, query: { page, pageSize }, url }) => {
      const found = municipalityByCode(country, params.code);
      if (!found.ok) return refuse(found.error);
      const { municipality } = found.value;
      const authors = typesIn(country, municipality.languageArea);
      const { items, total } = await plans.listOfPlace(
        municipality.code,
        authors,
        pageSize,
        (page - 1) * pageSize,
      );
      return ok(jsonText(pageText(items, { url, page, pageSize, total })));
    },
  );

  read(
    app,
    {
      path: "/places/{code}/contact-points",
      name: "contactPointsOf",
      summary: "Where to turn with discrimination, in the order in which to try",
      description:
        "What is left out is left open: the points of every possibility come, each with the condition it holds under.",
      tag,
      params: { code },
      query: {
        ground: textParameter("Id of a ground, see /frameworks/protected-grounds").optional(),
        groundFamily: textParameter("racial, other, language or sex-gender").optional(),
        situation: textParameter(
          "danger, offence, discrimination, police-conduct or administration",
        ).optional(),
        level: textParameter(
          "Whose matter it is: federal, flemish, walloon, fwb, brussels or german",
        ).optional(),
        domain: textParameter("hiring, housing, police-conduct, migration or general").optional(),
        institutionLanguage: textParameter("nl, fr, bilingual or persons: matters in Brussels").optional(),
        language: textParameter("nl, fr, de or en: in which the person wants to be helped").optional(),
      },
      answer: contactPointsView,
      freshness: "reference",
      refusals: [
        "resourceNotFound",
        "unknownGround",
        "unknownGroundFamily",
        "unknownSituation",
        "unknownLevel",
        "unknownDomain",
        "unknownInstitutionLanguage",
        "unknownLanguage",
        "levelNotHere",
      ],
    },
    ({ params, query }) => {
      const found = municipalityByCode(country, params.code);
      if (!found.ok) return refuse(found.error);
      const { municipality } = found.value;
      const route = routeReport(contactPoints, { municipality, ...query });
      if (!route.ok) {
        const name = parameterOf[route.error.kind];
        return refuse(route.error, name ? { in: "query", name } : undefined);
      }
      const points = route.value.points.map(({ point }) => point);
      const doubts = new Set([
        ...route.value.points.flatMap((routed) => routed.doubts),
        ...points.flatMap(doubtsOf),
      ]);
      return ok({
        place: placeSummaryOf(municipality),
        ...route.value,
        duties: dutiesIn(contactPoints, municipality, reportDomain.safeParse(query.domain).data),
        doubts: contactPoints.doubts.filter(({ id }) => doubts.has(id)),
        sources: [...new Set(points.flatMap(({ sources }) => sources))].flatMap((id) => {
          const source = contactPoints.sources[id];
          return source ? [{ id, ...source }] : [];
        }),
        compiledOn: contactPoints.compiledOn,
        sourcesAre: contactPoints.sourcesAre,
      });
    },
  );
}

const parameterOf: Partial<Record<ApiError["kind"], string>> = {
  unknownGround: "ground",
  unknownGroundFamily: "groundFamily",
  unknownSituation: "situation",
  unknownLevel: "level",
  levelNotHere: "level",
  unknownDomain: "domain",
  unknownInstitutionLanguage: "institutionLanguage",
  unknownLanguage: "language",
};
