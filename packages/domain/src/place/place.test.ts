/** Looking up places, on the register of Belgium. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianPlaceIndex, belgianPlaces } from "../belgium/places/index.js";
import {
  findMunicipality,
  findPlace,
  municipalityOn,
  nameOfPlace,
  officialNameOf,
  searchPlaces,
} from "./index.js";

const index = belgianPlaceIndex();
const { municipalities, endedMunicipalities } = belgianPlaces;

/** What a query leads to: one code, or the codes of the candidates. */
function codesFor(query: string): string[] {
  const found = findPlace(index, query);
  if (found.ok) return [found.value.municipality.code];
  return found.error.kind === "ambiguousPlace" ? found.error.candidates.map((place) => place.code) : [];
}
const place = (code: string) => {
  const found = findMunicipality(index, code);
  if (!found) throw new Error(code);
  return found;
};

test.each([
  ["Liege", "62063"],
  ["Luik", "62063"],
  ["Lüttich", "62063"],
  ["Luettich", "62063"],
  ["LIÈGE", "62063"],
  ["Bruxelles", "21004"],
  ["Brussels", "21004"],
  ["Brussel/Bruxelles", "21004"],
  ["Bruxelles - Brussel", "21004"],
  ["Brussel (Bruxelles)", "21004"],
  ["Bruessel", "21004"],
  ["Sankt Vith", "63067"],
  ["St. Vith", "63067"],
  ["St Vith", "63067"],
  ["st.vith", "63067"],
  ["Saint-Vith", "63067"],
  ["Sint Vith", "63067"],
  ["Saint Gilles", "21013"],
  ["St-Gilles", "21013"],
  ["Sint-Gillis", "21013"],
  ["St. Gillis-Waas", "46020"],
  ["Sint-Niklaas", "46021"],
  ["Ste-Ode", "82038"],
  ["Woluwe St Lambert", "21018"],
  ["Aalst", "41002"],
  ["Alost", "41002"],
  ["Mons", "53053"],
  ["Bergen", "53053"],
  ["Ghent", "44021"],
  ["Stad Gent", "44021"],
  ["Ville d'Ostende", "35013"],
  ["City of Ghent", "44021"],
  ["s Gravenbrakel", "55004"],
  ["Braine l Alleud", "25014"],
  ["Mecheln", "12025"],
  ["Arel", "81001"],
  ["Moeskroen", "57096"],
])("%s is %s, by name", (query, code) => {
  const found = findPlace(index, query);
  expect(found).toMatchObject({ ok: true, value: { municipality: { code }, matchedBy: "name" } });
  expect(found.ok && found.value.ended).toBeUndefined();
});

test.each([
  ["44021", "44021", "code"],
  ["11002", "11002", "code"],
  ["71022", "71072", "endedCode"],
  ["9000", "44021", "postalCode"],
  ["B-9000", "44021", "postalCode"],
  ["BE 1030", "21015", "postalCode"],
  ["2070", "46030", "postalCode"],
  ["9000 Gent", "44021", "name"],
  ["1000 Brussel", "21004", "name"],
])("%s is %s, by %s", (query, code, matchedBy) => {
  expect(findPlace(index, query)).toMatchObject({ ok: true, value: { municipality: { code }, matchedBy } });
});

test.each([
  ["Zwijndrecht", "46030", "11056", "2024-12-31"],
  ["Bertogne", "82039", "82005", "2024-12-01"],
  ["Puurs", "12041", "12030", "2018-12-31"],
  ["St-Amands", "12041", "12034", "2018-12-31"],
  ["Looz", "73111", "73009", "2024-12-31"],
])("%s ended: it is in %s since, and the answer says so", (query, code, ended, validTo) => {
  expect(findPlace(index, query)).toMatchObject({
    ok: true,
    value: { municipality: { code }, matchedBy: "endedName", ended: { code: ended, validTo } },
  });
});

