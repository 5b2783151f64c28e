/** The register of Belgium against the figures that Statbel and the law give. */
import { describe, expect, it, test } from "vitest";
import {
  endedMunicipality,
  type Municipality,
  municipality,
  municipalityOn,
  placeChange,
} from "../../place/index.js";
import { belgianPlaceIndex, belgianPlaces, currentCodes } from "./index.js";

const { municipalities, endedMunicipalities, changes } = belgianPlaces;
const count = (wanted: (place: Municipality) => boolean) => municipalities.filter(wanted).length;

test.each(municipalities.map((place) => [place.code, place] as const))("%s is a whole row", (_, place) => {
  expect(municipality.safeParse(place).error).toBeUndefined();
});

test.each(endedMunicipalities.map((place) => [place.code, place] as const))(
  "%s is a whole ended row",
  (_, place) => {
    expect(endedMunicipality.safeParse(place).error).toBeUndefined();
  },
);

it("counts what Statbel counts on 1 January 2025", () => {
  expect(municipalities).toHaveLength(565);
  expect(new Set(municipalities.map((place) => place.code)).size).toBe(565);
  expect(["02000", "03000", "04000"].map((region) => count((place) => place.region === region))).toEqual([
    285, 261, 19,
  ]);
  expect(
    (["LA-NL", "LA-FR", "LA-DE", "LA-BRU"] as const).map((area) =>
      count((place) => place.languageArea === area),
    ),
  ).toEqual([285, 252, 9, 19]);
  expect(belgianPlaces.regions).toHaveLength(3);
  expect(belgianPlaces.provinces).toHaveLength(10);
  expect(belgianPlaces.arrondissements).toHaveLength(43);
});

test.each([
  ["BE-VAN", 67],
  ["BE-VBR", 63],
  ["BE-WBR", 27],
  ["BE-VWV", 62],
  ["BE-VOV", 55],
  ["BE-WHT", 69],
  ["BE-WLG", 84],
  ["BE-VLI", 38],
  ["BE-WLX", 43],
  ["BE-WNA", 38],
])("%s has %i municipalities", (id, expected) => {
  const province = belgianPlaces.provinces.find((each) => each.id === id);
  expect(count((place) => place.province === province?.code)).toBe(expected);
});

it("adds up to the population of 1 January 2026, by region", () => {
  const inhabitants = (region: string) =>
    municipalities
      .filter((place) => place.region === region)
      .reduce((sum, place) => sum + place.population, 0);
  expect(["02000", "03000", "04000"].map(inhabitants)).toEqual([6_898_350, 3_713_450, 1_255_834]);
  expect(municipalities.reduce((sum, place) => sum + place.population, 0)).toBe(11_867_634);
  expect(belgianPlaces.populationDate).toBe("2026-01-01");
});

it("gives each of 1146 postal codes to one municipality", () => {
  const codes = municipalities.flatMap((place) => place.postalCodes);
  expect(codes).toHaveLength(1146);
  expect(new Set(codes).size).toBe(1146);
  for (const place of municipalities)
    expect(place.postalCodes).toEqual(expect.arrayContaining(place.mainPostalCodes));
});

test.each([
  { group: "brussels-19", size: 19, area: "LA-BRU", languages: undefined, article: "art. 6" },
  { group: "german-9", size: 9, area: "LA-DE", languages: ["fr"], article: "art. 5" },
  { group: "facility-de", size: 9, area: "LA-DE", languages: ["fr"], article: "art. 8" },
  { group: "facility-nl-periphery", size: 6, area: "LA-NL", languages: ["fr"], article: "art. 7" },
  { group: "facility-nl-border", size: 6, area: "LA-NL", languages: ["fr"], article: "art. 8" },
  { group: "facility-fr-border", size: 4, area: "LA-FR", languages: ["nl"], article: "art. 8" },
  { group: "facility-fr-malmedy", size: 2, area: "LA-FR", languages: ["de"], article: "art. 8" },
] as const)("$group: $size municipalities of $area ($article of the laws of 1966)", (row) => {
  const places = municipalities.filter((place) => place.placeGroups.includes(row.group));
  expect(places).toHaveLength(row.size);
  expect(new Set(places.map((place) => place.languageArea))).toEqual(new Set([row.area]));
  for (const place of places) expect(place.facilities?.languages).toEqual(row.languages);
  expect(belgianPlaces.placeGroups.find((group) => group.id === row.group)?.legalBasis).toContain(
    row.article,
  );
});

it("has 27 facility municipalities, each in one facility group", () => {
  expect(count((place) => place.facilities !== null)).toBe(27);
  for (const place of municipalities) {
    expect(place.placeGroups.filter((group) => group.startsWith("facility-")).length).toBeLessThanOrEqual(1);
  }
});

it("knows Baelen, Plombières and Welkenraedt as places without facilities: the measures were never taken", () => {
  const names = ["Baelen", "Plombières", "Welkenraedt"];
  const places = municipalities.filter((place) => names.includes(place.names.fr));
  expect(places.map((place) => place.facilities)).toEqual([null, null, null]);
});

describe("changes", () => {
  it("are 20 mergers, 1 absorption and 11 recodes, each well formed", () => {
    const kinds = changes.map((change) => change.kind);
    expect(
      ["merger", "absorption", "recode"].map((kind) => kinds.filter((each) => each === kind).length),
    ).toEqual([20, 1, 11]);
    for (const change of changes) expect(placeChange.safeParse(change).error).toBeUndefined();
  });

  it("end 55 codes, each once, into the code in force", () => {
    expect(endedMunicipalities).toHaveLength(55);
    const ended = changes.flatMap((change) => change.from.filter((code) => code !== change.to));
    expect([...ended].sort()).toEqual(endedMunicipalities.map((place) => place.code).sort());
    for (const change of changes) {
      for (const code of change.from) if (code !== change.to) expect(currentCodes.get(code)).toBe(change.to);
      for (const source of change.sources) expect(belgianPlaces.sources).toHaveProperty(source);
    }
  });

  it("agree with the predecessors of the codes in force", () => {
    for (const place of municipalities) {
      const ended = endedMunicipalities
        .filter((each) => each.currentCode === place.code)
        .map((each) => each.code);
      expect([...(place.predecessors ?? [])].sort()).toEqual(ended.sort());
    }
  });

  test.each([
    ["2018-12-31", 589],
    ["2019-01-01", 581],
    ["2024-12-01", 581],
    ["2024-12-02", 580],
    ["2024-12-31", 580],
    ["2025-01-01", 565],
  ])("on %s there were %i municipalities", (on, expected) => {
    const index = belgianPlaceIndex();
    const codes = [...index.byCode.keys(), ...index.endedByCode.keys()];
    const existed = codes.filter((code) => {
      const answer = municipalityOn(index, code, on);
      return answer.ok && answer.value.state === "existed";
    });
    expect(existed).toHaveLength(expected);
  });
});
