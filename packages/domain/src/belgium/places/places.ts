import { createPlaceIndex, type PlaceIndex, type PlaceRegister } from "../../place/index.js";
import { arrondissements, languageAreas, placeGroups, provinces, regions } from "./areas.data.js";
import { arrondissementChanges, changeSources, endedRows, placeChanges } from "./changes.data.js";
import { municipalityBlocks } from "./municipalities.data.js";
import { nomenclatureBegan, readEnded, readMunicipalities } from "./place-rows.js";

const areas = { arrondissements, languageAreas, placeGroups };

/** The 565 municipalities of Belgium since 1 January 2025, the 55 codes that ended since 2018, and their areas. */
export const belgianPlaces: PlaceRegister = /* @__PURE__ */ (() => ({
  asOf: "2025-01-01",
  beganOn: nomenclatureBegan,
  populationDate: "2026-01-01",
  compiledOn: "2026-11-20",
  areaBasis: "Statbel statistical sectors 2011, geometric surface, summed over predecessors",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Source: Statbel (Directorate-general Statistics - Statistics Belgium), REFNIS nomenclature, statistical sectors, population on 1 January 2026; CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: names cleaned, list of 2025 derived, boundaries merged and simplified. Data compiled on 2026-11-20. Statbel does not endorse this use.",
  municipalities: readMunicipalities(municipalityBlocks, areas),
  endedMunicipalities: readEnded(endedRows, areas),
  regions,
  provinces,
  arrondissements,
  languageAreas,
  placeGroups,
  changes: placeChanges,
  arrondissementChanges,
  sources: changeSources,
}))();

let index: PlaceIndex | undefined;

/** The look-up tables of `belgianPlaces`, built on first use. */
export function belgianPlaceIndex(): PlaceIndex {
  index ??= createPlaceIndex(belgianPlaces);
  return index;
}

/** Each ended code and the code in force today: one step, no chains. */
export const currentCodes: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(endedRows.map(([code, , , , , currentCode]) => [code, currentCode])))();
