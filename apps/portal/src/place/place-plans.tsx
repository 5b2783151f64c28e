import type { PlanSummary } from "@napar/api/client";
import { statusFacts } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, Section, Table, TextLanguageMark } from "@napar/ui";
import { plural } from "@napar/ui/wording";
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
import { besidePlanRows, type PlanRow, racismPlanRows } from "./plan-levels.js";

/**
 * The plans that apply in a municipality, from its own up; a level without a plan says so. Plans of neighbouring
 * policies are folded away under the table: they are not plans against racism.
 */
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
  const beside = besidePlanRows(plans);
  return (
    <Section id="plans" title={t.placePlansHeading()}>
      <PlanRows
        language={language}
        today={today}
        rows={racismPlanRows(plans)}
        caption={t.placePlansCaption()}
        note={t.placePlansNote()}
      />
      {beside.length ? (
        <details>
          <summary>
            {plural(beside.length, language, t.placeBesideOne, t.placeBesideMany)({ count: beside.length })}
          </summary>
          <PlanRows language={language} today={today} rows={beside} caption={t.placeBesideCaption()} />
        </details>
      ) : null}
    </Section>
  );
}

function PlanRows({
  language,
  today,
  rows,
  caption,
  note,
}: {
  language: Language;
  today: string;
  rows: readonly PlanRow[];
  caption: string;
  note?: string;
}) {
  const t = inLanguage(language);
  return (
    <Table
      caption={caption}
      captionNote={note}
      className="plan-list"
      rows={rows}
      rowKey={(row) => row.plan?.id ?? row.level}
      rowClass={(row) => (row.plan ? undefined : "nothing")}
      columns={[
        { head: t.planColumnLevel(), cell: (row) => levelName(row.level, language) },
        {
          head: t.planColumnPlan(),
          kind: "title",
          cell: ({ plan }) =>
            plan ? <PlanTitle plan={plan} language={language} /> : <NoPlan language={language} />,
        },
        {
          head: t.planColumnAuthority(),
          cell: ({ plan }) => (plan ? authorityName(plan.authority, language, plan.places) : null),
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
              <PlanStatus
                status={plan.status}
                asOf={plan.statusAsOf}
                language={language}
                over={isOver(plan, today)}
              />
            ) : null,
        },
      ]}
    />
  );
}

function PlanTitle({ plan, language }: { plan: PlanSummary; language: Language }) {
  return (
    <>
      <a href={hrefTo(language, `/plans/${plan.id}`)}>
        <LocalizedText text={plan.title} language={language} mark={false} />
      </a>
      <span className="under">
        <TextLanguageMark text={plan.title} language={language} />
      </span>
    </>
  );
}

function NoPlan({ language }: { language: Language }) {
  const t = inLanguage(language);
  return (
    <>
      <Mark shape="unestablished">{t.noPlanFound()}</Mark>
      <span className="under soft">{t.placeLevelNoneWhy()}</span>
    </>
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
