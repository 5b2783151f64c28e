import { describe, expect, it, test } from "vitest";
import { withoutSuccessor } from "./index.js";

const held = (id: string, to: string | null, change: object = {}) => ({
  ...{ id, organisation: "fl", office: "Wonen", role: "editor" as const, from: "2020-01-01", to },
  ...change,
});
const idsOf = (appointments: Parameters<typeof withoutSuccessor>[0]) =>
  withoutSuccessor(appointments, "2026-03-02").map(({ id }) => id);

describe("appointments without a successor", () => {
  test.each<[string | null, string[], string]>([
    ["2026-03-02", ["a"], "ends today"],
    ["2026-05-01", ["a"], "ends in sixty days"],
    ["2026-05-02", [], "ends in sixty-one"],
    ["2026-01-31", ["a"], "ended thirty days ago"],
    ["2026-01-30", [], "ended thirty-one days ago"],
    [null, [], "has no end"],
  ])("to %s: %j (%s)", (to, ids, _) => {
    expect(idsOf([held("a", to)])).toEqual(ids);
  });

  test.each<[object, string[], string]>([
    [{ from: "2026-04-01" }, [], "from the day after"],
    [{ from: "2026-04-02" }, ["a"], "a day too late"],
    [{ from: "2026-01-01", to: "2026-03-31" }, ["a", "b"], "until the same day"],
    [{ from: "2026-04-01", office: "Werk" }, ["a"], "in another office"],
    [{ from: "2026-04-01", role: "reader" }, ["a"], "in another role"],
    [{ from: "2026-04-01", organisation: "rw" }, ["a"], "in another organisation"],
  ])("somebody else %j: %j (%s)", (change, ids, _) => {
    expect(idsOf([held("a", "2026-03-31"), held("b", null, change)])).toEqual(ids);
  });

  it("begin with the one that ends first", () => {
    expect(idsOf([held("late", "2026-04-20", { office: "B" }), held("soon", "2026-03-10")])).toEqual([
      "soon",
      "late",
    ]);
  });
});
