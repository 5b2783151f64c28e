/** Stored plans, their check and their coverage. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { coverageOf } from "@napar/domain/coverage";
import { lifeDomainIds, planKindIds, planLevelIds, planStatusIds } from "@napar/domain/framework";
import type { Plan } from "@napar/domain/plan";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { collectionOf, pageParameters, pageText } from "../collection/index.js";
import type { Country } from "../country/index.js";
import {
  choiceParameter,
  dayParameter,
  idParameter,
  jsonText,
  type Reply,
  read,
  refuse,
  textParameter,
} from "../endpoint/index.js";
import { planDocumentView } from "../openapi/part.js";
import { placeParameter, readPlaceCode } from "../place/place-parameter.js";
import { type PlanCheckView, planCheckView, planCoverageView } from "../plan-check/plan-check.view.js";
import type { PlanChecker } from "../plan-check/plan-checker.js";
import { searchQueryOf } from "../storage/index.js";
import { createKeptTexts } from "./kept-texts.js";
import { type PlanStore, planSorts } from "./plan.store.js";
import { planSummaryView, planView } from "./plan.view.js";

const tag = "Plans";
const id = idParameter("Id of a plan", "ghent-2020");

export function addPlanRoutes(
  app: OpenAPIHono,
  { places, competence }: Country,
  { plans, checker }: { plans: PlanStore; checker: PlanChecker },
): void {
  const unknownPlan = async (value: string) =>
    refuse({
      kind: "resourceNotFound",
      resource: "plan",
      value,
      nearest: nearestTo(value, await plans.ids()),
    });

  const keptTexts = createKeptTexts();
  /** @param name what is made of the plan, where the same plan always makes the same */
  const ofWholePlan = async (
    value: string,
    name: string | null,
    make: (plan: Plan) => Reply,
  ): Promise<Reply> => {
    const madeNow = async () => {
      const found = await plans.find(value);
      return found ? make(found.plan) : unknownPlan(value);
    };
    const version = await plans.versionOf(value);
    if (version === undefined) return unknownPlan(value);
    return name === null ? madeNow() : keptTexts(`${value} ${name}`, version, madeNow);
  };

  read(
    app,
    {
      path: "/plans",
      name: "listPlans",
      summary: "Plans",
      tag,
      query: {
        level: choiceParameter(planLevelIds, "Level of government").optional(),
        kind: choiceParameter(planKindIds, "What the document is by its content").optional(),
        status: choiceParameter(planStatusIds, "Where the plan stands").optional(),
        domain: choiceParameter(lifeDomainIds, "Life domain of the plan or one of its measures").optional(),
        place: placeParameter.optional(),
        authority: textParameter("Id of the authority whose plan it is").optional(),
        text: textParameter(
          "Words in the title or the name of the authority; parts of words are found",
        ).optional(),
        sort: choiceParameter(planSorts, "Order; a minus turns it around").default("title"),
        ...pageParameters,
      },
      answer: collectionOf(planSummaryView),
      freshness: "stored",
      refusals: ["unknownPlace", "ambiguousPlace", "unknownAuthority"],
    },
    async ({ query, url }) => {
      const { place, text, page, pageSize, ...filter } = query;
      const code = readPlaceCode(places, place);
      if (!code.ok) return refuse(code.error, { in: "query", name: "place" });
      const words = text === undefined ? undefined : searchQueryOf(text);
      const { items, total } = await plans.list({
        ...filter,
        words,
        place: code.value,
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      // An authority of the register without a plan has none; an id that nobody bears is a mistake.
      if (total === 0 && filter.authority !== undefined && !competence.authorities.has(filter.authority)) {
        const owners = await plans.owners();
        if (!owners.includes(filter.authority)) {
          const nearest = nearestTo(filter.authority, [
            ...new Set([...owners, ...competence.authorities.keys()]),
          ]);
          const error = { kind: "unknownAuthority" as const, value: filter.authority, nearest };
          return refuse(error, { in: "query", name: "authority" });
        }
      }
      return ok(jsonText(pageText(items, { url, page, pageSize, total })));
    },
  );

  read(
    app,
    {
      path: "/plans/{id}",
      name: "findPlan",
      summary: "A plan with everything it states, and the plans related to it",
      tag,
      params: { id },
      query: {
        measures: choiceParameter(["all", "none"], "`none`: without its measures").default("all"),
      },
      answer: planView,
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params, query }) => {
      const found = await plans.find(params.id, query.measures);
      if (!found) return unknownPlan(params.id);
      const related = await plans.relatedTo(params.id);
      return ok({ ...JSON.parse(found.summary), plan: found.plan, related });
    },
  );

  read(
    app,
    {
      path: "/plans/{id}/document",
      name: "documentOfPlan",
      summary: "A plan as a document, napar-plan/1",
      tag,
      params: { id },
      answer: planDocumentView,
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params }) => {
      const document = await plans.documentOf(params.id);
      return document === undefined ? unknownPlan(params.id) : ok(jsonText(document));
    },
  );

  read(
    app,
    {
      path: "/plans/{id}/check",
      name: "checkOfPlan",
      summary: "The fifty quality criteria on a stored plan",
      tag,
      params: { id },
      query: {
        date: dayParameter("Day of the check; today when absent").optional(),
        details: choiceParameter(
          ["all", "none"],
          "`none`: without the identifiers and figures behind each result, which can be thousands",
        ).default("all"),
      },
      answer: planCheckView,
      freshness: "stored",
      refusals: ["resourceNotFound", "invalidDate"],
    },
    async ({ params, query: { date, details } }) =>
      // Without a day it may be that of today, which nothing here tells.
      ofWholePlan(params.id, date === undefined ? null : `check ${date} ${details}`, (plan) => {
        const checked = checker.check(plan, date);
        if (!checked.ok) return refuse(checked.error, { in: "query", name: "date" });
        return details === "all" ? checked : ok(withoutDetails(checked.value));
      }),
  );

  read(
    app,
    {
      path: "/plans/{id}/coverage",
      name: "coverageOfPlan",
      summary: "Which of the ten commitments a stored plan serves, and how far",
      tag,
      params: { id },
      answer: planCoverageView,
      freshness: "stored",
      refusals: ["resourceNotFound"],
    },
    async ({ params }) =>
      ofWholePlan(params.id, "coverage", (plan) => ok({ planId: params.id, coverage: coverageOf(plan) })),
  );
}

const withoutDetails = ({ check, ...view }: PlanCheckView): PlanCheckView => ({
  ...view,
  check: { ...check, results: check.results.map((result) => ({ ...result, details: {} })) },
});
