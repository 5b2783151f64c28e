import type { Collection, MeasureRowsView, MeasureSummary } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { type Choice, Empty, inLanguage, PageHead, plainText, Section, Stamp } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import type { ReactNode } from "react";
import { hrefTo } from "../page/page.js";
import { Paging } from "../page/paging.js";
import type { PlaceProblemView } from "../place/place-problem.js";
import { filterParameters, type MeasureFilter } from "./measure-filter.js";
import { MeasureFilterForm } from "./measure-filter-form.js";
import { MeasureRows, MeasureSummaries } from "./measure-list-parts.js";
import { planAddress } from "./measure-words.js";

type Title = Parameters<typeof plainText>[0];
type Listed = { items: readonly unknown[]; total: number; pageSize: number };

type ListProps = {
  language: Language;
  today: IsoDate;
  asOf: IsoDate | null;
  filter: MeasureFilter;
};

/** Measures of all plans together. */
export function MeasureListPage({
  language,
  today,
  filter,
  measures,
  problem,
}: ListProps & { measures: Collection<MeasureSummary>; problem: PlaceProblemView | null }) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.measuresTitle()} lead={t.measuresLead()} />
      <Section id="filters" title={t.measureFilterHeading()} hideTitle>
        <MeasureFilterForm
          {...{ language, filter, problem }}
          path="/measures"
          fields={["place", "domain", "ground", "commitment", "sort"]}
        />
      </Section>
      <Found {...{ language, filter, asOf: null }} found={measures} path="/measures">
        <MeasureSummaries language={language} rows={measures.items} namesPlan />
      </Found>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
      </Stamp>
    </>
  );
}

type PlanListProps = ListProps & {
  plan: { id: string; title: NonNullable<Title> };
  /** Of a plan under way, or as a document states them. */
  measures: { kind: "case"; rows: MeasureRowsView } | { kind: "document"; rows: Collection<MeasureSummary> };
  authorities: readonly Choice[];
  goals: readonly Choice[];
};

/** Every measure of one plan, page by page. */
export function PlanMeasureListPage(props: PlanListProps) {
  const { language, today, asOf, filter, plan, measures, authorities, goals } = props;
  const t = inLanguage(language);
  const path = `/plans/${encodeURIComponent(plan.id)}/measures`;
  const isCase = measures.kind === "case";
  return (
    <>
      <PageHead
        kicker={<a href={planAddress(language, plan.id, "", asOf)}>{plainText(plan.title, language)}</a>}
        title={t.measuresOfPlan({ plan: plainText(plan.title, language) })}
        lead={t.measuresOfPlanLead()}
      />
      <Section id="filters" title={t.measureFilterHeading()} hideTitle>
        <MeasureFilterForm
          {...{ language, filter, path, asOf, authorities, goals }}
          fields={isCase ? ["domain", "commitment", "standing"] : ["domain", "ground", "commitment", "sort"]}
        />
      </Section>
      <Found {...{ language, filter, path, asOf }} found={measures.rows}>
        {isCase ? (
          <MeasureRows {...{ language, asOf, plan: plan.id }} rows={measures.rows.items} />
        ) : (
          <MeasureSummaries language={language} rows={measures.rows.items} namesPlan={false} />
        )}
      </Found>
      <Stamp>
        <span>{t.stampState({ date: wordDate(asOf ?? today, language) })}</span>
      </Stamp>
    </>
  );
}

function Found({
  language,
  filter,
  path,
  asOf,
  found,
  children,
}: {
  language: Language;
  filter: MeasureFilter;
  path: string;
  asOf: IsoDate | null;
  found: Listed;
  children: ReactNode;
}) {
  const t = inLanguage(language);
  const asked = { asOf: asOf ?? undefined };
  return (
    <Section
      id="list"
      title={plural(found.total, language, t.measureCountOne, t.measureCountMany)({ count: found.total })}
    >
      {found.items.length === 0 ? (
        <Empty title={t.measureEmpty()}>
          {t.measureEmptyWhy()} <a href={hrefTo(language, path, asked)}>{t.planFilterClear()}</a>
        </Empty>
      ) : (
        children
      )}
      <Paging
        {...{ language, page: filter.page, total: found.total, pageSize: found.pageSize }}
        hrefOf={(page) => hrefTo(language, path, { ...filterParameters({ ...filter, page }), ...asked })}
      />
    </Section>
  );
}
