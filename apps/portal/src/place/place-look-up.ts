/** From what a reader typed to a municipality, a choice, or the nearest names. */
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { findPlace, type Municipality, nameOfPlace, officialNameOf, searchPlaces } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";

export type PlaceChoice = {
  code: string;
  name: string;
  /** The official names other than `name`. */
  official: string | null;
  postalCodes: readonly string[];
};

export type PlaceProblemView = { text: string } & (
  | { kind: "unknown"; nearest: readonly PlaceChoice[] }
  | { kind: "several"; choices: readonly PlaceChoice[] }
);

export type PlaceLookUp =
  | { kind: "found"; municipality: Municipality; endedCode: string | null }
  | { kind: "problem"; problem: PlaceProblemView };

const mostChoices = 12;

/**
 * One municipality where the text leaves no doubt. Otherwise every municipality that fits, and when none does the
 * nearest names, each of which leads to a place.
 */
export function lookUpPlace(text: string, language: Language): PlaceLookUp {
  const index = belgianPlaceIndex();
  const found = findPlace(index, text);
  if (found.ok)
    return {
      kind: "found",
      municipality: found.value.municipality,
      endedCode: found.value.ended?.code ?? null,
    };
  const choice = (place: Municipality) => placeChoice(place, language);
  if (found.error.kind === "ambiguousPlace") {
    const choices = found.error.candidates.map(choice);
    return { kind: "problem", problem: { kind: "several", text, choices } };
  }
  const beginnings = searchPlaces(index, text, mostChoices);
  if (beginnings.length > 0)
    return { kind: "problem", problem: { kind: "several", text, choices: beginnings.map(choice) } };
  const nearest = found.error.nearest.flatMap((name) => {
    const place = findPlace(index, name);
    return place.ok ? [choice(place.value.municipality)] : [];
  });
  return { kind: "problem", problem: { kind: "unknown", text, nearest } };
}

/** A city as the reader calls it; as it is written where we know no municipality of that one name. */
export function cityName(written: string, language: Language): string {
  const found = findPlace(belgianPlaceIndex(), written);
  return found.ok ? nameOfPlace(found.value.municipality, language) : written;
}

export function placeChoice(place: Municipality, language: Language): PlaceChoice {
  const name = nameOfPlace(place, language);
  const others = officialNameOf(place)
    .split(" / ")
    .filter((one) => one !== name);
  return {
    code: place.code,
    name,
    official: others.length ? others.join(" / ") : null,
    postalCodes: place.mainPostalCodes,
  };
}
