import { expect, it } from "vitest";
import { commandsToMove, countOf, hangingOn } from "./hanging.js";

const plan = {
  measures: {
    measures: [
      { id: "m1", nodes: ["a1", "other"], withdrawn: null, lead: { authority: "city" } },
      { id: "m2", nodes: ["a1", "b"], withdrawn: null, lead: { authority: "police" } },
      { id: "m3", nodes: ["a"], withdrawn: { on: "2026-01-01", reason: "x" } },
      { id: "m4", withdrawn: null },
    ],
  },
  goals: {
    goals: [
      { id: "g1", node: "a", withdrawn: null, owner: "city" },
      { id: "g2", node: "b", withdrawn: null, owner: "city" },
    ],
  },
} as never;
const a = { id: "a", children: [{ id: "a1" }] };

it("finds what hangs on a part and below it, without what was withdrawn", () => {
  const hanging = hangingOn(plan, [a]);
  expect(hanging.measures.map(({ id }) => id)).toEqual(["m1", "m2"]);
  expect(hanging.goals.map(({ id }) => id)).toEqual(["g1"]);
  expect(countOf(hanging)).toBe(3);
});

it("moves what one may write, keeps other places once, and counts what is left to others", () => {
  const mayWrite = {
    measure: ({ lead }: { lead: { authority: string } | null }) => lead?.authority === "city",
    goal: () => true,
  };
  expect(commandsToMove(hangingOn(plan, [a]), [a], "b", mayWrite as never)).toEqual({
    commands: [
      { type: "changeMeasure", data: { measure: "m1", change: { nodes: ["b", "other"] } } },
      { type: "changeGoal", data: { goal: "g1", change: { node: "b" } } },
    ],
    others: 1,
  });
  expect(
    commandsToMove(hangingOn(plan, [a]), [a], "b", { measure: () => true, goal: () => false }).commands[1],
  ).toEqual({ type: "changeMeasure", data: { measure: "m2", change: { nodes: ["b"] } } });
});
