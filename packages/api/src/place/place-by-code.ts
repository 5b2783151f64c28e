import { type FoundPlace, findPlace } from "@napar/domain/place";
import type { Result } from "@napar/domain/result";
import type { Country } from "../country/index.js";
import type { ApiError } from "../problem/index.js";

/** An address names a municipality by its code only: names and postal codes may mean several. */
export function municipalityByCode({ places }: Country, value: string): Result<FoundPlace, ApiError> {
  const found = findPlace(places, value);
  if (found.ok && found.value.municipality.code === value) return found;
  if (found.ok && found.value.matchedBy === "endedCode" && found.value.ended?.code === value) return found;
  const nearest = found.ok
    ? [found.value.municipality.code]
    : found.error.kind === "ambiguousPlace"
      ? found.error.candidates.map((candidate) => candidate.code)
      : found.error.nearest;
  return { ok: false, error: { kind: "resourceNotFound", resource: "municipality", value, nearest } };
}
