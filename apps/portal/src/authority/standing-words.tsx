/** What is known of a government's own plan against racism, in words. */
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import type { AuthorityStanding } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark } from "@napar/ui";
import { wordConfidence, wordDate } from "@napar/ui/wording";

export const governmentName = (id: string, language: Language): string =>
  belgianAuthorities.find((authority) => authority.id === id)?.names[language] ?? id;

/** Adopted, looked for and not found, or not established: three states that are not the same. */
export function StandingMark({ standing, language }: { standing: AuthorityStanding; language: Language }) {
  const t = inLanguage(language);
  if (standing.ownPart === "adopted") return <Mark shape="committed">{t.homeAdopted()}</Mark>;
  if (standing.ownPart === "not-found") return <Mark shape="silent">{t.noPlanFound()}</Mark>;
  return <Mark shape="unestablished">{t.homeNotEstablished()}</Mark>;
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
        {standing.sources.length ? `${standing.sources.join("; ")} · ` : ""}
        {t.placeSure({ level: wordConfidence(standing.confidence, language) })}
      </span>
    </>
  );
}
