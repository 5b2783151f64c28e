/** Rows of the tree of a structure, and what a move of one of them asks of the plan. */
import type { PlanAxis, PlanNode } from "@napar/domain/plan";
import {
  findNode,
  type NodePlace,
  nodesUnder,
  removeNode,
  type Structure,
  withDescendants,
} from "@napar/domain/structure";

/** Axes and nodes in one tree: a name for each that lasts while the plan is not changed. */
export type StructureRow =
  | { key: string; kind: "axis"; index: number; axis: PlanAxis; children: StructureRow[] }
  | { key: string; kind: "node"; node: PlanNode; children: StructureRow[] };

const axisKey = (index: number): string => `axis ${index}`;
export const nodeKey = (id: string): string => `node ${id}`;

const nodeRow = (node: PlanNode): StructureRow => ({
  ...{ key: nodeKey(node.id), kind: "node", node },
  children: (node.children ?? []).map(nodeRow),
});

export const rowsOf = (structure: Structure): StructureRow[] =>
  structure.map((axis, index) => ({
    ...{ key: axisKey(index), kind: "axis", index, axis },
    children: (axis.nodes ?? []).map(nodeRow),
  }));

export const allRows = (rows: readonly StructureRow[]): StructureRow[] =>
  rows.flatMap((row) => [row, ...allRows(row.children)]);

export type Move =
  | { command: "moveAxis"; data: { axis: number; position: number } }
  | { command: "moveNode"; data: NodePlace & { node: string } };
export type Drop = { key: string; dropPosition: "before" | "on" | "after" };

const indexOf = (key: string): number | null => (key.startsWith("axis ") ? Number(key.slice(5)) : null);
const idOf = (key: string): string => key.slice(5);

/** @returns `null` where it cannot stand, or already stands */
export function moveOfDrop(structure: Structure, dragged: string, drop: Drop): Move | null {
  const axis = indexOf(dragged);
  if (axis !== null) return axisMove(structure, axis, drop);
  const node = idOf(dragged);
  const found = findNode(structure, node);
  if (!found) return null;
  const place = placeOfDrop(structure, node, drop);
  if (!place || withDescendants(found.node).some(({ id }) => id === place.parent)) return null;
  const stands =
    place.axis === found.axis && place.parent === found.parent && place.position === found.position;
  return stands ? null : { command: "moveNode", data: { node, ...place } };
}

function axisMove(structure: Structure, axis: number, { key, dropPosition }: Drop): Move | null {
  const target = indexOf(key);
  if (target === null || target === axis || dropPosition === "on" || !structure[target]) return null;
  const before = target > axis ? target - 1 : target;
  const position = dropPosition === "before" ? before : before + 1;
  return position === axis ? null : { command: "moveAxis", data: { axis, position } };
}

/** Among those that stay where they are. */
function placeOfDrop(structure: Structure, node: string, { key, dropPosition }: Drop): NodePlace | null {
  const without = removeNode(structure, node);
  const target = indexOf(key);
  if (target !== null) {
    // Between two axes there is no place for a part: it comes first or last in the one it was dropped at.
    const beside = nodesUnder(without, { axis: target, parent: null });
    if (!beside) return null;
    return { axis: target, parent: null, position: dropPosition === "before" ? 0 : beside.length };
  }
  const at = findNode(without, idOf(key));
  if (!at) return null;
  if (dropPosition === "on") {
    return { axis: at.axis, parent: at.node.id, position: at.node.children?.length ?? 0 };
  }
  const { axis, parent } = at;
  return { axis, parent, position: dropPosition === "before" ? at.position : at.position + 1 };
}

export const steps = ["up", "down", "in", "out"] as const;
export type Step = (typeof steps)[number];

/** One step with the keyboard or a button: up and down among those beside it, in under the one above, out after its parent. */
export function moveOfStep(structure: Structure, key: string, step: Step): Move | null {
  const axis = indexOf(key);
  if (axis !== null) {
    const position = step === "up" ? axis - 1 : step === "down" ? axis + 1 : -1;
    return structure[position] ? { command: "moveAxis", data: { axis, position } } : null;
  }
  const found = findNode(structure, idOf(key));
  if (!found) return null;
  const place = placeOfStep(structure, found, step);
  return place && { command: "moveNode", data: { node: found.node.id, ...place } };
}

function placeOfStep(
  structure: Structure,
  { axis, parent, position }: NodePlace,
  step: Step,
): NodePlace | null {
  const beside = nodesUnder(structure, { axis, parent }) ?? [];
  switch (step) {
    case "up":
      return position > 0 ? { axis, parent, position: position - 1 } : null;
    case "down":
      return position < beside.length - 1 ? { axis, parent, position: position + 1 } : null;
    case "in": {
      const above = beside[position - 1];
      return above ? { axis, parent: above.id, position: above.children?.length ?? 0 } : null;
    }
    case "out": {
      const up = parent === null ? undefined : findNode(structure, parent);
      return up ? { axis, parent: up.parent, position: up.position + 1 } : null;
    }
  }
}
