/** The short form of a municipality. */
import { type Municipality, officialNameOf } from "@napar/domain/place";
import type { PlaceSummary } from "./place.view.js";

export const placeSummaryOf = (place: Municipality): PlaceSummary => ({
  code: place.code,
  names: place.names,
  officialName: officialNameOf(place),
  officialLanguages: place.officialLanguages,
  languageArea: place.languageArea,
  region: place.region,
  province: place.province,
  arrondissement: place.arrondissement,
  postalCodes: place.postalCodes,
  population: place.population,
});
