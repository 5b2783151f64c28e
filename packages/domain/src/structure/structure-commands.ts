/** What may be done with the structure of a plan, and what each event changes. */
import * as z from "zod";
import { axisKindIds, formOfRacismIds } from "../framework/index.js";
import type { GoalBook } from "../goal/index.js";
import type { MeasureBook } from "../measure/index.js";
import { type PlanAxis, type PlanNode, planText } from "../plan/index.js";
import type { CommandOf, Context, DomainEvent } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { localizedText, withEditedTexts } from "../text/index.js";
import {
  addAxis,
  addNode,
  changeAxis,
  changeNode,
  findNode,
  heightOf,
  moveAxis,
  moveNode,
  type NodePlace,
  nodesUnder,
  removeAxis,
  removeNode,
  type Structure,
  withDescendants,
} from "./structure-edit.js";

const id = z.string().trim().min(1).max(200);
const position = z.int().min(0).max(1000);
/** A tree with more levels is read by nobody. */
export const mostLevels = 6;

const nodeContent = z.strictObject({
  label: localizedText.strict(),
  /** The number the plan itself gives it. */
  ordinal: z.int().min(1).max(1000).nullish(),
  /** Numbers of the ten ECCAR commitments that this part of the plan stands for. */
  eccarCommitments: z.array(z.int().min(1).max(10)).max(10).nullish(),
  forms: z.array(z.enum(formOfRacismIds)).max(20).nullish(),
  /** Who sets operational goals for this part. */
  taskforce: id.nullish(),
  /** The people concerned who feed this part. */
  focusGroup: id.nullish(),
});
export type NodeContent = z.infer<typeof nodeContent>;

/** A node with what stands below it; identifiers are given when it is added. */
export const newNode = nodeContent.extend({
  get children() {
    return z.array(newNode).max(200).nullish();
  },
});
export type NewNode = z.infer<typeof newNode>;

const axisContent = z.strictObject({
  /** What the plan calls its parts: tracks, themes, commitments. */
  kind: z.enum(axisKindIds).nullable(),
  note: planText.nullish(),
  /** The plan is read by this axis; any other then no longer is. */
  primary: z.boolean().nullish(),
});

export const structureCommands = {
  addAxis: axisContent.extend({ nodes: z.array(newNode).max(200) }),
  /** Members that are left out stay as they are. */
  changeAxis: z.strictObject({ axis: position, change: axisContent.partial() }),
  moveAxis: z.strictObject({ axis: position, position }),
  removeAxis: z.strictObject({ axis: position }),
  addNode: z.strictObject({ axis: position, parent: id.nullable(), position, node: newNode }),
  /** Members that are left out stay as they are; `null` empties one. */
  changeNode: z.strictObject({ node: id, change: nodeContent.partial() }),
  /** The position counts once the node is taken away from where it was. */
  moveNode: z.strictObject({ node: id, axis: position, parent: id.nullable(), position }),
  /** With all that stands below it. */
  removeNode: z.strictObject({ node: id }),
};
export type StructureCommands = {
  [K in keyof typeof structureCommands]: z.output<(typeof structureCommands)[K]>;
};

export type StructureEvent =
  | DomainEvent<"case.axisAdded", { position: number; axis: PlanAxis }>
  | DomainEvent<"case.axisChanged", { axis: number; change: Partial<Omit<PlanAxis, "nodes">> }>
  | DomainEvent<"case.axisMoved", { axis: number; position: number }>
  | DomainEvent<"case.axisRemoved", { axis: number }>
  | DomainEvent<"case.nodeAdded", NodePlace & { node: PlanNode }>
  | DomainEvent<"case.nodeChanged", { node: string; change: Partial<Omit<PlanNode, "id" | "children">> }>
  | DomainEvent<"case.nodeMoved", NodePlace & { node: string }>
  | DomainEvent<"case.nodeRemoved", { node: string }>;

export type StructureRefusal =
  | { kind: "axisUnknown"; path: string; axis: number; axes: number }
  | { kind: "planNodeUnknown"; path: string; node: string }
  | { kind: "positionUnknown"; path: string; position: number; last: number }
  /** Measures and goals keep the place they have: they are moved by those they belong to. */
  | { kind: "nodeInUse"; node: string; measures: string[]; goals: string[] }
  | { kind: "nodeUnderItself"; path: string; node: string; parent: string }
  | { kind: "structureTooDeep"; path: string; levels: number; most: number }
  | { kind: "identifierTwice"; path: string; id: string }
  | { kind: "nothingToChange"; path: string };

