/** From plans and counts to the areas of a map. The states are decided in the domain. */
import { comparePartialDates, type IsoDate } from "@napar/domain/calendar";
import {
  commonStateOf,
  countState,
  furthestOf,
  isAgainstRacism,
  knowledgeState,
  type MapLevel,
  type MapSubject,
  memberState,
  type PlanState,
  stateOfPlan,
} from "@napar/domain/map";
import { findMembership, membershipThen } from "@napar/domain/membership";
import type { Municipality } from "@napar/domain/place";
import type { Country, Standing } from "../country/index.js";
import type { PlanSummary } from "../plan/plan.view.js";
import type { MeasureCounts, UnplacedMeasures } from "./map.store.js";
import type { MapArea } from "./map.view.js";

export type MapMaterial = {
  country: Country;
  subject: MapSubject;
  level: MapLevel;
  theme: string | undefined;
  on: IsoDate;
  plans: readonly PlanSummary[];
  measures: MeasureCounts;
  /** Asked for where the level is `any`; empty elsewhere. */
  unplaced: readonly UnplacedMeasures[];
  /** Governments that cannot be the ones who act in a place, on the theme where there is one. */
  elsewhere: (place: Municipality) => readonly string[];
  /** Id of a plan to the number of commitments it has a measure for. */
  covered: ReadonlyMap<string, number>;
  /** Plans that may have been there on the day or not; of today there are none. */
  uncertain: readonly PlanSummary[];
  /** Asked of a day in the past: what has no date of its own is then not known. */
  isPast: boolean;
};

export function areasOf(material: MapMaterial): MapArea[] {
  const against = material.plans.filter(isAgainstRacism);
  const uncertain = material.uncertain.filter(isAgainstRacism);
  const { level } = material;
  if (level === "municipality" || level === "any") return municipalities(material, against, uncertain);
  if (level === "province") return provinces(material, against, uncertain);
  return governed(material, against, uncertain);
}

type Plans = readonly PlanSummary[];

function municipalities(material: MapMaterial, plans: Plans, uncertain: Plans): MapArea[] {
  const { country, subject, level, measures, covered } = material;
  const own = plansByPlace(plans.filter((plan) => plan.level === "municipality"));
  const named = plansByPlace(plans);
  const maybeOwn = plansByPlace(uncertain.filter((plan) => plan.level === "municipality"));
  const maybeNamed = plansByPlace(uncertain);
  const everywhere = everywhereIn(material, plans);
  const maybeEverywhere = everywhereIn({ ...material, unplaced: [] }, uncertain);
  return country.places.register.municipalities.map((place) => {
    const { code } = place;
    const here = own.get(code) ?? [];
    const reach = everywhere(place);
    const isAny = level === "any";
    const count = isAny ? (measures.named.get(code) ?? 0) + reach.measures : (measures.own.get(code) ?? 0);
    const membership = findMembership(country.membership, code);
    const running = here.filter((plan) => !isOver(plan));
    const best = running.length > 0 ? Math.max(...running.map(({ id }) => covered.get(id) ?? 0)) : null;
    const found = isAny ? [...(named.get(code) ?? []), ...reach.plans] : here;
    const maybe = isAny
      ? [...(maybeNamed.get(code) ?? []), ...maybeEverywhere(place).plans]
      : (maybeOwn.get(code) ?? []);
    const then = material.isPast ? membershipThen(country.membership, membership, material.on) : "held";
    return area(code, {
      state: {
        plan: () => planState(found, maybe, material),
        eccar: () => {
          if (then === "notYet") return "not-yet";
          const mayCover = membership.status === "member" && maybe.length > 0;
          return then === "unknown" || mayCover ? "not-known" : memberState(membership.status, best);
        },
        measures: () => (maybe.length > 0 ? "not-known" : countState(count)),
        information: () =>
          maybe.length > 0
            ? "not-known"
            : knowledgeState({
                plans: found.length,
                measures: count,
                isNamedByNetwork: membership.isNamedBySource,
              }),
      }[subject](),
      measures: count,
      covered: subject === "eccar" ? best : null,
      membership: subject === "eccar" || subject === "information" ? membership.status : null,
      plans: here.map(({ id }) => id),
    });
  });
}

/** A plan of a province is known by its owner: `province-10000`, or the id the rules of law use. */
function provinces(material: MapMaterial, plans: Plans, uncertain: Plans): MapArea[] {
  const { country, subject, measures } = material;
  return country.places.register.provinces.map(({ code, id }) => {
    const isHere = ({ level, authority }: PlanSummary) =>
      level === "province" && [`province-${code}`, id].includes(authority.id);
    const [here, maybe] = [plans.filter(isHere), uncertain.filter(isHere)];
    const owners = new Set(here.map(({ authority }) => authority.id));
    const count = [...owners].reduce((sum, owner) => sum + (measures.byOwner.get(owner) ?? 0), 0);
    return area(code, {
      state: stateBy(subject, { here, maybe, measures: count }, material),
      measures: count,
      plans: here.map((plan) => plan.id),
    });
  });
}

