import { type Language, languages } from "@napar/domain/text";

const isOurs = (code: string): code is Language => (languages as readonly string[]).includes(code);

/**
 * @param kept what the person chose earlier on this device
 * @param preferred languages of the browser, best first, such as `fr-BE`
 * @returns English when neither names one of ours
 */
export function chooseLanguage(kept: string | null, preferred: readonly string[]): Language {
  const codes = [kept ?? "", ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  return codes.find(isOurs) ?? "en";
}
