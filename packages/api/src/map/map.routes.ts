/** Areas of a map with what is known of each. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { IsoDate } from "@napar/domain/calendar";
import { coverageOf } from "@napar/domain/coverage";
import { lifeDomainIds } from "@napar/domain/framework";
import { type MapLevel, type MapSubject, mapLevels, mapSubjects } from "@napar/domain/map";
import { ok } from "@napar/domain/result";
import type { Country } from "../country/index.js";
import { choiceParameter, read } from "../endpoint/index.js";
import { elsewhereOn } from "../place/place-subject.js";
import type { PlanStore } from "../plan/plan.store.js";
import type { PlanSummary } from "../plan/plan.view.js";
import type { MapStore } from "./map.store.js";
import { type MapView, mapView, statesOf } from "./map.view.js";
import { areasOf, strangersIn } from "./map-areas.js";

export function addMapRoutes(
  app: OpenAPIHono,
  country: Country,
  { today, plans, map }: { today: () => IsoDate; plans: PlanStore; map: MapStore },
): void {
  read(
    app,
    {
      path: "/map",
      name: "findMap",
      summary: "Areas of the country, each in its state: plan, ECCAR, measures, or what is known at all",
      description:
        "`level` says whose areas: of municipalities, provinces, regions, communities (language areas), or `any`: municipalities with all that applies in them. Membership of ECCAR is asked of municipalities whatever the level.",
      tag: "Places",
      query: {
        subject: choiceParameter(mapSubjects, "By what the areas are told apart").default("plan"),
        level: choiceParameter(mapLevels, "Whose areas").default("municipality"),
        theme: choiceParameter(lifeDomainIds, "Only plans and measures on a life domain").optional(),
      },
      answer: mapView,
      freshness: "stored",
    },
    async ({ query }) => {
      const subject = query.subject as MapSubject;
      const level = subject === "eccar" ? "municipality" : (query.level as MapLevel);
      const theme = subject === "plan" || subject === "measures" ? query.theme : undefined;
      const [all, measures, unplaced] = await Promise.all([
        map.plans(),
        map.measures(theme),
        level === "any" ? map.unplaced(theme) : [],
      ]);
      const covered = subject === "eccar" ? await coveredBy(all, country, plans) : new Map<string, number>();
      const areas = areasOf({
        ...{ country, subject, level, theme, on: today(), plans: all, measures, unplaced, covered },
        elsewhere: (place) =>
          theme === undefined ? strangersIn(country, place) : elsewhereOn(country, theme, place, today()),
      });
      const states = statesOf[subject];
      const restState = states.at(-1) as string;
      const listed = areas.filter(({ state, governments }) => state !== restState || governments.length > 0);
      const named = new Set(listed.flatMap((area) => area.plans));
      const view: MapView = {
        ...{ subject, level, theme: theme ?? null, on: today(), restState },
        states: states.flatMap((state) => {
          const count = areas.filter((area) => area.state === state).length;
          return count > 0 ? [{ state, areas: count }] : [];
        }),
        areas: listed,
        plans: all
          .filter(({ id }) => named.has(id))
          .map(({ id, title, status, statusAsOf, period }) => ({ id, title, status, statusAsOf, period })),
      };
      return ok(view);
    },
  );
}

/** Of the plans of member cities, how many commitments each has a measure for: the only whole documents a map reads. */
async function coveredBy(
  all: readonly PlanSummary[],
  { membership }: Country,
  plans: PlanStore,
): Promise<Map<string, number>> {
  const members = new Set(
    membership.memberships.filter(({ status }) => status === "member").map(({ code }) => code),
  );
  const theirs = all.filter(
    ({ level, places }) => level === "municipality" && places.some((code) => members.has(code)),
  );
  const found = await Promise.all(theirs.map(({ id }) => plans.find(id)));
  return new Map(found.flatMap((one) => (one ? [[one.plan.id, coverageOf(one.plan).covered.length]] : [])));
}
