import { evolveStructure, type Structure } from "@napar/domain/structure";
import { expect, it, test } from "vitest";
import {
  allRows,
  type Drop,
  type Move,
  moveOfDrop,
  moveOfStep,
  rowsOf,
  type Step,
} from "./structure-moves.js";

const node = (id: string, children: { id: string }[] = []) => ({
  id,
  ...(children.length > 0 && { children }),
});
const structure: Structure = [
  { axis: "track", nodes: [node("a", [node("a1"), node("a2")]), node("b"), node("c")] },
  { axis: "theme", nodes: [node("d")] },
];
const drawn = (nodes: readonly { id: string; children?: unknown }[]): string =>
  nodes
    .map(({ id, children }) =>
      Array.isArray(children) && children.length ? `${id}(${drawn(children)})` : id,
    )
    .join(" ");
const after = (move: Move | null) => {
  if (!move) return null;
  const event =
    move.command === "moveAxis"
      ? ({ type: "case.axisMoved", data: move.data } as const)
      : ({ type: "case.nodeMoved", data: move.data } as const);
  return evolveStructure(structure, event).map(({ nodes }) => drawn(nodes ?? []));
};

it("shows axes and nodes in one tree", () => {
  expect(allRows(rowsOf(structure)).map(({ key }) => key)).toEqual([
    ...["axis 0", "node a", "node a1", "node a2", "node b", "node c", "axis 1", "node d"],
  ]);
});

test.each<[string, Drop["dropPosition"], string, string[] | null]>([
  ["node b", "before", "node a", ["b a(a1 a2) c", "d"]],
  ["node b", "after", "node c", ["a(a1 a2) c b", "d"]],
  ["node b", "on", "node a", ["a(a1 a2 b) c", "d"]],
  ["node a1", "after", "node d", ["a(a2) b c", "d a1"]],
  ["node b", "on", "axis 1", ["a(a1 a2) c", "d b"]],
  ["node b", "before", "axis 1", ["a(a1 a2) c", "b d"]],
  ["axis 1", "before", "axis 0", ["d", "a(a1 a2) b c"]],
  ["axis 0", "after", "axis 1", ["d", "a(a1 a2) b c"]],
  // Where it stands already, under itself, and an axis among nodes.
  ["node b", "after", "node a", null],
  ["node a", "on", "node a1", null],
  ["node a", "on", "node a", null],
  ["axis 0", "on", "axis 1", null],
  ["axis 0", "before", "node d", null],
])("%s dropped %s %s", (dragged, dropPosition, key, expected) => {
  expect(after(moveOfDrop(structure, dragged, { key, dropPosition }))).toEqual(expected);
});

test.each<[string, Step, string[] | null]>([
  ["node b", "up", ["b a(a1 a2) c", "d"]],
  ["node b", "down", ["a(a1 a2) c b", "d"]],
  ["node b", "in", ["a(a1 a2 b) c", "d"]],
  ["node a2", "out", ["a(a1) a2 b c", "d"]],
  ["axis 1", "up", ["d", "a(a1 a2) b c"]],
  ["node a", "up", null],
  ["node c", "down", null],
  ["node a", "in", null],
  ["node a", "out", null],
  ["axis 0", "up", null],
  ["axis 0", "in", null],
])("%s one step %s", (key, step, expected) => {
  expect(after(moveOfStep(structure, key, step))).toEqual(expected);
});
