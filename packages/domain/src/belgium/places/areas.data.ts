/**
 * Regions, provinces, arrondissements, language areas and the groups of municipalities on which rules of law turn.
 *
 * Source: Statbel REFNIS (codes, names, validity; CC BY 4.0); Constitution, art. 2 to 5; coordinated laws of 18 July 1966
 * on the use of languages in administrative matters, art. 3 to 8 (language areas and facilities; the lists are general
 * knowledge, checked against the number of municipalities the laws name). Compiled on 2026-11-20; rewritten here as rows.
 *
 * Not a facility municipality: Baelen, Plombières and Welkenraedt, for which the law allows measures never taken.
 */
import type { Arrondissement, LanguageArea, PlaceGroup, Province, Region } from "../../place/index.js";

// biome-ignore format: an area is a line
export const regions: readonly Region[] = [
  { code: "02000", id: "REG-VL", names: { nl: "Vlaams Gewest", fr: "Région flamande", de: "Flämische Region", en: "Flemish Region" }, shortNames: { nl: "Vlaanderen", fr: "Flandre", de: "Flandern", en: "Flanders" } },
  { code: "03000", id: "REG-WA", names: { nl: "Waals Gewest", fr: "Région wallonne", de: "Wallonische Region", en: "Walloon Region" }, shortNames: { nl: "Wallonië", fr: "Wallonie", de: "Wallonie", en: "Wallonia" } },
  { code: "04000", id: "REG-BRU", names: { nl: "Brussels Hoofdstedelijk Gewest", fr: "Région de Bruxelles-Capitale", de: "Region Brüssel-Hauptstadt", en: "Brussels-Capital Region" }, shortNames: { nl: "Brussel", fr: "Bruxelles", de: "Brüssel", en: "Brussels" } },
];

// biome-ignore format: an area is a line
export const provinces: readonly Province[] = [
  { code: "10000", id: "BE-VAN", names: { nl: "Antwerpen", fr: "Anvers", de: "Antwerpen", en: "Antwerp" }, region: "02000", validFrom: "1970-01-01" },
  { code: "20001", id: "BE-VBR", names: { nl: "Vlaams-Brabant", fr: "Brabant flamand", de: "Flämisch-Brabant", en: "Flemish Brabant" }, region: "02000", validFrom: "1995-01-01" },
  { code: "20002", id: "BE-WBR", names: { nl: "Waals-Brabant", fr: "Brabant wallon", de: "Wallonisch-Brabant", en: "Walloon Brabant" }, region: "03000", validFrom: "1995-01-01" },
  { code: "30000", id: "BE-VWV", names: { nl: "West-Vlaanderen", fr: "Flandre occidentale", de: "Westflandern", en: "West Flanders" }, region: "02000", validFrom: "1970-01-01" },
  { code: "40000", id: "BE-VOV", names: { nl: "Oost-Vlaanderen", fr: "Flandre orientale", de: "Ostflandern", en: "East Flanders" }, region: "02000", validFrom: "1970-01-01" },
  { code: "50000", id: "BE-WHT", names: { nl: "Henegouwen", fr: "Hainaut", de: "Hennegau", en: "Hainaut" }, region: "03000", validFrom: "1970-01-01" },
  { code: "60000", id: "BE-WLG", names: { nl: "Luik", fr: "Liège", de: "Lüttich", en: "Liège" }, region: "03000", validFrom: "1970-01-01" },
  { code: "70000", id: "BE-VLI", names: { nl: "Limburg", fr: "Limbourg", de: "Limburg", en: "Limburg" }, region: "02000", validFrom: "1970-01-01" },
  { code: "80000", id: "BE-WLX", names: { nl: "Luxemburg", fr: "Luxembourg", de: "Luxemburg", en: "Luxembourg" }, region: "03000", validFrom: "1970-01-01" },
  { code: "90000", id: "BE-WNA", names: { nl: "Namen", fr: "Namur", de: "Namur", en: "Namur" }, region: "03000", validFrom: "1970-01-01" },
];

