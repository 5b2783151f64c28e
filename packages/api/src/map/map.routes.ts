/** Areas of a map with what is known of each. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type IsoDate, isIsoDate } from "@napar/domain/calendar";
import { coverageOf } from "@napar/domain/coverage";
import { lifeDomainIds } from "@napar/domain/framework";
import { type MapLevel, type MapSubject, mapLevels, mapSubjects } from "@napar/domain/map";
import type { Plan } from "@napar/domain/plan";
import { ok } from "@napar/domain/result";
import type { Country } from "../country/index.js";
import { choiceParameter, dayParameter, read, refuse } from "../endpoint/index.js";
import { elsewhereOn } from "../place/place-subject.js";
import type { PlanStore } from "../plan/plan.store.js";
import type { PlanSummary } from "../plan/plan.view.js";
import type { createPastReader } from "../plan-state/index.js";
import type { MapStore } from "./map.store.js";
import { type MapView, mapView, statesOf } from "./map.view.js";
import { areasOf, strangersIn } from "./map-areas.js";
import { mapMaterialOf } from "./map-then.js";

type PastReader = ReturnType<typeof createPastReader>;

export function addMapRoutes(
  app: OpenAPIHono,
  country: Country,
  { today, plans, map, past }: { today: () => IsoDate; plans: PlanStore; map: MapStore; past: PastReader },
): void {
  read(
    app,
    {
      path: "/map",
      name: "findMap",
      summary: "Areas of the country, each in its state: plan, ECCAR, measures, or what is known at all",
      description:
        "With `asOf` plans of the register count by the dates their sources give; what no source dates is `not-known`. Areas are those of today. `level` says whose areas: of municipalities, provinces, regions, communities (language areas), or `any`: municipalities with all that applies in them. Membership of ECCAR is asked of municipalities whatever the level.",
      tag: "Places",
      query: {
        subject: choiceParameter(mapSubjects, "By what the areas are told apart").default("plan"),
        level: choiceParameter(mapLevels, "Whose areas").default("municipality"),
        theme: choiceParameter(lifeDomainIds, "Only plans and measures on a life domain").optional(),
        asOf: dayParameter("The map as it was on this day; today when absent").optional(),
      },
      answer: mapView,
      freshness: "stored",
      refusals: ["invalidDate"],
    },
    async ({ query }) => {
      const { asOf } = query;
      if (asOf !== undefined && (!isIsoDate(asOf) || asOf > today()))
        return refuse(
          { kind: "invalidDate", value: asOf, nearest: [today()] },
          { in: "query", name: "asOf" },
        );
      const on = asOf ?? today();
      const subject = query.subject as MapSubject;
      const level = subject === "eccar" ? "municipality" : (query.level as MapLevel);
      const theme = subject === "plan" || subject === "measures" ? query.theme : undefined;
      const then = asOf === undefined ? null : await past(asOf);
      const {
        plans: all,
        measures,
        unplaced,
        uncertain,
      } = then ? mapMaterialOf(then, theme) : await materialNow(map, level, theme);
      const documents = new Map(then?.there.map(({ plan }) => [plan.id, plan]));
      const find = async (id: string) => (then ? documents.get(id) : (await plans.find(id))?.plan);
      const covered = subject === "eccar" ? await coveredBy(all, country, find) : new Map<string, number>();
      const areas = areasOf({
        ...{ country, subject, level, theme, on, plans: all, measures, unplaced, covered, uncertain },
        isPast: then !== null,
        elsewhere: (place) =>
          theme === undefined ? strangersIn(country, place) : elsewhereOn(country, theme, place, on),
      });
      const states = statesOf[subject];
      const restState = states.at(-1) as string;
      const listed = areas.filter(({ state, governments }) => state !== restState || governments.length > 0);
      const named = new Set(listed.flatMap((area) => area.plans));
      const view: MapView = {
        ...{ subject, level, theme: theme ?? null, on, restState },
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
  find: (id: string) => Promise<Plan | undefined>,
): Promise<Map<string, number>> {
  const members = new Set(
    membership.memberships.filter(({ status }) => status === "member").map(({ code }) => code),
  );
  const theirs = all.filter(
    ({ level, places }) => level === "municipality" && places.some((code) => members.has(code)),
  );
  const found = await Promise.all(theirs.map(({ id }) => find(id)));
  return new Map(found.flatMap((plan) => (plan ? [[plan.id, coverageOf(plan).covered.length]] : [])));
}

async function materialNow(map: MapStore, level: MapLevel, theme: string | undefined) {
  const [plans, measures, unplaced] = await Promise.all([
    map.plans(),
    map.measures(theme),
    level === "any" ? map.unplaced(theme) : [],
  ]);
  return { plans, measures, unplaced, uncertain: [] };
}
