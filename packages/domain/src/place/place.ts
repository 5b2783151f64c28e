/**
 * Places: municipalities and the areas they lie in. Which government may act depends on where: on the language area
 * (Constitution, art. 4), the region, and for some rules on a group of municipalities such as those with facilities.
 * The rows are passed in as a `PlaceRegister`; nothing here knows one country's list.
 */
import * as z from "zod";
import { type IsoDate, isoDate } from "../calendar/index.js";
import { type FullText, type Language, language, languages } from "../text/index.js";

export const languageAreaId = z.enum(["LA-NL", "LA-FR", "LA-DE", "LA-BRU"]);
/** Dutch, French and German language area, and the bilingual area of Brussels-Capital. */
export type LanguageAreaId = z.infer<typeof languageAreaId>;

export const placeGroupId = z.enum([
  "brussels-19",
  "german-9",
  "facility-de",
  "facility-nl-periphery",
  "facility-nl-border",
  "facility-fr-border",
  "facility-fr-malmedy",
]);
export type PlaceGroupId = z.infer<typeof placeGroupId>;

/**
 * A name in each language; where a language has no name of its own, the official one is repeated. English only where
 * an exonym is in use ("Ghent").
 */
export const placeNames = z.object({
  nl: z.string().min(1),
  fr: z.string().min(1),
  de: z.string().min(1),
  en: z.string().min(1).optional(),
});
export type PlaceNames = z.infer<typeof placeNames>;

const nisCode = z.string().regex(/^\d{5}$/);
const postalCode = z.string().regex(/^\d{4}$/);

export const municipality = z.object({
  /** NIS (REFNIS) code of five digits. */
  code: nisCode,
  names: placeNames,
  /** Names in use beside those of the register, found by search and never shown as the name. */
  otherNames: z.array(z.string().min(1)).optional(),
  /** The name in these languages is the official one; two in Brussels. */
  officialLanguages: z.array(language).min(1),
  languageArea: languageAreaId,
  placeGroups: z.array(placeGroupId),
  /** Languages in which residents may be served beside that of the area; `null` where there are no facilities. */
  facilities: z.object({ group: placeGroupId, languages: z.array(language).min(1) }).nullable(),
  /** NIS code of the region. */
  region: nisCode,
  /** NIS code of the province; `null` in Brussels, which belongs to none. */
  province: nisCode.nullable(),
  /** NIS code of the administrative arrondissement. */
  arrondissement: nisCode,
  postalCodes: z.array(postalCode).min(1),
  /** Those of the centre; several after a merger. */
  mainPostalCodes: z.array(postalCode).min(1),
  /** Registered inhabitants on `PlaceRegister.populationDate`. */
  population: z.int().positive(),
  areaKm2: z.number().positive(),
  /** Life of the code, not of the municipality; the first day of the register means "since it began". */
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  /** Codes that ended into this one, as far back as the register's changes go. */
  predecessors: z.array(nisCode).optional(),
  /** Days on which the territory grew under the same code: do not compare figures across them. */
  territoryChangedOn: z.array(isoDate).optional(),
});
export type Municipality = z.infer<typeof municipality>;

export const endedMunicipality = z.object({
  code: nisCode,
  names: placeNames,
  languageArea: languageAreaId,
  region: nisCode,
  province: nisCode.nullable(),
  arrondissement: nisCode,
  validFrom: isoDate,
  /** Last day of the code. */
  validTo: isoDate,
  /** The code in force today. */
  currentCode: nisCode,
});
/** A code that no longer exists: merged away, absorbed, or the same municipality under a new code. */
export type EndedMunicipality = z.infer<typeof endedMunicipality>;

/** All that a rule of competence needs to know of a place; a `Municipality` satisfies it. */
export type PlaceClass = { languageArea: LanguageAreaId; placeGroups: readonly PlaceGroupId[] };

export type Region = { code: string; id: string; names: FullText; shortNames: FullText };
/** `code` is the NIS code, `id` the one that rules of competence use (BE-VAN). */
export type Province = { code: string; id: string; names: FullText; region: string; validFrom: IsoDate };
export type Arrondissement = {
  code: string;
  names: PlaceNames;
  province: string | null;
  region: string;
  validFrom: IsoDate;
};
export type LanguageArea = {
  id: LanguageAreaId;
  names: FullText;
  officialLanguages: Language[];
  /** Ids of authorities. */
  communities: string[];
};
export type PlaceGroup = {
  id: PlaceGroupId;
  names: FullText;
  facilities: Language[] | null;
  legalBasis: string;
  /** NIS codes. */
  municipalities: string[];
};

export const placeChange = z.object({
  id: z.string().min(1),
  kind: z.enum(["merger", "absorption", "recode"]),
  /** First day of the new situation. */
  date: isoDate,
  from: z.array(nisCode).min(1),
  to: nisCode,
  arrondissementChanged: z.boolean(),
  provinceChanged: z.boolean(),
  sources: z.array(z.string().min(1)).min(1),
  confidence: z.enum(["high", "medium", "low"]),
  /** Day from which the statistical nomenclature counts the change, where that is not `date`. */
  nomenclatureDate: isoDate.optional(),
  note: z.string().optional(),
});
export type PlaceChange = z.infer<typeof placeChange>;

export type ArrondissementChange = {
  date: IsoDate;
  ended: { code: string; names: PlaceNames }[];
  started: { code: string; names: PlaceNames }[];
  note: string;
  sources: string[];
};
export type PlaceSource = { title: string; publisher: string; obtainedFrom?: string; url?: string };

/** One country's places on one day, with where they come from. */
export type PlaceRegister = {
  asOf: IsoDate;
  /** A `validFrom` on this day means: since the register began. */
  beganOn: IsoDate;
  populationDate: IsoDate;
  compiledOn: IsoDate;
  areaBasis: string;
  licence: { name: string; url: string };
  /** The line the licence asks to print wherever the data are shown. */
  attribution: string;
  municipalities: readonly Municipality[];
  endedMunicipalities: readonly EndedMunicipality[];
  regions: readonly Region[];
  provinces: readonly Province[];
  arrondissements: readonly Arrondissement[];
  languageAreas: readonly LanguageArea[];
  placeGroups: readonly PlaceGroup[];
  changes: readonly PlaceChange[];
  arrondissementChanges: readonly ArrondissementChange[];
  sources: Readonly<Record<string, PlaceSource>>;
};

/** The official name: one, or in Brussels both, as in "Brussel / Bruxelles". */
export function officialNameOf(place: Pick<Municipality, "names" | "officialLanguages">): string {
  const official = languages.filter((code) => place.officialLanguages.includes(code));
  return [...new Set(official.map((code) => place.names[code]))].join(" / ");
}

/** The name a reader of that language knows, or the official name where there is none ("Ixelles" has no English one). */
export const nameOfPlace = (
  place: Pick<Municipality, "names" | "officialLanguages">,
  wanted: Language,
): string => place.names[wanted] ?? officialNameOf(place);
