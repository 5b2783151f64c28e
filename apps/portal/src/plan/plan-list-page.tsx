import type { Collection, PlanSummary } from "@napar/api/client";
import { lifeDomains, planKinds, planLevels, planStatuses } from "@napar/domain/framework";
import type { FullText, Language } from "@napar/domain/text";
import {
  Empty,
  Field,
  inLanguage,
  LocalizedText,
  PageHead,
  Section,
  Select,
  Stamp,
  Table,
  TextLanguageMark,
} from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { PlaceFilterField } from "../place/place-filter-field.js";
import { PlaceProblem, type PlaceProblemView } from "../place/place-problem.js";
import { filterParameters, isFiltered, type PlanFilter, planSorts } from "./plan-filter.js";
import { authorityName } from "./plan-names.js";
import { isBesideRacism, kindName, levelName, PlanStatus, periodWords, scopeMeaning } from "./plan-words.js";

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
  const pages = Math.max(1, Math.ceil(plans.total / plans.pageSize));
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
        {pages > 1 ? <Paging language={language} filter={filter} pages={pages} /> : null}
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
  return (
    <Table
      caption={t.planTitle()}
      hideCaption
      rows={plans}
      rowKey={(plan) => plan.id}
      className="plan-list"
      columns={[
        {
          head: t.planColumnPlan(),
          kind: "words",
          cell: (plan) => (
            <>
              <a href={hrefTo(language, `/plans/${plan.id}`)}>
                <LocalizedText text={plan.title} language={language} mark={false} />
              </a>
              <span className="under">
                <TextLanguageMark text={plan.title} language={language} />
              </span>
            </>
          ),
        },
        {
          head: t.planColumnAuthority(),
          cell: (plan) => (
            <>
              {authorityName(plan.authority, language, plan.places)}
              <span className="under soft">{levelName(plan.level, language)}</span>
            </>
          ),
        },
        {
          head: t.planColumnKind(),
          cell: (plan) => (
            <>
              {kindName(plan.kind, language)}
              {isBesideRacism(plan.scope) ? (
                <span className="under soft">{scopeMeaning(plan.scope, t)}</span>
              ) : null}
            </>
          ),
        },
        { head: t.planColumnPeriod(), cell: (plan) => periodWords(plan.period, language) },
        {
          head: t.planColumnStatus(),
          cell: (plan) => <PlanStatus status={plan.status} asOf={plan.statusAsOf} language={language} />,
        },
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

function Paging({ language, filter, pages }: { language: Language; filter: PlanFilter; pages: number }) {
  const t = inLanguage(language);
  const to = (page: number) => hrefTo(language, "/plans", filterParameters({ ...filter, page }));
  return (
    <nav className="paging" aria-label={t.pagesLabel()}>
      {filter.page > 1 ? (
        <a href={to(filter.page - 1)} rel="prev">
          {t.pagePrevious()}
        </a>
      ) : null}
      <span>{t.pageOf({ page: filter.page, pages })}</span>
      {filter.page < pages ? (
        <a href={to(filter.page + 1)} rel="next">
          {t.pageNext()}
        </a>
      ) : null}
    </nav>
  );
}
