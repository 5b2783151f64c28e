/** The language of the workplace: chosen by the person, otherwise the first of the browser's that we speak. */
import { type Language, languages } from "@napar/domain/text";
import { inLanguage } from "@napar/ui/messages";
import { chooseLanguage } from "./choose-language.js";

const kept = "napar-language";

/** It does not change while the page is open: another choice loads the page again, with what was typed kept as draft. */
export const language: Language = chooseLanguage(localStorage.getItem(kept), navigator.languages);

/** The texts of the interface in the chosen language. */
export const t = inLanguage(language);

export function changeLanguage(chosen: Language): void {
  localStorage.setItem(kept, chosen);
  location.reload();
}

export const languageNames: Record<Language, string> = {
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  en: "English",
};
export { languages };

/** For components that format dates and sort words. */
export const localeTag: Record<Language, string> = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-GB" };
