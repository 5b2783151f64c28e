import type { PlanSummary } from "@napar/api/client";
import { statusFacts } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, Section, Table, TextLanguageMark } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { authorityName } from "../plan/plan-names.js";
import {
  isBesideRacism,
  kindName,
  levelName,
  PlanStatus,
  periodWords,
  scopeMeaning,
} from "../plan/plan-words.js";
import { planRowsByLevel } from "./plan-levels.js";

/** The plans that apply in a municipality, from its own up to the European ones; a level without a plan says so. */
export function PlacePlans({
  language,
  plans,
  today,
}: {
  language: Language;
  plans: readonly PlanSummary[];
  today: string;
}) {
  const t = inLanguage(language);
  return (
    <Section id="plans" title={t.placePlansHeading()}>
      <Table
        caption={t.placePlansCaption()}
        captionNote={t.placePlansNote()}
        className="plan-list"
        rows={planRowsByLevel(plans)}
        rowKey={(row) => row.plan?.id ?? row.level}
        rowClass={(row) => (row.plan ? undefined : "nothing")}
        columns={[
          {
            head: t.planColumnLevel(),
            cell: (row) => levelName(row.level, language),
          },
          {
            head: t.planColumnPlan(),
            kind: "title",
            cell: ({ plan }) =>
              plan ? (
                <>
                  <a href={hrefTo(language, `/plans/${plan.id}`)}>
                    <LocalizedText text={plan.title} language={language} mark={false} />
                  </a>
                  <span className="under">
                    <TextLanguageMark text={plan.title} language={language} />
                  </span>
                </>
              ) : (
                <>
                  <Mark shape="unestablished">{t.noPlanFound()}</Mark>
                  <span className="under soft">{t.placeLevelNoneWhy()}</span>
                </>
              ),
          },
          {
            head: t.planColumnAuthority(),
            cell: ({ plan }) => (plan ? authorityName(plan.authority, language) : null),
          },
          {
            head: t.planColumnKind(),
            cell: ({ plan }) =>
              plan ? (
                <>
                  {kindName(plan.kind, language)}
                  {isBesideRacism(plan.scope) ? (
                    <span className="under soft">{scopeMeaning(plan.scope, t)}</span>
                  ) : null}
                </>
              ) : null,
          },
          {
            head: t.planColumnPeriod(),
            cell: ({ plan }) => (plan ? periodWords(plan.period, language) : null),
          },
          {
            head: t.planColumnStatus(),
            cell: ({ plan }) =>
              plan ? (
                <>
                  <PlanStatus status={plan.status} asOf={plan.statusAsOf} language={language} />
                  {isOver(plan, today) ? <span className="under soft">{t.placePeriodOver()}</span> : null}
                </>
              ) : null,
          },
        ]}
      />
    </Section>
  );
}

/** The source calls it in force; its period has ended since. */
const isOver = (plan: PlanSummary, today: string): boolean =>
  statusFacts(
    { status: plan.status, statusAsOf: plan.statusAsOf, period: plan.period } as Parameters<
      typeof statusFacts
    >[0],
    today,
  ).isOutdated;
