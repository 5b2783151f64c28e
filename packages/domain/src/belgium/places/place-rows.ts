/** From the compact rows of the data files to whole municipalities. */
import type { IsoDate } from "../../calendar/index.js";
import type {
  Arrondissement,
  EndedMunicipality,
  LanguageArea,
  LanguageAreaId,
  Municipality,
  PlaceGroup,
  PlaceNames,
} from "../../place/index.js";

/** The day that Statbel gives to codes that exist since its nomenclature began. */
export const nomenclatureBegan: IsoDate = "1970-01-01";

type Names = string | PlaceNames;
type More = { predecessors?: string[]; territoryChangedOn?: IsoDate[]; otherNames?: string[] };
export type MunicipalityRow = readonly [
  code: string,
  names: Names,
  mainPostalCodes: string,
  otherPostalCodes: string,
  population: number,
  areaKm2: number,
  validFrom?: IsoDate,
  more?: More,
];
export type MunicipalityBlock = { arrondissement: string; municipalities: readonly MunicipalityRow[] };
export type EndedRow = readonly [
  code: string,
  names: Names,
  arrondissement: string,
  validFrom: IsoDate,
  validTo: IsoDate,
  currentCode: string,
];

export type Areas = {
  arrondissements: readonly Arrondissement[];
  languageAreas: readonly LanguageArea[];
  placeGroups: readonly PlaceGroup[];
};

/** Completes the rows with what follows from the areas: region, province, language area, groups, facilities. */
export function readMunicipalities(blocks: readonly MunicipalityBlock[], areas: Areas): Municipality[] {
  const languagesOf = new Map(areas.languageAreas.map((area) => [area.id, area.officialLanguages]));
  return blocks.flatMap(({ arrondissement, municipalities }) =>
    municipalities.map(([code, names, main, others, population, areaKm2, validFrom, more]) => {
      const groups = areas.placeGroups.filter((group) => group.municipalities.includes(code));
      const facility = groups.find((group) => group.facilities !== null);
      const { region, province } = arrondissementOf(arrondissement, areas);
      const languageArea = languageAreaOf(region, groups);
      const mainPostalCodes = codesIn(main);
      return {
        code,
        names: namesIn(names),
        ...(more?.otherNames && { otherNames: more.otherNames }),
        officialLanguages: [...(languagesOf.get(languageArea) ?? [])],
        languageArea,
        placeGroups: groups.map((group) => group.id),
        facilities: facility ? { group: facility.id, languages: [...(facility.facilities ?? [])] } : null,
        region,
        province,
        arrondissement,
        postalCodes: [...mainPostalCodes, ...codesIn(others)].sort(),
        mainPostalCodes,
        population,
        areaKm2,
        validFrom: validFrom ?? nomenclatureBegan,
        validTo: null,
        ...(more?.predecessors && { predecessors: more.predecessors }),
        ...(more?.territoryChangedOn && { territoryChangedOn: more.territoryChangedOn }),
      };
    }),
  );
}

/** Ended codes, in the areas of their last day; the arrondissements that ended too lay in Hainaut. */
export function readEnded(rows: readonly EndedRow[], areas: Areas): EndedMunicipality[] {
  return rows.map(([code, names, arrondissement, validFrom, validTo, currentCode]) => {
    const { region, province } = arrondissementOf(arrondissement, areas);
    const groups = areas.placeGroups.filter((group) => group.municipalities.includes(currentCode));
    return {
      code,
      names: namesIn(names),
      languageArea: languageAreaOf(region, groups),
      region,
      province,
      arrondissement,
      validFrom,
      validTo,
      currentCode,
    };
  });
}

const namesIn = (names: Names): PlaceNames =>
  typeof names === "string" ? { nl: names, fr: names, de: names } : { ...names };

const codesIn = (codes: string): string[] => (codes === "" ? [] : codes.split(" "));

const endedArrondissements: Readonly<Record<string, { region: string; province: string }>> = {
  "54000": { region: "03000", province: "50000" },
};

function arrondissementOf(code: string, areas: Areas): { region: string; province: string | null } {
  const found = areas.arrondissements.find((each) => each.code === code) ?? endedArrondissements[code];
  if (!found) throw new Error(`no arrondissement ${code}`);
  return found;
}

/** Constitution, art. 4: the language area follows the region, but for the nine municipalities of the German area. */
function languageAreaOf(region: string, groups: readonly PlaceGroup[]): LanguageAreaId {
  if (region === "02000") return "LA-NL";
  if (region === "04000") return "LA-BRU";
  return groups.some((group) => group.id === "german-9") ? "LA-DE" : "LA-FR";
}
