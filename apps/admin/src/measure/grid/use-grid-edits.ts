import type { PlanCaseView } from "@napar/api/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { caseAt } from "../../command/case-cache.js";
import { latestCase, type SendBatch, useBatch } from "../../command/plan-case.queries.js";
import { dropDraft, keepDraft, readDraft } from "../../form/draft.js";
import { today } from "../../language/dates.js";
import type { CellEdit } from "./grid-edit.js";
import { createGridEdits, type EditState, type GridEdits } from "./grid-edits.js";
import type { GridRow } from "./grid-row.js";

/** What is typed in the grid of a plan; what was not saved when the page was left is there again. */
export function useGridEdits(
  plan: PlanCaseView,
  makeRow: (record: PlanCaseView["measures"]["measures"][number]) => GridRow,
): { edits: GridEdits; state: EditState } {
  const { id } = plan;
  const send = useBatch(id);
  const [latest] = useState<{ send: SendBatch; makeRow: typeof makeRow; plan: PlanCaseView }>(() => ({
    ...{ send, makeRow, plan },
  }));
  useEffect(() => void Object.assign(latest, { send, makeRow, plan }));
  const [edits] = useState(() => {
    const draft = `${id} grid`;
    return createGridEdits(
      {
        current: () => caseAt(id) ?? latest.plan,
        latest: () => latestCase(id),
        rowOf: rowFinder((record) => latest.makeRow(record)),
        send: (commands, version) => latest.send(commands, version),
        today,
        keep: (all) =>
          all.length > 0 ? keepDraft(localStorage, draft, all, "") : dropDraft(localStorage, draft),
      },
      readDraft<CellEdit[]>(localStorage, draft)?.values ?? [],
    );
  });
  return { edits, state: useSyncExternalStore(edits.subscribe, edits.state) };
}

/** Looks a measure up in thousands, and remembers where it stood. */
function rowFinder(makeRow: (record: PlanCaseView["measures"]["measures"][number]) => GridRow) {
  let seen: PlanCaseView["measures"] | null = null;
  let byId = new Map<string, PlanCaseView["measures"]["measures"][number]>();
  return ({ measures }: PlanCaseView, id: string): GridRow | undefined => {
    if (measures !== seen) byId = new Map(measures.measures.map((record) => [record.id, record]));
    seen = measures;
    const record = byId.get(id);
    return record && makeRow(record);
  };
}
