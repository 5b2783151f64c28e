import type { CorrectionAbout } from "@napar/domain/correction";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

export function aboutKindName(kind: CorrectionAbout["kind"], language: Language): string {
  const t = inLanguage(language);
  const names: Record<CorrectionAbout["kind"], string> = {
    plan: t.correctionAboutPlan(),
    measure: t.correctionAboutMeasure(),
    goal: t.correctionAboutGoal(),
    indicator: t.correctionAboutIndicator(),
    organisation: t.correctionAboutOrganisation(),
    body: t.correctionAboutBody(),
    practice: t.correctionAboutPractice(),
    event: t.correctionAboutEvent(),
    place: t.correctionAboutPlace(),
    authority: t.correctionAboutAuthority(),
    competence: t.correctionAboutCompetence(),
    contactPoint: t.correctionAboutContactPoint(),
    page: t.correctionAboutPage(),
  };
  return names[kind];
}
