/**
 * How a name of a place is compared. Two keys: the name without case, accents, hyphens and spaces, and a looser one in
 * which "Saint", "Sint", "Sankt" and their abbreviations are the same word.
 */
import { foldText } from "../suggestion/index.js";

const saint = new Set(["saint", "sainte", "sint", "sinte", "sankt", "st", "ste"]);
/** Words before a name that say what kind of place it is, in a folded text. */
const kindOfPlace =
  /^(?:la )?(?:stad|gemeente|ville d[eu]?|commune d[eu]?|city of|town of|municipality of|stadt|gemeinde) /;

/** "Saint-Gilles" and "SAINT GILLES" give the same key; "St-Gilles" gives another one. */
export const exactKey = (name: string): string => foldText(name).replaceAll(" ", "");

/** "Saint-Vith", "Sankt Vith", "St. Vith" and "StVith" give the same key. */
export const looseKey = (name: string): string =>
  foldText(name)
    .split(" ")
    .map((word) => (saint.has(word) ? "st" : word))
    .join("");

/** The words of a name, loosely, for search by beginnings of words. */
export const looseWords = (name: string): string =>
  foldText(name)
    .split(" ")
    .map((word) => (saint.has(word) ? "st" : word))
    .join(" ");

/** All ways in which the words of a name may begin to be typed: as they are, with "st", without umlauts. */
export function writingsOf(name: string): string[] {
  const plain = withoutUmlauts(name);
  const names = plain === null ? [name] : [name, plain];
  return [...new Set(names.flatMap((each) => [foldText(each), looseWords(each)]))];
}

/** "Luettich" for "Lüttich": how umlauts are written where a keyboard has none; `null` for a name without umlaut. */
export function withoutUmlauts(name: string): string | null {
  const written = name.replace(/[äöüÄÖÜ]/g, (sign) => `${foldText(sign)}e`);
  return written === name ? null : written;
}

/** "Stad Gent" and "Ville de Liège" without the first words; `null` when there are none. */
export function withoutKindOfPlace(name: string): string | null {
  const folded = foldText(name);
  const rest = folded.replace(kindOfPlace, "");
  return rest === folded || rest === "" ? null : rest;
}

/**
 * The parts of a text that names one place twice or says where it lies: "Brussel / Bruxelles", "Saint-Nicolas (Liège)",
 * "Saint-Nicolas, Liège".
 *
 * @returns `null` for a text of one part
 */
export function partsOfName(text: string): string[] | null {
  const parts = text
    .split(/\s*[/|,;()]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 1 ? parts : null;
}
