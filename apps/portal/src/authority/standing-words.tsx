/** What is known of a government's own plan against racism, in words. */
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import type { AuthorityStanding } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark } from "@napar/ui";
import { wordConfidence, wordDate } from "@napar/ui/wording";

export const governmentName = (id: string, language: Language): string =>
  belgianAuthorities.find((authority) => authority.id === id)?.names[language] ?? id;

/** Adopted and when, or how far the search went; with its sources and how sure they are. */
export function StandingState({ standing, language }: { standing: AuthorityStanding; language: Language }) {
  const t = inLanguage(language);
  return (
    <>
      {standing.ownPart === "adopted" ? (
        <>
          <Mark shape="committed">{t.homeAdopted()}</Mark>{" "}
          {standing.date ? <span className="soft">{wordDate(standing.date, language)}</span> : null}
        </>
      ) : (
        <span className="soft">
          {t.placeSearchedUntil({ date: wordDate(standing.checkedUntil, language) })}
        </span>
      )}
      <span className="under soft">
        {standing.sources.join("; ")} · {wordConfidence(standing.confidence, language)}
      </span>
    </>
  );
}