/** What hangs on the structure. */
export type StructureView = {
  readonly structure: Structure;
  readonly goals: GoalBook;
  readonly measures: MeasureBook;
};

type Command = CommandOf<StructureCommands>;
type Decision = Result<StructureEvent[], StructureRefusal[]>;

const unless = (refusals: readonly StructureRefusal[], event: () => StructureEvent): Decision =>
  refusals.length > 0 ? err([...refusals]) : ok([event()]);

export const isStructureCommand = (command: { type: string }): command is Command =>
  Object.hasOwn(structureCommands, command.type);

/** Whose plan it is has been asked before. */
export function decideStructure(command: Command, view: StructureView, context: Context): Decision {
  const { structure } = view;
  switch (command.type) {
    case "addAxis": {
      const { kind, note, nodes } = command.data;
      const primary = command.data.primary ?? structure.length === 0;
      const refusals = depthRefusals(nodes, 0, "nodes");
      return unless(refusals, () => {
        const axis: PlanAxis = {
          ...(kind && { axis: kind }),
          ...(note && { note }),
          ...(primary && { primary }),
          nodes: nodes.map((node) => withIds(node, context)),
        };
        return { type: "case.axisAdded", data: { position: structure.length, axis } };
      });
    }
    case "changeAxis": {
      const { axis, change } = command.data;
      const refusals = axisRefusals(structure, axis);
      if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
      const { kind, ...rest } = change;
      const texts = withEditedTexts(structure[axis], rest);
      const data = { axis, change: { ...texts, ...(kind !== undefined && { axis: kind }) } };
      return unless(refusals, () => ({ type: "case.axisChanged", data }));
    }
    case "moveAxis": {
      const refusals = axisRefusals(structure, command.data.axis);
      if (refusals.length === 0)
        refusals.push(...positionRefusals(command.data.position, structure.length - 1));
      return unless(refusals, () => ({ type: "case.axisMoved", data: command.data }));
    }
    case "removeAxis": {
      const refusals = axisRefusals(structure, command.data.axis);
      refusals.push(...usedIn(structure[command.data.axis]?.nodes ?? [], view));
      return unless(refusals, () => ({ type: "case.axisRemoved", data: command.data }));
    }
    case "addNode": {
      const { node, ...place } = command.data;
      const refusals = placeRefusals(structure, place);
      const above = place.parent === null ? undefined : findNode(structure, place.parent);
      refusals.push(...depthRefusals([node], above ? above.ancestors.length + 1 : 0, "node"));
      return unless(refusals, () => ({
        type: "case.nodeAdded",
        data: { ...place, node: withIds(node, context) },
      }));
    }
    case "changeNode": {
      const { node, change } = command.data;
      const refusals = nodeRefusals(structure, node);
      if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
      // Whoever states which commitments a part stands for no longer leaves it to be concluded.
      const stated = change.eccarCommitments !== undefined && { eccarMappingInferred: null };
      return unless(refusals, () => ({
        type: "case.nodeChanged",
        data: { node, change: { ...withEditedTexts(findNode(structure, node)?.node, change), ...stated } },
      }));
    }
    case "moveNode":
      return unless(moveRefusals(structure, command.data), () => ({
        type: "case.nodeMoved",
        data: command.data,
      }));
    case "removeNode": {
      const { node } = command.data;
      const refusals = nodeRefusals(structure, node);
      const found = findNode(structure, node);
      if (found) refusals.push(...usedIn([found.node], view));
      return unless(refusals, () => ({ type: "case.nodeRemoved", data: { node } }));
    }
  }
}

/**
 * What stands against putting another structure in the place of the present one: a part that goes while something hangs on
 * it, and a name that two parts bear.
 */
export function replacementRefusals(next: Structure, view: StructureView): StructureRefusal[] {
  const ids = next.flatMap(({ nodes }) => (nodes ?? []).flatMap(withDescendants)).map((node) => node.id);
  const twice = ids.filter((one, index) => ids.indexOf(one) !== index);
  const gone = allNodes(view.structure).filter((node) => !ids.includes(node.id));
  return [
    ...[...new Set(twice)].map((one): StructureRefusal => {
      return { kind: "identifierTwice", path: "change.structure", id: one };
    }),
    ...gone.flatMap((node) => hanging(node.id, view)),
  ];
}

const allNodes = (structure: Structure): PlanNode[] =>
  structure.flatMap(({ nodes }) => (nodes ?? []).flatMap(withDescendants));

function axisRefusals(structure: Structure, axis: number): StructureRefusal[] {
  return structure[axis] ? [] : [{ kind: "axisUnknown", path: "axis", axis, axes: structure.length }];
}

