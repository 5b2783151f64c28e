/** It is in the plan; and for a day, while nobody went on with it, it can be taken back. */
import type { DraftView, ImportedView, PlanCaseView } from "@napar/api/client";
import { Mark } from "@napar/ui";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { ProblemError } from "../client/client.js";
import { t } from "../language/language.js";
import { ImportRefusal } from "./import-refusal.js";
import { useImport } from "./spreadsheet.queries.js";

export function ImportDone({
  plan,
  draft,
  counts,
}: {
  plan: PlanCaseView;
  draft: DraftView;
  /** Known while the page that imported it is open. */
  counts: ImportedView["counts"] | null;
}) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { takeBack } = useImport(plan.id, draft.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const isUndone = draft.imported?.isUndone ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what happened last is read out
  useEffect(() => heading.current?.focus(), [isUndone]);
  const undo = async () => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    const reply = await takeBack(plan.version);
    setBusy(false);
    setAsking(false);
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  return (
    <section className="section" aria-labelledby="done-h">
      <h2 id="done-h" tabIndex={-1} ref={heading}>
        {isUndone ? (
          t.adminImportUndone()
        ) : (
          <Mark shape="done">
            {counts
              ? t.adminImportDone({ new: counts.new, changed: counts.changed })
              : t.adminImportDoneEarlier()}
          </Mark>
        )}
      </h2>
      {isUndone ? null : <p>{t.adminImportRemembered()}</p>}
      {error ? <ImportRefusal error={error} /> : null}
      <div className="actions">
        <Link className="button" to={`/plans/${plan.id}/measures`}>
          {t.adminImportToMeasures()}
        </Link>
        {isUndone || isAsking ? null : (
          <button type="button" className="button second" onClick={() => setAsking(true)}>
            {t.adminImportUndo()}
          </button>
        )}
      </div>
      {isAsking && !isUndone ? (
        <>
          <p>{t.adminImportUndoLead()}</p>
          <div className="actions">
            <button
              type="button"
              className="button second"
              aria-disabled={isBusy || undefined}
              onClick={undo}
            >
              {isBusy ? t.adminSending() : t.adminImportUndoYes()}
            </button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>
              {t.adminCancel()}
            </button>
          </div>
        </>
      ) : null}
    </section>
  );
}
