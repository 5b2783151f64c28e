/** Names of the authorities behind plans. */
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { planAuthorityTypes } from "@napar/domain/framework";
import { resolveHolder } from "@napar/domain/government";
import type { Measure, PlanAuthority } from "@napar/domain/plan";
import { type Language, type LocalizedText, readText } from "@napar/domain/text";

const officialLanguages = ["nl", "fr", "de"] as const;

/**
 * A text in the words of its source, in the official languages it has and that are no translations of ours.
 * English counts as translation: no authority of Belgium writes its plan in English.
 */
export const ownWordsOf = (text: LocalizedText): { language: Language; text: string }[] =>
  officialLanguages.flatMap((code) => {
    const words = text[code];
    return words && !text.courtesy?.includes(code) ? [{ language: code, text: words }] : [];
  });

/** The own words where the reader sees a translation; empty where the reader's language is one of the source. */
export function wordsBehind(text: LocalizedText, language: Language): { language: Language; text: string }[] {
  const own = ownWordsOf(text);
  return own.some((words) => words.language === language || words.text === text[language]) ? [] : own;
}

/** Who carries a measure out: services of the authority, then partners; each name once. */
export const participantsOf = (measure: Measure): string[] => [
  ...new Set(
    [
      ...(measure.lead ?? []).map((lead) => lead.service),
      ...(measure.services ?? []),
      ...(measure.partners ?? []).map((partner) => partner.name),
    ].flatMap((name) => name ?? []),
  ),
];

type Named = { type: string; name: string; names?: LocalizedText | null };

/** One of its kind in the country: its name is that of its type. The others bear a name of their own. */
const single = new Set([
  "federal",
  "flemish",
  "walloon",
  "brussels",
  "french",
  "german",
  "cocof",
  "cocom",
  "vgc",
  "interfederal",
]);

const municipalityKind = belgianAuthorities.find(({ id }) => id === "municipality");

/**
 * The authority in the reader's language: by the names the plan gives, by its type where there is one of its kind, by
 * the municipality it governs; otherwise as the source writes it.
 *
 * @param places NIS codes of the plan
 */
export function authorityName(
  authority: Named | PlanAuthority,
  language: Language,
  places: readonly string[] = [],
): string {
  const names = "names" in authority ? readText(authority.names, language) : null;
  if (names) return names.text;
  const type = planAuthorityTypes.find(({ id }) => id === authority.type);
  if (type && single.has(type.id)) return type.name[language];
  const place = places.length === 1 ? belgianPlaceIndex().byCode.get(places[0] as string) : undefined;
  if (authority.type === "municipality" && place && municipalityKind)
    return resolveHolder(municipalityKind, place).names[language];
  return authority.name;
}
