import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import type { ReportCase } from "./report-case.js";

/** What happened, as a person would say it. */
export function caseWords(what: ReportCase, language: Language): string {
  const t = inLanguage(language);
  const words: Record<ReportCase, () => string> = {
    danger: t.contactSituationDanger,
    offence: t.contactSituationOffence,
    work: t.contactSituationWork,
    hiring: t.contactSituationHiring,
    housing: t.contactSituationHousing,
    school: t.contactSituationSchool,
    goods: t.contactSituationGoods,
    health: t.contactSituationHealth,
    media: t.contactSituationMedia,
    police: t.contactSituationPolice,
    public: t.contactSituationPublic,
    other: t.contactSituationOther,
  };
  return words[what]();
}

const spoken = new Map<string, Intl.DisplayNames>();

/** A language by its bare name: "néerlandais". */
export function languageWords(code: string, language: Language): string {
  const names = spoken.get(language) ?? new Intl.DisplayNames(language, { type: "language" });
  spoken.set(language, names);
  return names.of(code) ?? code;
}

/** A number as a link for a telephone: digits only. */
export const telephoneHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, "")}`;