// biome-ignore format: an area is a line
export const arrondissements: readonly Arrondissement[] = [
  { code: "11000", names: { nl: "Antwerpen", fr: "Anvers", de: "Antwerpen" }, province: "10000", region: "02000", validFrom: "1970-01-01" },
  { code: "12000", names: { nl: "Mechelen", fr: "Malines", de: "Mechelen" }, province: "10000", region: "02000", validFrom: "1970-01-01" },
  { code: "13000", names: { nl: "Turnhout", fr: "Turnhout", de: "Turnhout" }, province: "10000", region: "02000", validFrom: "1970-01-01" },
  { code: "21000", names: { nl: "Brussel-Hoofdstad", fr: "Bruxelles-Capitale", de: "Brüssel-Hauptstadt" }, province: null, region: "04000", validFrom: "1970-01-01" },
  { code: "23000", names: { nl: "Halle-Vilvoorde", fr: "Hal-Vilvorde", de: "Halle-Vilvoorde" }, province: "20001", region: "02000", validFrom: "1995-01-01" },
  { code: "24000", names: { nl: "Leuven", fr: "Louvain", de: "Löwen" }, province: "20001", region: "02000", validFrom: "1995-01-01" },
  { code: "25000", names: { nl: "Nijvel", fr: "Nivelles", de: "Nivelles" }, province: "20002", region: "03000", validFrom: "1995-01-01" },
  { code: "31000", names: { nl: "Brugge", fr: "Bruges", de: "Brügge" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "32000", names: { nl: "Diksmuide", fr: "Dixmude", de: "Diksmuide" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "33000", names: { nl: "Ieper", fr: "Ypres", de: "Ypern" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "34000", names: { nl: "Kortrijk", fr: "Courtrai", de: "Kortrijk" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "35000", names: { nl: "Oostende", fr: "Ostende", de: "Ostende" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "36000", names: { nl: "Roeselare", fr: "Roulers", de: "Roeselare" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "37000", names: { nl: "Tielt", fr: "Tielt", de: "Tielt" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "38000", names: { nl: "Veurne", fr: "Furnes", de: "Veurne" }, province: "30000", region: "02000", validFrom: "1970-01-01" },
  { code: "41000", names: { nl: "Aalst", fr: "Alost", de: "Aalst" }, province: "40000", region: "02000", validFrom: "1970-01-01" },
  { code: "42000", names: { nl: "Dendermonde", fr: "Termonde", de: "Dendermonde" }, province: "40000", region: "02000", validFrom: "1970-01-01" },
  { code: "43000", names: { nl: "Eeklo", fr: "Eeklo", de: "Eeklo" }, province: "40000", region: "02000", validFrom: "1970-01-01" },
  { code: "44000", names: { nl: "Gent", fr: "Gand", de: "Gent" }, province: "40000", region: "02000", validFrom: "1970-01-01" },
  { code: "45000", names: { nl: "Oudenaarde", fr: "Audenarde", de: "Oudenaarde" }, province: "40000", region: "02000", validFrom: "1970-01-01" },
  { code: "46000", names: { nl: "Sint-Niklaas", fr: "Saint-Nicolas", de: "Sint-Niklaas" }, province: "40000", region: "02000", validFrom: "1970-01-01" },
  { code: "51000", names: { nl: "Aat", fr: "Ath", de: "Ath" }, province: "50000", region: "03000", validFrom: "1970-01-01" },
  { code: "52000", names: { nl: "Charleroi", fr: "Charleroi", de: "Charleroi" }, province: "50000", region: "03000", validFrom: "1970-01-01" },
  { code: "53000", names: { nl: "Bergen", fr: "Mons", de: "Mons" }, province: "50000", region: "03000", validFrom: "1970-01-01" },
  { code: "55000", names: { nl: "Zinnik", fr: "Soignies", de: "Soignies" }, province: "50000", region: "03000", validFrom: "1970-01-01" },
  { code: "56000", names: { nl: "Thuin", fr: "Thuin", de: "Thuin" }, province: "50000", region: "03000", validFrom: "1970-01-01" },
  { code: "57000", names: { nl: "Doornik-Moeskroen", fr: "Tournai-Mouscron", de: "Tournai-Mouscron" }, province: "50000", region: "03000", validFrom: "2019-01-01" },
  { code: "58000", names: { nl: "La Louvière", fr: "La Louvière", de: "La Louvière" }, province: "50000", region: "03000", validFrom: "2019-01-01" },
  { code: "61000", names: { nl: "Hoei", fr: "Huy", de: "Huy" }, province: "60000", region: "03000", validFrom: "1970-01-01" },
  { code: "62000", names: { nl: "Luik", fr: "Liège", de: "Lüttich" }, province: "60000", region: "03000", validFrom: "1970-01-01" },
  { code: "63000", names: { nl: "Verviers", fr: "Verviers", de: "Verviers" }, province: "60000", region: "03000", validFrom: "1970-01-01" },
  { code: "64000", names: { nl: "Borgworm", fr: "Waremme", de: "Waremme" }, province: "60000", region: "03000", validFrom: "1970-01-01" },
  { code: "71000", names: { nl: "Hasselt", fr: "Hasselt", de: "Hasselt" }, province: "70000", region: "02000", validFrom: "1970-01-01" },
  { code: "72000", names: { nl: "Maaseik", fr: "Maaseik", de: "Maaseik" }, province: "70000", region: "02000", validFrom: "1970-01-01" },
  { code: "73000", names: { nl: "Tongeren", fr: "Tongres", de: "Tongeren" }, province: "70000", region: "02000", validFrom: "1970-01-01" },
  { code: "81000", names: { nl: "Aarlen", fr: "Arlon", de: "Arlon" }, province: "80000", region: "03000", validFrom: "1970-01-01" },
  { code: "82000", names: { nl: "Bastenaken", fr: "Bastogne", de: "Bastogne" }, province: "80000", region: "03000", validFrom: "1970-01-01" },
  { code: "83000", names: { nl: "Marche-en-Famenne", fr: "Marche-en-Famenne", de: "Marche-en-Famenne" }, province: "80000", region: "03000", validFrom: "1970-01-01" },
  { code: "84000", names: { nl: "Neufchâteau", fr: "Neufchâteau", de: "Neufchâteau" }, province: "80000", region: "03000", validFrom: "1970-01-01" },
  { code: "85000", names: { nl: "Virton", fr: "Virton", de: "Virton" }, province: "80000", region: "03000", validFrom: "1970-01-01" },
  { code: "91000", names: { nl: "Dinant", fr: "Dinant", de: "Dinant" }, province: "90000", region: "03000", validFrom: "1970-01-01" },
  { code: "92000", names: { nl: "Namen", fr: "Namur", de: "Namur" }, province: "90000", region: "03000", validFrom: "1970-01-01" },
  { code: "93000", names: { nl: "Philippeville", fr: "Philippeville", de: "Philippeville" }, province: "90000", region: "03000", validFrom: "1970-01-01" },
];

/** `communities` are ids of authorities; in Brussels `vg` and `cf` reach institutions only, `cocom` also persons. */
// biome-ignore format: an area is a line
export const languageAreas: readonly LanguageArea[] = [
  { id: "LA-NL", names: { nl: "Nederlands taalgebied", fr: "région de langue néerlandaise", de: "niederländisches Sprachgebiet", en: "Dutch-language area" }, officialLanguages: ["nl"], communities: ["vg"] },
  { id: "LA-FR", names: { nl: "Frans taalgebied", fr: "région de langue française", de: "französisches Sprachgebiet", en: "French-language area" }, officialLanguages: ["fr"], communities: ["cf"] },
  { id: "LA-DE", names: { nl: "Duits taalgebied", fr: "région de langue allemande", de: "deutsches Sprachgebiet", en: "German-language area" }, officialLanguages: ["de"], communities: ["dg"] },
  { id: "LA-BRU", names: { nl: "tweetalig gebied Brussel-Hoofdstad", fr: "région bilingue de Bruxelles-Capitale", de: "zweisprachiges Gebiet Brüssel-Hauptstadt", en: "bilingual area of Brussels-Capital" }, officialLanguages: ["nl", "fr"], communities: ["vg", "cf", "cocom"] },
];

/**
 * Groups of municipalities that a rule can name. `facilities` gives the languages in which residents may be served
 * beside the language of the area; `null` where the group is no facility group.
 */
// biome-ignore format: a group is a block
export const placeGroups: readonly PlaceGroup[] = [
  { id: "brussels-19", names: { nl: "de negentien gemeenten van Brussel-Hoofdstad", fr: "les dix-neuf communes de Bruxelles-Capitale", de: "die neunzehn Gemeinden von Brüssel-Hauptstadt", en: "the nineteen municipalities of Brussels-Capital" },
    facilities: null, legalBasis: "Coordinated laws of 18 July 1966, art. 6",
    municipalities: ["21001", "21002", "21003", "21004", "21005", "21006", "21007", "21008", "21009", "21010", "21011", "21012", "21013", "21014", "21015", "21016", "21017", "21018", "21019"] },
  { id: "german-9", names: { nl: "de negen gemeenten van het Duitse taalgebied", fr: "les neuf communes de la région de langue allemande", de: "die neun Gemeinden des deutschen Sprachgebiets", en: "the nine municipalities of the German-language area" },
    facilities: null, legalBasis: "Coordinated laws of 18 July 1966, art. 5",
    municipalities: ["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"] },
  { id: "facility-nl-periphery", names: { nl: "randgemeenten", fr: "communes de la périphérie bruxelloise", de: "Brüsseler Randgemeinden", en: "municipalities on the edge of Brussels" },
    facilities: ["fr"], legalBasis: "Coordinated laws of 18 July 1966, art. 7",
    municipalities: ["23098", "23099", "23100", "23101", "23102", "23103"] },
  { id: "facility-nl-border", names: { nl: "taalgrensgemeenten in het Nederlandse taalgebied", fr: "communes de la frontière linguistique, région de langue néerlandaise", de: "Sprachgrenzgemeinden im niederländischen Sprachgebiet", en: "language-border municipalities in the Dutch-language area" },
    facilities: ["fr"], legalBasis: "Coordinated laws of 18 July 1966, art. 8",
    municipalities: ["23009", "33016", "34043", "45041", "73028", "73109"] },
  { id: "facility-fr-border", names: { nl: "taalgrensgemeenten in het Franse taalgebied", fr: "communes de la frontière linguistique, région de langue française", de: "Sprachgrenzgemeinden im französischen Sprachgebiet", en: "language-border municipalities in the French-language area" },
    facilities: ["nl"], legalBasis: "Coordinated laws of 18 July 1966, art. 8",
    municipalities: ["51019", "51067", "57096", "57097"] },
  { id: "facility-fr-malmedy", names: { nl: "Malmedyse gemeenten", fr: "communes malmédiennes", de: "Malmedyer Gemeinden", en: "Malmedy municipalities" },
    facilities: ["de"], legalBasis: "Coordinated laws of 18 July 1966, art. 8",
    municipalities: ["63049", "63080"] },
  { id: "facility-de", names: { nl: "faciliteiten voor Franstaligen in het Duitse taalgebied", fr: "facilités pour les francophones en région de langue allemande", de: "Erleichterungen für Französischsprachige im deutschen Sprachgebiet", en: "facilities for French speakers in the German-language area" },
    facilities: ["fr"], legalBasis: "Coordinated laws of 18 July 1966, art. 8",
    municipalities: ["63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087"] },
];