/** Regions with the government of the region, language areas with their communities. */
function governed(material: MapMaterial, plans: Plans, uncertain: Plans): MapArea[] {
  const { country, subject, level, measures } = material;
  const { register } = country.places;
  const frames =
    level === "region"
      ? register.regions.map(({ code }) => ({ code, governments: governmentsOfRegion(country, code) }))
      : register.languageAreas.map(({ id, communities }) => ({
          code: id as string,
          governments: communities,
        }));
  return frames.map(({ code, governments }) => {
    const rows = governments.flatMap((id) => {
      const authority = country.competence.authorities.get(id);
      if (!authority) return [];
      const ids = oneGovernment(country, id);
      const isHere = ({ authority: owner }: PlanSummary) => ids.includes(owner.id);
      const [here, maybe] = [plans.filter(isHere), uncertain.filter(isHere)];
      const count = ids.reduce((sum, owner) => sum + (measures.byOwner.get(owner) ?? 0), 0);
      const state = stateBy(subject, { here, maybe, measures: count }, material, country.standings.get(id));
      const isUncertain = maybe.length > 0;
      const plansHere = here.map((plan) => plan.id);
      return [{ id, names: authority.names, state, plans: plansHere, measures: count, isUncertain }];
    });
    const total = rows.reduce((sum, row) => sum + row.measures, 0);
    const all = new Set(rows.flatMap((row) => row.plans));
    const isUncertain = rows.some((row) => row.isUncertain);
    return area(code, {
      // Numbers add up; plans of governments side by side do not.
      state: {
        plan: () => commonStateOf(rows.map(({ state }) => state)),
        eccar: () => memberState("not-stated", null),
        measures: () => (isUncertain ? "not-known" : countState(total)),
        information: () =>
          isUncertain
            ? "not-known"
            : knowledgeState({ plans: all.size, measures: total, isNamedByNetwork: false }),
      }[subject](),
      measures: total,
      plans: [...all],
      governments: rows.map(({ id, names, state }) => ({ id, names, state })),
    });
  });
}

const area = (code: string, found: Partial<MapArea> & Pick<MapArea, "state">): MapArea => ({
  code,
  ...{ measures: 0, covered: null, membership: null, plans: [], governments: [] },
  ...found,
});

function stateBy(
  subject: MapSubject,
  { here, maybe, measures }: { here: Plans; maybe: Plans; measures: number },
  material: MapMaterial,
  standing?: Standing,
): string {
  const isCounted = subject === "measures" || subject === "information";
  if (isCounted && maybe.length > 0) return "not-known";
  if (subject === "measures") return countState(measures);
  if (subject === "information")
    return knowledgeState({ plans: here.length, measures, isNamedByNetwork: false });
  if (here.length > 0 || maybe.length > 0 || !standing) return planState(here, maybe, material);
  if (standing.state === "adopted")
    return material.isPast ? decisionThen(standing, material.on) : "decision-only";
  return standing.state === "not-found" ? "none-found" : "not-established";
}

/** A decision that a source tells of: on a day before it there was none. */
function decisionThen({ on }: Standing, asked: IsoDate): PlanState {
  const order = on === null ? "cannot-say" : comparePartialDates(on, asked);
  if (order === "after") return "none-found";
  return order === "cannot-say" ? "not-known" : "decision-only";
}

const planState = (plans: Plans, maybe: Plans, { on, theme }: MapMaterial): PlanState =>
  furthestOf([
    ...plans.map((plan) => stateOfPlan(plan, on, theme)),
    ...maybe.map(() => "not-known" as const),
  ]);

const isOver = ({ status }: PlanSummary): boolean => ["replaced", "expired", "abandoned"].includes(status);

function plansByPlace(plans: readonly PlanSummary[]): Map<string, PlanSummary[]> {
  const byPlace = new Map<string, PlanSummary[]>();
  for (const plan of plans)
    for (const code of plan.places) byPlace.set(code, [...(byPlace.get(code) ?? []), plan]);
  return byPlace;
}

/** What holds in a place without naming it: plans and measures of the governments that act in its language area. */
function everywhereIn({ country, unplaced, elsewhere }: MapMaterial, plans: readonly PlanSummary[]) {
  const known = new Map<string, { measures: number; plans: PlanSummary[] }>();
  return (place: Municipality) => {
    const { languageArea } = place;
    const found = known.get(languageArea);
    if (found) return found;
    const types = typesIn(country, languageArea);
    const away = new Set(elsewhere(place));
    const reach = {
      measures: unplaced
        .filter(({ type, leads }) => types.includes(type) && leads.some((lead) => !away.has(lead)))
        .reduce((sum, row) => sum + row.measures, 0),
      plans: plans.filter((plan) => plan.places.length === 0 && types.includes(plan.authority.type)),
    };
    known.set(languageArea, reach);
    return reach;
  };
}

/** Kinds of authors of plans that act in a language area. */
export const typesIn = ({ planAuthorities, competence }: Country, languageArea: string): string[] =>
  Object.entries(planAuthorities).flatMap(([type, ids]) =>
    ids.some((id) => competence.authorities.get(id)?.territory.includes(languageArea)) ? [type] : [],
  );

/** Governments that do not act in the language area of a place at all. */
export const strangersIn = ({ competence }: Country, place: Municipality): string[] =>
  competence.data.authorities
    .filter(({ kind, territory }) => kind === "entity" && !territory.includes(place.languageArea))
    .map(({ id }) => id);

/** The identifiers of one government: the Flemish one has two, for its community and its region. */
export const oneGovernment = ({ planAuthorities }: Country, id: string): readonly string[] => {
  const types = Object.values(planAuthorities).filter((ids) => ids.length > 1 && ids.includes(id));
  return types[0] ?? [id];
};

function governmentsOfRegion({ places, competence }: Country, code: string): string[] {
  const areas = new Set(
    places.register.municipalities
      .filter(({ region }) => region === code)
      .map(({ languageArea }) => languageArea),
  );
  return competence.data.authorities
    .filter(
      ({ level, kind, territory }) =>
        level === "region" && kind === "entity" && territory.some((id) => areas.has(id as never)),
    )
    .map(({ id }) => id);
}
