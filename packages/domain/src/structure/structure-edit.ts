/**
 * Edits of the structure of a plan: axes, each a tree of nodes. Every function leaves what it was given as it is, and
 * changes nothing where the thing it names is not there.
 */
import type { PlanAxis, PlanNode } from "../plan/index.js";

export type Structure = readonly PlanAxis[];

/** Where a node stands, or is put: directly under an axis when `parent` is `null`. */
export type NodePlace = {
  /** Position of the axis, from 0. */
  axis: number;
  parent: string | null;
  /** Among the nodes beside it, from 0. */
  position: number;
};

export type FoundNode = NodePlace & {
  node: PlanNode;
  /** Identifiers of the nodes above, the outermost first. */
  ancestors: string[];
};

const childrenOf = (node: PlanNode): PlanNode[] => node.children ?? [];

/** The first node of that identifier, in the order of the document. */
export function findNode(structure: Structure, id: string): FoundNode | undefined {
  const search = (
    nodes: readonly PlanNode[],
    axis: number,
    ancestors: readonly string[],
  ): FoundNode | undefined => {
    for (const [position, node] of nodes.entries()) {
      if (node.id === id)
        return { node, axis, parent: ancestors.at(-1) ?? null, position, ancestors: [...ancestors] };
      const below = search(childrenOf(node), axis, [...ancestors, node.id]);
      if (below) return below;
    }
    return undefined;
  };
  for (const [axis, { nodes }] of structure.entries()) {
    const found = search(nodes ?? [], axis, []);
    if (found) return found;
  }
  return undefined;
}

/** A node and all below it. */
export const withDescendants = (node: PlanNode): PlanNode[] => [
  node,
  ...childrenOf(node).flatMap(withDescendants),
];

/** How many levels a node has, itself included. */
export const heightOf = (node: PlanNode): number =>
  1 + Math.max(0, ...childrenOf(node).map((child) => heightOf(child)));

/** The nodes directly under an axis or a node; `undefined`: there is no such place. */
export function nodesUnder(
  structure: Structure,
  { axis, parent }: Omit<NodePlace, "position">,
): readonly PlanNode[] | undefined {
  if (parent === null) return structure[axis] && (structure[axis].nodes ?? []);
  const found = findNode(structure, parent);
  return found && found.axis === axis ? childrenOf(found.node) : undefined;
}

const inserted = <T>(list: readonly T[], position: number, item: T): T[] => [
  ...list.slice(0, position),
  item,
  ...list.slice(position),
];

/** Applies a change to the list of nodes at one place. */
function changedAt(
  structure: Structure,
  { axis, parent }: Omit<NodePlace, "position">,
  change: (nodes: readonly PlanNode[]) => PlanNode[],
): PlanAxis[] {
  const walk = (nodes: readonly PlanNode[]): PlanNode[] =>
    nodes.map((node) => {
      if (node.id === parent) return { ...node, children: change(childrenOf(node)) };
      return node.children ? { ...node, children: walk(node.children) } : node;
    });
  return structure.map((one, index) => {
    if (index !== axis) return one;
    const nodes = one.nodes ?? [];
    return { ...one, nodes: parent === null ? change(nodes) : walk(nodes) };
  });
}

export const addNode = (
  structure: Structure,
  { position, ...place }: NodePlace,
  node: PlanNode,
): PlanAxis[] => changedAt(structure, place, (nodes) => inserted(nodes, position, node));

export function removeNode(structure: Structure, id: string): PlanAxis[] {
  const found = findNode(structure, id);
  if (!found) return [...structure];
  return changedAt(structure, found, (nodes) => nodes.filter((_, index) => index !== found.position));
}

/** @param position counted among the nodes there once the node is taken away from where it was */
export function moveNode(structure: Structure, id: string, to: NodePlace): PlanAxis[] {
  const found = findNode(structure, id);
  if (!found || withDescendants(found.node).some((node) => node.id === to.parent)) return [...structure];
  const without = removeNode(structure, id);
  return nodesUnder(without, to) ? addNode(without, to, found.node) : [...structure];
}

export function changeNode(
  structure: Structure,
  id: string,
  change: Partial<Omit<PlanNode, "id" | "children">>,
): PlanAxis[] {
  const found = findNode(structure, id);
  if (!found) return [...structure];
  return changedAt(structure, found, (nodes) =>
    nodes.map((node, index) => (index === found.position ? { ...node, ...change } : node)),
  );
}

/** One axis at most is the one the plan is read by. */
function withPrimary(structure: Structure, primary: number): PlanAxis[] {
  return structure.map((axis, index) => {
    if (index === primary) return { ...axis, primary: true };
    const { primary: _, ...rest } = axis;
    return rest;
  });
}

const settled = (structure: PlanAxis[], index: number): PlanAxis[] =>
  structure[index]?.primary ? withPrimary(structure, index) : structure;

export const addAxis = (structure: Structure, position: number, axis: PlanAxis): PlanAxis[] =>
  settled(inserted(structure, position, axis), position);

export const changeAxis = (
  structure: Structure,
  axis: number,
  change: Partial<Omit<PlanAxis, "nodes">>,
): PlanAxis[] =>
  settled(
    structure.map((one, index) => (index === axis ? { ...one, ...change } : one)),
    axis,
  );

export function moveAxis(structure: Structure, axis: number, position: number): PlanAxis[] {
  const moved = structure[axis];
  return moved ? inserted(removeAxis(structure, axis), position, moved) : [...structure];
}

export const removeAxis = (structure: Structure, axis: number): PlanAxis[] =>
  structure.filter((_, index) => index !== axis);
