/** The facts of the matrix of all plans on a day in the past: counted as those of today, from every plan as it stood then. */
import { comparePartialDates, type IsoDate } from "@napar/domain/calendar";
import { measuresForGaps } from "@napar/domain/gap";
import { isAgainstRacism } from "@napar/domain/map";
import type { Plan } from "@napar/domain/plan";
import type { Country } from "../country/index.js";
import { facetsOfMeasure } from "../measure/measure-rows.js";
import { gapColumnsOf } from "../plan-case/case-reading.js";
import type { PlansThen } from "../plan-state/index.js";
import { type CountedCommitment, type GapOverviewFacts, isGovernment } from "./gap-overview.store.js";

export type GapFactsThen = GapOverviewFacts & {
  /** Governments with a plan that may have been in force then; no source says. */
  uncertain: string[];
};

export function gapFactsOf(
  { there, unknown }: PlansThen,
  { on, country }: { on: IsoDate; country: Country },
): GapFactsThen {
  const isEntity = (id: string) => isGovernment(country, id);
  const seats = new Set<string>();
  const unlisted = new Set<string>();
  const counted = new Map<string, CountedCommitment>();
  const facts: GapFactsThen = {
    ...{ plans: 0, governments: [], commitments: [], unlisted: [], requests: [], uncertain: [] },
  };
  for (const { plan, record } of there) {
    const isCommitting = commits(plan, on);
    if (record || isCommitting) facts.plans += 1;
    if (record) {
      for (const { id } of gapColumnsOf(record, country)) seats.add(id);
      facts.requests.push(...record.mandates.requests.map((request) => ({ plan: plan.id, request })));
    }
    if (record || isCommitting) for (const id of ownersOf(plan)) seats.add(id);
    if (isCommitting && isUnlisted(plan)) for (const id of ownersOf(plan)) unlisted.add(id);
    // A plan that stands in both is counted where it names more.
    const fromDocument = isCommitting ? documentPairs(plan) : new Map<string, number>();
    const fromRecord = record
      ? pairsOf(measuresForGaps(plan.id, record.measures).filter(({ isDropped }) => !isDropped))
      : new Map<string, number>();
    for (const key of new Set([...fromDocument.keys(), ...fromRecord.keys()])) {
      const [domain = "", authority = ""] = key.split(" ");
      if (!isEntity(authority)) continue;
      const known = counted.get(key) ?? { domain, authority, measures: 0, plans: 0 };
      known.measures += Math.max(fromDocument.get(key) ?? 0, fromRecord.get(key) ?? 0);
      known.plans += 1;
      counted.set(key, known as CountedCommitment);
    }
  }
  // Of a plan that may have been there: its owner may have committed to anything.
  const maybe = unknown.filter((plan) => isAgainstRacism({ scope: plan.scope ?? null })).flatMap(ownersOf);
  for (const id of maybe) seats.add(id);
  return {
    ...facts,
    governments: [...country.competence.authorities.keys()].filter((id) => isEntity(id) && seats.has(id)),
    commitments: [...counted.values()] as CountedCommitment[],
    unlisted: [...unlisted].filter(isEntity),
    uncertain: [...new Set(maybe)].filter(isEntity),
  };
}

const ownersOf = ({ authority, coAuthorities }: Plan): string[] =>
  [authority, ...(coAuthorities ?? [])].map(({ id }) => id);

/** Not ended, about racism, and its period not over. */
function commits(plan: Plan, on: IsoDate): boolean {
  if (["replaced", "abandoned", "expired"].includes(plan.status)) return false;
  if (!["racism", "integrated"].includes(plan.scope ?? "racism")) return false;
  const end = plan.period?.to;
  return !end || comparePartialDates(end, on) !== "before";
}

/** Adopted, and its measures are not known here. */
const isUnlisted = ({ measures = [], scope, status }: Plan): boolean =>
  (measures ?? []).length === 0 &&
  (scope ?? "racism") === "racism" &&
  ["adopted", "in-force", "under-revision"].includes(status);

type Committing = { domains: readonly string[]; authorities: readonly string[] };
function pairsOf(measures: readonly Committing[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const { domains, authorities } of measures) {
    for (const domain of new Set(domains)) {
      for (const authority of new Set(authorities)) {
        const key = `${domain} ${authority}`;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

const documentPairs = (plan: Plan): Map<string, number> =>
  pairsOf(
    (plan.measures ?? []).map((measure) => {
      const facets = facetsOfMeasure(plan, measure);
      const valuesOf = (wanted: string) =>
        facets.flatMap(({ facet, value }) => (facet === wanted ? [value] : []));
      return { domains: valuesOf("domain"), authorities: valuesOf("authority") };
    }),
  );
