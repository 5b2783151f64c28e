/** The directory of places where discrimination can be reported. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { listContactPoints } from "@napar/domain/contact-point";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { languages } from "@napar/domain/text";
import { collectionOf, pageOf, pageParameters } from "../collection/index.js";
import type { Country } from "../country/index.js";
import { choiceParameter, idParameter, read, refuse } from "../endpoint/index.js";
import { municipalityByCode } from "../place/place-by-code.js";
import { placeParameter, readPlaceCode } from "../place/place-parameter.js";
import { contactPointView } from "./contact-point.view.js";

export function addContactPointRoutes(app: OpenAPIHono, country: Country): void {
  const { contactPoints, places } = country;
  read(
    app,
    {
      path: "/contact-points",
      name: "listContactPoints",
      summary:
        "Places where discrimination can be reported or that send people on, with hours, languages and scope",
      description:
        "With `place` those whose territory takes it in, the nearest first; ended ones are left out. Who is competent for a case is another question: `/places/{code}/contact-points`.",
      tag: "Places",
      query: {
        place: placeParameter.optional(),
        language: choiceParameter(languages, "Working language").optional(),
        ...pageParameters,
      },
      answer: collectionOf(contactPointView),
      freshness: "reference",
      refusals: ["unknownPlace", "ambiguousPlace"],
    },
    ({ query: { place, language, page, pageSize }, url }) => {
      const code = readPlaceCode(places, place);
      if (!code.ok) return refuse(code.error, { in: "query", name: "place" });
      const found = code.value === undefined ? null : municipalityByCode(country, code.value);
      if (found && !found.ok) return refuse(found.error);
      const points = found
        ? listContactPoints(contactPoints, found.value.municipality)
        : contactPoints.points;
      const some = language ? points.filter((point) => point.languages.includes(language)) : points;
      return ok(pageOf(some, { url, page, pageSize }));
    },
  );

  read(
    app,
    {
      path: "/contact-points/{id}",
      name: "findContactPoint",
      summary: "One place where discrimination can be reported; an ended one says what came after it",
      tag: "Places",
      params: { id: idParameter("Id of a contact point", "unia") },
      answer: contactPointView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params: { id } }) => {
      const point = contactPoints.points.find((one) => one.id === id);
      if (point) return ok(point);
      const nearest = nearestTo(
        id,
        contactPoints.points.map((one) => one.id),
      );
      return refuse({ kind: "resourceNotFound", resource: "contact point", value: id, nearest });
    },
  );
}
