/** The measures of a plan: found by word, field of life, state and competence; sorted by any column. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { SelectField, TextField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { today } from "../language/dates.js";
import { t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { verdictNames } from "./competence-verdict.js";
import { domainChoices, statusChoices } from "./measure-choices.js";
import { found, type MeasureFilter, noFilter, rowOf } from "./measure-list.js";
import { MeasureTable } from "./measure-table.js";

export function MeasureListPage() {
  return <PlanScreen>{(plan, acting) => <MeasureList plan={plan} acting={acting} />}</PlanScreen>;
}

/** The rules of competence are large: the list is there before its last column. */
const useCompetenceRules = () =>
  useQuery({
    queryKey: ["competence-rules"],
    queryFn: async () => {
      const [{ judgeCompetence }, { caseOf }] = await Promise.all([
        import("./competence.js"),
        import("./competence-case.js"),
      ]);
      return { judgeCompetence, caseOf };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

function useRows(plan: PlanCaseView) {
  const open = plan.measures.measures.filter(({ withdrawn }) => !withdrawn);
  const leads = [...new Set(open.flatMap(({ lead }) => (lead ? [lead.authority] : [])))];
  const nameOf = useOrganisationNames(leads);
  const { data: rules } = useCompetenceRules();
  const names = leads.map(nameOf).join("|");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say when they have changed
  return useMemo(
    () =>
      open.map((measure) => {
        const isJudged = rules && measure.lead && measure.kind !== "advocacy";
        return rowOf(measure, {
          title: wordsOf(measure.title) || measure.id,
          lead: measure.lead ? nameOf(measure.lead.authority) : t.adminLeadNone(),
          verdict: isJudged ? rules.judgeCompetence(rules.caseOf(measure, today())).verdict : null,
        });
      }),
    [plan, names, rules],
  );
}

function MeasureList({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const rows = useRows(plan);
  const [search, setSearch] = useSearchParams();
  const filter = Object.fromEntries(
    Object.keys(noFilter).map((name) => [name, search.get(name) ?? ""]),
  ) as MeasureFilter;
  const change = (change: Partial<MeasureFilter>) => {
    const next = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== "");
    setSearch(Object.fromEntries(next), { replace: true });
  };
  const shown = useMemo(() => found(rows, filter), [rows, filter]);
  const mayWrite = acting.may("createMeasure", acting.organisations);
  const create = mayWrite ? (
    <Link className="button" to={`/plans/${plan.id}/measures/new`}>
      {t.adminNewMeasure()}
    </Link>
  ) : null;
  const used = new Set(rows.flatMap(({ domains }) => domains));
  return (
    <Page
      title={t.adminNavMeasures()}
      kicker={wordsOf(plan.title)}
      lead={<span className="soft">{t.adminMeasureCount({ count: rows.length })}</span>}
    >
      {rows.length === 0 ? (
        <div className="section">
          <Empty title={t.adminMeasuresNone()}>
            {mayWrite ? t.adminMeasuresStart() : t.adminMeasuresNotYours()}
          </Empty>
          <p className="actions">{create}</p>
        </div>
      ) : (
        <>
          <search className="toolbar section flush" aria-label={t.adminFilterMeasures()}>
            <TextField
              id="text"
              type="search"
              label={t.adminSearchMeasures()}
              value={filter.text}
              onChange={(text) => change({ text })}
            />
            <SelectField
              id="domain"
              label={t.adminDomain()}
              value={filter.domain}
              empty={t.adminAll()}
              onChange={(domain) => change({ domain })}
              choices={domainChoices.filter(({ value }) => used.has(value))}
            />
            <SelectField
              id="state"
              label={t.adminState()}
              value={filter.state}
              empty={t.adminAll()}
              onChange={(state) => change({ state })}
              choices={[...statusChoices, { value: "unknown", label: t.adminStateUnknown() }]}
            />
            <SelectField
              id="verdict"
              label={t.adminCompetence()}
              value={filter.verdict}
              empty={t.adminAll()}
              onChange={(verdict) => change({ verdict })}
              choices={Object.entries(verdictNames).map(([value, name]) => ({ value, label: name() }))}
            />
            {create}
          </search>
          <p className="hidden" role="status">
            {t.adminFound({ count: shown.length })}
          </p>
          <div className="section">
            {shown.length === 0 ? (
              <Empty title={t.adminNothingFound()}>
                <button type="button" className="quiet" onClick={() => setSearch({}, { replace: true })}>
                  {t.adminShowAll()}
                </button>
              </Empty>
            ) : (
              <MeasureTable plan={plan.id} rows={shown} />
            )}
          </div>
        </>
      )}
    </Page>
  );
}
