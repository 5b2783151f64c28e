/** Places for a search box, while a person is still typing. */
import type { Municipality } from "./place.js";
import type { PlaceIndex } from "./place-index.js";
import { writingsOf } from "./place-name.js";

/**
 * Municipalities whose name or code matches a beginning: first exact names, then beginnings of a name, of a word in it,
 * then any part; among equals a name as typed before one read with "St.", a current name before an ended one, and the
 * more populous place first.
 *
 * @param text what was typed so far; digits search postal and NIS codes; nothing typed finds nothing
 * @param limit how many at the most
 */
export function searchPlaces(index: PlaceIndex, text: string, limit = 10): Municipality[] {
  const typed = text.trim();
  const rank = /^\d+$/.test(typed) ? ranksByCode(index, typed) : ranksByName(index, writingsOf(typed));
  return [...rank]
    .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || b.population - a.population)
    .slice(0, limit)
    .map(([municipality]) => municipality);
}

function ranksByName(index: PlaceIndex, typed: readonly string[]): Map<Municipality, number> {
  const ranks = new Map<Municipality, number>();
  if (typed.every((words) => words === "")) return ranks;
  for (const entry of index.entries) {
    const match = bestMatch(entry.writings, typed);
    if (match >= noMatch) continue;
    const rank = match + (entry.ended ? 0.5 : 0);
    if (rank < (ranks.get(entry.municipality) ?? noMatch)) ranks.set(entry.municipality, rank);
  }
  return ranks;
}

const noMatch = 99;

/** The first writing is the name as it is: "sankt" finds Sankt Vith before the saints of other languages. */
const bestMatch = (writings: readonly string[], typed: readonly string[]): number =>
  Math.min(
    ...writings.flatMap((name, way) =>
      typed.map((words, reading) => rankOf(name, words) + (way + reading > 0 ? 0.25 : 0)),
    ),
  );

function rankOf(name: string, typed: string): number {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  return name.includes(typed) ? 3 : noMatch;
}

function ranksByCode(index: PlaceIndex, digits: string): Map<Municipality, number> {
  const ranks = new Map<Municipality, number>();
  const offer = (place: Municipality | undefined, rank: number) => {
    if (place && rank < (ranks.get(place) ?? noMatch)) ranks.set(place, rank);
  };
  for (const place of index.register.municipalities) {
    if (place.code === digits || place.postalCodes.includes(digits)) offer(place, 0);
    else if (place.mainPostalCodes.some((code) => code.startsWith(digits))) offer(place, 1);
    else if (place.postalCodes.some((code) => code.startsWith(digits))) offer(place, 2);
    else if (place.code.startsWith(digits)) offer(place, 3);
  }
  for (const ended of index.endedByCode.values()) {
    if (ended.code === digits) offer(index.byCode.get(ended.currentCode), 0);
  }
  return ranks;
}
