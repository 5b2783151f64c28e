/** The money of a plan year by year: chart and table, what the totals leave out, and the lines behind them. */
import type { PlanCaseView } from "@napar/api/client";
import {
  type BudgetLine,
  type BudgetStage,
  type BudgetYears,
  budgetCompletenessTexts,
  budgetKindTexts,
  budgetStages,
  budgetStageTexts,
  budgetYears,
} from "@napar/domain/budget";
import { Empty, ScrollTable, Table } from "@napar/ui";
import { MoneyChart } from "@napar/ui/chart";
import { Link, useSearchParams } from "react-router";
import { SelectField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { language, t } from "../language/language.js";
import { titlesOf } from "../monitoring/monitoring-page.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { wordAmount, wordSum } from "./amounts.js";

export function MoneyPage() {
  return <PlanScreen>{(plan, acting) => <Money plan={plan} acting={acting} />}</PlanScreen>;
}

function Money({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get("stage");
  const stage = budgetStages.find((known) => known === asked) ?? "planned";
  const mayAdd = acting.may("recordBudgetLine", acting.organisations);
  const { lines } = plan.budget;
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="budget" />}
      title={t.adminBudTitle()}
      kicker={wordsOf(plan.title)}
      lead={t.adminBudLead()}
    >
      {mayAdd && plan.measures.measures.length > 0 ? (
        <p className="actions">
          <Link className="button" to={`/plans/${plan.id}/money/new`}>
            {t.adminBudAdd()}
          </Link>
        </p>
      ) : null}
      {lines.length === 0 ? (
        <div className="section">
          <Empty title={t.adminBudNone()}>{mayAdd ? t.adminBudNoneDo() : t.adminBudNoneOther()}</Empty>
        </div>
      ) : (
        <>
          <section className="section" aria-labelledby="years-h">
            <h2 id="years-h">{t.adminBudYears()}</h2>
            <MoneyFigure plan={plan} />
            <div className="toolbar">
              <SelectField
                id="stage"
                label={t.adminBudStage()}
                value={stage}
                onChange={(chosen) => setSearch({ stage: chosen }, { replace: true })}
                choices={budgetStages.map((each) => ({
                  value: each,
                  label: budgetStageTexts[each][language],
                }))}
              />
            </div>
            <YearTable plan={plan} stage={stage} />
          </section>
          <section className="section" aria-labelledby="lines-h">
            <h2 id="lines-h">{t.adminBudLines()}</h2>
            <LineTable plan={plan} acting={acting} />
          </section>
          <Earlier plan={plan} />
        </>
      )}
    </Page>
  );
}

const openMeasures = (plan: PlanCaseView): string[] =>
  plan.measures.measures.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);

/** The chart; its table is the one of the years. */
export function MoneyFigure({ plan }: { plan: PlanCaseView }) {
  const of = (stage: BudgetStage) => budgetYears(plan.budget.lines, openMeasures(plan), stage);
  const [planned, committed, spent] = [of("planned"), of("committed"), of("spent")];
  const sums = (table: BudgetYears, index: number) => table.byYear[index]?.euroCents ?? null;
  return (
    <figure className="chart money">
      <figcaption className="caption legend">
        {budgetStages.map((stage) => (
          <span key={stage} className={stage}>
            {budgetStageTexts[stage][language]}
          </span>
        ))}
        <span className="soft">{t.adminBudInEuro()}</span>
      </figcaption>
      <MoneyChart
        language={language}
        years={planned.years.map((year, index) => ({
          ...{ year, planned: sums(planned, index), committed: sums(committed, index) },
          spent: sums(spent, index),
        }))}
      />
    </figure>
  );
}

