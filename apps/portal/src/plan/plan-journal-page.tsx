import type { CaseHistoryView, CaseOverviewView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead, plainText } from "@napar/ui";
import { JournalList } from "../measure/measure-history.js";
import { planAddress } from "../measure/measure-words.js";

/** Everything that happened to a plan, as the public journal tells it, newest first. */
export function PlanJournalPage({
  language,
  asOf,
  plan,
  history,
}: {
  language: Language;
  asOf: IsoDate | null;
  plan: CaseOverviewView["plan"];
  history: CaseHistoryView;
}) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead
        kicker={<a href={planAddress(language, plan.id, "", asOf)}>{plainText(plan.title, language)}</a>}
        title={t.journalTitle({ plan: plainText(plan.title, language) })}
      />
      <section className="section" aria-label={t.journalHeading()}>
        <JournalList {...{ language, history, asOf }} address="" />
        {history.next ? (
          <p>
            <a href={planAddress(language, plan.id, "/history", asOf, { before: history.next })} rel="next">
              {t.journalOlder()}
            </a>
          </p>
        ) : null}
      </section>
    </>
  );
}
