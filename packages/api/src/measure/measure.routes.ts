/** Measures of all plans. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { lifeDomainIds, protectedGroundIds } from "@napar/domain/framework";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { collectionOf, pageParameters, pageText } from "../collection/index.js";
import type { Country } from "../country/index.js";
import {
  choiceParameter,
  idParameter,
  integerParameter,
  jsonText,
  read,
  refuse,
  textParameter,
} from "../endpoint/index.js";
import { placeParameter, readPlaceCode } from "../place/place-parameter.js";
import type { PlanStore } from "../plan/plan.store.js";
import { searchQueryOf } from "../storage/index.js";
import type { MeasureStore } from "./measure.store.js";
import { measureSummaryView, measureView } from "./measure.view.js";
import { measureSorts } from "./measure-list.js";

const tag = "Measures";

export function addMeasureRoutes(
  app: OpenAPIHono,
  { places }: Country,
  { measures, plans }: { measures: MeasureStore; plans: PlanStore },
): void {
  read(
    app,
    {
      path: "/measures",
      name: "listMeasures",
      summary: "Measures of all plans",
      tag,
      query: {
        plan: textParameter("Id of a plan").optional(),
        authority: textParameter(
          "Id of the authority that leads the measure, or else owns its plan",
        ).optional(),
        domain: choiceParameter(lifeDomainIds, "Life domain").optional(),
        ground: choiceParameter(protectedGroundIds, "Protected ground").optional(),
        commitment: integerParameter(1, 10, "Number of an ECCAR commitment").optional(),
        place: placeParameter.optional(),
        text: textParameter("Words in the title, partners or services; parts of words are found").optional(),
        sort: choiceParameter(
          measureSorts,
          "Order; `plan` follows the plans; a minus turns it around",
        ).default("plan"),
        ...pageParameters,
      },
      answer: collectionOf(measureSummaryView),
      freshness: "stored",
      refusals: ["unknownPlace", "ambiguousPlace", "unknownPlan", "unknownAuthority"],
    },
    async ({ query, url }) => {
      const { place, text, commitment, page, pageSize, ...filter } = query;
      const code = readPlaceCode(places, place);
      if (!code.ok) return refuse(code.error, { in: "query", name: "place" });
      const { items, total } = await measures.list({
        ...filter,
        commitment: commitment === undefined ? undefined : String(commitment),
        words: text === undefined ? undefined : searchQueryOf(text),
        place: code.value,
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      if (total === 0) {
        const unknown = await unknownName(filter);
        if (unknown) return unknown;
      }
      return ok(jsonText(pageText(items, { url, page, pageSize, total })));
    },
  );

  /** An empty list may mean that there is nothing, or that a name was misspelt. */
  const unknownName = async ({ plan, authority }: { plan?: string; authority?: string }) => {
    if (plan !== undefined) {
      const ids = await plans.ids();
      const nearest = nearestTo(plan, ids);
      if (!ids.includes(plan))
        return refuse({ kind: "unknownPlan", value: plan, nearest }, { in: "query", name: "plan" });
    }
    if (authority !== undefined) {
      const ids = await measures.authorities();
      const nearest = nearestTo(authority, ids);
      const error = { kind: "unknownAuthority" as const, value: authority, nearest };
      if (!ids.includes(authority)) return refuse(error, { in: "query", name: "authority" });
    }
    return undefined;
  };

  read(
    app,
    {
      path: "/measures/{id}",
      name: "findMeasure",
      summary: "A measure with everything its plan states about it",
      tag,
      params: { id: idParameter("`{planId}:{measureId}`") },
      answer: measureView,
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params: { id } }) => {
      const found = await measures.find(id);
      if (!found) {
        const nearest = nearestTo(id, await measures.ids());
        return refuse({ kind: "resourceNotFound", resource: "measure", value: id, nearest });
      }
      const { summary, measure, planSource } = found;
      return ok({ ...JSON.parse(summary), measure, planSource });
    },
  );
}
