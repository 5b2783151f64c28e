/** One measure: written by its lead, read by the others, with the share of each government. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureContent, MeasureRecord } from "@napar/domain/measure";
import { latestSaid } from "@napar/domain/status";
import { lazy, Suspense } from "react";
import { Link, useParams } from "react-router";
import { EditForm } from "../command/edit-form.js";
import { NotFound } from "../frame/failed.js";
import { Page, Waiting } from "../frame/page.js";
import { t } from "../language/language.js";
import { StatusMark } from "../monitoring/marks.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { fieldNames, linesOfValue } from "./describe-value.js";
import { LeadSection } from "./lead-section.js";
import { checkMeasure, fieldOfMeasure } from "./measure-check.js";
import { MeasureFacts } from "./measure-facts.js";
import { contentOf, fieldsOf, type MeasureFields } from "./measure-fields.js";
import { MeasureForm } from "./measure-form.js";
import { MeasureState } from "./measure-state.js";
import { ShareSection } from "./share-section.js";

const MeasureAside = lazy(() => import("./measure-aside.js"));

export function MeasurePage() {
  const { measure: id = "" } = useParams();
  return (
    <PlanScreen>
      {(plan, acting) => {
        const record = plan.measures.measures.find((measure) => measure.id === id);
        return record ? <Measure key={id} {...{ plan, acting, record }} /> : <NotFound />;
      }}
    </PlanScreen>
  );
}

type Props = { plan: PlanCaseView; acting: Acting; record: MeasureRecord };

function Measure({ plan, acting, record }: Props) {
  const lead = record.lead?.authority;
  const mayWrite = lead !== undefined && !record.withdrawn && acting.may("changeMeasure", [lead]);
  const isLeadOpen = record.leadOffer !== null || record.lead === null;
  return (
    <Page
      title={wordsOf(record.title) || record.id}
      kicker={<Link to={`/plans/${plan.id}/measures`}>{t.adminNavMeasures()}</Link>}
      lead={
        <>
          <StateNow {...{ plan, record }} />{" "}
          {record.withdrawn ? (
            <b>{t.adminWithdrawn({ reason: record.withdrawn.reason })}</b>
          ) : lead ? (
            <span className="soft">
              {t.adminLead()}: <OrganisationName id={lead} />
            </span>
          ) : (
            <span className="soft">{t.adminLeadNone()}</span>
          )}
        </>
      }
    >
      {isLeadOpen ? <LeadSection {...{ plan, acting, record }} /> : null}
      <ShareSection {...{ plan, acting, record }} />
      {mayWrite ? <EditMeasure plan={plan} record={record} lead={lead} /> : <MeasureFacts record={record} />}
      {isLeadOpen ? null : <LeadSection {...{ plan, acting, record }} />}
    </Page>
  );
}

/** What its carriers reported last, with the way to all that was said; otherwise what the plan itself states. */
function StateNow({ plan, record }: Pick<Props, "plan" | "record">) {
  const said = latestSaid(plan.status, record.id, "reported");
  return said ? (
    <Link to={`/plans/${plan.id}/monitoring/${record.id}`}>
      <StatusMark state={said.statement.state} />
    </Link>
  ) : (
    <MeasureState measure={record} />
  );
}

type Content = Partial<MeasureContent>;

function EditMeasure({ plan, record, lead }: { plan: PlanCaseView; record: MeasureRecord; lead: string }) {
  return (
    <EditForm<MeasureFields>
      plan={plan}
      draft={record.id}
      contentIn={({ measures }) => {
        const found = measures.measures.find(({ id }) => id === record.id);
        return found ? contentOf(fieldsOf(found), found) : null;
      }}
      fieldsOf={(content) => fieldsOf(content as Content)}
      contentOf={(values) => contentOf(values, record)}
      check={checkMeasure}
      fieldOf={fieldOfMeasure}
      command="changeMeasure"
      dataOf={(change) => ({ measure: record.id, change })}
      nameOf={(field) => fieldNames[field]?.() ?? field}
      linesOf={linesOfValue}
      title={<h2>{t.adminMeasureEdit()}</h2>}
      aside={({ values }) => (
        <Suspense fallback={<Waiting />}>
          <MeasureAside
            {...{ plan, self: record.id, organisation: lead }}
            content={contentOf(values, record)}
          />
        </Suspense>
      )}
    >
      {(form) => <MeasureForm form={form} plan={plan} self={record.id} lead={lead} />}
    </EditForm>
  );
}
