/** The measures of a plan as a grid to work in: found, sorted, changed one by one or many at once. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty } from "@napar/ui";
import { useCallback, useMemo, useRef, useState } from "react";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { BulkBar } from "./grid/bulk-bar.js";
import { createCellWords } from "./grid/cell-words.js";
import type { CellEdit } from "./grid/grid-edit.js";
import { GridHelp } from "./grid/grid-help.js";
import { found, sorted } from "./grid/grid-order.js";
import { GridProblems } from "./grid/grid-problems.js";
import { createRowMaker, type GridRow } from "./grid/grid-row.js";
import { GridToolbar } from "./grid/grid-toolbar.js";
import { type GridHandle, MeasureGrid } from "./grid/measure-grid.js";
import { useCells, type Written } from "./grid/use-cells.js";
import { useGridEdits } from "./grid/use-grid-edits.js";
import { useGridView } from "./grid/use-grid-view.js";
import { useVerdicts } from "./grid/use-verdicts.js";
import { ColumnMenu, ViewMenu } from "./grid/view-menus.js";
import { usePolicyFields } from "./policy-fields.js";

export function MeasureListPage() {
  return (
    <PlanScreen>{(plan, acting) => <MeasureList key={plan.id} plan={plan} acting={acting} />}</PlanScreen>
  );
}

type Props = { plan: PlanCaseView; acting: Acting };

function MeasureList({ plan, acting }: Props) {
  const open = plan.measures.measures.filter(({ withdrawn }) => !withdrawn);
  const mayWrite = acting.may("createMeasure", acting.organisations);
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="measures" />}
      title={t.adminNavMeasures()}
      kicker={wordsOf(plan.title)}
      lead={<span className="soft">{t.adminMeasureCount({ count: open.length })}</span>}
    >
      {open.length === 0 ? (
        <div className="section">
          <Empty title={t.adminMeasuresNone()}>
            {mayWrite ? t.adminMeasuresStart() : t.adminMeasuresNotYours()}
          </Empty>
          {mayWrite ? (
            <p className="actions">
              <Link className="button" to={`/plans/${plan.id}/measures/new`}>
                {t.adminNewMeasure()}
              </Link>
              <Link className="button second" to={`/plans/${plan.id}/import`}>
                {t.adminNavImport()}
              </Link>
            </p>
          ) : null}
        </div>
      ) : (
        <Grid plan={plan} acting={acting} mayWrite={mayWrite} />
      )}
    </Page>
  );
}

/** Rows of all measures that stand, each the same object as long as its measure is. */
function useRows({ plan, acting }: Props) {
  const rights = acting.organisations.join(" ") + plan.stage + plan.isPublic;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what one may do changes with the plan's stage, not with its measures
  const makeRow = useMemo(() => createRowMaker(acting), [rights]);
  const rows = useMemo(
    () => plan.measures.measures.flatMap((record) => (record.withdrawn ? [] : [makeRow(record)])),
    [plan.measures, makeRow],
  );
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  return { makeRow, rows, byId };
}

function useWords(plan: PlanCaseView, rows: readonly GridRow[]) {
  const policyFields = usePolicyFields();
  const leads = useMemo(
    () => [...new Set(rows.flatMap(({ record }) => (record.lead ? [record.lead.authority] : [])))],
    [rows],
  );
  const nameOf = useOrganisationNames(leads);
  const names = leads.map(nameOf).join("|");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say when they have changed
  return useMemo(
    () => createCellWords({ document: plan.document, goals: plan.goals }, policyFields, nameOf),
    [plan.document, plan.goals, policyFields, names],
  );
}

function Grid({ plan, acting, mayWrite }: Props & { mayWrite: boolean }) {
  const { makeRow, rows, byId } = useRows({ plan, acting });
  const words = useWords(plan, rows);
  const { edits, state } = useGridEdits(plan, makeRow);
  const view = useGridView();
  const write = useCells(edits, words);
  const grid = useRef<GridHandle>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const isVerdictUsed = view.filter.verdict !== "" || view.columns.some(({ id }) => id === "verdict");
  const verdicts = useVerdicts(rows, isVerdictUsed);

  // Rows stay where they are while one writes in them: they are put in order when one asks for it.
  const ids = rows.map(({ id }) => id).join("|");
  const isJudged = view.filter.verdict === "" && view.sort?.column !== "verdict" ? true : verdicts.isComplete;
  const asked = JSON.stringify([view.filter, view.sort]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const order = useMemo(() => {
    const seen = found(rows, view.filter, words, verdicts.of);
    return sorted(seen, view.sort, words, verdicts.of).map(({ id }) => id);
  }, [ids, asked, isJudged, words]);
  const shown = useMemo(() => order.flatMap((id) => byId.get(id) ?? []), [order, byId]);

  const onCheck = useCallback((of: readonly string[], isChecked: boolean) => {
    setChecked((before) => {
      const next = new Set(before);
      for (const id of of) isChecked ? next.add(id) : next.delete(id);
      return next;
    });
  }, []);
  const onWritten = ({ fixed }: Written, beyond: number) =>
    setSaid(
      [fixed > 0 && t.adminGridFixed({ count: fixed }), beyond > 0 && t.adminGridBeyond({ count: beyond })]
        .filter(Boolean)
        .join(" "),
    );
  const goTo = ({ measure, column }: CellEdit) => {
    if (!order.includes(measure)) view.showAll();
    const ids = view.columns.map(({ id }) => id);
    if (!ids.includes(column)) view.setColumns([...ids, column]);
    // The row and the column are there by then.
    requestAnimationFrame(() => grid.current?.goTo(measure, column));
  };
  const ticked = rows.filter(({ id }) => checked.has(id));

  return (
    <>
      <GridToolbar plan={plan.id} view={view} rows={rows} mayWrite={mayWrite} />
      <div className="grid-tools">
        <span role="status">{t.adminGridShown({ count: shown.length, total: rows.length })}</span>
        <ColumnMenu columns={view.columns} onChange={view.setColumns} />
        <ViewMenu search={view.search} />
        <GridHelp />
        <span className="soft" role="status">
          {state.isSending ? t.adminGridSending() : said}
        </span>
      </div>
      <GridProblems {...{ edits, state, words }} rowOf={(id) => byId.get(id)} onGoTo={goTo} />
      {ticked.length > 0 ? (
        <BulkBar
          count={ticked.length}
          words={words}
          onClear={() => setChecked(new Set())}
          onApply={async (column, text) =>
            onWritten(await write(ticked.map((row) => ({ row, column, text }))), 0)
          }
        />
      ) : null}
      <p className="hidden" id="grid-keys">
        {t.adminGridKeysShort()}
      </p>
      {shown.length === 0 ? (
        <Empty title={isJudged ? t.adminNothingFound() : t.adminWaiting()}>
          <button type="button" className="quiet" onClick={view.showAll}>
            {t.adminShowAll()}
          </button>
        </Empty>
      ) : (
        <MeasureGrid
          plan={plan.id}
          rows={shown}
          columns={view.columns}
          {...{ words, verdicts, edits, state, checked, onCheck, onWritten }}
          sort={view.sort}
          onSort={view.setSort}
          ref={grid}
        />
      )}
    </>
  );
}
