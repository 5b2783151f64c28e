/** From what a person writes to the municipality that is meant. */
import { err, ok, type Result } from "../result/index.js";
import { foldText, nearestTo } from "../suggestion/index.js";
import type { EndedMunicipality, Municipality } from "./place.js";
import type { NameEntry, PlaceIndex } from "./place-index.js";
import { exactKey, looseKey, partsOfName, withoutKindOfPlace } from "./place-name.js";

export type FoundPlace = {
  municipality: Municipality;
  matchedBy: "code" | "endedCode" | "postalCode" | "name" | "endedName";
  /** The municipality that was asked for and no longer exists; `municipality` is what it became. */
  ended?: EndedMunicipality;
};
export type PlaceRefusal =
  | { kind: "unknownPlace"; value: string; nearest: string[] }
  | { kind: "ambiguousPlace"; value: string; candidates: Municipality[] };

/**
 * Finds one municipality.
 *
 * @param query a NIS code (also an ended one), a postal code (also "B-9000" or "9000 Gent"), or a name in any language,
 *   with or without accents and case; "Saint", "Sint", "Sankt", "St." are one word; both names of a place
 *   ("Brussel / Bruxelles") or a name with its province ("Saint-Nicolas (Liège)") are read together
 * @returns a current name wins over the name of a municipality that ended
 *   - `ambiguousPlace`: several municipalities bear the name or share the code, or the parts of the query disagree
 *   - `unknownPlace`: with the nearest names or codes, each of which leads to a place
 */
export function findPlace(index: PlaceIndex, query: string): Result<FoundPlace, PlaceRefusal> {
  const text = query.trim();
  const code = /^(?:BE?[- ]?)?(\d{4,5})$/i.exec(text)?.[1];
  const found = code ? byNumber(index, code) : byName(index, text);
  return decide(index, query, code ?? text, found.length > 0 ? found : byParts(index, text));
}

function byNumber(index: PlaceIndex, code: string): FoundPlace[] {
  const current = index.byCode.get(code);
  if (current) return [{ municipality: current, matchedBy: "code" }];
  const ended = index.endedByCode.get(code);
  const successor = ended && index.byCode.get(ended.currentCode);
  if (successor) return [{ municipality: successor, matchedBy: "endedCode", ended }];
  const places = index.byPostalCode.get(code) ?? [];
  return places.map((municipality) => ({ municipality, matchedBy: "postalCode" }));
}

function byName(index: PlaceIndex, text: string): FoundPlace[] {
  const key = exactKey(text);
  if (key === "") return [];
  const exact = currentFirst(index.byExactName.get(key) ?? []);
  if (exact.length > 0) return exact;
  const loose = currentFirst(index.byLooseName.get(looseKey(text)) ?? []);
  if (loose.length > 0) return loose;
  const rest = withoutKindOfPlace(text);
  return rest === null ? [] : byName(index, rest);
}

function currentFirst(entries: readonly NameEntry[]): FoundPlace[] {
  const current = entries.filter((entry) => entry.ended === null);
  const chosen = current.length > 0 ? current : entries;
  return distinct(
    chosen.map(({ municipality, ended }) =>
      ended ? { municipality, matchedBy: "endedName", ended } : { municipality, matchedBy: "name" },
    ),
  );
}

/** Reads the parts of a query together: what all of them can mean, or what each means where they disagree. */
function byParts(index: PlaceIndex, text: string): FoundPlace[] {
  const coded = /^(?:BE?[- ]?)?(\d{4,5})[\s,]+(.+)$/i.exec(text);
  const parts = coded ? [coded[2] as string, coded[1] as string] : partsOfName(text);
  const [first, ...others] = parts ?? [];
  if (first === undefined) return [];
  const named = byOnePart(index, first);
  if (named.length === 0) return [];
  let common = named;
  const elsewhere: FoundPlace[] = [];
  for (const part of others) {
    const places = byOnePart(index, part);
    const areas = index.areaCodesByName.get(exactKey(part)) ?? [];
    if (places.length === 0 && areas.length === 0) return [];
    elsewhere.push(...places);
    const codes = new Set(places.map(({ municipality }) => municipality.code));
    common = common.filter(
      ({ municipality: { code, province, region } }) =>
        codes.has(code) || areas.includes(region) || (province !== null && areas.includes(province)),
    );
  }
  return common.length > 0 ? common : distinct([...named, ...elsewhere]);
}

const byOnePart = (index: PlaceIndex, part: string): FoundPlace[] =>
  /^\d{4,5}$/.test(part) ? byNumber(index, part) : byName(index, part);

function decide(
  index: PlaceIndex,
  query: string,
  wanted: string,
  found: readonly FoundPlace[],
): Result<FoundPlace, PlaceRefusal> {
  const [one, ...others] = found;
  if (!one) return err({ kind: "unknownPlace", value: query, nearest: nearestPlaces(index, wanted) });
  if (others.length === 0) return ok(one);
  return err({ kind: "ambiguousPlace", value: query, candidates: found.map((each) => each.municipality) });
}

/** For digits the nearest codes of the same kind, else the nearest names; one name for each municipality. */
function nearestPlaces(index: PlaceIndex, wanted: string): string[] {
  if (/^\d+$/.test(wanted)) {
    const codes = wanted.length > 4 ? [...index.byCode.keys()] : [...index.byPostalCode.keys()];
    return nearestTo(wanted, codes);
  }
  if (foldText(wanted) === "") return [];
  const places = new Map<string, string>();
  const owners = new Map(index.entries.map((entry) => [entry.name, entry.municipality.code]));
  for (const name of nearestTo(wanted, [...owners.keys()], 12)) {
    const owner = owners.get(name) as string;
    if (!places.has(owner)) places.set(owner, name);
  }
  return [...places.values()].slice(0, 3);
}

function distinct(found: readonly FoundPlace[]): FoundPlace[] {
  const byCode = new Map<string, FoundPlace>();
  for (const each of found) if (!byCode.has(each.municipality.code)) byCode.set(each.municipality.code, each);
  return [...byCode.values()];
}
