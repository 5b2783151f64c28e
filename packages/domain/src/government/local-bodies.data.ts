/**
 * What local bodies are called: which municipalities bear the title of city, and the names of the provinces.
 *
 * The cities: general knowledge of the royal decrees and acts that gave the title (mergers of 2025 included, where the
 * new municipality took it over), written down on 2026-11-21 and not checked against a list of the title. A municipality
 * that is missing here is called a municipality, which it is in law whatever its title.
 * Names of provinces: Statbel, REFNIS nomenclature, CC BY 4.0.
 */
import type { FullText } from "../text/index.js";

/** NIS codes of the municipalities with the title of city. */
// biome-ignore format: a city is a line
export const cityCodes: ReadonlySet<string> = new Set([
  // Province of Antwerp
  "11002", // Antwerpen
  "13008", // Geel
  "13011", // Herentals
  "13014", // Hoogstraten
  "12021", // Lier
  "12025", // Mechelen
  "11029", // Mortsel
  "13040", // Turnhout
  // Flemish Brabant
  "24001", // Aarschot
  "24020", // Diest
  "23027", // Halle
  "24059", // Landen
  "24062", // Leuven
  "24134", // Scherpenheuvel-Zichem
  "24107", // Tienen
  "23088", // Vilvoorde
  "24130", // Zoutleeuw
  // West Flanders
  "31004", // Blankenberge
  "31005", // Brugge
  "31006", // Damme
  "32003", // Diksmuide
  "35005", // Gistel
  "34013", // Harelbeke
  "33011", // Ieper
  "36008", // Izegem
  "34022", // Kortrijk
  "32030", // Lo-Reninge
  "34027", // Menen
  "33016", // Mesen
  "38016", // Nieuwpoort
  "35013", // Oostende
  "35014", // Oudenburg
  "33021", // Poperinge
  "36015", // Roeselare
  "37022", // Tielt
  "31033", // Torhout
  "38025", // Veurne
  "34040", // Waregem
  "33029", // Wervik
  // East Flanders
  "41002", // Aalst
  "44083", // Deinze
  "42006", // Dendermonde
  "43005", // Eeklo
  "44021", // Gent
  "41018", // Geraardsbergen
  "46029", // Lokeren
  "41048", // Ninove
  "45035", // Oudenaarde
  "45041", // Ronse
  "46021", // Sint-Niklaas
  "41081", // Zottegem
  // Limburg
  "71004", // Beringen
  "73110", // Bilzen-Hoeselt
  "72004", // Bree
  "72041", // Dilsen-Stokkem
  "71016", // Genk
  "71020", // Halen
  "72037", // Hamont-Achel
  "71072", // Hasselt
  "71024", // Herk-de-Stad
  "72020", // Lommel
  "72021", // Maaseik
  "72030", // Peer
  "71053", // Sint-Truiden
  "73111", // Tongeren-Borgloon
  // Walloon Brabant
  "25031", // Genappe
  "25048", // Jodoigne
  "25072", // Nivelles
  "25121", // Ottignies-Louvain-la-Neuve
  "25112", // Wavre
  // Hainaut
  "57003", // Antoing
  "51004", // Ath
  "56005", // Beaumont
  "58002", // Binche
  "55004", // Braine-le-Comte
  "52011", // Charleroi
  "52012", // Châtelet
  "51014", // Chièvres
  "56016", // Chimay
  "57097", // Comines-Warneton
  "51067", // Enghien
  "52021", // Fleurus
  "52022", // Fontaine-l'Évêque
  "58001", // La Louvière
  "55035", // Le Rœulx
  "51069", // Lessines
  "57094", // Leuze-en-Hainaut
  "53053", // Mons
  "57096", // Mouscron
  "57064", // Péruwelz
  "53070", // Saint-Ghislain
  "55040", // Soignies
  "56078", // Thuin
  "57081", // Tournai
  // Liège
  "64034", // Hannut
  "62051", // Herstal
  "63035", // Herve
  "61031", // Huy
  "62063", // Liège
  "63046", // Limbourg
  "63049", // Malmedy
  "62096", // Seraing
  "63072", // Spa
  "63073", // Stavelot
  "63079", // Verviers
  "62108", // Visé
  "64074", // Waremme
  // Liège, German-speaking area
  "63023", // Eupen
  "63067", // Sankt Vith
  // Luxembourg
  "81001", // Arlon
  "82039", // Bastogne
  "84010", // Bouillon
  "85007", // Chiny
  "83012", // Durbuy
  "85011", // Florenville
  "82014", // Houffalize
  "83031", // La Roche-en-Ardenne
  "83034", // Marche-en-Famenne
  "84043", // Neufchâteau
  "84059", // Saint-Hubert
  "85045", // Virton
  // Namur
  "92003", // Andenne
  "91013", // Beauraing
  "91030", // Ciney
  "93014", // Couvin
  "91034", // Dinant
  "92048", // Fosses-la-Ville
  "92142", // Gembloux
  "92094", // Namur
  "93056", // Philippeville
  "91114", // Rochefort
  "93088", // Walcourt
  // Brussels-Capital
  "21004", // Bruxelles
]);

/** NIS code of the province -> its name as it follows "province of" in each language. */
export const provinceNames: Readonly<Record<string, FullText>> = {
  "10000": { nl: "Antwerpen", fr: "Anvers", de: "Antwerpen", en: "Antwerp" },
  "20001": { nl: "Vlaams-Brabant", fr: "Brabant flamand", de: "Flämisch-Brabant", en: "Flemish Brabant" },
  "20002": { nl: "Waals-Brabant", fr: "Brabant wallon", de: "Wallonisch-Brabant", en: "Walloon Brabant" },
  "30000": { nl: "West-Vlaanderen", fr: "Flandre occidentale", de: "Westflandern", en: "West Flanders" },
  "40000": { nl: "Oost-Vlaanderen", fr: "Flandre orientale", de: "Ostflandern", en: "East Flanders" },
  "50000": { nl: "Henegouwen", fr: "Hainaut", de: "Hennegau", en: "Hainaut" },
  "60000": { nl: "Luik", fr: "Liège", de: "Lüttich", en: "Liège" },
  "70000": { nl: "Limburg", fr: "Limbourg", de: "Limburg", en: "Limburg" },
  "80000": { nl: "Luxemburg", fr: "Luxembourg", de: "Luxemburg", en: "Luxembourg" },
  "90000": { nl: "Namen", fr: "Namur", de: "Namur", en: "Namur" },
};
