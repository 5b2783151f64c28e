/** Look-up tables over a register of places. Built once, read often. */
import { type IsoDate, isInForce, isIsoDate } from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import type { EndedMunicipality, Municipality, PlaceRegister } from "./place.js";
import { exactKey, looseKey, withoutUmlauts, writingsOf } from "./place-name.js";

/** A name as it can be typed, and what it leads to. */
export type NameEntry = {
  name: string;
  /** The words of the name without case, accents and hyphens, in each way they may be typed. */
  writings: string[];
  municipality: Municipality;
  /** The municipality that bore the name, when it no longer exists. */
  ended: EndedMunicipality | null;
};

export type PlaceIndex = {
  register: PlaceRegister;
  byCode: ReadonlyMap<string, Municipality>;
  endedByCode: ReadonlyMap<string, EndedMunicipality>;
  byPostalCode: ReadonlyMap<string, readonly Municipality[]>;
  entries: readonly NameEntry[];
  byExactName: ReadonlyMap<string, readonly NameEntry[]>;
  byLooseName: ReadonlyMap<string, readonly NameEntry[]>;
  /** Names of provinces and regions, for "Saint-Nicolas (Liège)": key of the name to NIS codes of areas. */
  areaCodesByName: ReadonlyMap<string, readonly string[]>;
};

/**
 * Builds the look-up tables.
 *
 * @throws when an ended code leads to a code that does not exist: an error in the data
 */
export function createPlaceIndex(register: PlaceRegister): PlaceIndex {
  const byCode = new Map(register.municipalities.map((place) => [place.code, place]));
  const endedByCode = new Map(register.endedMunicipalities.map((place) => [place.code, place]));
  const byPostalCode = groupBy(
    register.municipalities.flatMap((place) => place.postalCodes.map((code) => ({ code, place }))),
    ({ code }) => [code],
    ({ place }) => place,
  );
  const entries = [
    ...register.municipalities.flatMap((place) => namesOf(place).map((name) => entryOf(name, place, null))),
    ...register.endedMunicipalities.flatMap((ended) => {
      const place = byCode.get(ended.currentCode);
      if (!place)
        throw new Error(`ended code ${ended.code} leads to ${ended.currentCode}, which does not exist`);
      return namesOf(ended).map((name) => entryOf(name, place, ended));
    }),
  ];
  return {
    register,
    byCode,
    endedByCode,
    byPostalCode,
    entries,
    byExactName: groupBy(entries, ({ name }) => [exactKey(name)], same),
    byLooseName: groupBy(entries, ({ name }) => looseKeysOf(name), same),
    areaCodesByName: groupBy(
      [...register.provinces, ...register.regions].flatMap((area) =>
        [...new Set(Object.values(area.names))].map((name) => ({ name, code: area.code })),
      ),
      ({ name }) => [exactKey(name)],
      ({ code }) => code,
    ),
  };
}

/** The municipality of a code in force; nothing for an ended or unknown code (see `findPlace`, which leads on). */
export const findMunicipality = (index: PlaceIndex, code: string): Municipality | undefined =>
  index.byCode.get(code);

export type PlaceOnDay =
  /** The code existed; `current` is where its territory belongs today, the same place for a code in force. */
  | { state: "existed"; place: Municipality | EndedMunicipality; current: Municipality }
  /** The code came later. `predecessors`: what stood there that day; empty when the register does not go back so far. */
  | { state: "notYet"; place: Municipality | EndedMunicipality; predecessors: EndedMunicipality[] }
  | { state: "ended"; place: EndedMunicipality; current: Municipality }
  /** The day lies before the register began: whether the code existed cannot be said. */
  | { state: "beforeRegister"; place: Municipality | EndedMunicipality };

export type PlaceOnDayRefusal =
  | { kind: "unknownPlace"; value: string; nearest: string[] }
  | { kind: "invalidDate"; value: string; nearest: string[] };

/**
 * Did a NIS code exist on a day, and what became of it?
 *
 * @param on civil day; the first and the last day of a code are days on which it existed
 */
export function municipalityOn(
  index: PlaceIndex,
  code: string,
  on: IsoDate,
): Result<PlaceOnDay, PlaceOnDayRefusal> {
  if (!isIsoDate(on)) return err({ kind: "invalidDate", value: on, nearest: [] });
  const current = index.byCode.get(code);
  const ended = index.endedByCode.get(code);
  const place = current ?? ended;
  if (!place) {
    const codes = [...index.byCode.keys(), ...index.endedByCode.keys()];
    return err({ kind: "unknownPlace", value: code, nearest: nearestTo(code, codes) });
  }
  if (on < index.register.beganOn) return ok({ state: "beforeRegister", place });
  const today = current ?? (index.byCode.get((ended as EndedMunicipality).currentCode) as Municipality);
  if (isInForce(place, on)) return ok({ state: "existed", place, current: today });
  if (ended && on > ended.validTo) return ok({ state: "ended", place: ended, current: today });
  const predecessors = (current?.predecessors ?? [])
    .map((before) => index.endedByCode.get(before) as EndedMunicipality)
    .filter((before) => isInForce(before, on));
  return ok({ state: "notYet", place, predecessors });
}

const same = <T>(value: T): T => value;

const namesOf = (place: Pick<Municipality, "names" | "otherNames">): string[] => [
  ...new Set([...Object.values(place.names), ...(place.otherNames ?? [])]),
];

const entryOf = (name: string, place: Municipality, ended: EndedMunicipality | null): NameEntry => ({
  name,
  writings: writingsOf(name),
  municipality: place,
  ended,
});

function looseKeysOf(name: string): string[] {
  const plain = withoutUmlauts(name);
  return plain === null ? [looseKey(name)] : [looseKey(name), looseKey(plain)];
}

function groupBy<T, V>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  valueIn: (item: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(valueIn(item));
      else groups.set(key, [valueIn(item)]);
    }
  }
  return groups;
}
