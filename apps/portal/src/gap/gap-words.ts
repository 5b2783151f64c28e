/** Words and marks of the gap matrix. */
import type { GapMatrixTableView } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import type { Language } from "@napar/domain/text";
import { inLanguage, type Shape } from "@napar/ui";
import { competenceNames, shortNameOf, withBreaks } from "../competence/names.js";
import { livingName } from "../plan/living-names.js";

export type GapState = GapMatrixTableView["rows"][number]["cells"][number]["state"];

export const gapShapes: Record<GapState, Shape> = {
  committed: "committed",
  "competent-but-silent": "silent",
  declined: "declined",
  "not-competent": "none",
  unknown: "unestablished",
};
export const gapTones: Record<GapState, string> = {
  committed: "is-committed",
  "competent-but-silent": "is-silent",
  declined: "is-declined",
  "not-competent": "is-none",
  unknown: "is-unknown",
};
/** In the order in which a reader asks. */
export const gapOrder: readonly GapState[] = [
  ...(["committed", "competent-but-silent", "declined", "not-competent", "unknown"] as const),
];

export function gapWord(state: GapState, language: Language): { word: string; meaning: string } {
  const t = inLanguage(language);
  const words: Record<GapState, { word: string; meaning: string }> = {
    committed: { word: t.gapCommitted(), meaning: t.gapCommittedWhat() },
    "competent-but-silent": { word: t.gapSilent(), meaning: t.gapSilentWhat() },
    declined: { word: t.gapDeclined(), meaning: t.gapDeclinedWhat() },
    "not-competent": { word: t.gapNotCompetent(), meaning: t.gapNotCompetentWhat() },
    unknown: { word: t.gapUnknown(), meaning: t.gapUnknownWhat() },
  };
  return words[state];
}

type Named = { id: string; name: Record<Language, string> | null };
export const governmentName = ({ id, name }: Named, language: Language): string =>
  name?.[language] ?? livingName(id, language);

/** For a narrow column: the short name it goes by, with places where a long compound may break. */
export const shortGovernmentName = (government: Named, language: Language): string =>
  withBreaks(
    shortNameOf(government.id, language, { ...names, authority: () => governmentName(government, language) }),
  );
const names = competenceNames();

export const hasAuthorityPage = (id: string): boolean => belgianAuthorities.some((one) => one.id === id);
