import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import type { ReportingDuty } from "@napar/domain/contact-point";
import type { Language } from "@napar/domain/text";
import { inLanguage, Section, SourceLine } from "@napar/ui";
import { wordConfidence } from "@napar/ui/wording";

/** Who must run a reporting point here, also where none was found. */
export function DutiesHere({ duties, language }: { duties: readonly ReportingDuty[]; language: Language }) {
  const t = inLanguage(language);
  if (duties.length === 0) return null;
  const { sources } = belgianContactPoints;
  return (
    <Section id="duties" title={t.contactDutyHeading()}>
      {duties.map((duty) => (
        <div key={duty.id} className="stack">
          <p>
            <b>{duty.who[language]}</b> {duty.what[language]}. {t.contactDutyAsk()}
          </p>
          <SourceLine>
            {t.placeSure({ level: wordConfidence(duty.confidence, language) })}.{" "}
            {t.contactSources({ sources: duty.sources.map((id) => sources[id]?.title ?? id).join("; ") })}
          </SourceLine>
        </div>
      ))}
    </Section>
  );
}
