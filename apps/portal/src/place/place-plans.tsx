import type { PlanSummary } from "@napar/api/client";
import { authorityStandings } from "@napar/domain/belgium/plans";
import type { Language } from "@napar/domain/text";
import { inLanguage, Mark, Section, Table } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { governmentName, StandingMark, StandingPlan, StandingState } from "../authority/standing-words.js";
import { hrefTo } from "../page/page.js";
import { TitleLink } from "../page/title-link.js";
import { authorityName } from "../plan/plan-names.js";
import {
  isBesideRacism,
  isOver,
  kindName,
  levelName,
  PlanStatus,
  periodWords,
  scopeMeaning,
} from "../plan/plan-words.js";
import { besidePlanRows, type GovernmentHere, type PlanRow, racismPlanRows } from "./plan-levels.js";

/**
 * The plans that apply in a municipality, from its own up; a government without a plan says so. Plans of neighbouring
 * policies are folded away under the table: they are not plans against racism.
 */
export function PlacePlans({
  language,
  plans,
  governments,
  today,
}: {
  language: Language;
  plans: readonly PlanSummary[];
  governments: readonly GovernmentHere[];
  today: string;
}) {
  const t = inLanguage(language);
  const beside = besidePlanRows(plans);
  return (
    <Section id="plans" title={t.placePlansHeading()}>
      <PlanRows
        language={language}
        today={today}
        rows={racismPlanRows(plans, governments, authorityStandings)}
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
      rowKey={rowKey}
      columns={[
        { head: t.planColumnLevel(), cell: (row) => levelName(row.level, language) },
        {
          head: t.planColumnPlan(),
          kind: "title",
          cell: (row) => <PlanTitle row={row} language={language} />,
        },
        {
          head: t.planColumnAuthority(),
          cell: (row) =>
            row.kind === "plan" ? (
              authorityName(row.plan.authority, language, row.plan.places)
            ) : row.kind === "standing" ? (
              <a href={hrefTo(language, `/authorities/${row.standing.authority}`)}>
                {governmentName(row.standing.authority, language)}
              </a>
            ) : null,
        },
        {
          head: t.planColumnKind(),
          cell: (row) =>
            row.kind === "plan" ? (
              <>
                {kindName(row.plan.kind, language)}
                {isBesideRacism(row.plan.scope) ? (
                  <span className="under soft">{scopeMeaning(row.plan.scope, t)}</span>
                ) : null}
              </>
            ) : null,
        },
        {
          head: t.planColumnPeriod(),
          cell: (row) =>
            row.kind === "plan"
              ? periodWords(row.plan.period, language)
              : row.kind === "standing" && row.standing.period
                ? periodWords(row.standing.period, language)
                : null,
        },
        {
          head: t.planColumnStatus(),
          cell: (row) =>
            row.kind === "plan" ? (
              <PlanStatus
                status={row.plan.status}
                asOf={row.plan.statusAsOf}
                language={language}
                over={isOver(row.plan, today)}
              />
            ) : row.kind === "standing" ? (
              <>
                {row.standing.ownPart === "adopted" ? (
                  <StandingMark standing={row.standing} language={language} />
                ) : null}{" "}
                <span className="soft">
                  <StandingState standing={row.standing} language={language} />
                </span>
              </>
            ) : null,
        },
      ]}
    />
  );
}

const rowKey = (row: PlanRow): string =>
  row.kind === "plan" ? row.plan.id : row.kind === "standing" ? row.standing.authority : row.level;

function PlanTitle({ row, language }: { row: PlanRow; language: Language }) {
  const t = inLanguage(language);
  if (row.kind === "plan")
    return (
      <TitleLink href={hrefTo(language, `/plans/${row.plan.id}`)} text={row.plan.title} language={language} />
    );
  if (row.kind === "none" || row.standing.ownPart !== "adopted")
    return (
      <span className="ours">
        {row.kind === "standing" ? (
          <StandingMark standing={row.standing} language={language} />
        ) : (
          <Mark shape="unestablished">{t.noPlanFound()}</Mark>
        )}
        <span className="under soft">
          {row.kind === "standing" ? row.standing.note?.[language] : t.placeLevelNoneWhy()}
        </span>
      </span>
    );
  return (
    <>
      <StandingPlan standing={row.standing} language={language} />
      <span className="under soft">
        {row.standing.size?.[language]}. {t.placeStandingOnly()}
      </span>
    </>
  );
}