test.each([
  ["Tielt", "37022"],
  ["Hasselt", "71072"],
  ["Bastogne", "82039"],
  ["Lokeren", "46029"],
])("%s is the municipality of today, not the one of that name that ended", (query, code) => {
  expect(findPlace(index, query)).toMatchObject({
    ok: true,
    value: { municipality: { code }, matchedBy: "name" },
  });
});

test.each([
  ["Saint-Nicolas", ["46021", "62093"]],
  ["St Nicolas", ["46021", "62093"]],
  ["9000 Brussel", ["21004", "44021"]],
])("%s can mean several places", (query, codes) => {
  const found = findPlace(index, query);
  expect(found).toMatchObject({ ok: false, error: { kind: "ambiguousPlace", value: query } });
  expect(codesFor(query).sort()).toEqual(codes);
});

test.each([
  ["Saint-Nicolas (Liège)", "62093"],
  ["Saint-Nicolas, Flandre orientale", "46021"],
  ["Sint-Niklaas / Saint-Nicolas", "46021"],
  ["4420 Saint-Nicolas", "62093"],
])("%s is one place: its parts are read together", (query, code) => {
  expect(codesFor(query)).toEqual([code]);
});

test.each([
  ["Gnet", "Gent"],
  ["Antwerpne", "Antwerpen"],
  ["Brugge-les-Bains", "Brugge"],
  ["Louvain-la-Neuve", "Ottignies-Louvain-la-Neuve"],
  ["44022", "44021"],
])("%s is refused with %s among the nearest", (query, nearest) => {
  const found = findPlace(index, query);
  expect(found).toMatchObject({ ok: false, error: { kind: "unknownPlace", value: query } });
  expect(found.ok || found.error.kind !== "unknownPlace" ? [] : found.error.nearest).toContain(nearest);
});

it("refuses nothing with nothing", () => {
  for (const query of ["", "  ", "/", "?"]) {
    expect(findPlace(index, query)).toEqual({
      ok: false,
      error: { kind: "unknownPlace", value: query, nearest: [] },
    });
  }
});

describe("every municipality is found", () => {
  const writings: [string, (name: string) => string][] = [
    ["as written", (name) => name],
    ["without accents", (name) => name.normalize("NFD").replace(/\p{M}/gu, "")],
    ["in capitals", (name) => name.toUpperCase()],
    ["in small letters with spaces for hyphens", (name) => name.toLowerCase().replaceAll("-", " ")],
    ["with umlauts written out", (name) => name.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue")],
    ["with St. for saints", (name) => name.replace(/\b(Sainte?|Sint|Sankt)\b[- ]/g, "St. ")],
    ["with spaces around", (name) => `  ${name} `],
  ];
  test.each(writings)("by each name %s", (_, write) => {
    for (const each of municipalities) {
      for (const name of Object.values(each.names)) expect(codesFor(write(name))).toContain(each.code);
    }
    for (const each of endedMunicipalities) {
      for (const name of Object.values(each.names)) expect(codesFor(write(name))).toContain(each.currentCode);
    }
  });

  it("by code, by each postal code, by its official name and by code and name together", () => {
    for (const each of municipalities) {
      expect(codesFor(each.code)).toEqual([each.code]);
      expect(codesFor(officialNameOf(each))).toContain(each.code);
      for (const code of each.postalCodes) expect(codesFor(code)).toContain(each.code);
      expect(codesFor(`${each.mainPostalCodes[0]} ${each.names.nl}`)).toEqual([each.code]);
    }
    for (const each of endedMunicipalities) expect(codesFor(each.code)).toEqual([each.currentCode]);
  });

  it("by search, from any number of first letters of any of its names", () => {
    const bearers = new Map<string, Set<string>>();
    for (const each of municipalities) {
      for (const name of Object.values(each.names)) {
        for (let typed = 1; typed <= 7; typed += 1) {
          const start = name.slice(0, typed);
          if (!/\p{L}/u.test(start)) continue; // an apostrophe alone is nothing typed
          bearers.set(start, (bearers.get(start) ?? new Set()).add(each.code));
        }
      }
    }
    for (const [start, codes] of bearers) {
      const found = new Set(searchPlaces(index, start, 565).map((one) => one.code));
      expect([start, [...codes].filter((code) => !found.has(code))]).toEqual([start, []]);
    }
  });
});

it("never answers a name with a place that does not bear it, and refuses with names that lead on", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zéèü' -]{3,14}$/), (query) => {
      const found = findPlace(index, query);
      if (found.ok || found.error.kind !== "unknownPlace") return;
      for (const name of found.error.nearest) expect(codesFor(name)).not.toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["gen", ["Gent", "Genk"]],
  ["brux", ["Brussel"]],
  ["st vith", ["Sankt Vith"]],
  ["zwijn", ["Beveren-Kruibeke-Zwijndrecht"]],
  ["90", ["Gent"]],
  ["luett", ["Luik"]],
  ["sankt", ["Sankt Vith"]],
  ["Sain", ["Sint-Niklaas"]],
])("typing %s offers first %j", (typed, names) => {
  expect(
    searchPlaces(index, typed)
      .slice(0, names.length)
      .map((each) => each.names.nl),
  ).toEqual(names);
});

