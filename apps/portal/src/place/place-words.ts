import { belgianPlaces } from "@napar/domain/belgium/places";
import type { LanguageAreaId } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import type { MatterGroup } from "./core-questions.js";

/** "Dutch language area". */
export const areaName = (area: LanguageAreaId, language: Language): string =>
  belgianPlaces.languageAreas.find(({ id }) => id === area)?.names[language] ?? area;

export function groupWords(group: MatterGroup, language: Language): string {
  const t = inLanguage(language);
  const words: Record<MatterGroup, () => string> = {
    home: t.placeGroupHome,
    work: t.placeGroupWork,
    school: t.placeGroupSchool,
    street: t.placeGroupStreet,
    care: t.placeGroupCare,
    leisure: t.placeGroupMedia,
  };
  return words[group]();
}

/** A language as residents speak it: "le français". */
export function spokenLanguage(code: Language, language: Language): string {
  const t = inLanguage(language);
  const names: Record<Language, () => string> = {
    nl: t.placeLanguageNl,
    fr: t.placeLanguageFr,
    de: t.placeLanguageDe,
    en: t.placeLanguageEn,
  };
  return names[code]();
}
