/** One measure: written by its lead, read by the others, with the share of each government. */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureContent, MeasureRecord } from "@napar/domain/measure";
import { lazy, Suspense, useState } from "react";
import { Link, useParams } from "react-router";
import { changesOf, type Merge, mergeEdits, resolved } from "../command/conflict.js";
import { ConflictScreen } from "../command/conflict-screen.js";
import { latestCase, useCommand } from "../command/plan-case.queries.js";
import { readDraft } from "../form/draft.js";
import { FormFrame } from "../form/form-frame.js";
import { useForm } from "../form/use-form.js";
import { NotFound } from "../frame/failed.js";
import { Page, Waiting } from "../frame/page.js";
import { t } from "../language/language.js";
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
          <MeasureState measure={record} />{" "}
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

/** What the form is about, as it stands in a plan. */
const contentIn = (plan: PlanCaseView, id: string): Partial<MeasureContent> => {
  const record = plan.measures.measures.find((measure) => measure.id === id);
  return record ? contentOf(fieldsOf(record), record) : {};
};
type Fields = Readonly<Record<string, unknown>>;

/** As the server says it; nothing was sent, since the person has to choose first. */
const changedMeanwhile = {
  type: "urn:problem-type:napar:preconditionFailed",
  kind: "preconditionFailed",
  title: "It was changed in the meantime",
  status: 412,
};

function EditMeasure({ plan, record, lead }: { plan: PlanCaseView; record: MeasureRecord; lead: string }) {
  const draft = `${plan.id} ${record.id}`;
  const command = useCommand(plan.id);
  const [base, setBase] = useState<Partial<MeasureContent>>(() => {
    const kept = readDraft(localStorage, draft)?.base;
    return kept ? JSON.parse(kept) : contentIn(plan, record.id);
  });
  const [conflict, setConflict] = useState<{ merge: Merge; theirs: Partial<MeasureContent> } | null>(null);
  const [saved, setSaved] = useState<"saved" | "same" | null>(null);
  const form = useForm<MeasureFields>({
    draft,
    base: JSON.stringify(base),
    initial: fieldsOf(record),
    check: checkMeasure,
    fieldOf: fieldOfMeasure,
  });

  /** Sent on the plan as it is now; where others changed the same fields, the person chooses first. */
  const save = async (mine: Partial<MeasureContent>, from: Partial<MeasureContent>) => {
    setSaved(null);
    if (Object.keys(changesOf(from as Fields, mine as Fields)).length === 0) return setSaved("same");
    let now = plan;
    const reply = await form.send(async () => {
      for (let tries = 1; ; tries += 1) {
        const theirs = contentIn(now, record.id);
        const merge = mergeEdits(from as Fields, mine as Fields, theirs as Fields);
        if (merge.conflicts.length > 0) {
          setConflict({ merge, theirs });
          return { ok: false as const, problem: changedMeanwhile };
        }
        const change = changesOf(from as Fields, mine as Fields);
        const sent = await command("changeMeasure", { measure: record.id, change }, now.version);
        if (sent.ok || sent.problem.status !== 412 || tries === 4) return sent;
        now = await latestCase(plan.id);
      }
    });
    if (!reply?.ok) return;
    const kept = contentIn(await latestCase(plan.id), record.id);
    setBase(kept);
    form.begin(fieldsOf(kept));
    setSaved("saved");
  };

  if (conflict) {
    return (
      <ConflictScreen
        conflicts={conflict.merge.conflicts}
        nameOf={(field) => fieldNames[field]?.() ?? field}
        linesOf={linesOfValue}
        onLeave={() => setConflict(null)}
        onChosen={(choice) => {
          const mine = contentOf(form.values, record) as Fields;
          const next = resolved(
            conflict.merge,
            mine,
            conflict.theirs as Fields,
            choice,
          ) as Partial<MeasureContent>;
          form.setAll(fieldsOf(next));
          setBase(conflict.theirs);
          setConflict(null);
          void save(next, conflict.theirs);
        }}
      />
    );
  }
  return (
    <div className="lead-aside section flush">
      <div>
        <h2>{t.adminMeasureEdit()}</h2>
        <FormFrame
          form={form}
          onSend={() => save(contentOf(form.values, record), base)}
          verb={t.adminSave()}
          beside={
            <span className="soft" role="status">
              {saved === "saved" && !form.isDirty ? <span className="saved">{t.adminSaved()}</span> : null}
              {saved === "same" ? t.adminNothingChanged() : null}
              {form.isDirty ? t.adminNotSavedYet() : null}
            </span>
          }
        >
          <MeasureForm form={form} plan={plan} self={record.id} lead={lead} />
        </FormFrame>
      </div>
      <aside>
        <Suspense fallback={<Waiting />}>
          <MeasureAside
            plan={plan}
            self={record.id}
            organisation={lead}
            content={contentOf(form.values, record)}
          />
        </Suspense>
      </aside>
    </div>
  );
}
