import { belgianPlaces } from "@napar/domain/belgium/places";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import type { AuthorityLevel } from "./authority-groups.js";

export function levelHeading(level: AuthorityLevel, language: Language): string {
  const t = inLanguage(language);
  const words: Record<AuthorityLevel, () => string> = {
    federal: t.authorityLevelFederal,
    community: t.authorityLevelCommunity,
    region: t.authorityLevelRegion,
    "community-commission": t.authorityLevelCommission,
    local: t.authorityLevelLocal,
    interfederal: t.authorityLevelInterfederal,
  };
  return words[level]();
}

export function kindWords(kind: string, language: Language): string {
  const t = inLanguage(language);
  const words: Record<string, () => string> = {
    entity: t.authorityKindEntity,
    generic: t.authorityKindGeneric,
    agency: t.authorityKindAgency,
    office: t.authorityKindOffice,
    judicial: t.authorityKindJudicial,
    independent: t.authorityKindIndependent,
  };
  return words[kind]?.() ?? kind;
}

/** The language areas by name; all four are the whole country. */
export function territoryWords(areas: readonly string[], language: Language): string {
  const { languageAreas } = belgianPlaces;
  if (languageAreas.every(({ id }) => areas.includes(id))) return inLanguage(language).authorityEverywhere();
  const names = areas.map((area) => languageAreas.find(({ id }) => id === area)?.names[language] ?? area);
  return wordList(names, language);
}

/** English notes of the register name language areas by id, as jurists do. */
export const withAreaNames = (text: string): string =>
  text.replace(
    /\bLA-[A-Z]+\b/g,
    (area) => `the ${belgianPlaces.languageAreas.find(({ id }) => id === area)?.names.en ?? area}`,
  );

export function fieldGroupWords(group: string, language: Language): string {
  const t = inLanguage(language);
  const words: Record<string, () => string> = {
    "security-justice": t.authorityGroupSecurity,
    "migration-citizenship": t.authorityGroupMigration,
    equality: t.authorityGroupEquality,
    "work-social": t.authorityGroupWork,
    "education-youth-family": t.authorityGroupEducation,
    "culture-media-sport": t.authorityGroupCulture,
    "health-welfare": t.authorityGroupHealth,
    "housing-territory": t.authorityGroupHousing,
    "local-religion": t.authorityGroupLocal,
    "economy-other": t.authorityGroupEconomy,
  };
  return words[group]?.() ?? group;
}
