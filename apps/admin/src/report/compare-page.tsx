/** What changed between two reports, in sentences. */
import type { PlanCaseView } from "@napar/api/client";
import type { FullText } from "@napar/domain/text";
import { Empty } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { api, orThrow } from "../client/client.js";
import { SelectField } from "../form/fields.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { wordPeriod } from "../indicator/figures.js";
import { language, t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { PlanScreen } from "../plan/plan-screen.js";

export function ComparePage() {
  return <PlanScreen>{(plan) => <Compare plan={plan} />}</PlanScreen>;
}

function Compare({ plan }: { plan: PlanCaseView }) {
  const [search, setSearch] = useSearchParams();
  const { reports } = plan.reports;
  if (reports.length < 2) {
    return (
      <Page title={t.adminRepCompare()} kicker={wordsOf(plan.title)}>
        <div className="section">
          <Empty title={t.adminRepNeedsTwo()}>
            <Link to={`/plans/${plan.id}/reports`}>{t.adminRepTitle()}</Link>
          </Empty>
        </div>
      </Page>
    );
  }
  const known = (id: string | null, otherwise: number) =>
    reports.find((report) => report.id === id)?.id ?? reports.at(otherwise)?.id ?? "";
  const [from, to] = [known(search.get("from"), -2), known(search.get("to"), -1)];
  const choices = reports.map(({ id, on, content }) => ({
    value: id,
    label: t.adminRepChoice({ period: wordPeriod(content.period), on: wordDate(on, language) }),
  }));
  return (
    <Page
      title={t.adminRepCompare()}
      kicker={<Link to={`/plans/${plan.id}/reports`}>{t.adminRepTitle()}</Link>}
      lead={wordsOf(plan.title)}
    >
      <div className="toolbar two-reports section">
        <SelectField
          id="from"
          label={t.adminRepEarlier()}
          value={from}
          choices={choices}
          onChange={(chosen) => setSearch({ from: chosen, to }, { replace: true })}
        />
        <SelectField
          id="to"
          label={t.adminRepLater()}
          value={to}
          choices={choices}
          onChange={(chosen) => setSearch({ from, to: chosen }, { replace: true })}
        />
      </div>
      <Changes key={`${from} ${to}`} plan={plan.id} from={from} to={to} />
    </Page>
  );
}

function Changes({ plan, from, to }: { plan: string; from: string; to: string }) {
  const difference = useQuery({
    queryKey: ["plan-case", plan, "difference", from, to],
    queryFn: () => orThrow(api.differenceOfReports(plan, { from, to })),
  });
  return (
    <section className="section" aria-labelledby="changes-h">
      <h2 id="changes-h">{t.adminRepWhatChanged()}</h2>
      <QueryView query={difference}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p>{t.adminRepNothingChanged()}</p>
          ) : (
            <ul className="changes">
              {changes.map(({ text }) => {
                const sentence = (text as FullText)[language];
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}
