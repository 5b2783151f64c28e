import type { CaseHistoryView } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage, Note, Stamp } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { ChainSection } from "./chain-section.js";
import { MeasureHead } from "./measure-head.js";
import { JournalSection, SinceSection } from "./measure-history.js";
import { MeasuredSection } from "./measure-indicators.js";
import { MilestoneSection } from "./measure-milestones.js";
import { MoneySection } from "./measure-money.js";
import { MeasureMore } from "./measure-more.js";
import { ShareSection } from "./measure-shares.js";
import type { MeasureStory } from "./measure-story.js";
import { VoiceSection } from "./measure-voices.js";
import { OnThisPage } from "./on-this-page.js";

export type MeasurePageProps = {
  language: Language;
  today: IsoDate;
  /** The day that is read; `null`: now. */
  asOf: IsoDate | null;
  story: MeasureStory;
  /** `null`: the plan has no journal here. */
  history: CaseHistoryView | null;
};

/** One measure: what, who, by when, how far, how much; then all that is known behind it. */
export function MeasurePage(props: MeasurePageProps) {
  const { language, today, asOf, story, history } = props;
  const t = inLanguage(language);
  const { view, from } = story;
  const { plan, measure } = view;
  const isKept = from.kind === "case";
  const api = isKept
    ? `/api/v1/plan-cases/${encodeURIComponent(plan.id)}/measures/${encodeURIComponent(measure.id)}`
    : `/api/v1/measures/${encodeURIComponent(`${plan.id}:${measure.id}`)}`;
  return (
    <>
      <MeasureHead {...props} />
      {isKept ? null : <Note kind="plain">{t.measureFromDocument()}</Note>}
      <OnThisPage
        language={language}
        parts={[
          ["shares", t.measureSharesHeading()],
          ...(isKept
            ? ([
                ["voices", t.voicesHeading()],
                ["milestones", t.milestonesHeading()],
                ["money", t.moneyHeading()],
                ["measured", t.measuredHeading()],
              ] as const)
            : []),
          ["chain", t.chainHeading()],
          ...(isKept ? ([["since", t.sinceHeading()]] as const) : []),
          ...(history ? ([["journal", t.journalHeading()]] as const) : []),
          ["more", t.measureMoreHeading()],
        ]}
      />
      <ShareSection language={language} view={view} />
      {isKept ? (
        <>
          <VoiceSection language={language} view={view} />
          <MilestoneSection language={language} milestones={view.milestones} on={view.asOf} />
          <MoneySection language={language} view={view} />
          <MeasuredSection language={language} plan={plan.id} indicators={view.indicators} asOf={asOf} />
        </>
      ) : null}
      <ChainSection language={language} plan={plan.id} chain={view.chain} asOf={asOf} />
      {isKept ? <SinceSection language={language} view={view} /> : null}
      {history ? (
        <JournalSection
          language={language}
          history={history}
          address={`/measures/${measure.id}`}
          asOf={asOf}
        />
      ) : null}
      <MeasureMore language={language} story={story} />
      <Stamp>
        <span>{t.stampState({ date: wordDate(asOf ?? today, language) })}</span>
        <a href={`${api}${asOf ? `?asOf=${asOf}` : ""}`}>{t.measureJson()}</a>
      </Stamp>
    </>
  );
}
