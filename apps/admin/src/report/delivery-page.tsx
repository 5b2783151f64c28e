/** Saying that an expected report is there, and where it is to be read. */
import { shortestPeriod } from "@napar/domain/indicator";
import { dueKindTexts } from "@napar/domain/report";
import { useSearchParams } from "react-router";
import { StepForm } from "../command/step-form.js";
import { SourceFields } from "../form/source-fields.js";
import { NotFound } from "../frame/failed.js";
import { wordPeriod } from "../indicator/figures.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { PlanScreen } from "../plan/plan-screen.js";

export function DeliveryPage() {
  const [search] = useSearchParams();
  const id = search.get("due");
  return (
    <PlanScreen>
      {(plan) => {
        const due = plan.reports.dues.find((known) => known.id === id);
        if (!due) return <NotFound />;
        return (
          <StepForm<{ source: string; url: string }>
            plan={plan}
            title={t.adminMonDeliver()}
            lead={
              <>
                <b>{dueKindTexts[due.kind][language]}</b>, <OrganisationName id={due.from} />,{" "}
                {wordPeriod(shortestPeriod(due.period))}
              </>
            }
            command="deliverReport"
            subject={due.id}
            back="reports"
            initial={{ source: "", url: "" }}
            check={({ source }) =>
              source.trim() ? [] : [{ fieldId: "source", message: t.adminRepSourceMissing() }]
            }
            dataOf={({ source, url }) => ({
              ...{ due: due.id, source: source.trim() },
              ...(url.trim() && { url: url.trim() }),
            })}
          >
            {(form) => (
              <SourceFields
                title={form.bind("source")}
                link={form.bind("url")}
                label={t.adminRepSource()}
                hint={t.adminRepSourceHint()}
              />
            )}
          </StepForm>
        );
      }}
    </PlanScreen>
  );
}
