/**
 * From the authority a rule names to the body a reader knows: "municipality" becomes "City of Ghent".
 */
import { type Municipality, nameOfPlace } from "../place/index.js";
import type { FullText, Language } from "../text/index.js";
import type { Authority } from "./authority.js";
import { cityCodes, provinceNames } from "./local-bodies.data.js";

export type HolderName = {
  /** Id of the authority. */
  id: string;
  /** A kind of local body; with a place given, `names` are those of the body there. */
  generic: boolean;
  names: FullText;
};

/** What naming a local body needs to know of its place. */
export type PlaceOfBody = Pick<
  Municipality,
  "code" | "names" | "officialLanguages" | "languageArea" | "province"
>;

/**
 * Names the holder of a rule for a place.
 *
 * @param municipality the place of the question; `null` when only an area is known: a kind of body keeps its own name
 * @returns names of one body in four languages. Zones are named as "for" the municipality, because a police or rescue
 *   zone often serves several. In Brussels a governor was that of the administrative district; there is no province
 */
export function resolveHolder(authority: Authority, municipality: PlaceOfBody | null): HolderName {
  const generic = authority.kind === "generic";
  const names = generic && municipality ? bodyNames(authority.id, municipality) : undefined;
  return { id: authority.id, generic, names: names ?? authority.names };
}

function bodyNames(kind: string, place: PlaceOfBody): FullText | undefined {
  const name = (language: Language) => nameOfPlace(place, language);
  const of = { nl: name("nl"), fr: frenchOf(name("fr")), de: name("de"), en: name("en") };
  switch (kind) {
    case "municipality":
      return cityCodes.has(place.code)
        ? { nl: `Stad ${of.nl}`, fr: `Ville ${of.fr}`, de: `Stadt ${of.de}`, en: `City of ${of.en}` }
        : {
            nl: `Gemeente ${of.nl}`,
            fr: `Commune ${of.fr}`,
            de: `Gemeinde ${of.de}`,
            en: `Municipality of ${of.en}`,
          };
    case "mayor":
      return {
        nl: `Burgemeester van ${of.nl}`,
        fr: `Bourgmestre ${of.fr}`,
        de: `Bürgermeister von ${of.de}`,
        en: `Mayor of ${of.en}`,
      };
    case "police-zone":
      return {
        nl: `Lokale politie (politiezone voor ${of.nl})`,
        fr: `Police locale (zone de police pour ${name("fr")})`,
        de: `Lokale Polizei (Polizeizone für ${of.de})`,
        en: `Local police (police zone for ${of.en})`,
      };
    case "ocmw-cpas":
      return {
        nl: `OCMW van ${of.nl}`,
        fr: `CPAS ${of.fr}`,
        de: `ÖSHZ ${of.de}`,
        en: `Public centre for social welfare (OCMW/CPAS) of ${of.en}`,
      };
    case "rescue-zone":
      return {
        nl: `Hulpverleningszone voor ${of.nl}`,
        fr: `Zone de secours pour ${name("fr")}`,
        de: `Hilfeleistungszone für ${of.de}`,
        en: `Rescue zone for ${of.en}`,
      };
    case "province":
      return provinceBody(place, (province) => ({
        nl: `Provincie ${province.nl}`,
        fr: `Province ${frenchOfProvince(province.fr)}`,
        de: `Provinz ${province.de}`,
        en: `Province of ${province.en}`,
      }));
    case "governor":
      return place.languageArea === "LA-BRU"
        ? {
            nl: "Gouverneur van het administratief arrondissement Brussel-Hoofdstad",
            fr: "Gouverneur de l’arrondissement administratif de Bruxelles-Capitale",
            de: "Gouverneur des Verwaltungsbezirks Brüssel-Hauptstadt",
            en: "Governor of the administrative district of Brussels-Capital",
          }
        : provinceBody(place, (province) => ({
            nl: `Gouverneur van de provincie ${province.nl}`,
            fr: `Gouverneur de la province ${frenchOfProvince(province.fr)}`,
            de: `Gouverneur der Provinz ${province.de}`,
            en: `Governor of the province of ${province.en}`,
          }));
    default:
      return undefined;
  }
}

function provinceBody(place: PlaceOfBody, body: (province: FullText) => FullText): FullText | undefined {
  const province = place.province ? provinceNames[place.province] : undefined;
  return province && body(province);
}

/** "de Gand", "d’Anvers", "du Roeulx", "des Bons Villers", "de La Louvière"; an h is not elided ("de Huy"). */
function frenchOf(name: string): string {
  if (name.startsWith("Le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `des ${name.slice(4)}`;
  return /^[aeiouyàâéèêëîïôœùû]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** "de Flandre orientale", "du Brabant wallon", "du Hainaut", "de Liège". */
const frenchOfProvince = (name: string): string =>
  /^(Brabant|Hainaut|Limbourg|Luxembourg)/.test(name) ? `du ${name}` : frenchOf(name);
