import { statusTimeline } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import { inLanguage, Section, Timeline } from "@napar/ui";
import { plural, wordConfidence, wordDate, wordList } from "@napar/ui/wording";

/** What happened around the Belgian plan, fact by fact with its sources: folded, because it is long. */
export function BelgianPlanTimeline({ language }: { language: Language }) {
  const t = inLanguage(language);
  const count = statusTimeline.length;
  return (
    <Section id="facts" title={t.planFactsHeading()}>
      <details>
        <summary>{plural(count, language, t.planFactsOne, t.planFactsMany)({ count })}</summary>
        <p className="soft">{t.planHistoryNote()}</p>
        <Timeline
          language={language}
          events={statusTimeline.map((fact) => ({
            id: fact.id,
            date: fact.dates[0] ?? null,
            what: (
              <>
                {fact.text[language]}
                {fact.dates.length > 1 ? (
                  <span className="under soft">
                    {wordList(
                      fact.dates.map((date) => wordDate(date, language)),
                      language,
                    )}
                  </span>
                ) : null}
              </>
            ),
            source: `${fact.sources.join("; ")} · ${wordConfidence(fact.confidence, language)}`,
          }))}
        />
      </details>
    </Section>
  );
}
