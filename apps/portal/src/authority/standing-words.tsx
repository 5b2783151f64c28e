/** What is known of a government's own plan against racism, in words. */
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { type AuthorityStanding, laterPlans } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark } from "@napar/ui";
import { wordConfidence, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";

export const governmentName = (id: string, language: Language): string =>
  belgianAuthorities.find((authority) => authority.id === id)?.names[language] ?? id;

/** Adopted, looked for and not found, or not established: three states that are not the same. */
export function StandingMark({ standing, language }: { standing: AuthorityStanding; language: Language }) {
  const t = inLanguage(language);
  if (standing.ownPart === "adopted") return <Mark shape="committed">{t.homeAdopted()}</Mark>;
  if (standing.ownPart === "not-found") return <Mark shape="silent">{t.noPlanFound()}</Mark>;
  return <Mark shape="unestablished">{t.homeNotEstablished()}</Mark>;
}

/** The government's own plan, by its title; nothing where none is known. */
export function StandingPlan({
  standing,
  language,
}: {
  standing: Pick<AuthorityStanding, "planId">;
  language: Language;
}) {
  const plan = laterPlans.find(({ id }) => id === standing.planId);
  if (!plan) return null;
  return (
    <a className="words" href={hrefTo(language, `/plans/${plan.id}`)}>
      <LocalizedText text={plan.title} language={language} mark={false} />
    </a>
  );
}

/** The day of adoption, or how far the search went; with its sources and how sure they are. */
export function StandingState({ standing, language }: { standing: AuthorityStanding; language: Language }) {
  const t = inLanguage(language);
  return (
    <>
      {standing.ownPart === "adopted" && standing.date
        ? wordDate(standing.date, language)
        : t.placeSearchedUntil({ date: wordDate(standing.checkedUntil, language) })}
      <span className="under">
        {standing.sources.length > 0 ? (
          <>
            <LocalizedText text={{ en: standing.sources.join("; ") }} language={language} />
            <br />
          </>
        ) : null}
        {t.placeSure({ level: wordConfidence(standing.confidence, language) })}
      </span>
    </>
  );
}
