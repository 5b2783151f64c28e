/** What is done in a municipality, subject by subject. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import { type LifeDomainId, lifeDomainIds } from "@napar/domain/framework";
import type { Municipality } from "@napar/domain/place";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { nextPage, pageParameters } from "../collection/index.js";
import type { Country } from "../country/index.js";
import { idParameter, read, refuse } from "../endpoint/index.js";
import { typesIn } from "../map/map-areas.js";
import { gapsOfAll } from "../plan-case/gap-matrix.store.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import type { Storage } from "../storage/index.js";
import { municipalityByCode } from "./place-by-code.js";
import { elsewhereOn, governmentsOn } from "./place-subject.js";
import { createPlaceSubjectStore } from "./place-subject.store.js";
import { type PlaceSubjectView, placeSubjectsView, placeSubjectView } from "./place-subject.view.js";
import { placeSummaryOf } from "./place-summary.js";

const code = idParameter("NIS code, current or ended", "44021");
const tag = "Places";

export function addPlaceSubjectRoutes(
  app: OpenAPIHono,
  country: Country,
  { today, storage }: { today: () => IsoDate; storage: Storage },
): void {
  const store = createPlaceSubjectStore(storage);
  const hereOf = (place: Municipality, subjects: readonly LifeDomainId[]) => ({
    code: place.code,
    authorityTypes: typesIn(country, place.languageArea),
    elsewhere: new Map(subjects.map((subject) => [subject, elsewhereOn(country, subject, place, today())])),
  });

  read(
    app,
    {
      path: "/places/{code}/subjects",
      name: "subjectsOfPlace",
      summary: "How many measures on each subject apply in a municipality",
      tag,
      params: { code },
      answer: placeSubjectsView,
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params }) => {
      const found = municipalityByCode(country, params.code);
      if (!found.ok) return refuse(found.error);
      const { municipality } = found.value;
      const counts = new Map(
        (await store.counts(hereOf(municipality, lifeDomainIds))).map((row) => [row.subject, row]),
      );
      return ok({
        place: placeSummaryOf(municipality),
        items: lifeDomainIds.map((subject) => ({
          subject,
          measures: counts.get(subject)?.measures ?? 0,
          plans: counts.get(subject)?.plans ?? 0,
        })),
      });
    },
  );

  read(
    app,
    {
      path: "/places/{code}/subjects/{subject}",
      name: "subjectOfPlace",
      summary: "What is done on a subject in a municipality, and who could act and is silent",
      description:
        "Measures apply that name the municipality, and those of governments that act there and name no place. A government is `silent` when no measure, plan or answer of it was found: that is no proof that it does nothing.",
      tag,
      params: { code, subject: idParameter("Life domain, see /frameworks/life-domains", "housing") },
      query: pageParameters,
      answer: placeSubjectView,
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params, query: { page, pageSize }, url }) => {
      const found = municipalityByCode(country, params.code);
      if (!found.ok) return refuse(found.error);
      const subject = lifeDomainIds.find((id) => id === params.subject);
      if (!subject) {
        const nearest = nearestTo(params.subject, lifeDomainIds);
        return refuse({ kind: "resourceNotFound", resource: "subject", value: params.subject, nearest });
      }
      const { municipality } = found.value;
      const here = hereOf(municipality, [subject]);
      const on = today();
      // Nobody in particular reads: what is public, and no more.
      const gaps = await gapsOfAll(storage.db, { reader: readerOf(null, on), on, country });
      const [plans, items, governments] = await Promise.all([
        store.plansOn(subject, here),
        store.measuresOn(subject, here, { limit: pageSize, offset: (page - 1) * pageSize }),
        governmentsOn(country, store, gaps, { subject, place: municipality, on }),
      ]);
      const total = plans.reduce((sum, plan) => sum + plan.measuresHere, 0);
      const next = nextPage(url, { page, pageSize, total });
      const { asOf } = country.competence.data;
      const view: PlaceSubjectView = {
        place: placeSummaryOf(municipality),
        subject,
        fields: fieldsIn(country, governments),
        governments,
        plans,
        measures: { items, page, pageSize, total, ...(next && { next }) },
        on,
        legal: { asOf, afterAsOf: on > asOf },
      };
      return ok(view);
    },
  );
}

const fieldsIn = ({ competence }: Country, governments: PlaceSubjectView["governments"]) =>
  [...new Set(governments.flatMap(({ fields }) => fields))].flatMap((id) => {
    const field = competence.data.policyFields.find((one) => one.id === id);
    return field ? [{ id, names: field.names }] : [];
  });