it("offers nothing before anything is typed and keeps to the limit", () => {
  expect(searchPlaces(index, " ")).toEqual([]);
  expect(searchPlaces(index, "a", 7)).toHaveLength(7);
});

test.each([
  ["21004", "Brussel / Bruxelles", "Brussels"],
  ["21009", "Elsene / Ixelles", "Elsene / Ixelles"],
  ["21001", "Anderlecht", "Anderlecht"],
  ["44021", "Gent", "Ghent"],
  ["62063", "Liège", "Liège"],
  ["63067", "Sankt Vith", "Sankt Vith"],
])("%s is officially %s, in English %s", (code, official, english) => {
  expect(officialNameOf(place(code))).toBe(official);
  expect(nameOfPlace(place(code), "en")).toBe(english);
});

describe("a place on a day", () => {
  test.each([
    { code: "82005", on: "2024-12-01", state: "existed", why: "last day of Bertogne" },
    {
      code: "82005",
      on: "2024-12-02",
      state: "ended",
      why: "the council of the merged Bastogne is installed",
    },
    { code: "82039", on: "2024-12-01", state: "notYet", why: "eve of the merged Bastogne" },
    { code: "82039", on: "2024-12-02", state: "existed", why: "first day of the merged Bastogne" },
    { code: "11056", on: "2024-12-31", state: "existed", why: "last day of Zwijndrecht" },
    {
      code: "11056",
      on: "2025-01-01",
      state: "ended",
      why: "Zwijndrecht is in Beveren-Kruibeke-Zwijndrecht",
    },
    { code: "44021", on: "1969-12-31", state: "beforeRegister", why: "the register cannot say" },
    { code: "25117", on: "1970-06-01", state: "notYet", why: "Chastre has its code since 1977" },
  ])("$code on $on: $state ($why)", ({ code, on, state }) => {
    expect(municipalityOn(index, code, on)).toMatchObject({ ok: true, value: { state } });
  });

  it("says what a code became and what stood there before", () => {
    expect(municipalityOn(index, "11056", "2025-01-01")).toMatchObject({
      value: { current: { code: "46030" } },
    });
    const before = municipalityOn(index, "46030", "2024-06-30");
    expect(
      before.ok && before.value.state === "notYet" && before.value.predecessors.map((each) => each.code),
    ).toEqual(["11056", "46003", "46013"]);
  });

  it("refuses an unknown code and a day that does not exist", () => {
    expect(municipalityOn(index, "44022", "2025-01-01")).toMatchObject({
      ok: false,
      error: { kind: "unknownPlace", value: "44022" },
    });
    expect(municipalityOn(index, "44021", "2025-02-30")).toMatchObject({
      ok: false,
      error: { kind: "invalidDate", value: "2025-02-30" },
    });
  });
});
