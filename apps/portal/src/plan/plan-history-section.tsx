import type { Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, Timeline } from "@napar/ui";
import { historyOf, type PlanEvent } from "./plan-history.js";
import { PlanWords, periodWords, statusName } from "./plan-words.js";

/** What happened when. The width of a mark is the precision of its date. */
export function PlanHistorySection({ language, plan }: { language: Language; plan: Plan }) {
  const t = inLanguage(language);
  const events = historyOf(plan);
  const words = (event: PlanEvent) => {
    const { what } = event;
    if (what.kind === "stated") return <PlanWords text={what.words} language={language} />;
    if (what.kind === "status") return t.planStateKnown({ status: statusName(what.status, language) });
    return what.kind === "start" ? t.planPeriodStart() : t.planPeriodEnd();
  };
  return (
    <section aria-labelledby="history-h" id="history" className="stack">
      <h2 id="history-h">{t.planHistoryHeading()}</h2>
      {events.length === 0 ? (
        <Empty title={t.planHistoryNone()} />
      ) : (
        <>
          <p className="soft">{t.planHistoryNote()}</p>
          <Timeline
            language={language}
            events={events.map((event) => ({
              id: event.id,
              date: event.date ?? event.span?.from ?? event.span?.to ?? null,
              about: event.date === null && event.span !== null,
              what: words(event),
              source:
                event.date === null && event.span?.from && event.span.to
                  ? periodWords(event.span, language)
                  : undefined,
            }))}
          />
        </>
      )}
    </section>
  );
}
