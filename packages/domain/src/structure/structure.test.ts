import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { PlanAxis, PlanNode } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { filledText } from "../text/index.js";
import {
  decideStructure,
  evolveStructure,
  findNode,
  mostLevels,
  moveNode,
  type NewNode,
  replacementRefusals,
  type Structure,
  type StructureView,
  structureRefusalTexts,
  withDescendants,
} from "./index.js";

type Command = Parameters<typeof decideStructure>[0];
let count = 0;
const context: Context = {
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z", newId: (kind) => `${kind}-${++count}` },
  actor: { person: "p", office: "o", organisation: "municipality-44021" },
};
const node = (id: string, children: PlanNode[] = []): PlanNode => ({
  ...{ id, label: { nl: id } },
  ...(children.length > 0 && { children }),
});
/** Two axes, as Bruges has them: tracks with parts below, and themes. */
const structure: Structure = [
  { axis: "track", primary: true, nodes: [node("t1", [node("t1a"), node("t1b")]), node("t2")] },
  { axis: "theme", nodes: [node("work"), node("housing")] },
];
const viewOf = (of: Structure = structure, measures: object[] = [], goals: object[] = []): StructureView => ({
  structure: of,
  measures: { measures } as never,
  goals: { goals } as never,
});
const ask = (command: Command, view = viewOf()) => decideStructure(command, view, context);
const done = (command: Command, view = viewOf()): PlanAxis[] => {
  const decision = ask(command, view);
  if (!decision.ok) throw new Error(JSON.stringify(decision.error));
  return decision.value.reduce<PlanAxis[]>(evolveStructure, [...view.structure]);
};
const refusals = (command: Command, view = viewOf()) => {
  const decision = ask(command, view);
  return decision.ok ? [] : decision.error;
};
/** The ids as they stand: children in brackets. */
const drawn = (nodes: readonly PlanNode[]): string =>
  nodes.map(({ id, children }) => (children?.length ? `${id}(${drawn(children)})` : id)).join(" ");
const tree = (of: Structure): string[] => of.map(({ nodes }) => drawn(nodes ?? []));

describe("a structure", () => {
  it("gets parts with what stands below them, each with a name of its own", () => {
    const added: NewNode = {
      label: { nl: "Zorg" },
      eccarCommitments: [3],
      children: [{ label: { nl: "Ouderen" } }],
    };
    count = 0;
    const after = done({ type: "addNode", data: { axis: 1, parent: null, position: 1, node: added } });
    expect(tree(after)).toEqual(["t1(t1a t1b) t2", "work node-1(node-2) housing"]);
    expect(findNode(after, "node-1")?.node).toMatchObject({ label: { nl: "Zorg" }, eccarCommitments: [3] });
  });

  it("is read by the first axis, until another is chosen", () => {
    const add = (kind: "theme" | "commitment", primary?: boolean): Command => ({
      type: "addAxis",
      data: { kind, nodes: [], ...(primary !== undefined && { primary }) },
    });
    const one = done(add("theme"), viewOf([]));
    expect(one).toEqual([{ axis: "theme", primary: true, nodes: [] }]);
    const two = done(add("commitment"), viewOf(one));
    expect(two.map(({ primary }) => primary)).toEqual([true, undefined]);
    const chosen = done({ type: "changeAxis", data: { axis: 1, change: { primary: true } } }, viewOf(two));
    expect(chosen.map(({ axis, primary }) => [axis, primary])).toEqual([
      ["theme", undefined],
      ["commitment", true],
    ]);
  });

  it("changes the name of an axis and keeps its parts", () => {
    const after = done({
      type: "changeAxis",
      data: { axis: 1, change: { kind: "pillar", note: "Wonen eerst" } },
    });
    expect(after[1]).toMatchObject({ axis: "pillar", note: "Wonen eerst" });
    expect(tree(after)).toEqual(tree(structure));
  });

  it("puts axes in another order, and takes away one that is not used", () => {
    const moved = done({ type: "moveAxis", data: { axis: 1, position: 0 } });
    expect(tree(moved)).toEqual(["work housing", "t1(t1a t1b) t2"]);
    expect(tree(done({ type: "removeAxis", data: { axis: 0 } }, viewOf(moved)))).toEqual(["t1(t1a t1b) t2"]);
  });

  it("keeps of a part what is not changed, and no longer leaves its commitments to be concluded", () => {
    const inferred = [{ nodes: [{ ...node("t1", [node("t1a")]), eccarMappingInferred: true }] }];
    const change = { eccarCommitments: [1, 4] };
    const after = done({ type: "changeNode", data: { node: "t1", change } }, viewOf(inferred));
    expect(findNode(after, "t1")?.node).toEqual({
      ...node("t1", [node("t1a")]),
      ...{ eccarCommitments: [1, 4], eccarMappingInferred: null },
    });
    const renamed = done(
      { type: "changeNode", data: { node: "t1", change: { label: { fr: "Piste" } } } },
      viewOf(inferred),
    );
    expect(findNode(renamed, "t1")?.node.eccarMappingInferred).toBe(true);
  });

  test.each([
    [
      "to the top of another axis",
      { axis: 1, parent: null, position: 0 },
      ["t1(t1b) t2", "t1a work housing"],
    ],
    ["under another part", { axis: 0, parent: "t2", position: 0 }, ["t1(t1b) t2(t1a)", "work housing"]],
    [
      "one place down, among those that stay",
      { axis: 0, parent: "t1", position: 1 },
      ["t1(t1b t1a) t2", "work housing"],
    ],
    [
      "one level up, after the part above",
      { axis: 0, parent: null, position: 1 },
      ["t1(t1b) t1a t2", "work housing"],
    ],
  ])("moves a part %s", (_, place, expected) => {
    expect(tree(done({ type: "moveNode", data: { node: "t1a", ...place } }))).toEqual(expected);
  });

  it("takes a part away with all below it, once nothing hangs on it", () => {
    expect(tree(done({ type: "removeNode", data: { node: "t1" } }))).toEqual(["t2", "work housing"]);
  });
});

