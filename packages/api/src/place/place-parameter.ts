/** A municipality as a filter. */
import { findPlace, type PlaceIndex, type PlaceRefusal } from "@napar/domain/place";
import { ok, type Result } from "@napar/domain/result";
import { textParameter } from "../endpoint/index.js";

export const placeParameter = textParameter(
  "Municipality: NIS code, postal code or name in any language",
  "Gent",
);

/** The NIS code in force that a filter means. */
export function readPlaceCode(
  places: PlaceIndex,
  place: string | undefined,
): Result<string | undefined, PlaceRefusal> {
  if (place === undefined) return ok(undefined);
  const found = findPlace(places, place);
  return found.ok ? ok(found.value.municipality.code) : found;
}
