/** The indicators of all public plans. */
import type { Collection, IndicatorSummary } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { Empty, Field, inLanguage, LocalizedText, PageHead, Section, Select, Stamp, Table } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { Paging } from "../page/paging.js";
import { LatestText, ownerName, ProgressMark } from "./indicator-words.js";

export type IndicatorFilter = { text: string; kind: string; plan: string; authority: string; page: number };

type Props = {
  language: Language;
  today: string;
  filter: IndicatorFilter;
  indicators: Collection<IndicatorSummary>;
};

export const isFiltered = ({ text, kind, plan, authority }: IndicatorFilter): boolean =>
  [text, kind, plan, authority].some(Boolean);

export function IndicatorListPage({ language, today, filter, indicators }: Props) {
  const t = inLanguage(language);
  const { total, items, pageSize } = indicators;
  const { page, ...chosen } = filter;
  const isEmptyRegister = total === 0 && !isFiltered(filter);
  return (
    <>
      <PageHead title={t.indicatorTitle()} lead={t.indicatorListLead()} />
      {isEmptyRegister ? null : (
        <Section id="filters" title={t.indicatorFilterHeading()} hideTitle>
          <FilterForm language={language} filter={filter} />
        </Section>
      )}
      <Section
        id="list"
        title={plural(total, language, t.indicatorCountOne, t.indicatorCountMany)({ count: total })}
      >
        {isEmptyRegister ? (
          <Empty title={t.indicatorNone()}>
            {t.indicatorNoneWhy()} <a href={hrefTo(language, "/plans")}>{t.indicatorSeePlans()}</a>
          </Empty>
        ) : total === 0 ? (
          <Empty title={t.indicatorEmpty()}>
            {t.indicatorEmptyWhy()} <a href={hrefTo(language, "/indicators")}>{t.registerClear()}</a>
          </Empty>
        ) : (
          <IndicatorTable language={language} indicators={items} />
        )}
        <Paging
          {...{ language, page, total, pageSize }}
          hrefOf={(to) => hrefTo(language, "/indicators", { ...chosen, page: to > 1 ? to : null })}
        />
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, "/indicators", { ...chosen, page: page > 1 ? page : null })}>
          {t.stampPermanent()}
        </a>
      </Stamp>
    </>
  );
}

export const indicatorPath = (plan: string, indicator: string): string =>
  `/plans/${encodeURIComponent(plan)}/indicators/${encodeURIComponent(indicator)}`;

function IndicatorTable({
  language,
  indicators,
}: {
  language: Language;
  indicators: readonly IndicatorSummary[];
}) {
  const t = inLanguage(language);
  return (
    <Table
      caption={t.indicatorTitle()}
      hideCaption
      className="indicator-list"
      rows={indicators}
      rowKey={({ plan, id }) => `${plan.id} ${id}`}
      columns={[
        {
          head: t.indicatorColumn(),
          kind: "words",
          cell: ({ id, plan, label }) => (
            <>
              <a href={hrefTo(language, indicatorPath(plan.id, id))}>
                <LocalizedText text={label} language={language} mark={false} otherwise={id} />
              </a>
              <span className="under soft">
                <LocalizedText text={plan.title} language={language} mark={false} />
              </span>
            </>
          ),
        },
        {
          head: t.indicatorLatest(),
          cell: ({ latest, unit }) => <LatestText {...{ latest, unit, language }} />,
        },
        {
          head: t.indicatorProgress(),
          cell: ({ progress }) => <ProgressMark progress={progress} language={language} />,
        },
        {
          head: t.indicatorData(),
          cell: ({ values, gaps, kind }) => (
            <>
              {values === 0
                ? kind === "qualitative"
                  ? t.indicatorKindWords()
                  : t.indicatorKindNumbers()
                : plural(
                    values - gaps,
                    language,
                    t.indicatorValuesOne,
                    t.indicatorValuesMany,
                  )({
                    count: values - gaps,
                  })}
              {gaps > 0 ? (
                <span className="under soft">
                  {plural(gaps, language, t.indicatorGapsOne, t.indicatorGapsMany)({ count: gaps })}
                </span>
              ) : null}
            </>
          ),
        },
        {
          head: t.indicatorOwner(),
          cell: ({ owner }) =>
            owner ? ownerName(owner, language) : <span className="soft">{t.notStated()}</span>,
        },
      ]}
    />
  );
}

function FilterForm({ language, filter }: { language: Language; filter: IndicatorFilter }) {
  const t = inLanguage(language);
  return (
    <form className="filters panel" method="get" action={hrefTo(language, "/indicators")}>
      <div className="wide">
        <Field id="text" label={t.indicatorFilterText()}>
          {(tie) => <input type="search" name="text" defaultValue={filter.text} {...tie} />}
        </Field>
      </div>
      <Field id="kind" label={t.indicatorFilterKind()}>
        {(tie) => (
          <Select
            name="kind"
            value={filter.kind}
            empty={t.planFilterAny()}
            choices={[
              { value: "quantitative", label: t.indicatorKindNumbers() },
              { value: "qualitative", label: t.indicatorKindWords() },
            ]}
            {...tie}
          />
        )}
      </Field>
      {filter.plan ? <input type="hidden" name="plan" value={filter.plan} /> : null}
      {filter.authority ? <input type="hidden" name="authority" value={filter.authority} /> : null}
      <p className="buttons">
        <button className="button" type="submit">
          {t.planFilterApply()}
        </button>
        {isFiltered(filter) ? <a href={hrefTo(language, "/indicators")}>{t.planFilterClear()}</a> : null}
      </p>
    </form>
  );
}
