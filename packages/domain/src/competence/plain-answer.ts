import type { CompetenceAnswer, Holder } from "./answer.js";
import type { CooperationLevel, Exclusivity, InstitutionLanguage } from "./vocabulary.js";

/** An answer as ids only, for machines and for comparing. Holders are sorted by id. */
export type PlainAnswer = {
  holders: string[];
  cooperation: CooperationLevel;
  conditional: boolean;
  exclusivity: Exclusivity;
  variants: {
    institutionLanguages: InstitutionLanguage[];
    holders: string[];
    cooperation: CooperationLevel;
  }[];
};

export function plainAnswer(answer: CompetenceAnswer): PlainAnswer {
  return {
    holders: holderIds(answer.holders),
    cooperation: answer.cooperation.level,
    conditional: answer.conditional,
    exclusivity: answer.exclusivity,
    variants: answer.variants.map((variant) => ({
      institutionLanguages: [...variant.institutionLanguages],
      holders: holderIds(variant.holders),
      cooperation: variant.cooperation.level,
    })),
  };
}

export const holderIds = (holders: readonly Holder[]): string[] =>
  holders.map(({ authority }) => authority).sort();
