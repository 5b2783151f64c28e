/** One file on its way into the plan: what it means, what it would do, and then that it is done, or taken back. */
import type { DraftView, DryRunView, ImportedView, PlanCaseView } from "@napar/api/client";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { api, ProblemError } from "../client/client.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { ColumnSection } from "./column-section.js";
import { ConfirmSection } from "./confirm-section.js";
import { DryRunSection } from "./dry-run-section.js";
import { HeadSection } from "./head-section.js";
import { columnsOf, firstChoice, type ImportChoice, mappingOf } from "./import-choice.js";
import { ImportDone } from "./import-done.js";
import { ImportRefusal } from "./import-refusal.js";
import { useImport, useSpreadsheet } from "./spreadsheet.queries.js";
import { WordSection } from "./word-section.js";

export function DraftScreen({ plan, draftId }: { plan: PlanCaseView; draftId: string }) {
  const query = useSpreadsheet(plan.id, draftId);
  const [imported, setImported] = useState<ImportedView | null>(null);
  return (
    <QueryView query={query}>
      {(draft) => (
        <Page
          title={draft.imported ? t.adminImportDoneTitle() : t.adminImportTitle()}
          kicker={wordsOf(plan.title)}
          lead={
            <>
              {t.adminImportFile()} <b className="file-name">{draft.name}</b>. {t.adminYouWriteFor()}{" "}
              <b>
                <OrganisationName id={draft.organisation} />
              </b>
              .
            </>
          }
        >
          {draft.imported ? (
            <ImportDone plan={plan} draft={draft} counts={imported?.counts ?? null} />
          ) : (
            <Mapping plan={plan} draft={draft} onImported={setImported} />
          )}
          <p className="actions section">
            <Link to={`/plans/${plan.id}/import`}>{t.adminImportOther()}</Link>
          </p>
        </Page>
      )}
    </QueryView>
  );
}

/** What was tried, and what came of it. */
type Tried = { sent: string; run: DryRunView };

function Mapping({
  plan,
  draft,
  onImported,
}: {
  plan: PlanCaseView;
  draft: DraftView;
  onImported: (imported: ImportedView) => void;
}) {
  const [choice, setChoice] = useState<ImportChoice>(() => firstChoice(draft));
  const [tried, setTried] = useState<Tried | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const { importRows } = useImport(plan.id, draft.id);
  const head = choice.head ? { sheet: choice.sheet, rows: choice.head } : null;
  const asked = useSpreadsheet(plan.id, draft.id, { head, table: choice.table });
  const { sheets, meanings: all } = asked.data ?? draft;
  const sheet = sheets.find(({ name }) => name === choice.sheet) ?? sheets[0];
  // The counts are read out where they stand, after every trial.
  useEffect(() => {
    if (tried) result.current?.focus();
  }, [tried]);
  if (!sheet) return null;
  const meanings = all.filter(({ table }) => table === (choice.table ?? sheet.table));
  const mapping = mappingOf(sheet, choice, language);
  const isCurrent = tried !== null && tried.sent === JSON.stringify(mapping);

  const tryIt = async () => {
    if (!mapping || isBusy) return;
    setBusy(true);
    setError(null);
    const reply = await api.tryImport(plan.id, draft.id, mapping);
    setBusy(false);
    if (reply.ok) setTried({ sent: JSON.stringify(mapping), run: reply.value });
    else setError(new ProblemError(reply.problem));
  };
  const confirm = async (leaveOutWrong: boolean) => {
    if (!mapping || !tried || isBusy) return;
    setBusy(true);
    setError(null);
    const reply = await importRows(tried.run.version, { mapping, leaveOutWrong });
    setBusy(false);
    if (reply.ok) return onImported(reply.value);
    // Somebody changed the plan: what is confirmed has to be seen again first.
    if (reply.problem.status === 412) await tryIt();
    setError(new ProblemError(reply.problem));
  };
  const columns = columnsOf(sheet, choice);
  return (
    <>
      <HeadSection sheets={sheets} sheet={sheet} choice={choice} onChange={setChoice} />
      <ColumnSection {...{ columns, meanings, choice, sheet }} onChange={setChoice} />
      {tried ? (
        <DryRunSection
          {...{ plan: plan.id, draft, meanings, run: tried.run, isCurrent }}
          sheet={sheet.name}
          heading={result}
          words={
            <WordSection
              {...{ plan, meanings, choice, run: tried.run }}
              organisation={draft.organisation}
              onChange={setChoice}
            />
          }
        />
      ) : null}
      {error ? <ImportRefusal error={error} /> : null}
      <ConfirmSection
        run={isCurrent ? tried.run : null}
        {...{ wasTried: tried !== null, isBusy, mayTry: mapping !== null }}
        onTry={tryIt}
        onConfirm={confirm}
      />
    </>
  );
}
