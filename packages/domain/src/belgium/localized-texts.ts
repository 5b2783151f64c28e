/** For the tests of the data: every text by language inside a value, however deep. */
import { type LocalizedText, languages } from "../text/index.js";

/** An object counts as a text when it has one of the four languages as a member. */
export function everyLocalizedText(value: unknown): LocalizedText[] {
  if (typeof value !== "object" || value === null) return [];
  if (languages.some((language) => Object.hasOwn(value, language))) return [value as LocalizedText];
  return Object.values(value).flatMap(everyLocalizedText);
}
