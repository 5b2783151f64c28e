import type { Reach } from "@napar/domain/following";
import type { Country } from "../country/index.js";
import { oneGovernment, typesIn } from "../map/map-areas.js";
import { municipalityByCode } from "../place/place-by-code.js";

/** What following needs to know of a country. */
export const reachOf = (country: Country): Reach => ({
  typesAt(place) {
    const found = municipalityByCode(country, place);
    return found.ok ? typesIn(country, found.value.municipality.languageArea) : [];
  },
  idsOf: (authority) => oneGovernment(country, authority),
});