export function YearTable({ plan, stage }: { plan: PlanCaseView; stage: BudgetStage }) {
  const { years, rows, byYear, total } = budgetYears(plan.budget.lines, openMeasures(plan), stage);
  const titleOf = titlesOf(plan);
  const named = rows.filter(({ total: sum }) => sum.euroCents !== null || sum.fteHundredths !== null);
  const name = `${t.adminBudYears()}: ${budgetStageTexts[stage][language]}`;
  return (
    <>
      <p>
        <b>{budgetCompletenessTexts[total.state][language]}</b>{" "}
        {total.noBudgetNamed.length > 0 ? t.adminBudNotNamed({ count: total.noBudgetNamed.length }) : ""}{" "}
        {total.unknown.length > 0 ? t.adminBudUnknown({ count: total.unknown.length }) : ""}
      </p>
      {named.length === 0 ? null : (
        <ScrollTable name={name}>
          <table className="table years">
            <caption>{budgetStageTexts[stage][language]}</caption>
            <thead>
              <tr>
                <th scope="col">{t.adminMonMeasure()}</th>
                {years.map((year) => (
                  <th scope="col" className="num" key={year}>
                    {year}
                  </th>
                ))}
                <th scope="col" className="num">
                  {t.adminBudTotal()}
                </th>
              </tr>
            </thead>
            <tbody>
              {named.map(({ measure, byYear: sums, total: sum }) => (
                <tr key={measure}>
                  <th scope="row" className="words">
                    {titleOf(measure)}
                  </th>
                  {sums.map((each, index) => (
                    <td className="num" key={years[index]}>
                      {wordSum(each)}
                    </td>
                  ))}
                  <td className="num">
                    <b>{wordSum(sum)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.adminBudTotal()}</th>
                {byYear.map((each, index) => (
                  <td className="num" key={years[index]}>
                    {wordSum(each)}
                  </td>
                ))}
                <td className="num">{wordSum(total)}</td>
              </tr>
            </tfoot>
          </table>
        </ScrollTable>
      )}
    </>
  );
}

function LineTable({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const titleOf = titlesOf(plan);
  const lines = [...plan.budget.lines].sort(
    (a, b) => b.year - a.year || titleOf(a.measure).localeCompare(titleOf(b.measure), language),
  );
  return (
    <Table<BudgetLine>
      caption={t.adminBudLines()}
      hideCaption
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { head: t.adminMonMeasure(), kind: "title", cell: ({ measure }) => titleOf(measure) },
        { head: t.adminYear(), cell: ({ year }) => year },
        {
          head: t.adminBudWhat(),
          cell: ({ kind, stage }) => (
            <>
              {budgetKindTexts[kind][language]}
              <small className="line-of soft">{budgetStageTexts[stage][language]}</small>
            </>
          ),
        },
        {
          head: t.adminBudFunder(),
          cell: ({ funder, reportedBy }) => (
            <>
              <OrganisationName id={funder} />
              {reportedBy === funder ? null : (
                <small className="line-of soft">
                  {t.adminBudReportedBy()} <OrganisationName id={reportedBy} />
                </small>
              )}
            </>
          ),
        },
        { head: t.adminBudAmount(), kind: "num", cell: ({ amount }) => wordAmount(amount) },
        { head: t.adminBudSource(), cell: ({ source }) => source },
        {
          head: <span className="hidden">{t.adminMonToDo()}</span>,
          label: t.adminMonToDo(),
          cell: ({ id, reportedBy }) =>
            acting.may("correctBudgetLine", [reportedBy]) ? (
              <Link to={`/plans/${plan.id}/money/${id}`}>{t.adminBudCorrect()}</Link>
            ) : null,
        },
      ]}
    />
  );
}

function Earlier({ plan }: { plan: PlanCaseView }) {
  const { earlier } = plan.budget;
  const titleOf = titlesOf(plan);
  if (earlier.length === 0) return null;
  return (
    <details className="section">
      <summary>{t.adminBudEarlier({ count: earlier.length })}</summary>
      <ul className="history">
        {[...earlier].reverse().map(({ was, on, reason, change }) => (
          <li key={`${was.id} ${on} ${reason}`}>
            {titleOf(was.measure)}, {was.year}: {wordAmount(was.amount)}{" "}
            <span className="soft">
              {change === "corrected" ? t.adminBudCorrected() : t.adminBudWithdrawn()}: {reason}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
