/** Names around a competence question: lookups for the words, and the choices of the form. */

import type { HolderNameView, PlaceSummary } from "@napar/api/client";
import { belgianCompetenceModel, belgianCompetences } from "@napar/domain/belgium/competences";
import { type Instrument, instruments } from "@napar/domain/competence";
import { type Language, languages } from "@napar/domain/text";
import type { Choice, ChoiceGroup } from "@napar/ui";
import { lookupsFor, type WordingLookups, wordInstrument } from "@napar/ui/wording";

const collators = Object.fromEntries(
  languages.map((language) => [language, new Intl.Collator(language)]),
) as unknown as Record<Language, Intl.Collator>;

/** Names of the model of Belgium; with an answer at hand, those of the place it is about. */
export function competenceNames(answer?: {
  authorities: readonly HolderNameView[];
  place?: PlaceSummary;
}): WordingLookups {
  const here = new Map(answer?.authorities.map((one) => [one.id, one.names]));
  const place = answer?.place;
  return lookupsFor(belgianCompetences, {
    authority: (id, language) => here.get(id)?.[language] ?? null,
    ...(place ? { place: (language: Language) => nameOfSummary(place, language) } : {}),
  });
}

export const nameOfSummary = (
  { names, officialName }: Pick<PlaceSummary, "names" | "officialName">,
  language: Language,
): string => names[language] || officialName;

/** Short names for a crowded table: the abbreviation the government itself uses, if it has one. */
const shortNames: Partial<Record<string, Partial<Record<Language, string>>>> = {
  cocom: { nl: "GGC", fr: "COCOM", de: "GGK", en: "COCOM" },
  cocof: { nl: "COCOF", fr: "COCOF", de: "COCOF", en: "COCOF" },
  vgc: { nl: "VGC", fr: "VGC", de: "VGC", en: "VGC" },
};
export const shortNameOf = (id: string, language: Language, names: WordingLookups): string =>
  shortNames[id]?.[language] ?? (names.authority(id, language) ?? id).replace(/ \([^)]*\)$/, "");

/** The long compounds in names of governments may break between their parts, where a column is narrow. */
export const withBreaks = (name: string): string =>
  name.replace(/(gemeenschaps|gemeinschafts)(?=[ck]ommissi)/gi, "$1\u00AD");

const groupsByLanguage = new Map<Language, ChoiceGroup[]>();

/** Policy fields by group, each group in the order of the alphabet. */
export function fieldChoices(language: Language): ChoiceGroup[] {
  const known = groupsByLanguage.get(language);
  if (known) return known;
  const { compare } = collators[language];
  const groups = belgianCompetences.fieldGroups.map((group) => ({
    label: group.names[language],
    choices: belgianCompetences.policyFields
      .filter((field) => field.group === group.id)
      .map((field) => ({ value: field.id, label: field.names[language] }))
      .sort((a, b) => compare(a.label, b.label)),
  }));
  groupsByLanguage.set(language, groups);
  return groups;
}

export const instrumentChoices = (language: Language): Choice[] =>
  instruments.map((value) => ({ value, label: capital(wordInstrument(value, language)) }));

/** Parts of a field that rules tell apart. */
export function aspectChoices(field: string, language: Language): Choice[] {
  const known = belgianCompetenceModel().fields.get(field);
  if (!known) return [];
  const ids = [...new Set(known.rules.flatMap((rule) => rule.aspect ?? []))];
  return ids
    .map((value) => ({
      value,
      label: belgianCompetences.aspects.find((aspect) => aspect.id === value)?.names[language] ?? value,
    }))
    .sort((a, b) => collators[language].compare(a.label, b.label));
}

export const fieldName = (id: string, language: Language): string =>
  belgianCompetences.policyFields.find((field) => field.id === id)?.names[language] ?? id;

export const isInstrument = (value: string): value is Instrument =>
  (instruments as readonly string[]).includes(value);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