function nodeRefusals(structure: Structure, node: string): StructureRefusal[] {
  return findNode(structure, node) ? [] : [{ kind: "planNodeUnknown", path: "node", node }];
}

function positionRefusals(at: number, last: number): StructureRefusal[] {
  return at > last ? [{ kind: "positionUnknown", path: "position", position: at, last }] : [];
}

function placeRefusals(structure: Structure, place: NodePlace): StructureRefusal[] {
  const { axis, parent } = place;
  const refusals = axisRefusals(structure, axis);
  const beside = nodesUnder(structure, place);
  if (refusals.length === 0 && parent !== null && !beside)
    refusals.push({ kind: "planNodeUnknown", path: "parent", node: parent });
  return [...refusals, ...(beside ? positionRefusals(place.position, beside.length) : [])];
}

function moveRefusals(
  structure: Structure,
  { node, ...place }: StructureCommands["moveNode"],
): StructureRefusal[] {
  const refusals = nodeRefusals(structure, node);
  const found = findNode(structure, node);
  if (!found) return refusals;
  const { parent } = place;
  if (parent !== null && withDescendants(found.node).some((one) => one.id === parent)) {
    return [...refusals, { kind: "nodeUnderItself", path: "parent", node, parent }];
  }
  refusals.push(...placeRefusals(removeNode(structure, node), place));
  const above = parent === null ? undefined : findNode(structure, parent);
  const levels = (above ? above.ancestors.length + 1 : 0) + heightOf(found.node);
  // What is deep already may still be moved, only not deeper.
  if (levels > mostLevels && levels > found.ancestors.length + heightOf(found.node))
    refusals.push({ kind: "structureTooDeep", path: "parent", levels, most: mostLevels });
  return refusals;
}

function depthRefusals(nodes: readonly NewNode[], above: number, path: string): StructureRefusal[] {
  const height = (node: NewNode): number => 1 + Math.max(0, ...(node.children ?? []).map(height));
  const levels = above + Math.max(0, ...nodes.map(height));
  return levels > mostLevels ? [{ kind: "structureTooDeep", path, levels, most: mostLevels }] : [];
}

const usedIn = (nodes: readonly PlanNode[], view: StructureView): StructureRefusal[] =>
  nodes.flatMap(withDescendants).flatMap((node) => hanging(node.id, view));

/** What stands in the way of taking a node away. What was withdrawn keeps its place in the past. */
function hanging(node: string, { goals, measures }: StructureView): StructureRefusal[] {
  const ofMeasures = measures.measures
    .filter(({ withdrawn, nodes }) => !withdrawn && nodes?.includes(node))
    .map((measure) => measure.id);
  const ofGoals = goals.goals.filter((goal) => !goal.withdrawn && goal.node === node).map((goal) => goal.id);
  return ofMeasures.length + ofGoals.length > 0
    ? [{ kind: "nodeInUse", node, measures: ofMeasures, goals: ofGoals }]
    : [];
}

const withIds = ({ children, ...content }: NewNode, context: Context): PlanNode => ({
  id: context.newId("node"),
  ...content,
  ...(children && children.length > 0 && { children: children.map((child) => withIds(child, context)) }),
});

/** The structure after an event; what names something that is not there changes nothing. */
export function evolveStructure(structure: Structure, event: StructureEvent): PlanAxis[] {
  switch (event.type) {
    case "case.axisAdded":
      return addAxis(structure, event.data.position, event.data.axis);
    case "case.axisChanged":
      return changeAxis(structure, event.data.axis, event.data.change);
    case "case.axisMoved":
      return moveAxis(structure, event.data.axis, event.data.position);
    case "case.axisRemoved":
      return removeAxis(structure, event.data.axis);
    case "case.nodeAdded": {
      const { node, ...place } = event.data;
      return addNode(structure, place, node);
    }
    case "case.nodeChanged":
      return changeNode(structure, event.data.node, event.data.change);
    case "case.nodeMoved": {
      const { node, ...place } = event.data;
      return moveNode(structure, node, place);
    }
    case "case.nodeRemoved":
      return removeNode(structure, event.data.node);
  }
}

const eventTypes: Readonly<Record<StructureEvent["type"], true>> = {
  "case.axisAdded": true,
  "case.axisChanged": true,
  "case.axisMoved": true,
  "case.axisRemoved": true,
  "case.nodeAdded": true,
  "case.nodeChanged": true,
  "case.nodeMoved": true,
  "case.nodeRemoved": true,
};
export const isStructureEvent = (event: DomainEvent): event is StructureEvent =>
  Object.hasOwn(eventTypes, event.type);