const chain = (levels: number): NewNode => ({
  label: { nl: "x" },
  ...(levels > 1 && { children: [chain(levels - 1)] }),
});
const label = { nl: "x" };
const using = [
  { id: "m1", nodes: ["t1a"], withdrawn: null },
  { id: "m2", nodes: ["t1a", "work"], withdrawn: null },
  { id: "m3", nodes: ["t2"], withdrawn: { on: "2026-01-01", reason: "klaar" } },
];
const goals = [
  { id: "g1", node: "t1", withdrawn: null },
  { id: "g2", node: "t2", withdrawn: { on: "2026-01-01", reason: "klaar" } },
];

describe("a structure is refused", () => {
  test.each<[string, Command, object[]]>([
    [
      "an axis that is not there",
      { type: "moveAxis", data: { axis: 7, position: 0 } },
      [{ kind: "axisUnknown", path: "axis", axis: 7, axes: 2 }],
    ],
    [
      "a place behind the last axis",
      { type: "moveAxis", data: { axis: 0, position: 2 } },
      [{ kind: "positionUnknown", path: "position", position: 2, last: 1 }],
    ],
    [
      "a part that is not there",
      { type: "changeNode", data: { node: "nowhere", change: { label } } },
      [{ kind: "planNodeUnknown", path: "node", node: "nowhere" }],
    ],
    [
      "a part under one of another axis",
      { type: "addNode", data: { axis: 1, parent: "t1", position: 0, node: { label } } },
      [{ kind: "planNodeUnknown", path: "parent", node: "t1" }],
    ],
    [
      "a place behind the last part",
      { type: "addNode", data: { axis: 0, parent: "t1", position: 3, node: { label } } },
      [{ kind: "positionUnknown", path: "position", position: 3, last: 2 }],
    ],
    [
      "a part under itself",
      { type: "moveNode", data: { node: "t1", axis: 0, parent: "t1b", position: 0 } },
      [{ kind: "nodeUnderItself", path: "parent", node: "t1", parent: "t1b" }],
    ],
    [
      "more levels than one reads",
      { type: "addNode", data: { axis: 0, parent: "t1a", position: 0, node: chain(mostLevels - 1) } },
      [{ kind: "structureTooDeep", path: "node", levels: mostLevels + 1, most: mostLevels }],
    ],
    [
      "a change of nothing",
      { type: "changeNode", data: { node: "t1", change: {} } },
      [{ kind: "nothingToChange", path: "change" }],
    ],
  ])("%s", (_, command, expected) => {
    expect(refusals(command)).toEqual(expected);
  });

  test.each<[Command, object[]]>([
    [
      { type: "removeNode", data: { node: "t1" } },
      [
        { kind: "nodeInUse", node: "t1", measures: [], goals: ["g1"] },
        { kind: "nodeInUse", node: "t1a", measures: ["m1", "m2"], goals: [] },
      ],
    ],
    [
      { type: "removeAxis", data: { axis: 1 } },
      [{ kind: "nodeInUse", node: "work", measures: ["m2"], goals: [] }],
    ],
    [{ type: "removeNode", data: { node: "t2" } }, []],
  ])("the removal of what something hangs on: %j", (command, expected) => {
    expect(refusals(command, viewOf(structure, using, goals))).toEqual(expected);
  });

  it("when it is replaced by one that leaves out what is used, or names two parts alike", () => {
    const next = [{ nodes: [node("t1"), node("work"), node("work")] }];
    expect(replacementRefusals(next, viewOf(structure, using, goals))).toEqual([
      { kind: "identifierTwice", path: "change.structure", id: "work" },
      { kind: "nodeInUse", node: "t1a", measures: ["m1", "m2"], goals: [] },
    ]);
    expect(replacementRefusals(structure, viewOf(structure, using, goals))).toEqual([]);
  });

  it("and says what hangs there, naming only what does", () => {
    const said = filledText(structureRefusalTexts.nodeInUse, { node: "t1a", measures: ["m1"], goals: [] });
    expect(said.nl).toContain("maatregelen: m1");
    expect(said.nl).not.toContain("doelstellingen");
  });
});

describe("moves", () => {
  const ids = (of: Structure) =>
    of.flatMap(({ nodes }) => (nodes ?? []).flatMap(withDescendants)).map(({ id }) => id);
  const known = ids(structure);
  const someMove = fc.record({
    node: fc.constantFrom(...known),
    axis: fc.nat(2),
    parent: fc.constantFrom(...known, null),
    position: fc.nat(4),
  });

  it("lose no part and double none, whatever is asked", () => {
    fc.assert(
      fc.property(fc.array(someMove, { maxLength: 12 }), (moves) => {
        const after = moves.reduce<PlanAxis[]>(
          (current, data) => {
            const decision = ask({ type: "moveNode", data }, viewOf(current));
            return decision.ok ? decision.value.reduce<PlanAxis[]>(evolveStructure, current) : current;
          },
          [...structure],
        );
        expect(ids(after).sort()).toEqual([...known].sort());
      }),
    );
  });

  it("stand where they were asked for, when they are allowed", () => {
    fc.assert(
      fc.property(someMove, ({ node: moved, ...place }) => {
        const decision = ask({ type: "moveNode", data: { node: moved, ...place } });
        fc.pre(decision.ok);
        expect(findNode(moveNode(structure, moved, place), moved)).toMatchObject(place);
      }),
    );
  });
});
