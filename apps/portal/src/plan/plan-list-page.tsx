import type { Collection, PlanSummary } from "@napar/api/client";
import { lifeDomains, planKinds, planLevels, planStatuses } from "@napar/domain/framework";
import type { FullText, Language } from "@napar/domain/text";
import { Empty, Field, inLanguage, PageHead, Section, Select, Stamp, Table } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { Paging } from "../page/paging.js";
import { PlaceFilterField } from "../place/place-filter-field.js";
import { PlaceProblem, type PlaceProblemView } from "../place/place-problem.js";
import { planColumns } from "./plan-columns.js";
import { filterParameters, isFiltered, type PlanFilter, planSorts } from "./plan-filter.js";

type Props = {
  language: Language;
  today: string;
  filter: PlanFilter;
  plans: Collection<PlanSummary>;
  /** The municipality that was named, or why it could not be found. */
  place: { code: string; name: string } | { problem: PlaceProblemView } | null;
};

/** Every plan of the register: filters as a plain form, the number that fits, a table that folds into cards. */
export function PlanListPage({ language, today, filter, plans, place }: Props) {
  const t = inLanguage(language);
  const problem = place && "problem" in place ? place.problem : null;
  return (
    <>
      <PageHead title={t.planTitle()} lead={t.planListLead()} />
      <Section id="filters" title={t.planFilterHeading()} hideTitle>
        <FilterForm language={language} filter={filter} problem={problem} />
      </Section>
      <Section
        id="list"
        title={
          isFiltered(filter)
            ? plural(plans.total, language, t.planCountOne, t.planCountMany)({ count: plans.total })
            : plural(plans.total, language, t.planCountAllOne, t.planCountAllMany)({ count: plans.total })
        }
      >
        {place && "code" in place ? (
          <p>
            <a href={`${hrefTo(language, `/places/${place.code}`)}#plans`}>
              {t.planAllHere({ place: place.name })}
            </a>
          </p>
        ) : null}
        {plans.total === 0 ? (
          <Empty title={t.planEmpty()}>
            {t.planEmptyWhy()} <a href={hrefTo(language, "/plans")}>{t.planFilterClear()}</a>
          </Empty>
        ) : (
          <PlanTable language={language} plans={plans.items} />
        )}
        <Paging
          {...{ language, page: filter.page, total: plans.total, pageSize: plans.pageSize }}
          hrefOf={(page) => hrefTo(language, "/plans", filterParameters({ ...filter, page }))}
        />
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, "/plans", filterParameters(filter))}>{t.stampPermanent()}</a>
        <a href={`/api/v1/plans?pageSize=100`}>{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

function PlanTable({ language, plans }: { language: Language; plans: readonly PlanSummary[] }) {
  const t = inLanguage(language);
  const { title, authority, kind, period, status } = planColumns(language);
  return (
    <Table
      caption={t.planTitle()}
      hideCaption
      rows={plans}
      rowKey={(plan) => plan.id}
      className="plan-list"
      lines
      columns={[
        title,
        authority,
        kind,
        period,
        status,
        {
          head: t.planColumnMeasures(),
          kind: "num",
          cell: (plan) =>
            plan.measureCount === 0 ? <span className="soft">{t.planNotStated()}</span> : plan.measureCount,
        },
      ]}
    />
  );
}

function FilterForm({
  language,
  filter,
  problem,
}: {
  language: Language;
  filter: PlanFilter;
  problem: PlaceProblemView | null;
}) {
  const t = inLanguage(language);
  const choices = (terms: readonly { id: string; name: FullText }[]) =>
    terms.map(({ id, name }) => ({ value: id, label: name[language] }));
  const sortNames = {
    title: t.planSortTitle(),
    level: t.planSortLevel(),
    status: t.planSortStatus(),
    start: t.planSortPeriod(),
  };
  const selects = [
    { name: "level", label: t.planFilterLevel(), terms: planLevels },
    { name: "kind", label: t.planFilterKind(), terms: planKinds },
    { name: "status", label: t.planFilterStatus(), terms: planStatuses },
    { name: "domain", label: t.planFilterDomain(), terms: lifeDomains },
  ] as const;
  return (
    <form className="filters panel" method="get" action={hrefTo(language, "/plans")}>
      <div className="wide">
        <Field id="text" label={t.planFilterText()}>
          {(tie) => <input type="search" name="text" defaultValue={filter.text} {...tie} />}
        </Field>
        <PlaceFilterField language={language} value={filter.place} isUnknown={Boolean(problem)} />
        {problem ? (
          <PlaceProblem
            problem={problem}
            language={language}
            hrefOf={(code) =>
              hrefTo(language, "/plans", filterParameters({ ...filter, place: code, page: 1 }))
            }
          />
        ) : null}
      </div>
      {selects.map(({ name, label, terms }) => (
        <Field key={name} id={name} label={label}>
          {(tie) => (
            <Select
              name={name}
              value={filter[name]}
              empty={t.planFilterAny()}
              choices={choices(terms)}
              {...tie}
            />
          )}
        </Field>
      ))}
      <Field id="sort" label={t.planSort()}>
        {(tie) => (
          <Select
            name="sort"
            value={filter.sort}
            choices={planSorts.map((sort) => ({ value: sort, label: sortNames[sort] }))}
            {...tie}
          />
        )}
      </Field>
      {filter.authority ? <input type="hidden" name="authority" value={filter.authority} /> : null}
      <p className="buttons">
        <button className="button" type="submit">
          {t.planFilterApply()}
        </button>
        {isFiltered(filter) ? <a href={hrefTo(language, "/plans")}>{t.planFilterClear()}</a> : null}
      </p>
    </form>
  );
}
