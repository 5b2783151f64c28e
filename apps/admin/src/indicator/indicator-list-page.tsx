/** The indicators of a plan: what is measured, how far it is, and what waits for somebody. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty, Table } from "@napar/ui";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { ProgressMark } from "../monitoring/marks.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { subjectOf, unitOf, wordContent, wordDirection, wordPeriod } from "./figures.js";
import { ReturnedSection } from "./returned-section.js";
import { WaitingSection } from "./waiting-section.js";

export function IndicatorListPage() {
  return <PlanScreen>{(plan, acting) => <IndicatorList plan={plan} acting={acting} />}</PlanScreen>;
}

function IndicatorList({ plan, acting }: { plan: PlanCaseView; acting: Acting }) {
  const { indicators } = plan;
  const mayDefine = acting.may("defineIndicator", acting.organisations);
  const mayEnter = indicators.some(({ owner }) => acting.may("submitValue", [owner]));
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="indicators" />}
      title={t.adminIndTitle()}
      kicker={wordsOf(plan.title)}
      lead={t.adminIndLead()}
    >
      <p className="actions">
        {mayEnter ? (
          <Link className="button" to={`/plans/${plan.id}/indicators/values`}>
            {t.adminIndEnterValues()}
          </Link>
        ) : null}
        {mayDefine ? (
          <Link className={mayEnter ? "button second" : "button"} to={`/plans/${plan.id}/indicators/new`}>
            {t.adminIndNew()}
          </Link>
        ) : null}
      </p>
      <WaitingSection {...{ plan, acting, indicators }} />
      <ReturnedSection {...{ plan, acting, indicators }} />
      <section className="section" aria-labelledby="indicators-h">
        <h2 id="indicators-h">{t.adminIndAll()}</h2>
        {indicators.length === 0 ? (
          <Empty title={t.adminIndNone()}>{mayDefine ? t.adminIndNoneDo() : t.adminIndNoneOther()}</Empty>
        ) : (
          <Table
            caption={t.adminIndAll()}
            hideCaption
            rows={indicators}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t.adminIndIndicator(),
                kind: "title",
                cell: ({ id, label }) => (
                  <Link className="words" to={`/plans/${plan.id}/indicators/${id}`}>
                    {wordsOf(label)}
                  </Link>
                ),
              },
              { head: t.adminIndAbout(), cell: (indicator) => subjectOf(plan, indicator) },
              { head: t.adminIndOwner(), cell: ({ owner }) => <OrganisationName id={owner} /> },
              {
                head: t.adminIndLatest(),
                cell: (indicator) => {
                  const latest = indicator.values.at(-1);
                  return latest ? (
                    <span className="due">
                      {wordContent(latest.content)}{" "}
                      {latest.content.kind === "number" ? unitOf(indicator) : ""}
                      <small>{wordPeriod(latest.period)}</small>
                    </span>
                  ) : (
                    <span className="soft">{t.adminIndNoValue()}</span>
                  );
                },
              },
              {
                head: t.adminIndTarget(),
                cell: (indicator) =>
                  indicator.kind === "quantitative"
                    ? wordDirection(indicator.direction)
                    : t.adminIndInWords(),
              },
              { head: t.adminIndProgress(), cell: ({ progress }) => <ProgressMark state={progress.state} /> },
            ]}
          />
        )}
      </section>
    </Page>
  );
}
