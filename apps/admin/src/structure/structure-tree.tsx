/** The structure as one tree: moved with the mouse, with the keyboard, or step by step. */
import type { PlanCaseView } from "@napar/api/client";
import type { Structure } from "@napar/domain/structure";
import { Tag } from "@napar/ui";
import { type KeyboardEvent, useMemo, useState } from "react";
import {
  Button,
  Collection,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from "react-aria-components";
import { t } from "../language/language.js";
import { hangingOn } from "./hanging.js";
import {
  allRows,
  type Drop,
  moveOfDrop,
  moveOfStep,
  rowsOf,
  type Step,
  type StructureRow,
} from "./structure-moves.js";
import type { MoveParts } from "./structure-page.js";
import { axisName, nodeName } from "./structure-words.js";

/** With Alt, as text editors move a line. */
const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "out",
  ArrowRight: "in",
};

export const rowName = (row: StructureRow): string =>
  row.kind === "axis" ? axisName(row.axis) : nodeName(row.node);

export function StructureTree({
  plan,
  structure,
  chosen,
  onChoose,
  onMove,
  mayEdit,
}: {
  plan: PlanCaseView;
  structure: Structure;
  chosen: string | null;
  onChoose: (key: string) => void;
  onMove: MoveParts;
  mayEdit: boolean;
}) {
  const rows = useMemo(() => rowsOf(structure), [structure]);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const open = allRows(rows).flatMap(({ key }) => (closed.has(key) ? [] : [key]));
  const { dragAndDropHooks } = useDragAndDrop<StructureRow>({
    isDisabled: !mayEdit,
    getItems: (keys) =>
      [...keys].map((key) => ({ "text/plain": nameOf(rows, String(key)), "napar-part": String(key) })),
    acceptedDragTypes: ["napar-part"],
    getDropOperation: () => "move",
    onMove: ({ keys, target }) => {
      const [dragged] = keys;
      const drop = { key: String(target.key), dropPosition: target.dropPosition } satisfies Drop;
      if (dragged !== undefined) void onMove((now) => moveOfDrop(now, String(dragged), drop));
    },
  });
  const step = (event: KeyboardEvent) => {
    const wanted = event.altKey ? stepOfKey[event.key] : undefined;
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-key]")?.dataset.key;
    if (!mayEdit || !wanted || !row) return;
    event.preventDefault();
    event.stopPropagation();
    void onMove((now) => moveOfStep(now, row, wanted));
  };
  return (
    <div className="tree-frame" onKeyDownCapture={step}>
      <Tree
        aria-label={t.adminNavStructure()}
        className="tree"
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen ? [chosen] : []}
        onSelectionChange={(keys: "all" | Set<Key>) => {
          const [key] = keys === "all" ? [] : [...keys];
          if (key !== undefined) onChoose(String(key));
        }}
        expandedKeys={open}
        onExpandedChange={(keys: Set<Key>) =>
          setClosed(
            new Set(
              allRows(rows)
                .filter((row) => !keys.has(row.key))
                .map(({ key }) => key),
            ),
          )
        }
        dragAndDropHooks={dragAndDropHooks}
      >
        {(row: StructureRow) => <Row row={row} plan={plan} mayEdit={mayEdit} />}
      </Tree>
    </div>
  );
}

const nameOf = (rows: readonly StructureRow[], key: string): string => {
  const row = allRows(rows).find((one) => one.key === key);
  return row ? rowName(row) : key;
};

function Row({ row, plan, mayEdit }: { row: StructureRow; plan: PlanCaseView; mayEdit: boolean }) {
  const name = rowName(row);
  return (
    <TreeItem id={row.key} textValue={name} className={row.kind === "axis" ? "branch axis" : "branch"}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded }: { hasChildItems: boolean; isExpanded: boolean }) => (
          <div className="branch-in">
            {hasChildItems ? (
              <Button slot="chevron" className="chevron">
                <span aria-hidden="true">{isExpanded ? "▾" : "▸"}</span>
              </Button>
            ) : (
              <span className="chevron" aria-hidden="true" />
            )}
            {mayEdit ? (
              <Button slot="drag" className="grip" aria-label={t.adminPartDrag({ name })}>
                <span aria-hidden="true">⠿</span>
              </Button>
            ) : null}
            <span className="branch-name">{name}</span>
            <RowFacts row={row} plan={plan} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={row.children}>
        {(child: StructureRow) => <Row row={child} plan={plan} mayEdit={mayEdit} />}
      </Collection>
    </TreeItem>
  );
}

function RowFacts({ row, plan }: { row: StructureRow; plan: PlanCaseView }) {
  if (row.kind === "axis") return row.axis.primary ? <Tag>{t.adminAxisPrimary()}</Tag> : null;
  const { measures, goals } = hangingOn(plan, [{ id: row.node.id }]);
  const numbers = row.node.eccarCommitments ?? [];
  return (
    <span className="branch-facts">
      {numbers.length > 0 ? <span>{t.adminPartStandsFor({ numbers: numbers.join(", ") })}</span> : null}
      {measures.length > 0 ? <span>{t.adminMeasureCount({ count: measures.length })}</span> : null}
      {goals.length > 0 ? <span>{t.adminGoalCount({ count: goals.length })}</span> : null}
    </span>
  );
}
