/** The long form of a municipality: its areas, who governs it, what sources say about it. */
import { firstDay, type IsoDate, lastDay } from "@napar/domain/calendar";
import { sourceOf } from "@napar/domain/competence";
import { type Authority, resolveHolder } from "@napar/domain/government";
import { findMembership } from "@napar/domain/membership";
import type { FoundPlace, Municipality } from "@napar/domain/place";
import type { Country } from "../country/index.js";
import { legalContextOf } from "../legal-source/legal-context.js";
import type { PlaceView } from "./place.view.js";
import { placeSummaryOf } from "./place-summary.js";

export function placeViewOf(
  country: Country,
  { municipality, ended }: Pick<FoundPlace, "municipality" | "ended">,
  today: IsoDate,
): PlaceView {
  const { register } = country.places;
  const authorities = authoritiesIn(country, municipality, today);
  const sources = [...new Set(authorities.flatMap((authority) => authority.sources))];
  return {
    ...placeSummaryOf(municipality),
    ended: ended ?? null,
    municipality,
    regionNames: register.regions.find(({ code }) => code === municipality.region)?.names ?? null,
    provinceNames: register.provinces.find(({ code }) => code === municipality.province)?.names ?? null,
    arrondissementNames:
      register.arrondissements.find(({ code }) => code === municipality.arrondissement)?.names ?? null,
    authorities: authorities.map((authority) => ({
      ...resolveHolder(authority, municipality),
      level: authority.level,
      kind: authority.kind,
      abbr: authority.abbr ?? null,
      website: authority.website ?? null,
      institutionScope: authority.institutionScope ?? null,
      sources: authority.sources,
    })),
    eccar: eccarOf(country, municipality),
    legal: {
      ...legalContextOf(country, [], today),
      sources: sources.flatMap((id) => sourceOf(country.competence, id) ?? []),
    },
    attribution: register.attribution,
  };
}

/** Authorities whose territory takes in the language area of the municipality, in existence on the day. */
export const authoritiesIn = (
  { competence }: Pick<Country, "competence">,
  place: Municipality,
  on: IsoDate,
): Authority[] =>
  competence.data.authorities.filter(
    ({ territory, validFrom, validTo }) =>
      territory.includes(place.languageArea) &&
      (validFrom === undefined || firstDay(validFrom) <= on) &&
      (validTo === undefined || on <= lastDay(validTo)),
  );

function eccarOf({ membership: register }: Country, place: Municipality): PlaceView["eccar"] {
  const membership = findMembership(register, place.code);
  const status = register.statuses.find(({ id }) => id === membership.status);
  if (!status) throw new Error(`no words for the status ${membership.status}`);
  return {
    membership,
    statusNames: status.names,
    statusMeaning: status.meaning,
    sources: membership.sources.flatMap((id) => {
      const source = register.sources[id];
      return source ? [{ id, ...source }] : [];
    }),
    compiledOn: register.compiledOn,
  };
}
