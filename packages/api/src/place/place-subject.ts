/** The governments that may act on a subject in a municipality, each with what it does about it. */
import type { IsoDate } from "@napar/domain/calendar";
import { answerCompetence, institutionLanguages } from "@napar/domain/competence";
import { type LifeDomainId, policyFieldsOf } from "@napar/domain/framework";
import { resolveHolder } from "@napar/domain/government";
import { actionState } from "@napar/domain/map";
import type { Municipality } from "@napar/domain/place";
import type { Country } from "../country/index.js";
import { oneGovernment } from "../map/map-areas.js";
import type { GapOverview } from "../plan-case/gap-matrix.store.js";
import type { PlaceSubjectStore } from "./place-subject.store.js";
import type { PlaceSubjectView } from "./place-subject.view.js";

type Acting = { fields: Set<string>; languages: Set<string> | null };

/**
 * Governments that cannot be the ones who act on a subject in a place: those of elsewhere, and the region where another
 * government holds its power, as the German-speaking Community does for housing.
 */
export function elsewhereOn(
  country: Country,
  subject: LifeDomainId,
  place: Municipality,
  on: IsoDate,
): readonly string[] {
  const acting = actingOn(country, subject, place, on);
  return country.competence.data.authorities
    .filter(({ id, level, kind, territory }) => {
      if (kind !== "entity") return false;
      if (!territory.includes(place.languageArea)) return true;
      return level === "region" && acting.size > 0 && !acting.has(id);
    })
    .map(({ id }) => id);
}

/** Making rules and acting on them: what a measure of a plan can be. */
const instruments = ["legislate", "implement"] as const;

export async function governmentsOn(
  country: Country,
  store: PlaceSubjectStore,
  gaps: GapOverview,
  { subject, place, on }: { subject: LifeDomainId; place: Municipality; on: IsoDate },
): Promise<PlaceSubjectView["governments"]> {
  const acting = actingOn(country, subject, place, on);
  const idsOf = (id: string): readonly string[] => {
    if (id === "municipality") return [`municipality-${place.code}`];
    if (id === "province") return [`province-${place.province}`];
    return oneGovernment(country, id);
  };
  const ids = [...acting.keys()].flatMap(idsOf);
  const [measures, plans] = await Promise.all([
    store.measuresByAuthority(subject, ids),
    store.runningPlans(ids),
  ]);
  const row = gaps.rows.find((one) => one.row === subject);
  return [...acting].flatMap(([id, { fields, languages }]) => {
    const authority = country.competence.authorities.get(id);
    if (!authority) return [];
    const own = idsOf(id);
    const count = own.reduce((sum, one) => sum + (measures.get(one) ?? 0), 0);
    const running = [
      ...new Map(own.flatMap((one) => plans.get(one) ?? []).map((plan) => [plan.id, plan])).values(),
    ];
    const cells = own.flatMap((one) => row?.cells[gaps.governments.indexOf(one)] ?? []);
    const declined = cells.find((cell) => cell.declined)?.declined ?? null;
    return [
      {
        id,
        names: resolveHolder(authority, place).names,
        fields: [...fields],
        // All of them is no condition.
        institutionLanguages: languages && languages.size < institutionLanguages.length ? [...languages] : [],
        state: actionState({
          measures: count,
          plans: running.length,
          hasDeclined: declined !== null,
          standing: country.standings.get(id)?.state ?? null,
        }),
        measures: count,
        plans: running,
        declined,
        asked: cells.find((cell) => cell.asked)?.asked ?? null,
      },
    ];
  });
}

/** Agencies, offices and courts hold powers too, and answer to a government: it is the one that makes a plan. */
const makesPlans = new Set(["municipality", "province"]);

function actingOn(
  country: Country,
  subject: LifeDomainId,
  place: Municipality,
  on: IsoDate,
): Map<string, Acting> {
  const acting = new Map<string, Acting>();
  const add = (id: string, field: string, languages: readonly string[]) => {
    const kind = country.competence.authorities.get(id)?.kind;
    if (kind !== "entity" && !makesPlans.has(id)) return;
    if (id === "province" && place.province === null) return;
    const known = acting.get(id);
    const all = languages.length === 0 || known?.languages === null;
    acting.set(id, {
      fields: new Set([...(known?.fields ?? []), field]),
      languages: all ? null : new Set([...(known?.languages ?? []), ...languages]),
    });
  };
  for (const field of policyFieldsOf(subject)) {
    for (const instrument of instruments) {
      const answer = answerCompetence(country.competence, { field, instrument, place, on });
      if (!answer.ok) continue;
      if (!answer.value.conditional)
        for (const { authority } of answer.value.holders) add(authority, field, []);
      else
        for (const { holders, institutionLanguages } of answer.value.variants)
          for (const { authority } of holders) add(authority, field, institutionLanguages);
    }
  }
  return acting;
}
